/** Where FNV-1a starts, 32 bits. Fowler, Noll, Vo & Eastlake, "The FNV Non-Cryptographic Hash Algorithm" (IETF draft). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of a text's UTF-16 units, as a signed 32-bit number. Links and codes that people keep rest on it: it never changes. */
export function fnv1a(text: string, from = OFFSET): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}
