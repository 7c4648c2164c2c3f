import { describe, expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { m } from '../../data/words.ts';
import { leadPlaces, saidWithin } from './lead-places.ts';

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

describe('a sentence of places within so many letters', () => {
  const say = (places: string) => `Felt: ${places}.`;
  it('has as many as fit', () => {
    expect(saidWithin(['neck', 'arm', 'hand'], say, 22)).toBe('Felt: neck; arm; hand.');
    expect(saidWithin(['neck', 'arm', 'hand'], say, 21)).toBe('Felt: neck; arm.');
  });
  it('has the first, cut at a word, where not even that fits', () =>
    expect(saidWithin(['back of the upper arm', 'hand'], say, 22)).toBe('Felt: back of the ….'));
  it('needs one', () => expect(() => saidWithin([], say, 20)).toThrow(RangeError));
  it.each(MUSCLES.map(({ id, name }) => [id, name] as const))(
    'the description of %s begins with its name',
    (id, name) => {
      const points = TRIGGER_POINTS.filter(({ muscleId }) => muscleId === id);
      const said = saidWithin(leadPlaces(points), (places) => m.atlas_page_about({ name, places }), 160);
      expect(said.startsWith(name)).toBe(true);
      expect(said.length).toBeLessThanOrEqual(160);
    },
  );
});
