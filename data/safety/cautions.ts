import type { Caution, CautionRule } from './types.ts';

export const CAUTION_RULES: Readonly<Record<CautionRule, string>> = {
  no_pressing_ask_first: 'Hide all pressing guides until a clinician says pressing is fine. Show movement, breathing, heat or cold and posture parts only.',
  light_hand_only: 'No balls, rollers, hooks, canes or massage guns. Flat hand, pain 0-2 of 10, 30 seconds at most, one go a day.',
  area_ask_first: 'Hide the named guides until a clinician says pressing there is fine. Other areas are fine.',
  wait_today: 'No pressing today. Try again when this has passed.', skip_area: 'Do not press the named area. Other areas are fine.',
  change_method: 'Go on, with the changes written here.',
};

/**
 * Conditions a person ticks once. Where two meet, the stricter goes.
 * The caps of the light-hand rule are those its text gives in words, and so is what pregnancy leaves: gently, and only the upper back,
 * the back of the neck, the shoulders and the buttocks.
 */
export const CAUTIONS: readonly Caution[] = [
  {
    id: 'blood_thinners', topic: 'Blood thinners, bleeding problems',
    question:
      'Do you take blood thinners? Some names are warfarin, apixaban, rivaroxaban, dabigatran, heparin and clopidogrel. Or do you bruise or bleed easily?',
    action: 'adjust', rule: 'light_hand_only',
    text: 'Muscles can bleed inside, sometimes with little cause. Deep bruising has been reported after massage.',
    affects: { toolsBlocked: ['ball', 'roller', 'hook_cane', 'massage_gun', 'pincer'], pressureCap: 2, holdCapS: 30, sessionsPerDayCap: 1 },
    forbids: ['roller'],
    sources: ['ardebol2020', 'ernst2003'],
  },
  {
    id: 'thin_bones', topic: 'Osteoporosis, long-term steroids, past spine fracture',
    question: 'Do you have osteoporosis, take steroid tablets for months, or have you had a spine or rib fracture?',
    action: 'adjust', rule: 'light_hand_only',
    text: 'Ribs and spine bones can break. No ball, roller or lying over a roller. Exercise is good for you, with advice.',
    affects: {
      toolsBlocked: ['ball', 'roller', 'hook_cane', 'massage_gun'], zones: ['spine_midline', 'rib_shafts_thin_bone'],
      guidesHidden: [
        'intercostals', 'serratus_anterior', 'serratus_posterior_superior', 'serratus_posterior_inferior', 'erector_iliocostalis_thoracis',
        'pectoralis_minor',
      ],
      pressureCap: 2, holdCapS: 30, sessionsPerDayCap: 1,
    },
    forbids: ['spine-round', 'spine-twist', 'spine-side', 'spine-over', 'unsteady', 'roller'],
    sources: ['brookewavell2022', 'bartsch2021', 'ernst2003'],
  },
  {
    id: 'pregnancy', topic: 'Pregnancy', question: 'Are you pregnant, or might you be?', action: 'adjust', rule: 'change_method',
    text:
      'Press only the upper back, neck (back part), shoulders and buttocks, gently, sitting or lying on your side. No pressing on the tummy, low back '
        + 'bone, inner thighs or calves. Do not lie flat on your back for long; after 28 weeks go to sleep on your side. No hot tubs or saunas. Ask your '
        + 'midwife first if you have bleeding, high blood pressure, pre-eclampsia or past clots. Do not use NSAIDs from 20 weeks unless told to.',
    affects: {
      zones: ['abdomen', 'calf_inner_thigh', 'flank_kidney', 'coccyx_sacrum'],
      positionsBlocked: ['lying_face_down', 'lying_flat_on_back_long'], pressOnlyIn: ['sitting', 'lying_side'],
      guidesHidden: ['quadratus_lumborum', 'sternocleidomastoid'], pressureCap: 3,
      onlyRegions: ['neck', 'neck_shoulder', 'shoulder', 'upper_back', 'hip'],
    },
    forbids: ['lie-back', 'lie-front', 'strain', 'roller'],
    sources: ['sutham2020', 'nz_side_sleep', 'fda_nsaid_pregnancy', 'fhn_pregnancy', 'healthylife_pregnancy', 'acog804'],
  },
  {
    id: 'clot', topic: 'Blood clot, now or perhaps',
    question: 'Do you have a clot in a leg, arm or lung, or might you have one? Or has a past clot not been cleared by your doctor?',
    action: 'adjust', rule: 'no_pressing_ask_first',
    text:
      'Never press or massage a limb with a clot. A clot can move to the lungs. Deaths have been reported. Press nowhere until your doctor says where it '
        + 'is fine.',
    affects: { zones: ['calf_inner_thigh', 'femoral_triangle', 'popliteal_fossa', 'medial_arm', 'infraclavicular', 'axilla'] },
    forbids: ['strain', 'roller'],
    sources: ['bartsch2021', 'sutham2020', 'vte_massage2010'],
  },
  {
    id: 'past_clot', topic: 'Blood clot in the past',
    question: 'Have you had a clot in the past that is treated, and has your doctor said that gentle pressing is fine?',
    action: 'adjust', rule: 'area_ask_first',
    text:
      'Do not press arms or legs, or muscles that lie over big veins: near the collarbone, the armpit and the buttock. Ask about those by name. Elsewhere '
        + 'press gently.',
    affects: {
      zones: ['calf_inner_thigh', 'femoral_triangle', 'popliteal_fossa', 'medial_arm', 'infraclavicular', 'axilla'],
      guidesHidden: [
        'biceps', 'triceps', 'coracobrachialis', 'forearm_extensors', 'forearm_flexors', 'subclavius', 'pectoralis_minor', 'pectoralis_major',
        'serratus_anterior', 'deltoid_anterior', 'deltoid_middle', 'deltoid_posterior', 'latissimus_dorsi', 'teres_major', 'teres_minor',
        'gluteus_maximus', 'gluteus_medius', 'gluteus_minimus', 'piriformis',
      ],
      pressureCap: 3,
    },
    forbids: [],
    sources: ['bartsch2021', 'sutham2020', 'vte_massage2010', 'anatomy_texts'],
  },
  {
    id: 'recent_surgery', topic: 'Recent operation, fracture, injury',
    question: 'Have you had an operation, a broken bone or a bad injury in this area in the last 12 weeks? Or one that nobody has checked as healed?',
    action: 'adjust', rule: 'skip_area', text: 'Leave that area alone until a clinician says it is fine.', affects: { userMarksArea: true },
    forbids: [], forbidsHere: ['pull', 'effort', 'neck-move', 'neck-bend', 'neck-turn', 'neck-back'],
    sources: ['bartsch2021', 'practice_convention'],
  },
  {
    id: 'fresh_strain', topic: 'Fresh injury, swelling, bruise',
    question: 'Did you hurt this spot in the last 3 days, or is it swollen, hot or bruised?',
    action: 'adjust', rule: 'skip_area',
    text: 'Wait. Use gentle movement, and cold or heat if it feels good.',
    affects: { userMarksArea: true },
    forbids: [], forbidsHere: ['pull', 'effort'],
    sources: ['bartsch2021'],
  },
  {
    id: 'inflammatory_flare', topic: 'Joint flare, gout, inflamed bursa',
    question: 'Is a joint, tendon or bursa inflamed just now? For example from rheumatoid arthritis, gout or bursitis.',
    action: 'adjust', rule: 'skip_area',
    text: 'Do not press an inflamed place. Rest it, and ask your clinician how to calm the flare. A hot, swollen joint with fever needs help today.',
    affects: { userMarksArea: true },
    forbids: [], forbidsHere: ['pull', 'effort'],
    sources: ['bartsch2021', 'practice_convention'],
  },
  {
    id: 'muscle_bone', topic: 'Bone grown inside a muscle',
    question: 'After an injury, has bone grown inside a muscle, or has a hard lump come that nobody has checked (myositis ossificans)?',
    action: 'adjust', rule: 'skip_area',
    text: 'Do not press or stretch that muscle. Pressing can make it worse. Ask a clinician.',
    affects: { userMarksArea: true },
    forbids: [], forbidsHere: ['pull', 'effort'],
    sources: ['bartsch2021', 'practice_convention'],
  },
  {
    id: 'bone_infection', topic: 'Bone infection',
    question: 'Do you have an infection in a bone (osteomyelitis), or are you still being treated for one?',
    action: 'adjust', rule: 'no_pressing_ask_first',
    text: 'Press nowhere until your clinician says it is fine. New fever or worse pain needs help today.',
    affects: {},
    forbids: ['effort', 'strain', 'spine-round', 'spine-twist', 'spine-side', 'spine-over', 'roller'],
    sources: ['bartsch2021', 'practice_convention'],
  },
  {
    id: 'skin', topic: 'Skin problem',
    question: 'Is there a wound, burn, rash, infection, sunburn, blister, new scar or varicose vein there?',
    action: 'adjust', rule: 'skip_area', text: 'Do not press on it, and do not put creams or heat on it.', affects: { userMarksArea: true },
    forbids: [], forbidsHere: ['pull', 'effort'],
    sources: ['bartsch2021', 'fda2012burns'],
  },
  {
    id: 'infection_unwell', topic: 'Fever, unwell', question: 'Do you have a fever or feel ill?', action: 'adjust', rule: 'wait_today',
    text: 'Rest and get better first. Check the fever question above.', affects: {},
    forbids: ['pull', 'effort', 'strain', 'spine-over', 'roller'],
    sources: ['bartsch2021', 'practice_convention'],
  },
  {
    id: 'hypermobile', topic: 'Very bendy joints, Ehlers-Danlos, Marfan',
    question: 'Have you been told you are hypermobile, or have Ehlers-Danlos or Marfan syndrome?',
    action: 'adjust', rule: 'change_method',
    text:
      'Use light pressure. Do not push stretches to the end. No neck twisting or hanging your head back. Blood vessel walls can be weaker, so do not press '
        + 'the front or side of the neck or the base of the skull. Get help early for sudden chest, back or neck pain.',
    affects: {
      zones: ['anterior_neck', 'carotid_sinus', 'scm_inward', 'posterior_neck_triangle', 'vertebral_suboccipital'],
      guidesHidden: ['sternocleidomastoid', 'scalenes', 'suboccipitals'], pressureCap: 2, stretch: 'mid_range_only',
    },
    forbids: ['neck-turn', 'neck-back', 'spine-over', 'roller'],
    sources: ['keser2022', 'hse_aortic', 'practice_convention'],
  },
  {
    id: 'cancer_now', topic: 'Cancer now or in the last years',
    question: 'Are you having cancer treatment, or has cancer spread to bone?',
    action: 'within_days', rule: 'no_pressing_ask_first',
    text: 'Ask your cancer team. Never press over a tumour, a bone with cancer, a port, treated skin, or swollen glands.',
    affects: {},
    forbids: ['strain', 'unsteady', 'spine-round', 'spine-twist', 'spine-side', 'spine-over', 'roller'],
    sources: ['bartsch2021', 'practice_convention'],
  },
  {
    id: 'high_bp', topic: 'High blood pressure not under control',
    question: 'Is your blood pressure high and not under control?',
    action: 'adjust', rule: 'change_method',
    text:
      'Do not press the front or side of the neck at all. Keep sessions short. Breathe; never hold your breath. See your doctor about your blood '
        + 'pressure.',
    affects: { zones: ['anterior_neck', 'carotid_sinus'], guidesHidden: ['sternocleidomastoid', 'scalenes'] },
    forbids: ['strain'],
    sources: ['lopeznavarro2021', 'practice_convention'],
  },
  {
    id: 'heart', topic: 'Recent heart attack, heart failure, bulging artery',
    question: 'Have you had a heart attack or heart operation in the last 3 months? Or heart failure, or a bulge in a big artery (aneurysm)?',
    action: 'adjust', rule: 'no_pressing_ask_first',
    text: 'Ask your heart team before any pressing. Keep to the exercise they gave you. Breathe; never hold your breath.',
    affects: { zones: ['anterior_neck', 'carotid_sinus'], guidesHidden: ['sternocleidomastoid', 'scalenes'] },
    forbids: ['effort', 'strain'],
    sources: ['lopeznavarro2021', 'practice_convention'],
  },
  {
    id: 'neck_faint', topic: 'Faint when the neck is touched or turned',
    question: 'Do you faint, or nearly faint, when your neck is touched or turned, or when a collar is tight?',
    action: 'adjust', rule: 'area_ask_first',
    text: 'The pressure sensor in your neck may be too sensitive. Touch there can slow the heart. Tell your doctor. Do not press or stretch the neck.',
    affects: {
      zones: ['anterior_neck', 'carotid_sinus', 'scm_inward', 'posterior_neck_triangle'],
      guidesHidden: ['sternocleidomastoid', 'scalenes', 'suboccipitals', 'splenius', 'semispinalis', 'multifidi_cervical', 'levator_scapulae'],
    },
    forbids: ['neck-move', 'neck-bend', 'neck-turn', 'neck-back'],
    sources: ['bazos_carotid', 'lopeznavarro2021'],
  },
  {
    id: 'neck_artery_risk',
    topic: 'Stroke, TIA, narrowed arteries, recent neck injury or infection',
    question:
      'Have you had a stroke or mini-stroke, or been told of narrowed neck arteries? In the last weeks, have you had a neck knock, whiplash or a bad '
        + 'infection? Has your migraine aura changed?',
    action: 'adjust', rule: 'area_ask_first',
    text: 'Do not press or stretch the neck until you have spoken to a clinician. Other areas are fine.',
    affects: {
      zones: ['anterior_neck', 'carotid_sinus', 'posterior_neck_triangle', 'vertebral_suboccipital'],
      guidesHidden: ['sternocleidomastoid', 'scalenes', 'suboccipitals', 'splenius', 'semispinalis', 'multifidi_cervical', 'levator_scapulae'],
    },
    forbids: ['neck-move', 'neck-bend', 'neck-turn', 'neck-back'],
    sources: ['rushton2023', 'lopeznavarro2021', 'keser2022'],
  },
  {
    id: 'neck_joint',
    topic: 'Rheumatoid arthritis, Down syndrome, neck fusion, loose neck joints',
    question: 'Do you have rheumatoid arthritis in your neck, Down syndrome, a neck fusion, or been told your neck is unstable?',
    action: 'adjust', rule: 'area_ask_first',
    text: 'The top neck joints may be loose. No neck pressing or neck stretches without advice.',
    affects: { guidesHidden: ['suboccipitals', 'splenius', 'semispinalis', 'multifidi_cervical', 'levator_scapulae', 'sternocleidomastoid', 'scalenes'] },
    forbids: ['neck-move', 'neck-bend', 'neck-turn', 'neck-back'],
    sources: ['practice_convention', 'anatomy_texts'],
  },
  {
    id: 'numb_skin', topic: 'Numb skin, nerve damage, diabetes',
    question: 'Is the skin numb somewhere, or do you have nerve damage? Or diabetes that is long-standing or not under control?',
    action: 'adjust', rule: 'light_hand_only',
    text:
      'You may not feel harm. Never press where it is numb. Elsewhere use your hand only, very lightly, and look at the skin often. No heat pads, ice or '
        + 'hot creams on numb skin.',
    affects: {
      toolsBlocked: ['ball', 'roller', 'hook_cane', 'massage_gun'], pressureCap: 2, holdCapS: 30, sessionsPerDayCap: 1, userMarksArea: true,
      heatCold: 'avoid_on_numb_skin',
    },
    forbids: ['roller'],
    sources: ['dsm_heat_ice', 'abc_heatpad', 'practice_convention'],
  },
  {
    id: 'implants', topic: 'Pacemaker, port, pump, implants, metalwork',
    question: 'Do you have a pacemaker, port, line, pump or sensor? A breast implant, spine rods, or a nerve stimulator?',
    action: 'adjust', rule: 'skip_area',
    text:
      'Keep at least 5 cm (three finger widths) away. No pressing on that side of the chest, the front of the shoulder and the front of the neck. No magnets '
        + 'or massage guns near a pacemaker or stimulator.',
    affects: {
      zones: ['implants_user_marked', 'infraclavicular', 'scm_inward'],
      guidesHiddenSide: [
        'subclavius', 'pectoralis_minor', 'pectoralis_major', 'serratus_anterior', 'intercostals', 'deltoid_anterior', 'coracobrachialis',
        'sternocleidomastoid',
      ],
    },
    forbids: ['spine-over', 'roller'],
    sources: ['practice_convention', 'mblex_zones'],
  },
  {
    id: 'lymph', topic: 'Lymph nodes removed, lymphoedema, dialysis arm',
    question: 'Have you had lymph nodes removed, or do you have lymphoedema? Or an arm vein joined up for dialysis?',
    action: 'adjust', rule: 'skip_area',
    text: 'No pressing on that arm, armpit and chest side. Your lymphoedema or dialysis nurse can show you what is safe.',
    affects: {
      zones: ['axilla', 'medial_arm'],
      guidesHiddenSide: [
        'pectoralis_major', 'pectoralis_minor', 'subclavius', 'serratus_anterior', 'intercostals', 'latissimus_dorsi', 'teres_major', 'teres_minor', 'biceps', 'triceps',
        'coracobrachialis', 'deltoid_anterior', 'deltoid_middle', 'deltoid_posterior', 'forearm_extensors', 'forearm_flexors',
      ],
    },
    forbids: [],
    sources: ['practice_convention'],
  },
  {
    id: 'dulled_feeling', topic: 'Alcohol, strong painkillers, sedatives',
    question: 'Have you had alcohol, opioids, or other drugs that dull feeling today?',
    action: 'adjust', rule: 'wait_today',
    text: 'You cannot judge pressure well. Wait until they have worn off.',
    affects: {},
    forbids: ['pull', 'effort', 'strain', 'unsteady', 'spine-over', 'roller'],
    sources: ['practice_convention'],
  },
  {
    id: 'not_alone', topic: 'Seizures, memory or attention trouble',
    question: 'Could you have a seizure, or do memory or attention troubles make it hard to judge pressure or to stop?',
    action: 'adjust', rule: 'light_hand_only',
    text: 'Do this only with somebody beside you who knows the steps. Sit. No balls, rollers or hooks: you must be able to stop at once.',
    affects: {
      toolsBlocked: ['ball', 'roller', 'hook_cane', 'massage_gun'], positionsBlocked: ['lying_face_down'], pressOnlyIn: ['sitting'], pressureCap: 2, holdCapS: 30,
      sessionsPerDayCap: 1,
    },
    forbids: ['unsteady', 'lie-front', 'spine-over', 'roller'],
    sources: ['practice_convention'],
  },
  {
    id: 'injection', topic: 'Injection, needling, vaccine, Botox',
    question: 'Have you had an injection, needling, a vaccine or Botox in this muscle in the last 2 weeks?',
    action: 'adjust', rule: 'skip_area', text: 'Leave that muscle alone. Ask the person who gave it.', affects: { userMarksArea: true },
    forbids: [], forbidsHere: ['pull', 'effort'],
    sources: ['practice_convention'],
  },
  {
    id: 'widespread_pain', topic: 'Pain all over, fibromyalgia, long Covid',
    question: 'Do you hurt in many places, or do you have fibromyalgia, ME/CFS or long Covid?',
    action: 'adjust', rule: 'change_method',
    text: 'Start with a third of the dose. Wait two days to see how you feel. Stronger is not better.',
    affects: { pressureCap: 2, holdCapS: 20, spotsCap: 1, sessionsPerDayCap: 1 },
    forbids: ['strain'],
    sources: ['practice_convention'],
  },
  {
    id: 'massage_gun', topic: 'Massage guns', question: 'Do you plan to use a massage gun?', action: 'adjust', rule: 'change_method',
    text:
      'Never on the neck, throat, head, spine, ribs, armpit, groin, behind the knee or over the kidneys. Neck artery tears have been reported after use '
        + 'of massage guns and other home massage devices.',
    affects: {
      tool: 'massage_gun',
      zones: [
        'anterior_neck', 'posterior_neck_triangle', 'vertebral_suboccipital', 'spine_midline', 'rib_shafts_thin_bone', 'axilla', 'flank_kidney',
        'femoral_triangle', 'popliteal_fossa',
      ],
    },
    forbids: [],
    sources: ['sulkowski2022', 'shariff2023'],
  },
];

export const PREGNANCY_NOTE = {
  text:
    'Some traditions say pressing the top of the shoulder (often called GB21) can start labour. Reviews of acupressure to start labour do not show a '
      + 'clear effect. Gentle pressure there is usual care in pregnancy; ask your midwife if unsure.',
  sources: ['cochrane_acupressure'],
} as const;
