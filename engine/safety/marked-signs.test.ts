import { describe, expect, it } from 'vitest';
import { MIMICS } from '../../data/mimics.ts';
import { nth } from '../math/nth.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import { signsOfMarks } from './marked-signs.ts';
import { signPlacesOf } from './sign-places.ts';
import { mostUrgentFirst, signsAt } from './signs.ts';

describe('the warning signs of what is marked', () => {
  it('are those that bear on the places and those of what else is felt there, each once, most urgent first', () => {
    for (const [k, { id }] of NAMED_PLACES.entries()) {
      const mimic = nth(MIMICS, k % MIMICS.length),
        signs = signsOfMarks([id], [mimic]),
        ids = signs.map((sign) => sign.id);
      expect(signs, id).toEqual(mostUrgentFirst(signs));
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(
        new Set([...signsAt([...signPlacesOf([id])]).map((sign) => sign.id), ...mimic.signs]),
      );
    }
  });
  it('what else is felt there comes first, then what is of the place alone, then what everyone is asked', () => {
    const first = (...args: Parameters<typeof signsOfMarks>) => nth(signsOfMarks(...args), 0).id;
    expect(first(['blade-inner-edge'], [{ id: 'aorta' }])).toBe('tearing_pain');
    expect(
      signsOfMarks(['front-thigh'], [])
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['cold_foot', 'hip_fracture']);
    expect(signsOfMarks([], [])).toEqual([]);
  });
});
