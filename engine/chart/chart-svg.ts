import type { BodyChart } from './body-chart.ts';
import { m } from '../../data/words.ts';

/** Escapes for text and attribute values of XML; characters that XML 1.0 forbids are left out. */
export const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);

const FACE_WORDS: Readonly<Record<BodyChart['face'], () => string>> = {
  front: m.text_face_front,
  back: m.text_face_back,
  left: m.text_face_left,
  right: m.text_face_right,
};
/** Millimetres on the chart at a height of 1000: radius of a knot's mark. */
const KNOT = 17;
const short = (value: number) => String(Math.round(value * 100) / 100);

/** The drawing of one side, in its own millimetres. */
export function chartMarkup({ box, shapes, knots }: BodyChart): string {
  const scale = box.height / 1000,
    r = KNOT * scale;
  const shape = shapes.map(({ d, fill, fillOpacity, stroke, strokeOpacity, strokeWidth }) =>
    [
      `<path fill="${fill ?? 'none'}"`,
      fillOpacity === undefined ? '' : ` fill-opacity="${fillOpacity}"`,
      stroke
        ? ` stroke="${stroke}" stroke-width="${short(strokeWidth ?? 1)}" stroke-linecap="round" stroke-linejoin="round"`
        : '',
      strokeOpacity === undefined ? '' : ` stroke-opacity="${strokeOpacity}"`,
      ` d="${d}"/>`,
    ].join(''),
  );
  const marks = knots.map(
    ({ number, x, y, deep }) =>
      `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="#fff" stroke="#111" stroke-width="${short(r / 5)}"${deep ? ` stroke-dasharray="${short(r / 2)} ${short(r / 3)}"` : ''}/>` +
      `<text x="${short(x)}" y="${short(y + r * 0.4)}" font-family="Inter, Helvetica, Arial, sans-serif" font-weight="600" font-size="${short(r * 1.15)}" text-anchor="middle" fill="#111">${number}</text>`,
  );
  return [...shape, ...marks].join('');
}

/** Side by side, each with its name, as one SVG file that needs nothing else. `title` is read out by screen readers. */
export function chartSvg(charts: readonly BodyChart[], title: string): string {
  const height = Math.max(...charts.map(({ box }) => box.height)),
    label = height * 0.04,
    gap = height * 0.02;
  let x = 0;
  const figures = charts.map((chart) => {
    const width = (chart.box.width * height) / chart.box.height,
      at = x;
    x += width + gap;
    return (
      `<svg x="${short(at)}" y="0" width="${short(width)}" height="${short(height)}" viewBox="${chart.box.x} ${chart.box.y} ${chart.box.width} ${chart.box.height}">${chartMarkup(chart)}</svg>` +
      `<text x="${short(at + width / 2)}" y="${short(height + label * 0.75)}" font-family="Inter, Helvetica, Arial, sans-serif" font-size="${short(label * 0.6)}" text-anchor="middle" fill="#333">${xmlText(FACE_WORDS[chart.face]())}</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(x - gap)} ${short(height + label)}" role="img"><title>${xmlText(title)}</title>${figures.join('')}</svg>\n`;
}
