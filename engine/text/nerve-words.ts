import { m } from '../../data/words.ts';
import { joinWords } from './join-words.ts';

/** Parts of the spine by the letter of their nerve roots, top to bottom. */
const PARTS = [
  ['C', m.text_nerves_c],
  ['T', m.text_nerves_t],
  ['L', m.text_nerves_l],
  ['S', m.text_nerves_s],
] as const;

/** Where the nerves named by root codes ("C5-C6") leave the spine, in plain words; null when no root is named. */
export function nerveWords(innervation: string): string | null {
  const letters = new Set([...innervation.matchAll(/\b([CTLS])\d{1,2}\b/g)].map(([, letter]) => letter));
  const parts: string[] = PARTS.filter(
    ([letter]) =>
      letters.has(letter) ||
      (/cervical/i.test(innervation) && letter === 'C') ||
      (/lumbar/i.test(innervation) && letter === 'L'),
  ).map(([, words]) => words());
  // The accessory nerve leaves the skull too, by the jugular foramen, though its roots come from the neck.
  if (/\bV3\b|trigeminal|facial nerve|accessory nerve/i.test(innervation)) parts.unshift(m.text_nerves_skull());
  return parts.length === 0 ? null : m.text_nerves({ parts: joinWords(parts) });
}
