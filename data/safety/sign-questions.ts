import type { SignQuestion } from './types.ts';

/**
 * What is asked before the first press, the most urgent first: the warning signs about one thing in one line. A line is never narrower than any sign it
 * covers: who can say no to it can say no to each of them. A yes counts as the most urgent of them until the person has said which it is.
 * engine/safety/questions.test.ts holds both, and that nothing that was ever asked before a guide is left out.
 */
export const SIGN_QUESTIONS = [
  { group: 'organs', short: 'Chest pressure, tightness, squeezing or pain?', covers: ['chest_pressure'] },
  {
    group: 'organs',
    short: 'Does this pain come with sweating, sickness, breathlessness or effort?',
    covers: ['pain_with_sweat', 'effort_pain'],
  },
  {
    group: 'organs',
    short: 'Short of breath, a cough, coughing blood, or pain breathing in?',
    covers: ['breathless_sharp', 'coughing_blood', 'chest_infection', 'lasting_cough'],
  },
  { group: 'organs', short: 'Fainting, blackouts or sudden falls?', covers: ['collapsed', 'drop_attack'] },
  {
    group: 'organs',
    short: 'Sudden, severe chest, back or tummy pain, or hard or throbbing tummy?',
    covers: ['tearing_pain', 'belly_severe', 'aneurysm'],
  },
  {
    group: 'organs',
    short: 'Shoulder-tip pain with tummy pain, faintness, tummy injury or early pregnancy?',
    covers: ['shoulder_tip_bleed'],
  },
  {
    group: 'organs',
    short: 'Black or bloody poo, bloody vomit, trouble swallowing, or meal-related pain?',
    covers: ['black_stools', 'swallow_hard', 'meal_pain'],
  },
  {
    group: 'nerves',
    short: 'New dizziness, double vision, numbness, drooping face, weak arm or slurred speech?',
    covers: ['stroke_neck_artery', 'face_arm_speech'],
  },
  {
    group: 'nerves',
    short: 'New, growing or unusual headache, sore scalp, chewing pain or changed sight?',
    covers: [
      'thunderclap',
      'head_injury',
      'headache_confused',
      'temple_jaw_vision',
      'headache_risk',
      'headache_growing',
    ],
  },
  {
    group: 'nerves',
    short: 'Numb or weak leg, foot, groin or trunk, bladder or bowel trouble?',
    covers: ['saddle_bladder', 'legs_weak', 'trunk_numb', 'foot_drop'],
  },
  {
    group: 'nerves',
    short: 'A limb or joint newly swollen, sore, hot, cold, pale or discoloured?',
    covers: ['cold_hand', 'cold_foot', 'clot_limb', 'hot_joint'],
  },
  {
    group: 'harm',
    short: 'After a fall, crash or injury, or a leg bears no weight?',
    covers: ['major_injury', 'neck_fall', 'injury_no_lift', 'hip_fracture', 'back_fall'],
  },
  {
    group: 'harm',
    short: 'Fever, sweats, feeling very ill, rash, or stiff neck with bad headache?',
    covers: ['meningitis', 'fever_spine'],
  },
  {
    group: 'today',
    short: 'Spine pain, and ever cancer, recent infection, weak immunity or injected drugs?',
    covers: ['cancer_new_spine_pain', 'infection_risk'],
  },
  {
    group: 'today',
    short: 'Rib, side or blade pain: attacks, fever, sickness or bloody pee?',
    covers: ['gallbladder', 'kidney'],
  },
  { group: 'today', short: 'Yellow skin or eyes, or fever with pain under the ribs?', covers: ['yellow_skin'] },
  {
    group: 'today',
    short: 'Pregnancy or birth, with headache, bleeding, swelling, rib, tummy or shoulder-tip pain?',
    covers: ['early_pregnancy', 'late_pregnancy'],
  },
  {
    group: 'today',
    short: 'A hand or arm growing weaker, numb or thin, or drooping eyelid?',
    covers: ['arm_weakness', 'hand_thin'],
  },
  {
    group: 'today',
    short: 'Toothache, numb lip or chin, or a swollen, locked or lumpy jaw?',
    covers: ['tooth_swelling', 'jaw_locked', 'tooth_hot_cold', 'jaw_lump'],
  },
  {
    group: 'lasting',
    short: 'Lasting over three weeks, coming back, or stiffest in the morning?',
    covers: ['not_settling', 'morning_stiffness_young', 'both_shoulders_stiff', 'lung_shoulder'],
  },
  {
    group: 'lasting',
    short: 'New pain between the shoulder blades that nobody has checked?',
    covers: ['new_between_shoulders'],
  },
  { group: 'lasting', short: 'Constant, growing or nightly pain?', covers: ['pain_no_rest'] },
  {
    group: 'lasting',
    short: 'Lost weight or height, a more bent back, or new lump?',
    covers: ['cancer_general', 'lost_height', 'new_lump'],
  },
  {
    group: 'lasting',
    short: 'Clumsy hands, unsteady walking, or electric shocks on bending the neck?',
    covers: ['clumsy_hands', 'neck_shocks'],
  },
  { group: 'lasting', short: 'Over 50, thin bones or steroids, and sudden mid-back pain?', covers: ['bone_break'] },
  { group: 'lasting', short: 'Burning or tender skin in a one-sided band, or a rash?', covers: ['shingles'] },
  {
    group: 'lasting',
    short: 'A breast lump, a skin or nipple change, or nipple discharge?',
    covers: ['breast_change'],
  },
  { group: 'lasting', short: 'Leg or buttock pain with every walk, gone when you stand?', covers: ['walking_artery'] },
  { group: 'lasting', short: 'Under 18 years old?', covers: ['child'] },
] as const satisfies readonly SignQuestion[];
