import { expect, it } from 'vitest';
import { nerveWords } from './nerve-words.ts';

it.each<[innervation: string, words: string | null]>([
  ['Suprascapular nerve (C5-C6)', 'Its signals travel by nerves that come out at the neck.'],
  [
    'Superior gluteal nerve (L4-S1)',
    'Its signals travel by nerves that come out at the low back and the base of the spine.',
  ],
  ['Accessory nerve; C3-C4', 'Its signals travel by nerves that come out at the skull and the neck.'],
  ['Masseteric nerve (V3)', 'Its signals travel by nerves that come out at the skull.'],
  ['Intercostal nerves at each level', null],
])('%s', (innervation, words) => expect(nerveWords(innervation)).toBe(words));
