import { describe, expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from '../atlas.ts';
import { NAMED_PLACES } from '../places.ts';
import { EVERY_SOURCE } from '../sources/every.ts';
import { ACTIONS } from './actions.ts';
import { SIGN_PLACES_OF_AREA } from './sign-places.ts';
import { SIGNS, type SignId } from './signs.ts';
import type { SignPlace, UrgentActionId } from './types.ts';

const PLACES = [
  'head',
  'jaw',
  'neck',
  'shoulder',
  'lung_apex',
  'hand_and_arm',
  'upper_back',
  'heart',
  'breast',
  'gallbladder',
  'diaphragm',
  'belly',
  'low_back',
  'leg',
] as const satisfies readonly SignPlace[];
const signOf = (id: string) => SIGNS.find((sign) => sign.id === id)!;
const rank = (action: UrgentActionId) => ACTIONS[action].rank;

/** One question in few words, that yes or no answers. */
function expectShort(short: string, why: string) {
  expect(short.trim().split(/\s+/).length, why).toBeLessThanOrEqual(12);
  expect(short.match(/\?/g), why).toHaveLength(1);
  expect(short.endsWith('?'), why).toBe(true);
  expect(short, why).not.toMatch(/[.;!]/);
}

describe('every sign', () => {
  it('has an id of its own, and stands behind none that is less urgent among those of its kind', () => {
    expect(new Set(SIGNS.map(({ id }) => id)).size).toBe(SIGNS.length);
    const ranks = SIGNS.map(({ action }) => rank(action));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('is one short question, and so is what makes it more urgent', () => {
    for (const { id, short, escalateIf } of SIGNS) {
      expectShort(short, id);
      if (escalateIf) expectShort(escalateIf.short, `${id}, worse`);
    }
    expect(new Set(SIGNS.map(({ short }) => short)).size).toBe(SIGNS.length);
  });

  it('says what counts as a yes and what a yes means, in whole sentences', () => {
    for (const { id, more, textIfYes } of SIGNS)
      for (const text of [more, textIfYes]) expect(text, id).toMatch(/^[A-Z].*\.$/s);
  });

  it('rests on works that are listed', () => {
    for (const { id, sources } of SIGNS) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(EVERY_SOURCE.has(source), `${id}: ${source}`).toBe(true);
    }
  });

  it('is made more urgent by what is asked after it', () => {
    for (const { id, action, escalateIf } of SIGNS)
      if (escalateIf) expect(rank(escalateIf.action), id).toBeLessThan(rank(action));
  });

  it('says what to do where its text names a worse case', () => {
    for (const { id, action, textIfYes, escalateIf } of SIGNS) {
      if (action !== 'emergency_now' && /get emergency help/.test(textIfYes))
        expect(escalateIf?.action, id).toBe('emergency_now');
      if (action === 'within_days' && /go today/.test(textIfYes)) expect(escalateIf, id).toBeDefined();
    }
  });
});

describe('a clinician leads on', () => {
  it('only at pain that lasts or is unexplained, never at an emergency, what is for today, a child, cancer or a break', () => {
    expect(SIGNS.filter(({ clinicianLeadsOn }) => clinicianLeadsOn).map(({ id }) => id)).toEqual([
      'morning_stiffness_young',
      'new_between_shoulders',
      'not_settling',
    ]);
    for (const { id, action, clinicianLeadsOn, thinksOf } of SIGNS)
      if (clinicianLeadsOn) {
        expect(action, id).toBe('within_days');
        expect(thinksOf, id).not.toMatch(/cancer|tumour|fracture|child|metast/i);
      }
  });
});

describe('places', () => {
  it('each has signs of its own or that bear on it', () => {
    for (const place of PLACES)
      expect(
        SIGNS.filter(({ places, about }) => (places === 'any' ? (about ?? []) : places).includes(place)).length,
        place,
      ).toBeGreaterThan(0);
  });

  it('every muscle and every area of the body has some; no point has an empty list', () => {
    for (const { id, redFlags } of MUSCLES) expect(redFlags.length, id).toBeGreaterThan(0);
    for (const { id, redFlags } of TRIGGER_POINTS) expect(redFlags?.length, id).not.toBe(0);
    for (const { redFlags } of [...MUSCLES, ...TRIGGER_POINTS])
      for (const place of redFlags ?? []) expect(PLACES).toContain(place);
    expect(new Set(NAMED_PLACES.map(({ area }) => area))).toEqual(new Set(Object.keys(SIGN_PLACES_OF_AREA)));
    for (const [area, places] of Object.entries(SIGN_PLACES_OF_AREA))
      expect(new Set(places).size, area).toBe(places.length);
    expect(new Set(Object.values(SIGN_PLACES_OF_AREA).flat())).toEqual(new Set(PLACES));
  });

  it('the upper back is about the heart, the gallbladder and the lung too', () =>
    expect(SIGN_PLACES_OF_AREA['Upper back']).toEqual(
      expect.arrayContaining(['upper_back', 'heart', 'gallbladder', 'lung_apex']),
    ));

  it('only what everyone is asked says what else it is about', () => {
    for (const { id, places, about, like } of SIGNS) {
      if (places !== 'any') expect(about, id).toBeUndefined();
      else expect(like, id).toBeUndefined();
    }
  });
});

/**
 * What was asked of everyone, and by which muscles, before all signs were records, with the action of each and where that action comes from. Nothing of
 * it may be lost or become milder. The sentences are the old ones, shortened where they are long.
 */
const ASKED_BEFORE: readonly (readonly [
  place: SignPlace | 'any',
  was: string,
  now: readonly (readonly [SignId, UrgentActionId])[],
  from: string,
])[] = [
  [
    'any',
    'pressure, tightness, squeezing or pain in the chest',
    [['chest_pressure', 'emergency_now']],
    'nhs_heart_attack: 999',
  ],
  ['any', 'very strong pain all at once in chest, blades or tummy', [['tearing_pain', 'emergency_now']], 'hse_aortic'],
  [
    'any',
    'sharp chest or back pain with short breath, coughing blood, fainting, sore leg',
    [
      ['breathless_sharp', 'emergency_now'],
      ['coughing_blood', 'emergency_now'],
      ['collapsed', 'emergency_now'],
    ],
    'nhs_pe, asthma_lung_pe',
  ],
  [
    'any',
    'new neck pain or headache with dizziness, double vision, drooping face, slurred speech',
    [
      ['stroke_neck_artery', 'emergency_now'],
      ['face_arm_speech', 'emergency_now'],
    ],
    'keser2022; nhs_stroke_fast: 999',
  ],
  [
    'any',
    'numb between the legs, trouble peeing, both legs weak',
    [
      ['saddle_bladder', 'emergency_now'],
      ['legs_weak', 'emergency_now'],
    ],
    'girft_ces, nhs_back_sheffield: A&E',
  ],
  [
    'any',
    'crash, fall from a height, dive, heavy blow, violence',
    [['major_injury', 'emergency_now']],
    'nhs_back_sheffield: A&E',
  ],
  ['any', 'stiff neck with fever or bad headache, unfading rash', [['meningitis', 'emergency_now']], 'nhs_meningitis'],
  [
    'any',
    'sudden, severe tummy pain through to the back',
    [['belly_severe', 'emergency_now']],
    'ni_pancreatitis, uclh_abdominal',
  ],
  ['any', 'cancer ever, new spine pain', [['cancer_new_spine_pain', 'same_day']], 'rnoh_mscc: within 24 hours'],
  [
    'any',
    'spine pain with fever; or weak immunity, diabetes, infection, injected drugs',
    [
      ['fever_spine', 'same_day'],
      ['infection_risk', 'same_day'],
    ],
    'yusuf2019, finucane2020',
  ],
  ['any', 'over 50 with new headache, sore scalp, chewing pain, sight', [['temple_jaw_vision', 'same_day']], 'nhs_pmr'],
  [
    'any',
    'right ribs or blade for hours; fever, yellow skin',
    [
      ['gallbladder', 'same_day'],
      ['yellow_skin', 'same_day'],
    ],
    'nhs_gallstones',
  ],
  ['any', 'side pain with fever, sickness, blood in pee', [['kidney', 'same_day']], 'nhs_kidney'],
  ['any', 'one limb newly swollen, sore, warm, discoloured', [['clot_limb', 'same_day']], 'nhs_dvt'],
  ['any', 'arm or hand getting weaker or more numb', [['arm_weakness', 'same_day']], 'nice_ng127, davies2018'],
  ['any', 'cough, fever with pain breathing in', [['chest_infection', 'same_day']], 'nhs_pneumonia'],
  ['any', 'could be pregnant with shoulder-tip or tummy pain', [['early_pregnancy', 'same_day']], 'ni_ectopic'],
  ['any', 'over 20 weeks or 4 weeks after birth', [['late_pregnancy', 'same_day']], 'nhs_preeclampsia'],
  [
    'any',
    'clumsy hands, unsteady walking, electric shocks',
    [
      ['clumsy_hands', 'within_days'],
      ['neck_shocks', 'within_days'],
    ],
    'davies2018',
  ],
  [
    'any',
    'sudden mid-back pain, over 50, steroids, thin bones; lost height',
    [
      ['bone_break', 'within_days'],
      ['lost_height', 'within_days'],
    ],
    'han2023, bonefit_wod',
  ],
  [
    'any',
    'weight loss; steady or growing pain; new lump',
    [
      ['cancer_general', 'within_days'],
      ['pain_no_rest', 'within_days'],
      ['new_lump', 'within_days'],
    ],
    'finucane2020',
  ],
  [
    'any',
    'three weeks of chest or shoulder pain, smoker; cough; eyelid, hand',
    [
      ['lung_shoulder', 'within_days'],
      ['lasting_cough', 'within_days'],
      ['hand_thin', 'within_days'],
    ],
    'scot_lung, macmillan_ng12',
  ],
  ['any', 'burning band or rash', [['shingles', 'within_days']], 'nhs_shingles'],
  ['any', 'back pain from before 45, easing with movement', [['morning_stiffness_young', 'within_days']], 'nice_ng65'],
  ['any', 'over 50, both shoulders stiff', [['both_shoulders_stiff', 'within_days']], 'nhs_pmr'],
  [
    'any',
    'new pain between the blades, unchecked',
    [['new_between_shoulders', 'within_days']],
    'nhs_back_between_shoulders',
  ],
  ['any', 'four to six weeks, or recurring', [['not_settling', 'within_days']], 'practice_convention'],
  ['any', 'under 18', [['child', 'within_days']], 'practice_convention'],

  [
    'head',
    'Sudden worst-ever headache reaching its peak within a minute: emergency',
    [['thunderclap', 'emergency_now']],
    'nhs_headache: 999 or A&E; nice_cg150',
  ],
  [
    'head',
    'New neck pain or headache with dizziness, double vision (artery tear): emergency',
    [
      ['stroke_neck_artery', 'emergency_now'],
      ['face_arm_speech', 'emergency_now'],
    ],
    'keser2022',
  ],
  [
    'head',
    'Headache with fever and a stiff neck, confusion, seizure or rash: emergency',
    [
      ['meningitis', 'emergency_now'],
      ['headache_confused', 'emergency_now'],
    ],
    'nhs_meningitis; nhs_headache: 999 or A&E',
  ],
  [
    'head',
    'New headache after 50 with scalp tenderness, jaw pain or visual change: same day',
    [['temple_jaw_vision', 'same_day']],
    'nhs_pmr',
  ],
  [
    'head',
    'Headache after a head injury, with cancer or immune suppression, or one that worsens',
    [
      ['head_injury', 'emergency_now'],
      ['headache_risk', 'same_day'],
      ['headache_growing', 'within_days'],
    ],
    'nhs_head_injury: A&E; nice_cg150',
  ],
  [
    'neck',
    'Clumsy hands, unsteady walking, electric shocks, or new bladder or bowel trouble',
    [
      ['clumsy_hands', 'within_days'],
      ['neck_shocks', 'within_days'],
      ['saddle_bladder', 'emergency_now'],
    ],
    'davies2018; girft_ces',
  ],
  ['neck', 'Spreading numbness or weakness in an arm', [['arm_weakness', 'same_day']], 'nice_ng127'],
  [
    'neck',
    'Neck pain after a fall or crash',
    [
      ['major_injury', 'emergency_now'],
      ['neck_fall', 'emergency_now'],
    ],
    'nhs_back_sheffield: A&E; feller2024: C-spine rule',
  ],
  [
    'upper_back',
    'Sudden severe or tearing pain between the blades (aorta): emergency',
    [
      ['tearing_pain', 'emergency_now'],
      ['collapsed', 'emergency_now'],
    ],
    'hse_aortic',
  ],
  [
    'upper_back',
    'Chest tightness, sweating, nausea, breathlessness or pain on effort (heart): emergency',
    [
      ['chest_pressure', 'emergency_now'],
      ['pain_with_sweat', 'emergency_now'],
      ['effort_pain', 'emergency_now'],
    ],
    'nhs_heart_attack, nice_cg95',
  ],
  [
    'upper_back',
    'Sudden pain with breathlessness, coughing blood, swollen calf (lung clot); fever or cough',
    [
      ['breathless_sharp', 'emergency_now'],
      ['coughing_blood', 'emergency_now'],
      ['chest_infection', 'same_day'],
    ],
    'nhs_pe; nhs_pneumonia',
  ],
  [
    'upper_back',
    'Cancer history, weight loss, fever, night sweats, immune suppression, constant pain',
    [
      ['cancer_new_spine_pain', 'same_day'],
      ['cancer_general', 'within_days'],
      ['fever_spine', 'same_day'],
      ['infection_risk', 'same_day'],
      ['pain_no_rest', 'within_days'],
    ],
    'rnoh_mscc, yusuf2019, finucane2020',
  ],
  [
    'upper_back',
    'Fracture risk: fall, long steroid use, osteoporosis, age over 50 with sudden onset',
    [
      ['major_injury', 'emergency_now'],
      ['back_fall', 'same_day'],
      ['bone_break', 'within_days'],
      ['lost_height', 'within_days'],
    ],
    'han2023, nhs_back_sheffield',
  ],
  [
    'upper_back',
    'Leg weakness, numbness around the trunk or saddle, bladder or bowel change',
    [
      ['saddle_bladder', 'emergency_now'],
      ['legs_weak', 'emergency_now'],
      ['trunk_numb', 'emergency_now'],
    ],
    'girft_ces, nice_cg75_public',
  ],
  [
    'gallbladder',
    'Right-sided blade or shoulder pain after fatty meals, with fever or jaundice',
    [
      ['gallbladder', 'same_day'],
      ['yellow_skin', 'same_day'],
    ],
    'nhs_gallstones',
  ],
  [
    'lung_apex',
    'Deep shoulder or inner-arm pain with wasting of the hand, a drooping eyelid, smoking',
    [
      ['lung_shoulder', 'within_days'],
      ['hand_thin', 'within_days'],
      ['arm_weakness', 'same_day'],
    ],
    'scot_lung, shanmugathas2019',
  ],
  [
    'low_back',
    'Saddle numbness, bladder or bowel, weakness in both legs: emergency',
    [
      ['saddle_bladder', 'emergency_now'],
      ['legs_weak', 'emergency_now'],
    ],
    'girft_ces',
  ],
  [
    'low_back',
    'Pulsating belly with sudden back or flank pain (aneurysm): emergency',
    [['aneurysm', 'emergency_now']],
    'nhs_aaa: 999',
  ],
  ['low_back', 'Flank pain in waves, blood in urine, or fever with flank pain', [['kidney', 'same_day']], 'nhs_kidney'],
  [
    'low_back',
    'Cancer history, fever, weight loss, steroid use, recent fall',
    [
      ['cancer_new_spine_pain', 'same_day'],
      ['fever_spine', 'same_day'],
      ['cancer_general', 'within_days'],
      ['infection_risk', 'same_day'],
      ['back_fall', 'same_day'],
      ['bone_break', 'within_days'],
    ],
    'rnoh_mscc, yusuf2019, han2023',
  ],
  [
    'shoulder',
    'Hot, swollen or red joint with fever',
    [['hot_joint', 'same_day']],
    'nhs_septic_arthritis: urgent GP or 111',
  ],
  [
    'shoulder',
    'Sudden loss of power to lift the arm after injury',
    [['injury_no_lift', 'emergency_now']],
    'chelwest_shoulder, elht_shoulder: A&E',
  ],
  [
    'shoulder',
    'Both shoulders stiff and painful in the morning after 50',
    [['both_shoulders_stiff', 'within_days']],
    'nhs_pmr',
  ],
  [
    'heart',
    'Any new chest pain is heart pain until excluded: emergency care',
    [
      ['chest_pressure', 'emergency_now'],
      ['pain_with_sweat', 'emergency_now'],
      ['effort_pain', 'emergency_now'],
    ],
    'nhs_heart_attack',
  ],
  [
    'heart',
    'A tender muscle does not rule out heart disease (no question: said in the text)',
    [['chest_pressure', 'emergency_now']],
    'nice_cg95',
  ],
  [
    'belly',
    'Severe or rigid belly, vomiting, fever, black stools, pain that wakes, weight loss, swallowing',
    [
      ['belly_severe', 'emergency_now'],
      ['black_stools', 'emergency_now'],
      ['pain_no_rest', 'within_days'],
      ['cancer_general', 'within_days'],
      ['swallow_hard', 'same_day'],
    ],
    'portsmouth_stomach: 999; uclh_abdominal; nhs_dysphagia: urgent GP or 111',
  ],
  [
    'belly',
    'Upper-belly pain with sweating or breathlessness can be the heart',
    [['pain_with_sweat', 'emergency_now']],
    'nhs_heart_attack',
  ],
  ['hand_and_arm', 'Sudden cold, pale or blue hand', [['cold_hand', 'emergency_now']], 'nz_limb: emergency department'],
  [
    'hand_and_arm',
    'Spreading numbness, clear weakness or muscle wasting',
    [
      ['arm_weakness', 'same_day'],
      ['hand_thin', 'within_days'],
    ],
    'nice_ng127',
  ],
  ['hand_and_arm', 'Arm swelling (clot in the armpit vein)', [['clot_limb', 'same_day']], 'nhs_dvt'],
  [
    'jaw',
    'Toothache with swelling, fever or pain to hot or cold needs a dentist first',
    [
      ['tooth_swelling', 'same_day'],
      ['tooth_hot_cold', 'within_days'],
    ],
    'nhs_abscess, nhs_urgent_dental',
  ],
  [
    'jaw',
    'Jaw pain brought on by effort can be angina',
    [['effort_pain', 'emergency_now']],
    'as chest_pressure; nhs_angina',
  ],
  [
    'jaw',
    'New jaw locking, a lump, or numb chin',
    [
      ['jaw_locked', 'same_day'],
      ['jaw_lump', 'within_days'],
    ],
    'nhs_tmd; nccp_mouth, cruk_mouth',
  ],
  [
    'breast',
    'A new breast lump, skin change, nipple discharge or change',
    [['breast_change', 'within_days']],
    'nhs_breast: GP as soon as possible',
  ],
  [
    'diaphragm',
    'Shoulder-tip pain with belly pain, faintness, injury or early pregnancy: emergency',
    [
      ['shoulder_tip_bleed', 'emergency_now'],
      ['early_pregnancy', 'same_day'],
    ],
    'uclh_abdominal, pp_spleen',
  ],
  ['leg', 'Swollen, warm, tender calf (clot)', [['clot_limb', 'same_day']], 'nhs_dvt'],
  [
    'leg',
    'Calf or buttock pain that always comes with walking (artery)',
    [['walking_artery', 'within_days']],
    'nhs_pad: GP',
  ],
  [
    'leg',
    'Foot drop, saddle numbness, bladder or bowel change',
    [
      ['foot_drop', 'same_day'],
      ['saddle_bladder', 'emergency_now'],
    ],
    'lothian_spine; girft_ces',
  ],
  [
    'leg',
    'Groin pain with inability to bear weight (hip fracture)',
    [['hip_fracture', 'emergency_now']],
    'nhs_hip_fracture: 999',
  ],
];

describe('nothing that was asked is lost or milder', () => {
  it('28 general questions and 39 sentences of muscles are in the table', () => {
    expect(ASKED_BEFORE.filter(([place]) => place === 'any')).toHaveLength(28);
    expect(ASKED_BEFORE.filter(([place]) => place !== 'any')).toHaveLength(39);
  });

  it.each(ASKED_BEFORE)('%s: %s', (place, _was, now) => {
    for (const [id, action] of now) {
      const sign = signOf(id);
      expect(sign.action, id).toBe(action);
      // What everyone was asked everyone is still asked; what a muscle asked is asked where that muscle is.
      if (place === 'any') expect(sign.places, id).toBe('any');
      else if (sign.places === 'any') expect(sign.about, id).toContain(place);
      else expect(sign.places, id).toContain(place);
    }
  });

  it('the ids that devices hold and explanations name are still there', () => {
    for (const id of [
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
    ])
      expect(signOf(id), id).toBeDefined();
  });

  it('no sign of a part of the body is milder than the one that everyone is asked about the same thing', () => {
    const likes = SIGNS.filter(({ like }) => like);
    expect(likes.length).toBeGreaterThan(10);
    for (const { id, like, action } of likes) {
      const general = signOf(like!);
      expect(general.places, id).toBe('any');
      expect(rank(action), id).toBeLessThanOrEqual(rank(general.action));
    }
  });

  // The same thing by what it makes an editor think of, so that a sign without `like` is compared too.
  it.each<[RegExp, UrgentActionId]>([
    [/heart attack|angina/i, 'emergency_now'],
    [/aort|aneurysm/i, 'emergency_now'],
    [/embolism|collapsed lung/i, 'emergency_now'],
    [/stroke|dissection/i, 'emergency_now'],
    [/cauda equina|cord compression/i, 'emergency_now'],
    [/meningitis/i, 'emergency_now'],
    [/ischaemia/i, 'emergency_now'],
    [/hip fracture|neck fracture|dislocation, torn/i, 'emergency_now'],
    [/bleeding/i, 'emergency_now'],
    [/vein thrombosis/i, 'same_day'],
    [/spinal infection|septic|abscess/i, 'same_day'],
    [/arteritis/i, 'same_day'],
    [/nerve root/i, 'same_day'],
    [/ectopic|eclampsia/i, 'same_day'],
    [/kidney|gallbladder/i, 'same_day'],
  ])('what makes one think of %s asks for %s or more', (thing, least) => {
    const about = SIGNS.filter(({ thinksOf }) => thing.test(thinksOf));
    expect(about.length).toBeGreaterThan(0);
    // The spine of someone who had cancer is for today, and an emergency once the cord speaks: rnoh_mscc, nice_cg75_public.
    for (const { id, action, escalateIf } of about)
      expect(rank(escalateIf && id === 'cancer_new_spine_pain' ? escalateIf.action : action), id).toBeLessThanOrEqual(
        rank(least),
      );
  });
});
