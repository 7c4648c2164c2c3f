/**
 * Warning signs that muscles share, most urgent first. A muscle or point lists the groups that bear on it.
 * Status and sources stand in the evidence of each muscle.
 */
export const HEAD: readonly string[] = [
  'Sudden worst-ever headache reaching its peak within a minute: emergency.',
  'New neck pain or headache with dizziness, double vision, slurred speech, swallowing trouble, facial numbness, unsteadiness, or a drooping lid with a ' +
    'small pupil (artery tear): emergency.',
  'Headache with fever and a stiff neck, confusion, seizure or rash: emergency.',
  'New headache after age 50 with scalp tenderness, jaw pain on chewing or visual change (giant cell arteritis): same day.',
  'Headache after a head injury, with cancer or immune suppression, or one that steadily worsens or wakes from sleep.',
];
export const NECK: readonly string[] = [
  'Clumsy hands, unsteady walking, electric shocks on bending the neck, or new bladder or bowel trouble (spinal cord).',
  'Spreading numbness or weakness in an arm.',
  'Neck pain after a fall or crash.',
];
export const UPPER_BACK: readonly string[] = [
  'Sudden severe or tearing pain between the shoulder blades, especially with faintness, breathlessness or unequal pulses (aorta): emergency.',
  'Chest tightness, sweating, nausea, breathlessness or pain brought on by effort (heart): emergency.',
  'Sudden pain with breathlessness, coughing blood or a swollen calf (lung clot), or sharp breath-linked pain with fever or cough (pleura, pneumonia, ' +
    'collapsed lung).',
  'Cancer history, weight loss, fever, night sweats, immune suppression, or constant pain that no position eases.',
  'Fracture risk: fall, long steroid use, osteoporosis, age over 50 with sudden onset.',
  'Leg weakness, numbness around the trunk or saddle, bladder or bowel change.',
];
export const GALLBLADDER: readonly string[] = [
  'Right-sided blade or shoulder pain that follows fatty meals, with upper-right belly tenderness, fever or jaundice (gallbladder).',
];
export const LUNG_APEX: readonly string[] = [
  'Deep shoulder or inner-arm pain with wasting of the hand, a drooping eyelid, weight loss or a long smoking history (lung apex tumour).',
];
export const LOW_BACK: readonly string[] = [
  'Numbness of the saddle area, new bladder or bowel disturbance, or weakness in both legs (cauda equina): emergency.',
  'Pulsating belly with sudden back or flank pain, over 60 or vascular disease (aortic aneurysm): emergency.',
  'Flank pain in waves, blood in urine, or fever with flank pain (kidney).',
  'Cancer history, fever, weight loss, steroid use, recent fall.',
];
export const SHOULDER: readonly string[] = [
  'Hot, swollen or red joint with fever.',
  'Sudden loss of power to lift the arm after injury (cuff tear, fracture, dislocation).',
  'Both shoulders stiff and painful in the morning after age 50 (polymyalgia).',
];
export const HEART: readonly string[] = [
  'Any new chest pain is heart pain until a clinician has excluded it: pressure, tightness, spread to jaw or arm, sweating, breathlessness, nausea or ' +
    'effort link need emergency care.',
  'A tender muscle does not rule out heart disease; both can be present.',
];
export const BELLY: readonly string[] = [
  'Severe or rigid belly, vomiting, fever, black stools or blood, pain that wakes you, weight loss, or new swallowing trouble.',
  'Upper-belly pain with sweating or breathlessness can be the heart.',
];
export const HAND_AND_ARM: readonly string[] = [
  'Sudden cold, pale or blue hand.',
  'Spreading numbness, clear weakness or muscle wasting.',
  'Arm swelling (clot in the armpit vein).',
];
export const JAW: readonly string[] = [
  'Toothache with swelling, fever or pain to hot or cold needs a dentist first.',
  'Jaw pain brought on by effort can be angina.',
  'New jaw locking, a lump, or numb chin.',
];
export const BREAST: readonly string[] = [
  'A new breast lump, skin change, nipple discharge or one-sided nipple change needs examination before any muscle explanation.',
];
export const DIAPHRAGM: readonly string[] = [
  'Shoulder-tip pain with belly pain, faintness, or after abdominal injury or in early pregnancy (blood or irritation under the diaphragm): emergency.',
];
export const LEG: readonly string[] = [
  'Swollen, warm, tender calf (clot).',
  'Calf or buttock pain that always comes with walking and stops on standing (artery).',
  'Foot drop, saddle numbness, bladder or bowel change.',
  'Groin pain with inability to bear weight (hip fracture).',
];
