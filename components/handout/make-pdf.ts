import {
  clip,
  endPath,
  LineCapStyle,
  PDFDocument,
  PDFName,
  PDFString,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  StandardFonts,
  type PDFFont,
  type PDFPage,
  type RGB,
} from 'pdf-lib';
import type { BodyChart } from '../../engine/chart/body-chart.ts';
import type { SheetContent } from './sheet-content.ts';
import { m } from '../../data/words.ts';

/** Points. */
const PAPER = { a4: [595.28, 841.89], letter: [612, 792] } as const;
const MARGIN = 28,
  GAP = 14;
/** Largest and smallest letters, points. */
const LARGEST = 9.5,
  SMALLEST = 6,
  STEP = 0.25;
const LEADING = 1.26;
/** Points of empty lines that must be left for notes. */
const LEAST_NOTES = 34;

const INK = rgb(0.07, 0.07, 0.07),
  PALE = rgb(0.7, 0.7, 0.7);
const colour = (hex: string): RGB => {
  const at = (from: number) => parseInt(hex.slice(from, from + 2), 16) / 255;
  return rgb(at(1), at(3), at(5));
};

interface Fonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  readonly canWrite: ReadonlySet<number>;
}

/** Text in the letters that the standard fonts have: accents are dropped where there is no such letter, and the rest becomes "?". */
function written(text: string, { canWrite }: Fonts): string {
  const fits = (letter: string) => canWrite.has(letter.codePointAt(0) ?? 0);
  return [...text.replaceAll('\t', ' ')]
    .map((letter) => (letter === '\n' || fits(letter) ? letter : ([...letter.normalize('NFD')].find(fits) ?? '?')))
    .join('');
}
/** Whether a PDF can write every letter of a text. */
export async function canWrite(text: string): Promise<boolean> {
  const fonts = await fontsOf(await PDFDocument.create());
  return [...text].every((letter) => letter === '\n' || fonts.canWrite.has(letter.codePointAt(0) ?? 0));
}
async function fontsOf(document: PDFDocument): Promise<Fonts> {
  const plain = await document.embedFont(StandardFonts.Helvetica),
    bold = await document.embedFont(StandardFonts.HelveticaBold);
  return { plain, bold, canWrite: new Set(plain.getCharacterSet()) };
}

/** Sets text downward from a place; on a trial page nothing is drawn and only the height counts. */
class Column {
  constructor(
    readonly page: PDFPage | null,
    readonly fonts: Fonts,
    readonly x: number,
    public y: number,
    readonly width: number,
    readonly size: number,
  ) {}

  text(
    words: string,
    {
      bold = false,
      scale = 1,
      indent = 0,
      mark = '',
    }: { readonly bold?: boolean; readonly scale?: number; readonly indent?: number; readonly mark?: string } = {},
  ): void {
    const font = bold ? this.fonts.bold : this.fonts.plain,
      size = this.size * scale;
    for (const [k, line] of wrap(written(words, this.fonts), font, size, this.width - indent).entries()) {
      this.y -= size * LEADING;
      if (k === 0 && mark)
        this.page?.drawText(written(mark, this.fonts), {
          x: this.x + indent - this.fonts.plain.widthOfTextAtSize(`${mark} `, size),
          y: this.y + size * 0.25,
          size,
          font,
          color: INK,
        });
      this.page?.drawText(line, { x: this.x + indent, y: this.y + size * 0.25, size, font, color: INK });
    }
  }
  list(lines: readonly string[], numbered = false): void {
    lines.forEach((line, k) => this.text(line, { indent: this.size * 1.35, mark: numbered ? `${k + 1}.` : '\u2022' }));
  }
  space(share: number): void {
    this.y -= this.size * share;
  }
}

function wrap(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  const fits = (line: string) => font.widthOfTextAtSize(line, size) <= width;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines[lines.length - 1],
        next = last === '' ? word : `${last} ${word}`;
      if (fits(next)) lines[lines.length - 1] = next;
      else {
        // A word longer than the column, such as an address, is cut.
        let rest = word;
        if (last !== '') lines.push('');
        while (!fits(rest)) {
          let cut = rest.length - 1;
          while (cut > 1 && !fits(rest.slice(0, cut))) cut--;
          lines[lines.length - 1] = rest.slice(0, cut);
          lines.push('');
          rest = rest.slice(cut);
        }
        lines[lines.length - 1] = rest;
      }
    }
    return lines;
  });
}

/** The handout as a one-page PDF with drawn pictures, which print sharp at any size. The same content gives the same bytes. */
export async function makePdf(content: SheetContent): Promise<Uint8Array> {
  const document = await PDFDocument.create(),
    fonts = await fontsOf(document),
    [width, height] = PAPER[content.paper];
  document.setTitle(m.handout_title());
  document.setLanguage(m.ui_language());
  document.setCreator(m.ui_name());
  document.setProducer(m.ui_name());
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  const { size } = fit(fonts, content, width, height);
  const page = document.addPage([width, height]);
  layOut(page, fonts, content, size, width, height);
  return document.save();
}

/** The largest letters, points, that leave room for notes, or else the smallest; and the points left for notes then: below 0 it is too much for a page. */
function fit(
  fonts: Fonts,
  content: SheetContent,
  width: number,
  height: number,
): { readonly size: number; readonly left: number } {
  let size = LARGEST,
    left = layOut(null, fonts, content, size, width, height);
  while (size > SMALLEST && left < LEAST_NOTES) left = layOut(null, fonts, content, (size -= STEP), width, height);
  return { size, left };
}
/** The same for a content alone. */
export async function fitOf(content: SheetContent): Promise<{ readonly size: number; readonly left: number }> {
  const [width, height] = PAPER[content.paper];
  return fit(await fontsOf(await PDFDocument.create()), content, width, height);
}

/** Draws the sheet, or only measures it without a page. Returns the points left for notes; below 0 it does not fit. */
function layOut(
  page: PDFPage | null,
  fonts: Fonts,
  content: SheetContent,
  size: number,
  width: number,
  height: number,
): number {
  const { handout, charts, qr } = content,
    inner = width - 2 * MARGIN;
  const column = (x: number, y: number, wide: number, letters = size) => new Column(page, fonts, x, y, wide, letters);
  const rule = (y: number) =>
    page?.drawLine({ start: { x: MARGIN, y }, end: { x: width - MARGIN, y }, thickness: 0.5, color: PALE });

  const head = column(MARGIN, height - MARGIN, inner * 0.7);
  head.text(content.practice || m.ui_name(), { bold: true });
  const date = written(content.date, fonts);
  page?.drawText(date, {
    x: width - MARGIN - fonts.plain.widthOfTextAtSize(date, size),
    y: head.y + size * 0.25,
    size,
    font: fonts.plain,
    color: INK,
  });
  rule(head.y - 3);
  const title = column(MARGIN, head.y - 8, inner);
  title.text(m.handout_title(), { bold: true, scale: 2 });
  title.text(m.handout_lead());

  const top = title.y - 8,
    pictureWidth = 218,
    each = charts.length > 1 ? (pictureWidth - 8) / 2 : 150;
  let pictureEnd = top;
  charts.slice(0, 2).forEach((chart, k) => {
    const tall = (each * chart.box.height) / chart.box.width;
    if (page) drawChart(page, fonts, chart, MARGIN + k * (each + 8), top, each, tall);
    pictureEnd = Math.min(pictureEnd, top - tall);
  });
  const legend = column(MARGIN, pictureEnd - 2, pictureWidth, size * 0.85);
  legend.text(
    m.handout_legend_line({
      mine: m.handout_legend_mine(),
      core: m.handout_legend_core(),
      spill: m.handout_legend_spill(),
      knot: m.handout_legend_knot(),
    }),
  );

  const words = column(MARGIN + pictureWidth + GAP, top + 2, inner - pictureWidth - GAP);
  words.text(m.handout_marked(), { bold: true, scale: 1.08 });
  if (handout.marked.length > 0) words.list(handout.marked);
  else words.text(m.handout_nothing_marked());
  words.space(0.5);
  words.text(m.handout_knots(), { bold: true, scale: 1.08 });
  if (handout.noKnots !== null) words.text(handout.noKnots);
  words.list(
    handout.knots.map(({ name, clinical, why }) => m.handout_knot({ knot: name, clinical, why })),
    true,
  );
  if (handout.struck.length > 0) {
    words.space(0.5);
    words.text(m.handout_struck(), { bold: true, scale: 1.08 });
    words.list(handout.struck);
  }

  let y = Math.min(legend.y, words.y) - 8;
  const box = (draw: (from: number) => number) => {
    const from = y,
      end = draw(from - 3);
    page?.drawRectangle({
      x: MARGIN,
      y: end - 5,
      width: inner,
      height: from - end + 5,
      borderColor: INK,
      borderWidth: 0.8,
    });
    y = end - 13;
  };
  const { forbidden } = handout;
  if (forbidden)
    box((from) => {
      const said = column(MARGIN + 7, from, inner - 14);
      said.text(`${forbidden.title} ${forbidden.label}.`, { bold: true, scale: 1.08 });
      said.text(forbidden.text);
      if (forbidden.because.length > 0) said.text(m.safety_barred_because(), { bold: true });
      said.list(forbidden.because);
      return said.y;
    });
  box((from) => {
    const said = column(MARGIN + 7, from, inner - 14);
    said.text(m.handout_before(), { bold: true, scale: 1.08 });
    for (const { title: urgency, signs } of handout.before) {
      said.text(urgency, { bold: true });
      inColumns(said, signs, 3);
    }
    if (handout.moreSigns) said.text(handout.moreSigns);
    said.space(0.3);
    said.text(m.handout_stop(), { bold: true, scale: 1.08 });
    inColumns(said, handout.stop, 2);
    if (content.unseen) said.text(m.handout_unseen(), { bold: true });
    return said.y;
  });
  if (handout.guides.length > 0) {
    const heading = column(MARGIN, y, inner),
      n = handout.guides.length,
      wide = (inner - (n - 1) * GAP) / n;
    heading.text(m.handout_doing(), { bold: true, scale: 1.08 });
    heading.list(handout.reasons);
    y =
      Math.min(
        ...handout.guides.map(({ title: name, dose, steps, cautions }, k) => {
          const guide = column(MARGIN + k * (wide + GAP), heading.y, wide);
          guide.text(name, { bold: true });
          if (dose) guide.text(dose);
          guide.list(steps, true);
          guide.list(cautions);
          return guide.y;
        }),
      ) - 8;
  }

  const code = qr ? (qr.size > 80 ? 118 : 92) : 0;
  const foot = column(MARGIN, MARGIN + Math.max(code, 62), inner - code - GAP, size * 0.9);
  const notes = column(MARGIN, y, inner);
  notes.text(m.handout_notes(), { bold: true, scale: 1.08 });
  if (handout.note) notes.text(handout.note);
  const left = notes.y - (MARGIN + Math.max(code, 62));
  for (let line = notes.y - 18; line > MARGIN + Math.max(code, 62) + 6; line -= 20) rule(line);

  foot.space(1);
  foot.text(m.handout_disclaimer());
  const linkTop = foot.y;
  foot.text(`${m.handout_type()} ${content.typed}`);
  if (page) addLink(page, content.link, MARGIN, foot.y, inner - code - GAP, linkTop - foot.y);
  if (page && qr) {
    const x = width - MARGIN - code;
    page.drawRectangle({ x, y: MARGIN - 4, width: code, height: code, color: rgb(1, 1, 1) });
    page.drawSvgPath(qr.d, { x, y: MARGIN - 4 + code, scale: code / qr.size, color: rgb(0, 0, 0) });
    const caption = m.handout_scan(),
      letters = size * 0.8;
    page.drawText(caption, {
      x: x + (code - fonts.plain.widthOfTextAtSize(caption, letters)) / 2,
      y: MARGIN - 10,
      size: letters,
      font: fonts.plain,
      color: INK,
    });
  }
  return left;
}

/** Lines side by side in columns, read downward, as many in each as in the first but for the last. */
function inColumns(of: Column, lines: readonly string[], count: number): void {
  const wide = (of.width - (count - 1) * GAP) / count,
    each = Math.ceil(lines.length / count);
  of.y = Math.min(
    of.y,
    ...Array.from({ length: count }, (_, k) => {
      const one = new Column(of.page, of.fonts, of.x + k * (wide + GAP), of.y, wide, of.size);
      one.list(lines.slice(k * each, (k + 1) * each));
      return one.y;
    }),
  );
}

function drawChart(
  page: PDFPage,
  fonts: Fonts,
  { box, shapes, knots }: BodyChart,
  x: number,
  top: number,
  width: number,
  height: number,
): void {
  const scale = width / box.width,
    origin = { x: x - box.x * scale, y: top + box.y * scale };
  page.pushOperators(pushGraphicsState(), rectangle(x, top - height, width, height), clip(), endPath());
  for (const { d, fill, fillOpacity, stroke, strokeOpacity, strokeWidth = 1 } of shapes)
    page.drawSvgPath(d, {
      ...origin,
      scale,
      ...(fill ? { color: colour(fill), opacity: fillOpacity ?? 1 } : {}),
      ...(stroke
        ? {
            borderColor: colour(stroke),
            borderOpacity: strokeOpacity ?? 1,
            borderWidth: strokeWidth,
            borderLineCap: LineCapStyle.Round,
          }
        : {}),
    });
  page.pushOperators(popGraphicsState());
  const white = rgb(1, 1, 1);
  for (const { number, x: kx, y: ky } of knots) {
    const cx = origin.x + kx * scale,
      cy = origin.y - ky * scale,
      r = 5.2;
    page.drawCircle({ x: cx, y: cy, size: r, color: white, borderColor: INK, borderWidth: 1 });
    const label = String(number);
    page.drawText(label, {
      x: cx - fonts.bold.widthOfTextAtSize(label, 7) / 2,
      y: cy - 2.5,
      size: 7,
      font: fonts.bold,
      color: INK,
    });
  }
  page.drawRectangle({ x, y: top - height, width, height, borderColor: PALE, borderWidth: 0.5 });
}

function addLink(page: PDFPage, address: string, x: number, y: number, width: number, height: number): void {
  const { context } = page.doc;
  const note = context.obj({
    Type: PDFName.of('Annot'),
    Subtype: PDFName.of('Link'),
    Rect: [x, y, x + width, y + height],
    Border: [0, 0, 0],
    A: { Type: PDFName.of('Action'), S: PDFName.of('URI'), URI: PDFString.of(address) },
  });
  page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]));
}
