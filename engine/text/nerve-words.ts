/** Parts of the spine by the letter of their nerve roots, top to bottom. */
const PARTS = [
  ['C', 'the neck'],
  ['T', 'the upper and middle back'],
  ['L', 'the low back'],
  ['S', 'the base of the spine'],
] as const;

/** Where the nerves named by root codes ("C5-C6") leave the spine, in plain words; null when no root is named. */
export function nerveWords(innervation: string): string | null {
  const letters = new Set([...innervation.matchAll(/\b([CTLS])\d{1,2}\b/g)].map(([, letter]) => letter));
  const parts: string[] = PARTS.filter(
    ([letter]) =>
      letters.has(letter) ||
      (/cervical/i.test(innervation) && letter === 'C') ||
      (/lumbar/i.test(innervation) && letter === 'L'),
  ).map(([, words]) => words);
  if (/\bV3\b|trigeminal|facial nerve/i.test(innervation)) parts.unshift('the skull');
  return parts.length === 0
    ? null
    : `Its signals travel by nerves that come out at ${parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`}.`;
}
