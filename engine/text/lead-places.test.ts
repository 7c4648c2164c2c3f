import { expect, it } from 'vitest';
import { TRIGGER_POINTS } from '../../data/atlas.ts';
import { leadPlaces } from './lead-places.ts';

const zones = (...words: string[]) => [
  {
    referral: {
      essential: words.map((text) => ({ words: text, region: '', side: 'same' as const, widthCm: 1, path: [] })),
      spillover: [],
    },
  },
];

it.each<[words: string, place: string]>([
  [
    'Deep in the front of the shoulder joint and over the anterior deltoid, 6 to 7 cm',
    'deep in the front of the shoulder joint and over the anterior deltoid',
  ],
  [
    'Side of the head from the occiput forward to the eye, a vague band about 4 cm wide',
    'side of the head from the occiput forward to the eye',
  ],
  ['Outer elbow over the lateral epicondyle, 3 to 4 cm', 'outer elbow over the lateral epicondyle'],
  ['C7 to T3, both sides', 'C7 to T3, both sides'],
])('%s', (words, place) => expect(leadPlaces(zones(words))).toEqual([place]));

it('says no size, and leaves no loose end, for any point', () => {
  for (const point of TRIGGER_POINTS)
    for (const place of leadPlaces([point])) expect(place, point.id).not.toMatch(/\bcm\b|[,(;]$|\b(?:about|the|of|a)$/);
});
