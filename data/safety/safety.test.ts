import { describe, expect, it } from 'vitest';
import { muscleOfPoint } from '../muscle-index.ts';
import { GUIDE_INDEX } from '../guides/index-of.ts';
import { GUIDANCE_SOURCES } from '../sources/guidance.ts';
import { CARE_SOURCES } from '../sources/care.ts';
import { GUIDE_SOURCES } from '../sources/guides.ts';
import { SAFETY_SOURCES } from '../sources/safety.ts';
import { SAFETY_EVIDENCE } from './about.ts';
import { ACTIONS, IF_ALL_NO } from './actions.ts';
import { CAUTION_RULES, CAUTIONS, PREGNANCY_NOTE } from './cautions.ts';
import { SIGNS } from './signs.ts';
import { AFTER_SESSION, HOW_COMMON_IS_HARM, STOP_RULES } from './stop-rules.ts';
import { NO_PRESS_ZONES } from './zones.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

// Checksums of the transcription: nothing of what was read is lost. Who adds or takes away a record changes its number here, and nowhere else.
describe('what the reference holds is all here', () => {
  it('the questions whose answers devices have kept since the first version', () => {
    const kept = [
      'chest_pressure',
      'tearing_pain',
      'breathless_sharp',
      'stroke_neck_artery',
      'saddle_bladder',
      'major_injury',
      'meningitis',
      'belly_severe',
      'cancer_new_spine_pain',
      'fever_spine',
      'temple_jaw_vision',
      'gallbladder',
      'kidney',
      'clot_limb',
      'arm_weakness',
      'chest_infection',
      'early_pregnancy',
      'late_pregnancy',
      'clumsy_hands',
      'bone_break',
      'cancer_general',
      'lung_shoulder',
      'shingles',
      'morning_stiffness_young',
      'both_shoulders_stiff',
      'new_between_shoulders',
      'not_settling',
      'child',
    ];
    expect(ids(SIGNS)).toEqual(expect.arrayContaining(kept));
  });

  it('conditions, each once and each rule in use; 32 zones, 6 stop rules, 5 actions', () => {
    expect(new Set(ids(CAUTIONS)).size).toBe(CAUTIONS.length);
    expect(new Set(CAUTIONS.map(({ rule }) => rule))).toEqual(new Set(Object.keys(CAUTION_RULES)));
    expect(new Set(ids(NO_PRESS_ZONES)).size).toBe(32);
    expect(STOP_RULES).toHaveLength(6);
    expect(Object.values(ACTIONS).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(IF_ALL_NO).toBe('ok');
  });

  it('zones: 23 bands, 12 rings and one disc that the person marks', () => {
    const meshes = NO_PRESS_ZONES.flatMap(({ mesh }) => mesh);
    const of = (kind: string) => meshes.filter((mesh) => mesh.kind === kind).length;
    expect([of('band'), of('polygon'), of('user_disc')]).toEqual([23, 12, 1]);
    const severity = (name: string) => NO_PRESS_ZONES.filter((zone) => zone.severity === name).length;
    expect([severity('never'), severity('light_touch_only'), severity('conditional')]).toEqual([25, 5, 2]);
  });

  it('the sources of the guides and of this page, each kept once', () => {
    const own = [...ids(GUIDE_SOURCES), ...ids(SAFETY_SOURCES)];
    for (const id of own) expect(ids(CARE_SOURCES), id).not.toContain(id);
    expect(new Set(own).size).toBe(own.length);
  });
});

describe('every reference resolves', () => {
  const zones = ids(NO_PRESS_ZONES),
    guides = ids(GUIDE_INDEX),
    cautions = ids(CAUTIONS);

  it('sources', () => {
    const cited = [
      ...CAUTIONS,
      ...NO_PRESS_ZONES,
      AFTER_SESSION,
      HOW_COMMON_IS_HARM,
      PREGNANCY_NOTE,
      SAFETY_EVIDENCE,
    ].flatMap(({ sources }) => sources);
    for (const id of cited) expect(GUIDANCE_SOURCES.has(id), id).toBe(true);
    for (const { id, sources } of [...SIGNS, ...CAUTIONS, ...NO_PRESS_ZONES])
      expect(sources.length, id).toBeGreaterThan(0);
  });

  it('zones and guides that cautions name, cautions that zones name', () => {
    for (const { affects } of CAUTIONS) {
      for (const id of affects.zones ?? []) expect(zones).toContain(id);
      for (const id of [
        ...(affects.guidesHidden ?? []),
        ...(affects.guidesHiddenSide ?? []),
        ...(affects.gentleIn ?? []),
      ])
        expect(guides).toContain(id);
      for (const id of affects.pointsClosed ?? []) expect(muscleOfPoint(id), id).toBeDefined();
    }
    for (const { appliesWhen, severity, otherwise } of NO_PRESS_ZONES) {
      for (const id of appliesWhen ?? []) expect(cautions).toContain(id);
      expect(severity === 'conditional').toBe(otherwise !== undefined);
    }
  });
});
