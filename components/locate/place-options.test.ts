import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACE_AREAS } from '../../data/place-areas.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import { nth } from '../../engine/math/nth.ts';
import { findPlaces } from './place-options.ts';

/** What people say, what it is taken for first, whether that marks at once (or asks for the side), and the places. */
const PHRASES: readonly (readonly [typed: string, words: string, marks: boolean, places: string])[] = [
  ['neck', 'neck', false, 'upper-neck lower-neck neck-angle'],
  ['stiff neck', 'neck', false, 'upper-neck lower-neck neck-angle'],
  ['my neck hurts', 'neck', false, 'upper-neck lower-neck neck-angle'],
  ['left side of the neck', 'left side of the neck', true, 'side-of-neck'],
  ['back of the neck', 'back of the neck', false, 'upper-neck lower-neck'],
  ['base of the neck', 'base of the neck, middle', true, 'base-of-neck'],
  ['crick in the neck', 'neck', false, 'upper-neck lower-neck neck-angle'],
  ['headache', 'head', false, 'forehead temple back-of-head'],
  ['head', 'head', false, 'forehead temple back-of-head'],
  ['left headache', 'left half of the head', true, 'forehead temple back-of-head'],
  ['right temple', 'right temple', true, 'temple'],
  ['temple', 'temple', false, 'temple'],
  ['behind the eye', 'eye', false, 'eye'],
  ['forehead', 'forehead', false, 'forehead'],
  ['migraine', 'head', false, 'forehead temple back-of-head'],
  ['jaw', 'jaw', false, 'jaw-joint jaw-angle lower-jaw'],
  ['right jaw joint', 'right jaw joint', true, 'jaw-joint'],
  ['TMJ', 'jaw', false, 'jaw-joint jaw-angle lower-jaw'],
  ['tooth', 'teeth', false, 'cheek lower-jaw'],
  ['toothache', 'teeth', false, 'cheek lower-jaw'],
  ['upper teeth', 'cheek', false, 'cheek'],
  ['ear', 'ear', false, 'ear bone-behind-ear'],
  ['left ear', 'left ear', true, 'ear bone-behind-ear'],
  ['earache', 'ear', false, 'ear bone-behind-ear'],
  [
    'between the shoulder blades',
    'between the shoulder blades',
    true,
    'blade-level-beside-spine blade-inner-edge between-blades',
  ],
  [
    'between shoulder blades',
    'between the shoulder blades',
    true,
    'blade-level-beside-spine blade-inner-edge between-blades',
  ],
  [
    'between my shoulders',
    'between the shoulder blades',
    true,
    'blade-level-beside-spine blade-inner-edge between-blades',
  ],
  ['shoulder blade', 'shoulder blade', false, 'blade-inner-edge blade-middle blade-outer-edge blade-bottom'],
  ['right shoulder blade', 'right shoulder blade', true, 'blade-inner-edge blade-middle blade-outer-edge blade-bottom'],
  [
    'inside the left shoulder blade',
    'left back beside the spine, at the shoulder blade',
    true,
    'blade-level-beside-spine',
  ],
  ['shoulder', 'shoulder', false, 'front-of-shoulder outer-shoulder back-of-shoulder'],
  ['left shoulder', 'left shoulder', true, 'front-of-shoulder outer-shoulder back-of-shoulder'],
  ['front of the right shoulder', 'right front of the shoulder', true, 'front-of-shoulder'],
  ['top of the shoulders', 'top of the shoulder and angle of the neck', false, 'top-of-shoulder neck-angle'],
  ['traps', 'top of the shoulder and angle of the neck', false, 'top-of-shoulder neck-angle'],
  ['both shoulders', 'shoulder, both sides', true, 'front-of-shoulder outer-shoulder back-of-shoulder'],
  ['upper back', 'between the shoulder blades', true, 'blade-level-beside-spine blade-inner-edge between-blades'],
  ['mid back', 'mid back', false, 'mid-back-beside-spine'],
  ['low back', 'low back', false, 'low-back-top-beside-spine low-back-beside-spine'],
  ['lower back', 'low back', false, 'low-back-top-beside-spine low-back-beside-spine'],
  ['lower back pain', 'low back', false, 'low-back-top-beside-spine low-back-beside-spine'],
  ['low back on the right', 'right low back', true, 'low-back-top-beside-spine low-back-beside-spine'],
  ['back pain', 'low back', false, 'low-back-top-beside-spine low-back-beside-spine'],
  ['tailbone', 'tailbone', true, 'tailbone'],
  ['buttock', 'buttock', false, 'upper-buttock outer-buttock buttock'],
  ['right buttock', 'right buttock', true, 'upper-buttock outer-buttock buttock'],
  ['hip', 'hip', false, 'side-of-hip outer-hip'],
  ['left hip', 'left hip', true, 'side-of-hip outer-hip'],
  ['groin', 'groin', false, 'groin'],
  ['chest', 'chest', false, 'upper-chest chest-near-shoulder outer-chest'],
  ['ribs', 'ribs at the side', false, 'side-of-chest side-lower-ribs'],
  ['armpit', 'armpit', false, 'armpit'],
  ['upper arm', 'upper arm', false, 'outer-upper-arm front-upper-arm back-upper-arm'],
  ['outer elbow', 'outer elbow', false, 'outer-elbow'],
  ['tennis elbow', 'outer elbow', false, 'outer-elbow'],
  ['elbow', 'elbow', false, 'outer-elbow inner-elbow elbow-point'],
  ['forearm', 'forearm', false, 'upper-forearm-back lower-forearm-back upper-forearm-front lower-forearm-front'],
  ['wrist', 'wrist', false, 'wrist-back wrist-front'],
  ['right wrist', 'right wrist', true, 'wrist-back wrist-front'],
  ['hand', 'hand', false, 'back-of-hand palm'],
  ['thumb', 'thumb', false, 'thumb'],
  ['little finger', 'little finger', false, 'little-finger'],
  ['thigh', 'thigh', false, 'front-thigh outer-thigh back-thigh'],
  ['front of thigh', 'front of the thigh', false, 'front-thigh'],
  ['hamstring', 'top of the thigh, back', false, 'upper-back-thigh'],
  ['knee', 'knee', false, 'kneecap inner-knee outer-knee'],
  ['left knee', 'left knee', true, 'kneecap inner-knee outer-knee'],
  ['back of the knee', 'back of the knee', false, 'back-of-knee'],
  ['calf', 'calf', false, 'calf'],
  ['shin', 'shin', false, 'shin'],
  ['ankle', 'ankle', false, 'front-ankle outer-ankle inner-ankle'],
  ['foot', 'foot', false, 'heel arch top-of-foot'],
  ['heel', 'heel', false, 'heel'],
  ['sole of the foot', 'arch of the foot', false, 'arch'],
];

describe('what people mean', () => {
  it.each(PHRASES)('%s: %s', (typed, words, marks, places) => {
    const first = nth(findPlaces(typed), 0);
    expect(first.words).toBe(words);
    expect(first.marks !== null).toBe(marks);
    const marked = first.marks ?? nth(first.sides, 1).marks ?? [];
    expect([...new Set(marked.map(({ place }) => place))].join(' ')).toBe(places);
  });
  it('at least 60 phrases', () => expect(PHRASES.length).toBeGreaterThanOrEqual(60));
  it.each(['xyz', 'pelican', 'neck pelican'])('nothing for %s', (typed) => expect(findPlaces(typed)).toEqual([]));
});

describe('the side', () => {
  it('that is typed is the only one that is marked, whatever is chosen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('left', 'right'),
        fc.constantFrom('', ' neck', ' shoulder', ' knee'),
        (side, rest) => {
          for (const { marks } of findPlaces(side + rest))
            for (const mark of marks ?? [])
              if (mark.side !== 'midline' && !isOfBothSides(mark.place)) expect(mark.side).toBe(side);
        },
      ),
    );
  });
  it('that is not typed is asked for: left, right, or both', () => {
    const { marks, sides } = nth(findPlaces('temple'), 0);
    expect(marks).toBeNull();
    expect(sides.map(({ words }) => words)).toEqual(['left temple', 'right temple', 'temple, both sides']);
    expect(sides.map((one) => one.marks?.map(({ side }) => side))).toEqual([['left'], ['right'], ['left', 'right']]);
  });
  it('both sides of an area take its middle along', () => {
    expect(nth(findPlaces('both sides of my neck'), 0).marks).toContainEqual({
      place: 'back-of-neck-middle',
      side: 'midline',
    });
  });
});

const isOfBothSides = (place: string) => PLACE_AREAS.some(({ whole, places }) => whole && places.includes(place));

it('areas are made of places that there are, with a side or in the middle as they are used', () => {
  const midlineOf = (id: string) => NAMED_PLACES.find((place) => place.id === id)?.midline ?? 'sided';
  for (const { places, middle = [] } of PLACE_AREAS) {
    for (const id of places)
      expect([id, NAMED_PLACES.some((place) => place.id === id), midlineOf(id)]).toEqual([id, true, 'sided']);
    for (const id of middle) expect([id, midlineOf(id)]).toEqual([id, true]);
  }
});
