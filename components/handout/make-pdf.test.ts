import { expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { GUIDES } from '../../data/guides/all.ts';
import { MIMICS } from '../../data/mimics.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { guideOf } from '../../engine/guide/find-guide.ts';
import { resolveGuide, type Where } from '../../engine/guide/guide.ts';
import { handoutOf, MOST_HANDOUT_POINTS } from '../../engine/report/handout.ts';
import { screen } from '../../engine/safety/screening.ts';
import { fitOf, makePdf } from './make-pdf.ts';
import type { SheetContent } from './sheet-content.ts';

const chart = {
  face: 'back',
  box: { x: 0, y: 0, width: 72, height: 100 },
  shapes: [],
  knots: [],
  share: 1,
} as const satisfies SheetContent['charts'][number];

/** A sheet with these spots, the places and conditions given, and a large code. */
function contentOf(
  paper: SheetContent['paper'],
  ids: readonly string[],
  places: readonly string[],
  cautions: readonly CautionId[] = [],
  answers: ReadonlyMap<string, 'yes'> = new Map(),
): SheetContent {
  const knots = ids.map((id) => {
    const point = TRIGGER_POINTS.find((one) => one.id === id)!;
    return { side: 'right' as const, point, muscle: MUSCLES.find((one) => one.id === point.muscleId)! };
  });
  const ticked = new Map(cautions.map((id): [CautionId, Where] => [id, 'both']));
  const guides = knots.flatMap(({ point }) => {
    const guide = GUIDES.find(({ id }) => id === guideOf(point.muscleId, point.id)?.id);
    return guide ? [resolveGuide(guide, { cautions: ticked, pointId: point.id, side: 'right' })] : [];
  });
  const areas = NAMED_PLACES.filter(({ id }) => places.includes(id)).map(({ id, name }) => ({
    place: id,
    name,
    side: 'right' as const,
    words: `right ${name}`,
    share: 0.1,
    intensity: 7,
  }));
  const handout = handoutOf({
    areas,
    places,
    alsoFeels: MIMICS,
    unexplained: false,
    knots,
    guides,
    outcome: screen(answers),
    struck: [],
    note: 'Heat for ten minutes, then the ball.',
  });
  return {
    paper,
    ink: 'colour',
    practice: 'Northside Physiotherapy',
    date: 'November 28, 2026',
    handout,
    charts: [chart, chart],
    qr: { size: 90, d: 'M0 0h9v9H0z' },
    link: 'https://example.org/',
    typed: 'example.org/#k1',
    unseen: true,
  };
}
const ALL = NAMED_PLACES.map(({ id }) => id),
  SPOTS = ['infraspinatus-trp1', 'levator-scapulae-lower', 'trapezius-trp5'];

it.each(['a4', 'letter'] as const)(
  'on %s a page holds the signs of the whole body beside three spots, in letters that can be read',
  async (paper) => {
    for (const [ids, places, cautions, answers] of [
      [[], ALL, [], new Map()],
      [SPOTS, ALL, [], new Map()],
      [SPOTS, ALL, ['blood_thinners'], new Map()],
      [SPOTS, ['blade-inner-edge', 'front-of-shoulder'], ['blood_thinners', 'thin_bones'], new Map()],
      [
        SPOTS,
        ALL,
        [],
        new Map([
          ['chest_pressure', 'yes'],
          ['clot_limb', 'yes'],
        ]),
      ],
    ] as readonly (readonly [string[], string[], CautionId[], Map<string, 'yes'>])[]) {
      const { size, left } = await fitOf(contentOf(paper, ids, places, cautions, answers));
      expect(left, `${ids.length} spots, ${cautions.join()}`).toBeGreaterThanOrEqual(0);
      expect(size).toBeGreaterThanOrEqual(6);
    }
    expect(SPOTS).toHaveLength(MOST_HANDOUT_POINTS);
  },
);

it('the same content gives the same bytes', async () => {
  const content = contentOf('a4', SPOTS, ['blade-inner-edge']);
  expect(await makePdf(content)).toEqual(await makePdf(content));
});
