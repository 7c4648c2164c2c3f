import { beforeAll, describe, expect, it } from 'vitest';
import { TRIGGER_POINTS } from '../../data/atlas.ts';
import type { Anchor, MuscleId, SourceId } from '../../data/types.ts';
import { tapAt } from '../../scripts/shared/tap-at.ts';
import { readMap, type LoadedMap } from '../../scripts/shared/read-map.ts';
import { evidenceOf } from '../drawing/marks.ts';
import { answer } from './rank.ts';

let map: LoadedMap;
beforeAll(async () => {
  map = await readMap();
});

/** What the descriptions of the muscles say is felt there: one of the first is to be first, the others among the first five, each with the work that says it. */
type Said = Partial<Record<MuscleId, SourceId>>;
const TAPS: readonly (readonly [where: string, tap: Anchor, first: Said, among: Said])[] = [
  [
    'the shin',
    { between: ['tibial-tuberosity', 'ankle-front'], t: 0.45, offset: { lateralCm: 0.8 }, surface: 'anterior' },
    { 'tibialis-anterior': 'na-tibant' },
    { 'extensor-digitorum-longus': 'twd-edl' },
  ],
  [
    'the outer calf',
    { between: ['fibular-head', 'lateral-malleolus'], t: 0.4, surface: 'lateral' },
    { peronei: 'na-peronei' },
    {},
  ],
  [
    'the inner calf',
    { at: 'medial-malleolus', offset: { upCm: 17 }, surface: 'medial' },
    { gastrocnemius: 'twd-gastroc' },
    { 'flexor-digitorum-longus': 'bs-trp' },
  ],
  [
    'the calf',
    { at: 'calf-mid' },
    { gastrocnemius: 'ml-gastroc' },
    { soleus: 'tpt-soleus', 'tibialis-posterior': 'twd-tibpost' },
  ],
  [
    'the back of the knee',
    { at: 'popliteal' },
    { gastrocnemius: 'pa-gastroc4' },
    { popliteus: 'naptt-popliteus', plantaris: 'mjp-plantaris', hamstrings: 'iw-hamstrings' },
  ],
  [
    'the Achilles tendon',
    { at: 'heel', offset: { upCm: 6 }, surface: 'posterior' },
    { 'tibialis-posterior': 'naptt-tibpost' },
    { soleus: 'naptt-soleus' },
  ],
  ['the back of the heel', { at: 'heel' }, { soleus: 'naptt-soleus' }, { 'tibialis-posterior': 'twd-tibpost' }],
  ['under the heel', { at: 'heel-sole' }, { soleus: 'naptt-soleus' }, { 'tibialis-posterior': 'twd-tibpost' }],
  [
    'the ball of the foot',
    { at: 'ball-of-foot' },
    { 'flexor-digitorum-longus': 'twd-fdl' },
    { 'tibialis-posterior': 'naptt-tibpost' },
  ],
  ['the arch', { at: 'instep' }, { gastrocnemius: 'twd-gastroc' }, {}],
  ['under the big toe', { at: 'big-toe-ball' }, { 'flexor-hallucis-longus': 'twd-fhl' }, {}],
  [
    'the top of the foot',
    { at: 'foot-top' },
    { 'extensor-digitorum-longus': 'twd-edl', 'peroneus-tertius': 'mjp-peronei' },
    { 'extensor-digitorum-longus': 'twd-edl', 'peroneus-tertius': 'pw-ankle', 'extensor-hallucis-longus': 'twd-ehl' },
  ],
  [
    'the big toe',
    { at: 'big-toe' },
    { 'tibialis-anterior': 'mjp-tibant', 'extensor-hallucis-longus': 'twd-ehl' },
    { 'tibialis-anterior': 'mc-leg', 'extensor-hallucis-longus': 'ma-ehl' },
  ],
  [
    'the front of the ankle',
    { at: 'ankle-front' },
    { 'tibialis-anterior': 'mc-leg', 'peroneus-tertius': 'pw-ankle' },
    { 'tibialis-anterior': 'mc-leg', 'extensor-digitorum-longus': 'twd-edl' },
  ],
  ['the outer ankle', { at: 'lateral-malleolus' }, { peronei: 'iasp-fl' }, {}],
  ['the outer foot', { at: 'mt5-base' }, { peronei: 'twd-peronei' }, {}],
  ['the inner ankle', { at: 'medial-malleolus' }, { 'flexor-digitorum-longus': 'bs-trp' }, {}],
];

describe('a tap on the lower leg and the foot', () => {
  it.each(TAPS)('on %s finds what is described there', (_where, at, first, among) => {
    for (const side of ['left', 'right'] as const) {
      const { muscles } = answer(
        map.model,
        evidenceOf(map.body, { strokes: [tapAt(map, { ...at, side })], complete: false }),
      );
      const five = muscles.slice(0, 5).map(({ muscle, side: on }) => `${muscle} ${on}`);
      expect(
        Object.keys(first).map((muscle) => `${muscle} ${side}`),
        five.join(', '),
      ).toContain(five[0]);
      for (const muscle of Object.keys(among)) expect(five, five.join(', ')).toContain(`${muscle} ${side}`);
    }
  });

  it.each(TAPS)('on %s: each work named is one that the zones of the muscle rest on', (_where, _at, first, among) => {
    for (const [muscleId, source] of [...Object.entries(first), ...Object.entries(among)])
      expect(
        TRIGGER_POINTS.filter((point) => point.muscleId === muscleId).flatMap(
          ({ evidence: { essential, spillover } }) => [...essential.sources, ...spillover.sources],
        ),
        muscleId,
      ).toContain(source);
  });
});
