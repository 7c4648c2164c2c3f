import { expect, it } from 'vitest';
import { zoneName } from './zone-name.ts';

it.each([
  ['Inner edge of the blade, 3 cm wide', 'inner edge of the blade'],
  ['C7 to T3; diffuse', 'C7 to T3'],
  ['Tingling (not pain) in ring and little finger', 'tingling in ring and little finger'],
  [
    'A prune-sized spot, 3 to 4 cm, deep in the posterior deltoid just above its insertion, near the humeral attachment',
    'deep in the posterior deltoid just above its insertion',
  ],
  ['Outer arm between', 'outer arm in between'],
])('"%s" is called "%s"', (words, name) => expect(zoneName(words)).toBe(name));
