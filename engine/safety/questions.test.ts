import { describe, expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../../data/atlas.ts';
import { GUIDE_INDEX } from '../../data/guides/index-of.ts';
import { NAMED_PLACES } from '../../data/places.ts';
import { ACTIONS } from '../../data/safety/actions.ts';
import { SIGN_QUESTIONS } from '../../data/safety/sign-questions.ts';
import { SIGNS, type SignId } from '../../data/safety/signs.ts';
import { QUESTION_GROUPS } from '../../data/safety/words.ts';
import type { UrgentActionId } from '../../data/safety/types.ts';
import { ACTION_ASKED, ASKED_OF_EVERYONE, ASKED_OF_GUIDES } from './asked-before.fixture.ts';
import { isUnsaid, questionsAbout, saidYesOf, saidYesWords, type DatedAnswers } from './questions.ts';
import { forbidsPressing, screen } from './screening.ts';
import { signPlacesOf } from './sign-places.ts';
import { signsToAsk } from './signs.ts';

const rank = (action: UrgentActionId) => ACTIONS[action].rank;
const ALL = questionsAbout(SIGNS);
const placesOfGuide = (muscleIds: readonly string[]) => [
  ...MUSCLES.filter(({ id }) => muscleIds.includes(id)).flatMap(({ redFlags }) => redFlags),
  ...TRIGGER_POINTS.filter(({ muscleId }) => muscleIds.includes(muscleId)).flatMap(({ redFlags }) => redFlags ?? []),
];

describe('before a press nothing is left out or milder', () => {
  it.each(GUIDE_INDEX.map(({ id, muscleIds }) => [id, muscleIds] as const))(
    '%s: what was asked before is asked, or covered by a question at least as strict',
    (id, muscleIds) => {
      const asked = questionsAbout(signsToAsk(placesOfGuide(muscleIds)));
      const before: Readonly<Partial<Record<SignId, UrgentActionId>>> = {
        ...ASKED_OF_EVERYONE,
        ...Object.fromEntries(ASKED_OF_GUIDES[id]!.map((sign) => [sign, ACTION_ASKED[sign]])),
      };
      expect(Object.keys(before).length).toBeGreaterThan(40);
      for (const [sign, action] of Object.entries(before)) {
        const covering = asked.filter(({ signs }) => signs.some((one) => one.id === sign));
        expect(covering, sign).toHaveLength(1);
        // What a yes to the line comes to, before and after it was said which sign it is.
        const yes = new Map(covering.flatMap(({ signs }) => signs.map((one) => [one.id, 'yes' as const])));
        expect(ACTIONS[screen(yes).action].rank, sign).toBeLessThanOrEqual(rank(action));
        expect(ACTIONS[screen(new Map([[sign, 'yes']])).action].rank, sign).toBeLessThanOrEqual(rank(action));
      }
    },
  );

  it('each marked place has a question for every sign that bears on it', () => {
    for (const { id } of NAMED_PLACES) {
      const signs = signsToAsk(signPlacesOf([id])),
        covered = new Set(questionsAbout(signs).flatMap((question) => question.signs.map((sign) => sign.id)));
      for (const sign of signs) expect(covered, `${id}: ${sign.id}`).toContain(sign.id);
    }
  });

  it('every sign is asked by one question alone', () => {
    expect(SIGN_QUESTIONS.flatMap(({ covers }) => covers).toSorted()).toEqual(SIGNS.map(({ id }) => id).toSorted());
  });

  it('about half as many lines are read as there are signs', () => {
    expect(questionsAbout(signsToAsk([])).length).toBeLessThanOrEqual(23);
    for (const { muscleIds } of GUIDE_INDEX)
      expect(questionsAbout(signsToAsk(placesOfGuide(muscleIds))).length).toBeLessThanOrEqual(27);
  });
});

describe('a question', () => {
  it('is short, and the most urgent come first, under headings in the order of the screen', () => {
    for (const { short } of ALL) {
      expect(short.split(/\s+/).length, short).toBeLessThanOrEqual(12);
      expect(short, short).toMatch(/^[A-Z][^?.;!]*\?$/);
    }
    const ranks = SIGN_QUESTIONS.map(
      ({ short }) => ACTIONS[ALL.find((question) => question.short === short)!.action].rank,
    );
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect([...new Set(SIGN_QUESTIONS.map(({ group }) => group))]).toEqual(QUESTION_GROUPS.map(({ group }) => group));
    for (const { group } of QUESTION_GROUPS)
      expect(new Set(ALL.filter((one) => one.group === group).map(({ action }) => action)).size, group).toBe(1);
  });

  it('asks for what the most urgent of its signs asks for', () => {
    for (const { action, signs, short } of ALL)
      expect(rank(action), short).toBe(Math.min(...signs.map((sign) => rank(sign.action))));
  });

  /** What a person with each sign, and no other, would find in the line that stands for it. Words that the line has and the sign's own question means. */
  const NAMES: Readonly<Record<SignId, RegExp>> = {
    chest_pressure: /Chest pressure, tightness, squeezing or pain/,
    tearing_pain: /Sudden, severe chest, back or tummy pain/,
    breathless_sharp: /Short of breath.*pain breathing in/,
    coughing_blood: /coughing blood/,
    collapsed: /Fainting/,
    stroke_neck_artery: /New dizziness, double vision, numbness/,
    face_arm_speech: /drooping face, weak arm or slurred speech/,
    saddle_bladder: /Numb.*groin.*bladder or bowel trouble/,
    legs_weak: /Numb or weak leg/,
    major_injury: /After a fall, crash or injury/,
    meningitis: /Fever.*rash, or stiff neck with bad headache/,
    belly_severe: /Sudden, severe.*tummy pain, or hard/,
    pain_with_sweat: /sweating, sickness, breathlessness/,
    effort_pain: /effort/,
    thunderclap: /New.*headache/,
    head_injury: /New.*headache/,
    headache_confused: /unusual headache/,
    neck_fall: /After a fall, crash or injury/,
    trunk_numb: /Numb or weak leg.*trunk/,
    aneurysm: /throbbing tummy/,
    black_stools: /Black or bloody poo, bloody vomit/,
    shoulder_tip_bleed: /Shoulder-tip pain with tummy pain, faintness, tummy injury or early pregnancy/,
    injury_no_lift: /After a fall, crash or injury/,
    cold_hand: /limb.*cold, pale or discoloured/,
    cold_foot: /limb.*cold, pale or discoloured/,
    hip_fracture: /leg bears no weight/,
    cancer_new_spine_pain: /Spine pain, and ever cancer/,
    fever_spine: /Fever, sweats, feeling very ill/,
    infection_risk: /Spine pain, and.*recent infection, weak immunity or injected drugs/,
    temple_jaw_vision: /New.*headache, sore scalp, chewing pain or changed sight/,
    gallbladder: /Rib, side or blade pain: attacks/,
    yellow_skin: /Yellow skin or eyes, or fever with pain under the ribs/,
    kidney: /Rib, side or blade pain: attacks, fever, sickness or bloody pee/,
    clot_limb: /limb.*newly swollen, sore, hot.*discoloured/,
    arm_weakness: /hand or arm growing weaker, numb/,
    chest_infection: /cough.*pain breathing in/,
    early_pregnancy: /Pregnancy.*bleeding.*tummy or shoulder-tip pain/,
    late_pregnancy: /Pregnancy or birth, with headache.*swelling, rib/,
    headache_risk: /New.*headache/,
    drop_attack: /blackouts or sudden falls/,
    back_fall: /After a fall/,
    hot_joint: /joint newly swollen, sore, hot.*discoloured/,
    foot_drop: /weak.*foot/,
    swallow_hard: /trouble swallowing/,
    tooth_swelling: /Toothache.*swollen.*jaw/,
    jaw_locked: /locked.*jaw/,
    clumsy_hands: /Clumsy hands, unsteady walking/,
    neck_shocks: /electric shocks on bending the neck/,
    bone_break: /Over 50, thin bones or steroids, and sudden mid-back pain/,
    lost_height: /Lost.*height, a more bent back/,
    cancer_general: /Lost weight/,
    pain_no_rest: /Constant, growing or nightly pain/,
    new_lump: /new lump/,
    lung_shoulder: /Lasting over three weeks/,
    lasting_cough: /a cough/,
    hand_thin: /hand.*thin, or drooping eyelid/,
    shingles: /Burning or tender skin in a one-sided band, or a rash/,
    morning_stiffness_young: /Lasting over three weeks/,
    both_shoulders_stiff: /stiffest in the morning/,
    new_between_shoulders: /New pain between the shoulder blades that nobody has checked/,
    not_settling: /Lasting over three weeks, coming back/,
    child: /Under 18/,
    meal_pain: /meal-related pain/,
    headache_growing: /growing.*headache/,
    tooth_hot_cold: /Toothache/,
    jaw_lump: /numb lip or chin.*lumpy jaw/,
    breast_change: /A breast lump, a skin or nipple change, or nipple discharge/,
    walking_artery: /Leg or buttock pain with every walk, gone when you stand/,
  };
  it.each(SIGNS.map(({ id }) => id))('is never narrower than %s', (id) => {
    const [question] = questionsAbout([{ id }]);
    expect(question?.short).toMatch(NAMES[id]);
  });
});

describe('one yes to a question', () => {
  const told = (given: DatedAnswers) => {
    const outcome = screen(new Map([...given].map(([id, { answer }]) => [id, answer])));
    return { outcome, reasons: saidYesOf(outcome, given) };
  };
  it.each(ALL.filter(({ signs }) => signs.length > 1).map((question) => [question.short, question] as const))(
    '%s: is one reason, as strict as the strictest sign, until it is said which',
    (short, question) => {
      const together: DatedAnswers = new Map(question.signs.map(({ id }) => [id, { answer: 'yes', at: 5 }]));
      const { outcome, reasons } = told(together);
      expect(isUnsaid(question, together)).toBe(true);
      expect(outcome.action).toBe(question.action);
      expect([saidYesWords(reasons), reasons.signs]).toEqual([[short], []]);
      // Said one by one, each is a reason; so is what is left when some were taken back, or a clinician looked at one.
      const apart: DatedAnswers = new Map(question.signs.map(({ id }, k) => [id, { answer: 'yes', at: k }]));
      expect(saidYesWords(told(apart).reasons).toSorted()).toEqual(question.signs.map((one) => one.short).toSorted());
      for (const answer of ['no', 'seen', 'worse'] as const) {
        const [first, ...others] = question.signs;
        const some: DatedAnswers = new Map([...together, [first!.id, { answer, at: 5 }]]);
        expect(isUnsaid(question, some)).toBe(false);
        const words = saidYesWords(told(some).reasons);
        for (const one of others) expect(words).toContain(one.short);
        expect(words.includes(first!.short)).toBe(forbidsPressing(screen(new Map([[first!.id, answer]])).action));
      }
    },
  );
  it('beside other signs leaves them as they are', () => {
    const [question] = questionsAbout([{ id: 'lasting_cough' }]);
    const given: DatedAnswers = new Map([
      ...question!.signs.map(({ id }) => [id, { answer: 'yes', at: 5 }] as const),
      ['clot_limb', { answer: 'yes', at: 5 }],
      ['chest_pressure', { answer: 'no', at: 5 }],
    ]);
    const { reasons } = told(given);
    expect([reasons.unsaid, reasons.signs.map(({ sign }) => sign.id)]).toEqual([[question], ['clot_limb']]);
  });
});
