import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { nth } from '../../engine/math/nth.ts';

const FILE = new URL(
  '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  import.meta.url,
);

/** Words as SVG outlines, so that a picture needs no installed font. One weight: heavier words are drawn with a line around them. */
export class Typeface {
  readonly #font: Font;

  constructor() {
    const file = create(readFileSync(FILE));
    if ('fonts' in file) throw new Error('type: expected one font, got a collection');
    this.#font = file;
  }

  width(text: string, size: number): number {
    return (this.#font.layout(text).advanceWidth * size) / this.#font.unitsPerEm;
  }

  /** Path data of a line whose baseline begins at x, y. */
  line(text: string, x: number, y: number, size: number): string {
    const scale = size / this.#font.unitsPerEm,
      { glyphs, positions } = this.#font.layout(text);
    let pen = x;
    return glyphs
      .map((glyph, k) => {
        const path = glyph.path
          .scale(scale, -scale)
          .translate(pen + nth(positions, k).xOffset * scale, y)
          .toSVG();
        pen += nth(positions, k).xAdvance * scale;
        return path;
      })
      .join('');
  }

  /** Text broken into lines no wider than asked; at most `most`, the last with an ellipsis when there is more. */
  wrap(text: string, width: number, size: number, most: number): string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && this.width(`${last} ${word}`, size) <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines.length <= most
      ? lines
      : [...lines.slice(0, most - 1), `${nth(lines, most - 1).replace(/[,;.]?$/, '')}…`];
  }
}
