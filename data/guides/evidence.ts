import type { DoseTrial, Grade } from './types.ts';

/** How sure we are, in words and with a mark of 1 to 4 dots. */
export const GRADES: Readonly<Record<Grade, { readonly label: string; readonly say: string; readonly dots: 1 | 2 | 3 | 4 }>> = {
  low: { label: 'Low certainty', say: 'may help', dots: 2 },
  very_low: { label: 'Very low certainty', say: "we don't know if it helps", dots: 1 },
  expert: { label: 'Expert practice only', say: 'no trials found', dots: 1 },
};

export const HEADLINE =
  'Pressing a sore spot may make it less tender for a while. We are not sure it eases pain in the long run. It is one option, next to moving, strength '
    + 'work and heat or cold.';

export const HONEST_NOTE = {
  text:
    'Experts do not agree on what a trigger point is, or if it is one thing at all. Two trained people often pick different spots. Sore spots do not sit '
      + 'in the same place in everyone, and the pain maps show what is common, not what you must have. So look for your own sore spot and judge by how you '
      + 'feel.',
  sources: ['quintner2015', 'dommerholt2015', 'rathbone2017', 'lucas2009', 'delphi2018', 'lu2022', 'shah2008'],
} as const;

/** Trials and reviews of pressing, what they compared and what that means. */
export const DOSE_EVIDENCE: readonly DoseTrial[] = [
  {
    id: 'hou', study: 'Hou 2002', people: 119, muscle: 'upper trapezius', by: 'clinician',
    dose: 'At pain threshold 90 s; or half way from threshold to tolerance 60 or 90 s',
    comparedWith: 'At threshold for 30 or 60 s',
    effect: 'The longer or stronger doses raised the pain threshold and cut pain more, right after one session',
    meaning: 'Time counts as much as force. Light and long is as good as stronger and shorter.',
    source: 'hou2002',
  },
  {
    id: 'hanten', study: 'Hanten 2000', people: 40, muscle: 'neck and upper back', by: 'self', dose: 'Pressing then a held stretch, 5 days at home',
    comparedWith: 'Neck and shoulder movement only',
    effect: 'Lower pain score and less tenderness 2 days after the programme; no change in the share of the day in pain',
    meaning: 'The best direct test of self-care. Small and short; PEDro 5 of 10.',
    source: 'hanten2000',
  },
  {
    id: 'cagnie', study: 'Cagnie 2013', people: 19, muscle: 'neck and shoulder, 4 sorest points', by: 'clinician', dose: '8 sessions in 4 weeks',
    comparedWith: 'None (before and after)',
    effect: 'Pain lower after treatment and at 6 months; disability score unchanged',
    meaning: 'No control group, so time alone may explain it.', source: 'cagnie2013',
  },
  {
    id: 'moraska17', study: 'Moraska 2017', people: 62, muscle: 'upper trapezius, suboccipitals', by: 'clinician', dose: 'Twice a week, 12 sessions',
    comparedWith: 'Sham; waiting list', effect: 'Pain threshold rose', meaning: 'Less sore to press. Does not tell us about daily pain.',
    source: 'moraska2017',
  },
  {
    id: 'moraska15', study: 'Moraska 2015', people: 56, muscle: 'head and neck, tension headache', by: 'clinician', dose: '12 sessions',
    comparedWith: 'Sham; waiting list',
    effect: 'Headaches fell as much with sham as with massage; tenderness fell with massage only',
    meaning: 'Attention and hope explain part of the benefit.', source: 'moraska2015',
  },
  {
    id: 'nagrale', study: 'Nagrale 2010', people: 60, muscle: 'upper trapezius', by: 'clinician',
    dose: 'Combined pressing, positioning and muscle energy, 4 weeks', comparedWith: 'Muscle energy alone',
    effect: 'More pain relief and side-bend (d about 1)', meaning: 'Pressing was one of three parts.', source: 'nagrale2010',
  },
  {
    id: 'abutaleb', study: 'Abu Taleb 2016', people: 45, muscle: 'upper trapezius', by: 'clinician or device', dose: 'One session',
    comparedWith: 'Sham ultrasound', effect: 'No difference in pain threshold', meaning: 'One session may do no more than sham.', source: 'abutaleb2016',
  },
  {
    id: 'kojidi', study: '2016 trial in women', people: 42, muscle: 'upper trapezius', by: 'clinician', dose: '3 sessions in 1 week', comparedWith: 'Sham',
    effect: 'Lower pain score', meaning: 'Short-term only.', source: 'kojidi2016',
  },
  {
    id: 'hains', study: 'Hains 2010', people: 59, muscle: 'supraspinatus, infraspinatus, deltoid, biceps tendon', by: 'clinician', dose: '15 sessions',
    comparedWith: 'Pressing neck and upper back points (recalled)', effect: 'Shoulder score better by 62% v 18%; felt better 75% v 29%',
    meaning: 'Promising for shoulder pain. Small.', source: 'hains2010',
  },
  {
    id: 'bron', study: 'Bron 2011', people: 72, muscle: 'shoulder muscles', by: 'clinician plus home programme',
    dose: 'Weekly for 12 weeks, with stretch, cold, home exercise and advice',
    comparedWith: 'Waiting list',
    effect: 'DASH 7.7 points better (1.2 to 14.2); 55% v 14% felt better',
    meaning: 'A package, not pressing alone. Count of people is recalled.',
    source: 'bron2011',
  },
  {
    id: 'takamoto', study: 'Takamoto 2015', people: 63, muscle: 'low back, acute pain', by: 'clinician', dose: '3 times a week for 2 weeks',
    comparedWith: 'Pressing non-sore points; light massage', effect: 'Pain and movement improved more', meaning: 'People were not well blinded.',
    source: 'takamoto2015',
  },
  {
    id: 'wilke', study: 'Wilke 2018', people: 50, muscle: 'calf', by: 'self, roller', dose: '90 s held still, or slow rolling', comparedWith: 'Sham',
    effect: 'Pain threshold 2.6 to 3.0 after holding still (d 0.35); no difference between groups',
    meaning: 'Holding still may beat rolling. Not proven.', source: 'wilke2018',
  },
  {
    id: 'fryer', study: 'Fryer 2005', people: null, muscle: 'upper trapezius, latent points', by: 'clinician', dose: '60 s, pressure kept at 7 of 10 pain',
    comparedWith: 'Sham', effect: 'Pain threshold rose more than with sham (recalled)',
    meaning: 'Some trials press harder than this app allows. No trial shows that harder is needed.',
    source: 'fryer2005',
  },
  {
    id: 'bodes', study: 'Bodes-Pardo 2013', people: 20, muscle: 'sternocleidomastoid', by: 'clinician',
    dose: 'Manual treatment of the point, checked at 1 week', comparedWith: 'Sham manual contact (recalled)',
    effect: 'Headache and neck pain fell, SMD above 0.84', meaning: 'Pilot. Never tested as self-care.', source: 'bodespardo2013',
  },
  {
    id: 'park', study: 'Park 2022', people: 30, muscle: 'infraspinatus', by: 'clinician', dose: '5 minutes a point, twice a week for 4 weeks',
    comparedWith: 'Low-level laser', effect: 'Compared two treatments, no untreated group', meaning: 'Cannot show that pressing beats nothing.',
    source: 'park2022',
  },
  {
    id: 'pecminor', study: 'Pectoralis minor trial 2019', people: 21, muscle: 'pectoralis minor', by: 'self', dose: 'One session', comparedWith: 'Sham',
    effect: 'More shoulder lift and muscle length; small posture change',
    meaning: 'Pain-free people. Posture gain may not matter.', source: 'pecminor2019',
  },
  {
    id: 'grase', study: 'Grase 2025', people: 45, muscle: 'piriformis', by: 'clinician', dose: 'Twice a week for 6 weeks, added to usual physiotherapy',
    comparedWith: 'Usual physiotherapy', effect: 'Less pain and more movement', meaning: 'Pressing was an add-on.', source: 'grase2025',
  },
  {
    id: 'kang', study: 'Kang 2021', people: 24, muscle: 'back of the neck', by: 'roller', dose: '2 minutes', comparedWith: 'None',
    effect: 'Right after: head angle and movement changed', meaning: 'No control group.', source: 'kang2021',
  },
  {
    id: 'lu', study: 'Lu 2022 review', people: 427, muscle: 'mixed', by: 'mostly clinician', dose: 'Mixed', comparedWith: 'Sham, no treatment or other care',
    effect: 'Tenderness SMD 0.67 (0.35 to 0.98); pain score SMD -0.22 (-0.53 to 0.09)',
    meaning: 'Less tender: yes, for now. Less pain: not shown.', source: 'lu2022',
  },
  {
    id: 'gross24', study: 'Gross 2024 Cochrane review', people: 1994, muscle: 'neck (any massage)', by: 'clinician', dose: 'Mixed',
    comparedWith: 'Placebo, nothing, or as an add-on',
    effect: '33 studies, bias common. Result line not read; the team called the role of massage uncertain in an earlier report',
    meaning: 'Best summary for neck pain. Still uncertain.', source: 'gross2024',
  },
  {
    id: 'molina', study: 'Molina-Alvarez 2022 review', people: null, muscle: 'mixed soft-tissue work', by: 'clinician', dose: 'Mixed', comparedWith: 'Sham',
    effect: 'SMD 0.40 (0.19 to 0.61) just after treatment', meaning: 'Small short-term gain over sham. Shams differ a lot.', source: 'molina2022',
  },
  {
    id: 'xu', study: 'Xu 2023 review', people: 725, muscle: 'neck and shoulder', by: 'clinician', dose: 'Mixed', comparedWith: 'Sham or none; dry needling',
    effect: 'Better than sham or none at once and short term; needling better by SMD 0.62',
    meaning: 'Short-term help is likely small. Studies were weak.', source: 'xu2023',
  },
];

/** Over the table of trials. */
export const TRIALS_TABLE = {
  title: 'Trials of pressing, one by one',
  lead: 'What each study did and found. In most of them a clinician pressed. Few people did it on their own.',
  head: ['Study', 'Muscle, and who pressed', 'What was done', 'Compared with', 'Found', 'What it means', 'Source'],
  people: '{people} people',
  peopleUnknown: 'number of people not known',
} as const;
