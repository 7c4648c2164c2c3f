/** Stop at any of these, in every guide. */
export const STOP_RULES: readonly string[] = [
  'Pain goes above 5 of 10, or keeps rising while you hold',
  'Tingling, numbness, weakness, or pain that shoots into an arm, hand, leg or foot',
  'Dizziness, faintness, blurred sight, sickness, trouble speaking or swallowing',
  'You feel a pulse under the ball or finger',
  'Trouble breathing or new chest pain',
  'The spot is still more sore after 48 hours, or you see a bruise',
];

export const AFTER_SESSION = {
  normal: 'A warm, dull ache for up to 24 to 48 hours is common.',
  notNormal:
    'Get advice if you have a growing bruise, new weakness or numbness, or new dizziness, headache or trouble with speech or sight. The last group is an '
      + 'emergency.',
  sources: ['yin2014', 'keser2022', 'practice_convention'],
} as const;

export const HOW_COMMON_IS_HARM = {
  text:
    'Serious harm from massage looks rare. One review found 138 reported problems in 11 years worldwide, many after forceful spine or neck manipulation. '
      + 'Tears in neck arteries have been reported after massage with no manipulation, and after home massage devices. Nobody has counted harm from '
      + 'self-massage with balls and hooks, so the true rate is not known.',
  sources: ['yin2014', 'ernst2003', 'birkett2020', 'yap2021', 'shariff2023', 'sulkowski2022', 'lopeznavarro2021'],
} as const;
