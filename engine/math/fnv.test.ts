import { expect, it } from 'vitest';
import { fnv1a } from './fnv.ts';

// Published test vectors of FNV-1a, 32 bits: Noll, test_fnv.c.
it.each<[text: string, hash: number]>([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('the hash of "%s"', (text, hash) => {
  expect(fnv1a(text) >>> 0).toBe(hash);
});
