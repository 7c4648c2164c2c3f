import type { Question } from './types.ts';

/** Warning signs, the same for everyone, most urgent group first. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'chest_pressure', group: 'emergency', thinksOf: 'Heart attack, angina',
    question:
      'Do you have pressure, tightness, squeezing or pain in your chest? Or has such a pain spread to your arm, jaw, neck, back or tummy, maybe with '
        + 'sweating, feeling sick, being short of breath or light-headed?',
    action: 'emergency_now',
    textIfYes:
      'This can be a heart problem, even if the pain is mild or you feel it in your back. Women can have back or jaw pain, sickness or breathlessness '
        + 'and little chest pain.',
    sources: ['nhs_heart_attack', 'nz_heart', 'nice_cg95'],
  },
  {
    id: 'tearing_pain', group: 'emergency', thinksOf: 'Aortic dissection',
    question:
      'Did a very strong pain start all at once in your chest, between your shoulder blades or in your tummy? It may feel like a tear or rip. Did you '
        + 'faint, or lose strength or feeling on one side?',
    action: 'emergency_now',
    textIfYes: "A tear in the body's main artery can feel like upper back pain. It needs hospital care at once.",
    sources: ['hse_aortic'],
  },
  {
    id: 'breathless_sharp', group: 'emergency', thinksOf: 'Pulmonary embolism, collapsed lung',
    question:
      'Do you have sharp chest or upper back pain that is worse when you breathe in, with new shortness of breath, coughing up blood, fainting, or a '
        + 'sore swollen leg? Or sudden one-sided chest pain with shortness of breath?',
    action: 'emergency_now',
    textIfYes: 'This can be a blood clot in the lung or a collapsed lung.',
    sources: ['nhs_pe', 'asthma_lung_pe', 'topdoctors_pneumo'],
  },
  {
    id: 'stroke_neck_artery', group: 'emergency', thinksOf: 'Cervical artery dissection, stroke',
    question:
      'Do you have new neck pain or headache, unlike any you had before? And also any of these: dizziness, double vision, a drooping eyelid or face, '
        + 'slurred speech, trouble swallowing, numbness or unsteady walking?',
    action: 'emergency_now',
    textIfYes:
      'A tear in a neck artery can start with neck pain and lead to a stroke hours or days later. Never press, stretch or twist your neck in this case.',
    sources: ['keser2022', 'rushton2023'],
  },
  {
    id: 'saddle_bladder', group: 'emergency', thinksOf: 'Cauda equina syndrome, spinal cord compression',
    question:
      'Do you have new numbness or tingling between your legs, around your bottom or genitals? New trouble peeing, or loss of control of pee or poo? New '
        + 'weakness or numbness in both legs? A change in sexual feeling?',
    action: 'emergency_now',
    textIfYes: 'Nerves at the base of the spine, or the spinal cord, may be squeezed. Hours count.',
    sources: ['ces_bmjbp', 'girft_ces', 'nhs_back_sheffield'],
  },
  {
    id: 'major_injury', group: 'emergency', thinksOf: 'Fracture, internal injury',
    question: 'Did the pain start after a crash, a fall from a height, a dive, a heavy blow, or violence?',
    action: 'emergency_now',
    textIfYes: 'Keep your neck and back still until someone has checked you.',
    sources: ['nhs_back_sheffield', 'han2023'],
  },
  {
    id: 'meningitis', group: 'emergency', thinksOf: 'Meningitis, sepsis',
    question:
      'Do you have a stiff neck with a fever or a bad headache? Or a rash that does not fade under a glass? Other signs are being sick, pain from bright '
        + 'light, feeling drowsy, and confusion.',
    action: 'emergency_now', textIfYes: 'Do not wait for all the signs or for a rash.', sources: ['nhs_meningitis'],
  },
  {
    id: 'belly_severe', group: 'emergency', thinksOf: 'Acute pancreatitis, perforated ulcer, ruptured aneurysm',
    question: 'Do you have sudden, severe tummy pain that goes through to your back, with being sick, fever, a hard tummy, or feeling faint?',
    action: 'emergency_now',
    textIfYes: 'Pain from the pancreas or other organs can be felt in the back, often below the left shoulder blade.',
    sources: ['ni_pancreatitis', 'hse_aortic'],
  },
  {
    id: 'cancer_new_spine_pain', group: 'same_day', thinksOf: 'Spinal metastases, spinal cord compression',
    question:
      'Have you ever had cancer, and do you now have new or worse spine pain? It may feel like a band around your chest, be worse lying down, at night '
        + 'or when you cough, or come with heavy legs.',
    action: 'same_day',
    textIfYes:
      'Speak to your cancer team or a doctor today, within 24 hours. If your legs are weak, numb or unsteady, or you cannot control pee or poo, get '
        + 'emergency help now.',
    escalateIf: { signs: 'Leg weakness or numbness, unsteady walking, bladder or bowel change', action: 'emergency_now' },
    sources: ['nice_cg75_public', 'rnoh_mscc', 'scot_mscc', 'nice_ng234'],
  },
  {
    id: 'fever_spine', group: 'same_day', thinksOf: 'Spinal infection',
    question:
      'Do you have spine pain with fever, chills, night sweats or feeling very unwell? Or new spine pain and a weak immune system, diabetes, a recent '
        + 'infection or operation, or injected drug use?',
    action: 'same_day',
    textIfYes: 'Infection in the spine is rare. Fever is missing in many people who have it.',
    sources: ['yusuf2019', 'finucane2020'],
  },
  {
    id: 'temple_jaw_vision', group: 'same_day', thinksOf: 'Giant cell arteritis',
    question: 'Are you over 50 with a new headache, a sore scalp, jaw pain when you chew, or any change in sight, perhaps with stiff sore shoulders?',
    action: 'same_day',
    textIfYes: 'This can harm your sight. If your sight has changed, get emergency help now.',
    escalateIf: { signs: 'Any loss or change of sight', action: 'emergency_now' },
    sources: ['nhs_pmr'],
  },
  {
    id: 'gallbladder', group: 'same_day', thinksOf: 'Gallstones, inflamed gallbladder',
    question:
      'Do you get pain under the right ribs or right shoulder blade that lasts for hours, often after fatty food? Is there fever, shivering, or yellow '
        + 'skin or eyes, or has it lasted more than 8 hours?',
    action: 'same_day', textIfYes: 'Pressing on your back will not help this kind of pain.', sources: ['nhs_gallstones'],
  },
  {
    id: 'kidney', group: 'same_day', thinksOf: 'Kidney infection or stone',
    question:
      'Do you have pain in your side or under the back ribs, with fever, shivering or feeling sick? Does it burn when you pee, or is there blood in it?',
    action: 'same_day',
    textIfYes: 'If you are confused, very drowsy or find it hard to speak, get emergency help now.',
    sources: ['nhs_kidney'],
  },
  {
    id: 'clot_limb', group: 'same_day', thinksOf: 'Deep vein thrombosis in a leg or arm',
    question: 'Is one leg or one arm newly swollen, sore, warm or a different colour?',
    action: 'same_day',
    textIfYes: 'This may be a blood clot. Do not press or massage that limb.',
    sources: ['nhs_dvt', 'asthma_lung_pe', 'sutham2020'],
  },
  {
    id: 'arm_weakness', group: 'same_day', thinksOf: 'Nerve root compression with weakness',
    question: 'Is an arm or hand getting weaker or more numb over days?',
    action: 'same_day',
    textIfYes: 'A nerve in the neck may be squeezed. If both arms or your legs are affected, get emergency help.',
    sources: ['nice_ng127', 'davies2018'],
  },
  {
    id: 'chest_infection', group: 'same_day', thinksOf: 'Pneumonia, pleurisy',
    question: 'Do you have a bad cough, fever or chills with pain in your chest, shoulder or back that is worse when you breathe in?',
    action: 'same_day',
    textIfYes: 'This may be a chest infection. If you struggle to breathe, are confused, or your lips look blue or grey, get emergency help now.',
    escalateIf: { signs: 'Struggling to breathe, confusion, blue or grey lips', action: 'emergency_now' },
    sources: ['nhs_pneumonia'],
  },
  {
    id: 'early_pregnancy', group: 'same_day', thinksOf: 'Ectopic pregnancy',
    question: 'Could you be pregnant, and do you have pain at the tip of your shoulder, low tummy pain on one side, or bleeding?',
    action: 'same_day',
    textIfYes:
      'Early pregnancy in the wrong place can be felt at the tip of the shoulder. If the tummy pain is sudden and strong, or you feel faint, get '
        + 'emergency help now.',
    escalateIf: { signs: 'Sudden strong tummy pain, fainting, heavy bleeding', action: 'emergency_now' },
    sources: ['ni_ectopic'],
  },
  {
    id: 'late_pregnancy', group: 'same_day', thinksOf: 'Pre-eclampsia',
    question:
      'Are you over 20 weeks pregnant, or did you give birth in the last 4 weeks? And do you have pain just below your ribs, a bad headache, changes in '
        + 'sight, sickness or sudden swelling?',
    action: 'same_day',
    textIfYes: 'Call your maternity unit or doctor now. This can be a serious illness of pregnancy.',
    escalateIf: { signs: 'Fits, or severe headache with changes in sight', action: 'emergency_now' },
    sources: ['nhs_preeclampsia'],
  },
  {
    id: 'clumsy_hands', group: 'within_days', thinksOf: 'Degenerative cervical myelopathy',
    question:
      'Have your hands become clumsy (buttons, keys, writing), or has your walking become unsteady? Do you get electric shocks down your back or limbs '
        + 'when you bend your neck?',
    action: 'within_days',
    textIfYes: 'The spinal cord in the neck may be squeezed. It is often missed, and early care matters. If it is getting worse fast, go today.',
    sources: ['davies2018', 'brannigan2024'],
  },
  {
    id: 'bone_break', group: 'within_days', thinksOf: 'Osteoporotic vertebral fracture',
    question:
      'Did mid-back pain start suddenly after a small bump, lift, cough or bend, and are you over 50, on steroid tablets, or known to have thin bones? '
        + 'Have you lost height or become more bent?',
    action: 'within_days',
    textIfYes: 'A spine bone may have broken. Do not press on the spine or ribs. If the pain is severe, go today.',
    sources: ['han2023', 'williams2013_vf', 'bonefit_wod'],
  },
  {
    id: 'cancer_general', group: 'within_days', thinksOf: 'Cancer',
    question:
      'Have you lost weight without trying? Is the pain steady, getting worse week by week, or waking you at night and not easing in any position? Have '
        + 'you found a new lump?',
    action: 'within_days',
    textIfYes: 'Most people with these signs do not have cancer, but they need a check.',
    sources: ['finucane2020', 'nhs_back_sheffield'],
  },
  {
    id: 'lung_shoulder', group: 'within_days', thinksOf: 'Lung cancer, Pancoast tumour',
    question:
      'Have you had chest or shoulder pain for more than three weeks with no clear cause, and do you smoke, used to smoke, or worked with asbestos? Any '
        + 'lasting cough, breathlessness, weight loss, a drooping eyelid or a thinner hand?',
    action: 'within_days',
    textIfYes: 'Ask your doctor about a chest X-ray. If you cough up blood, go within a day.',
    sources: ['scot_lung', 'macmillan_ng12', 'shanmugathas2019'],
  },
  {
    id: 'shingles', group: 'within_days', thinksOf: 'Shingles',
    question: 'Do you have burning, tingling or very tender skin in a band on one side of your chest or back, or a new rash or blisters there?',
    action: 'within_days',
    textIfYes: 'See a pharmacist or doctor soon. Medicine works best within 3 days of the rash. If the rash is near your eye, go today.',
    escalateIf: { signs: 'Rash near the eye, pregnancy, or a weak immune system', action: 'same_day' },
    sources: ['nhs_shingles'],
  },
  {
    id: 'morning_stiffness_young', group: 'within_days', thinksOf: 'Axial spondyloarthritis',
    question:
      'Did back pain start before age 45 and last over 3 months? Does it wake you in the second half of the night, ease when you move, and is it worse '
        + 'with rest?',
    action: 'within_days',
    textIfYes: 'This can be an inflammatory back condition. A doctor can test for it. It does not have to be this week.',
    sources: ['nice_ng65', 'scot_axspa'],
  },
  {
    id: 'both_shoulders_stiff', group: 'within_days', thinksOf: 'Polymyalgia rheumatica',
    question: 'Are you over 50 with both shoulders stiff and sore for more than a week, worst in the morning for 45 minutes or more?',
    action: 'within_days', textIfYes: 'Pressing on muscles does not help this. Medicine does.', sources: ['nhs_pmr'],
  },
  {
    id: 'new_between_shoulders', group: 'within_days', thinksOf: 'Thoracic pain of unknown cause',
    question: 'Is this new pain between your shoulder blades, with no clear reason, that nobody has checked yet?',
    action: 'within_days',
    textIfYes:
      'The NHS asks people with pain in the top of the back to seek advice sooner than for low back pain. Most causes are not serious, but organs in the '
        + 'chest and tummy can refer pain here.',
    sources: ['nhs_back_between_shoulders', 'briggs2009'],
  },
  {
    id: 'not_settling', group: 'within_days', thinksOf: 'Pain that does not settle',
    question: 'Has it lasted more than 4 to 6 weeks, kept coming back, stopped you working or sleeping, or got worse after two weeks of self-care?',
    action: 'within_days',
    textIfYes: 'A physiotherapist or doctor can look for a cause and help you plan.',
    sources: ['practice_convention'],
  },
  {
    id: 'child', group: 'within_days', thinksOf: 'Back pain in a child or teenager', question: 'Is the person with pain under 18?', action: 'within_days',
    textIfYes: "The guides here are written for adults. Please have a young person's back pain checked.",
    sources: ['practice_convention'],
  },
];

/** How to ask, for those who build the page. */
export const HOW_TO_ASK =
  "Show as a plain checklist, the same for everyone: emergency group first, then today, then next few days. One yes in a group shows that group's "
    + 'action. No score, and never a statement of what the user has. The field thinks_of is for editors and clinicians only.';
