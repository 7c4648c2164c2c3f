import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import type { GuideId } from '../../data/guides/index-of.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { resolveGuide, type Where } from './guide.ts';

const guide = (id: GuideId) => GUIDES.find((entry) => entry.id === id)!;
const offerOf = (id: GuideId, caution: CautionId, where: Where = 'both') =>
  resolveGuide(guide(id), { cautions: new Map([[caution, where]]), side: 'left', isHere: new Map([[caution, false]]) })
    .offer;
const pressing = GUIDES.filter(({ mode }) => mode !== 'no_self_pressure');
const withRule = (...rules: string[]) => CAUTIONS.filter(({ rule }) => rules.includes(rule)).map(({ id }) => id);

/** Guides beside the big veins of arm, chest and leg. */
const OVER_VEINS: readonly GuideId[] = [
  'subclavius',
  'pectoralis_minor',
  'pectoralis_major',
  'deltoid_anterior',
  'deltoid_middle',
  'deltoid_posterior',
  'latissimus_dorsi',
  'teres_major',
  'teres_minor',
  'biceps',
  'triceps',
  'coracobrachialis',
  'forearm_extensors',
  'forearm_flexors',
  'gluteus_maximus',
  'gluteus_medius',
  'gluteus_minimus',
  'piriformis',
];
const NECK: readonly GuideId[] = [
  'suboccipitals',
  'splenius',
  'semispinalis',
  'multifidi_cervical',
  'levator_scapulae',
];

describe('a condition whose rule is to ask first, or to wait, leaves no guide that presses', () => {
  it('a clot, a recent heart attack and a bone infection are among them', () =>
    expect(withRule('no_pressing_ask_first')).toEqual(
      expect.arrayContaining(['clot', 'heart', 'bone_infection', 'cancer_now']),
    ));
  it.each(withRule('no_pressing_ask_first', 'wait_today'))('%s', (caution) => {
    for (const { id } of pressing) expect(offerOf(id, caution), id).toBe('hidden');
  });
});

describe('what the rule closes', () => {
  it.each<[caution: CautionId, guides: readonly GuideId[]]>([
    ['past_clot', OVER_VEINS],
    ['hypermobile', ['sternocleidomastoid', 'scalenes', 'suboccipitals', 'splenius', 'semispinalis']],
    ['neck_faint', [...NECK, 'sternocleidomastoid', 'scalenes']],
    ['neck_artery_risk', [...NECK, 'sternocleidomastoid', 'scalenes']],
    ['neck_joint', [...NECK, 'sternocleidomastoid', 'scalenes']],
    [
      'thin_bones',
      [
        'intercostals',
        'serratus_anterior',
        'serratus_posterior_superior',
        'serratus_posterior_inferior',
        'erector_iliocostalis_thoracis',
        'pectoralis_minor',
        'latissimus_dorsi',
      ],
    ],
    ['high_bp', ['sternocleidomastoid', 'scalenes', 'splenius']],
    ['pregnancy', ['quadratus_lumborum', 'sternocleidomastoid']],
    [
      'lymph',
      [
        'pectoralis_major',
        'pectoralis_minor',
        'subclavius',
        'serratus_anterior',
        'latissimus_dorsi',
        'teres_major',
        'teres_minor',
        'biceps',
        'triceps',
        'coracobrachialis',
        'deltoid_anterior',
        'deltoid_middle',
        'deltoid_posterior',
        'forearm_extensors',
        'forearm_flexors',
      ],
    ],
    [
      'implants',
      [
        'subclavius',
        'pectoralis_minor',
        'pectoralis_major',
        'deltoid_anterior',
        'coracobrachialis',
        'sternocleidomastoid',
      ],
    ],
  ])('%s', (caution, guides) => {
    for (const id of guides) expect(offerOf(id, caution), id).toBe('hidden');
  });

  it('a device on the other side leaves this side open; a side that was not named closes both', () => {
    expect(offerOf('deltoid_anterior', 'implants', 'right')).toBe('press');
    expect(offerOf('deltoid_anterior', 'implants', 'left')).toBe('hidden');
  });

  it('in pregnancy, only the regions that the text names are pressed', () => {
    const left = pressing.filter(({ id }) => offerOf(id, 'pregnancy') !== 'hidden').map(({ region }) => region);
    expect(new Set(left)).toEqual(new Set(['neck', 'neck_shoulder', 'shoulder', 'upper_back', 'hip']));
  });
});

describe('a point on the neck of a guide that stays open on the shoulder', () => {
  const at = (caution: CautionId, pointId: string | null) =>
    resolveGuide(guide('trapezius_upper'), { cautions: new Map([[caution, 'both']]), side: 'left', pointId });
  it.each<CautionId>(['hypermobile', 'high_bp', 'neck_faint', 'neck_artery_risk', 'neck_joint'])('%s', (caution) => {
    const front = at(caution, 'trapezius-trp1');
    expect(front.offer).toBe('learn');
    expect(front.changes).toContainEqual({ what: 'not-this-point', cause: { by: 'caution', id: caution } });
    expect(at(caution, 'trapezius-trp2').offer).toBe('press');
  });
  it.each<CautionId>(['neck_faint', 'neck_artery_risk', 'neck_joint'])(
    '%s: the top of the shoulder gently, with nothing that may slip to the neck',
    (caution) => {
      for (const pointId of ['trapezius-trp2', null]) {
        const { dose, tools } = at(caution, pointId);
        expect(dose.pain[1]).toBeLessThanOrEqual(3);
        expect(dose.holdS[1]).toBeLessThanOrEqual(60);
        expect(tools.map(({ tool }) => tool.safetyClass)).not.toContain('hook_cane');
      }
    },
  );
});

describe('what the rule softens', () => {
  it('pain all over: a third of the holds, and two days of waiting leave two days a week', () => {
    for (const record of pressing) {
      const { dose, changes } = resolveGuide(record, {
        cautions: new Map([['widespread_pain', 'both']]),
        side: 'left',
      });
      expect([dose.reps[1], dose.spotsMax], record.id).toEqual([1, 1]);
      expect(dose.daysPerWeek, record.id).toEqual([2, 2]);
      expect(
        changes.map(({ what }) => what),
        record.id,
      ).toEqual(expect.arrayContaining(['reps', 'days']));
    }
  });

  it('where the feeling is dulled or a bone may break: never above 2 of 10, 30 seconds, once a day, in no guide', () => {
    for (const caution of withRule('light_hand_only'))
      for (const record of pressing) {
        const { offer, dose, tool } = resolveGuide(record, {
          cautions: new Map([[caution, 'both']]),
          side: 'left',
          isHere: new Map([[caution, false]]),
        });
        if (offer !== 'press') continue;
        const why = `${caution} ${record.id}`;
        expect([dose.pain[0], dose.sessionsPerDay[1]], why).toEqual([0, 1]);
        expect(dose.pain[1], why).toBeLessThanOrEqual(2);
        expect(dose.holdS[1], why).toBeLessThanOrEqual(30);
        expect(['hand', 'pincer'], why).toContain(tool?.safetyClass);
      }
  });

  it('numb skin: asked where, and not pressed there', () => {
    const numb = (here?: boolean) =>
      resolveGuide(guide('infraspinatus'), {
        cautions: new Map([['numb_skin', 'both']]),
        side: 'left',
        isHere: here === undefined ? new Map() : new Map([['numb_skin', here]]),
      }).offer;
    expect([numb(), numb(true), numb(false)]).toEqual(['ask', 'hidden', 'press']);
  });

  it.each<[caution: CautionId, ids: readonly Parameters<typeof guide>[0][]]>([
    ['implants', ['pectoralis_major', 'serratus_anterior', 'intercostals']],
    ['lymph', ['serratus_anterior', 'intercostals']],
    ['past_clot', ['serratus_anterior']],
  ])('%s: the side of the chest and the armpit, as its text says', (caution, ids) => {
    for (const id of ids) expect(offerOf(id, caution), id).toBe('hidden');
  });

  it('seizures or memory trouble: nothing is pressed but sitting, as its text says', () => {
    for (const record of pressing) {
      const { offer, positions } = resolveGuide(record, { cautions: new Map([['not_alone', 'both']]), side: 'left' });
      if (offer === 'press') expect(positions, record.id).toEqual(['sitting']);
    }
  });

  it.each<CautionId>(['recent_surgery', 'fresh_strain', 'inflammatory_flare', 'muscle_bone', 'injection'])(
    '%s: a guide that stretches asks where too, and is closed there',
    (caution) => {
      const at = (here?: boolean) =>
        resolveGuide(guide('scalenes'), {
          cautions: new Map([[caution, 'both']]),
          side: 'left',
          isHere: new Map(here === undefined ? [] : [[caution, here]]),
        }).offer;
      expect([at(), at(true), at(false)]).toEqual(['ask', 'hidden', 'exercise']);
    },
  );

  it('a past clot: at most 3 of 10 where pressing is left', () =>
    expect(
      resolveGuide(guide('infraspinatus'), { cautions: new Map([['past_clot', 'both']]), side: 'left' }).dose.pain[1],
    ).toBe(3));

  it.each<CautionId>(['inflammatory_flare', 'muscle_bone', 'fresh_strain', 'skin', 'injection'])(
    '%s is asked about the place and closes it',
    (caution) => {
      const at = (here: boolean) =>
        resolveGuide(guide('infraspinatus'), {
          cautions: new Map([[caution, 'both']]),
          side: 'left',
          isHere: new Map([[caution, here]]),
        }).offer;
      expect([at(true), at(false)]).toEqual(['hidden', 'press']);
    },
  );
});

describe('what a guide says to some of its readers is what their condition leaves', () => {
  it.each<[says: RegExp, caution: CautionId, left: 'hidden' | 'flat_hand']>([
    [/skip it if your bones are thin|never if .* thin bones|your bones are thin, stay off/i, 'thin_bones', 'hidden'],
    [/your bones are thin, use a flat hand only/i, 'thin_bones', 'flat_hand'],
    [/use a flat hand only if you take blood thinners/i, 'blood_thinners', 'flat_hand'],
    [/not in pregnancy/i, 'pregnancy', 'hidden'],
    [/^skip if you have neck artery/i, 'neck_artery_risk', 'hidden'],
    [/^skip if you have .*neck joint/i, 'neck_joint', 'hidden'],
  ])('%s', (says, caution, left) => {
    const saying = GUIDES.filter(({ cautions }) => cautions.some((text) => says.test(text)));
    expect(saying).not.toEqual([]);
    for (const one of saying) {
      const { offer, tool } = resolveGuide(one, { cautions: new Map([[caution, 'both']]), side: 'left' });
      expect(offer === 'hidden' ? offer : tool?.id, one.id).toBe(left);
    }
  });
});
