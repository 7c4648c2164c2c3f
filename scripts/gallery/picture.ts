import { crc32, deflateSync } from 'node:zlib';

export type Rgb = readonly [r: number, g: number, b: number];

/** Five columns a glyph, lowest bit on top: the usual 5 x 7 matrix font. */
const GLYPHS: Readonly<Record<string, string>> = {
  ' ': '0000000000',
  '-': '0808080808',
  '.': '0060600000',
  ',': '0050300000',
  ':': '0036360000',
  '/': '2010080402',
  '(': '001c224100',
  ')': '0041221c00',
  '+': '08083e0808',
  "'": '0005030000',
  '0': '3e5149453e',
  '1': '00427f4000',
  '2': '4261514946',
  '3': '2141454b31',
  '4': '1814127f10',
  '5': '2745454539',
  '6': '3c4a494930',
  '7': '0171090503',
  '8': '3649494936',
  '9': '064949291e',
  a: '2054545478',
  b: '7f48444438',
  c: '3844444420',
  d: '384444487f',
  e: '3854545418',
  f: '087e090102',
  g: '0c5252523e',
  h: '7f08040478',
  i: '00447d4000',
  j: '2040443d00',
  k: '7f10284400',
  l: '00417f4000',
  m: '7c04180478',
  n: '7c08040478',
  o: '3844444438',
  p: '7c14141408',
  q: '081414187c',
  r: '7c08040408',
  s: '4854545420',
  t: '043f444020',
  u: '3c4040207c',
  v: '1c2040201c',
  w: '3c4030403c',
  x: '4428102844',
  y: '0c5050503c',
  z: '4464544c44',
};
/** Pixels from one character to the next. */
export const ADVANCE = 6;

/** A picture in memory: dots, lines, words; written as PNG. Origin at the top left. */
export class PixelPicture {
  readonly pixels: Uint8Array;
  constructor(
    readonly width: number,
    readonly height: number,
    background: Rgb = [255, 255, 255],
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    for (let i = 0; i < this.pixels.length; i++) this.pixels[i] = background[i % 3]!;
  }

  set(x: number, y: number, [r, g, b]: Rgb): void {
    const i = Math.round(x),
      j = Math.round(y);
    if (i < 0 || j < 0 || i >= this.width || j >= this.height) return;
    this.pixels.set([r, g, b], (j * this.width + i) * 3);
  }

  disc(x: number, y: number, radius: number, colour: Rgb): void {
    for (let j = -Math.ceil(radius); j <= radius; j++)
      for (let i = -Math.ceil(radius); i <= radius; i++)
        if (i * i + j * j <= radius * radius) this.set(x + i, y + j, colour);
  }

  ring(x: number, y: number, radius: number, colour: Rgb): void {
    for (let a = 0; a < 2 * Math.PI; a += 0.6 / radius)
      this.set(x + radius * Math.cos(a), y + radius * Math.sin(a), colour);
  }

  line(x0: number, y0: number, x1: number, y1: number, colour: Rgb): void {
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0)) || 1;
    for (let k = 0; k <= steps; k++) this.set(x0 + ((x1 - x0) * k) / steps, y0 + ((y1 - y0) * k) / steps, colour);
  }

  /** Writes words with their top left corner at x, y; upper case is written as lower case. */
  words(text: string, x: number, y: number, colour: Rgb = [20, 20, 20]): void {
    [...text.toLowerCase()].forEach((letter, n) => {
      const glyph = GLYPHS[letter] ?? GLYPHS['-']!;
      for (let c = 0; c < 5; c++) {
        const column = parseInt(glyph.slice(c * 2, c * 2 + 2), 16);
        for (let r = 0; r < 8; r++) if (column & (1 << r)) this.set(x + n * ADVANCE + c, y + r, colour);
      }
    });
  }

  png(): Buffer {
    const rows = Buffer.alloc((this.width * 3 + 1) * this.height);
    for (let y = 0; y < this.height; y++)
      rows.set(this.pixels.subarray(y * this.width * 3, (y + 1) * this.width * 3), y * (this.width * 3 + 1) + 1);
    const head = Buffer.alloc(13);
    head.writeUInt32BE(this.width, 0);
    head.writeUInt32BE(this.height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    return Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]);
  }
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
