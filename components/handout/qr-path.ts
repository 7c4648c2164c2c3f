import { encode } from 'uqr';

/** Bytes that the largest code of the lowest error correction holds, a little under for the header. */
const MOST_BYTES = 2900;

/** A QR code as one path of unit squares with a quiet border; null when the text is too long for one. */
export function qrPath(text: string): { readonly size: number; readonly d: string } | null {
  if (new TextEncoder().encode(text).length > MOST_BYTES) return null;
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  // Runs of dark modules in a row make one rectangle, so that no seam shows between them.
  const rows = data.map((row, y) => {
    let d = '';
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      let run = 1;
      while (row[x + run]) run++;
      d += `M${x} ${y}h${run}v1h-${run}z`;
      x += run;
    }
    return d;
  });
  return { size, d: rows.join('') };
}
