import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

/** Draws the path's rectangles on a grid of pixels, as a printer would, and reads it with a decoder that is not ours. */
function decode({ size, d }: { readonly size: number; readonly d: string }): string | undefined {
  const scale = 4,
    width = size * scale,
    pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py++)
      for (let px = Number(x) * scale; px < (Number(x) + Number(run)) * scale; px++)
        pixels.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
  return jsQR(pixels, width, width)?.data;
}

it.each<[why: string, text: string]>([
  ['a short address', 'https://example.org/#v=1&k=infraspinatus-trp1.right'],
  ['a drawing of many strokes', `https://example.org/#v=1&m=${'gAxCvAd4VzwE2FhsG'.repeat(35)}`],
  ['a note', `https://example.org/#v=2&t=${'U2VlIHlvdSBvbiBNb25kYXku'.repeat(50)}`],
])('is read back by another decoder: %s', (_why, text) => {
  const code = qrPath(text);
  expect(code && decode(code)).toBe(text);
});

it('is none when the text is too long', () => {
  expect(qrPath('x'.repeat(5000))).toBeNull();
});
