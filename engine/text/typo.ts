/**
 * How many letters must be put in, taken out, replaced or swapped with their neighbour to make b of a; `most` + 1 when more than `most`.
 * With `open`, b may go on after the end of a: the word is still being typed.
 * Source: Damerau, "A technique for computer detection and correction of spelling errors", CACM 7:171-176, 1964 (optimal string alignment).
 */
export function typos(a: string, b: string, most: number, open = false): number {
  if (!open && Math.abs(a.length - b.length) > most) return most + 1;
  if (open && a.length - b.length > most) return most + 1;
  let before: number[] = [],
    last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(most + 1, open ? Math.min(...last) : last[b.length]!);
}
