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

/** The sides as a reader sees them, left and right of the figure: seen from the front the person's right is on the left. */
const LETTERS: Readonly<Record<BodyChart['face'], readonly [(() => string) | null, (() => string) | null]>> = {
  front: [m.text_letter_right, m.text_letter_left],
  back: [m.text_letter_left, m.text_letter_right],
  left: [m.text_letter_left, null],
  right: [null, m.text_letter_right],
};

/** Side by side, each with its name and sides, and lines of text below, as one SVG file that needs nothing else. `title` is read out by screen readers. */
export function chartSvg(charts: readonly BodyChart[], title: string, below: readonly string[] = []): string {
  const height = Math.max(...charts.map(({ box }) => box.height)),
    label = height * 0.04,
    gap = height * 0.02,
    inset = height * 0.015;
  const text = (at: number, y: number, anchor: 'start' | 'middle' | 'end', size: number, words: string, weight = 400) =>
    `<text x="${short(at)}" y="${short(y)}" font-family="Inter, Helvetica, Arial, sans-serif" font-size="${short(size)}" font-weight="${weight}" text-anchor="${anchor}" fill="#333">${xmlText(words)}</text>`;
  let x = 0;
  const figures = charts.map((chart) => {
    const width = (chart.box.width * height) / chart.box.height,
      at = x;
    x += width + gap;
    return (
      `<svg x="${short(at)}" y="0" width="${short(width)}" height="${short(height)}" viewBox="${chart.box.x} ${chart.box.y} ${chart.box.width} ${chart.box.height}">${chartMarkup(chart)}</svg>` +
      text(at + width / 2, height + label * 0.75, 'middle', label * 0.6, FACE_WORDS[chart.face]()) +
      LETTERS[chart.face]
        .map((letter, k) =>
          letter === null
            ? ''
            : text(
                k === 0 ? at + inset : at + width - inset,
                label,
                k === 0 ? 'start' : 'end',
                label * 0.8,
                letter(),
                600,
              ),
        )
        .join('')
    );
  });
  const lines = below.map((words, k) => text(0, height + label * (1.75 + k), 'start', label * 0.6, words)).join('');
  const tall = height + label * (1 + below.length + (below.length > 0 ? 0.25 : 0));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(x - gap)} ${short(tall)}" role="img"><title>${xmlText(title)}</title>${figures.join('')}${lines}</svg>\n`;
}
