import type { SoreSpots } from './types.ts';

/** Pressing sore spots: alone or with someone. */
export const SORE_SPOTS: SoreSpots = {
  plain:
    'Pressing a sore spot may make it less tender for a while. For pain, studies do not agree. You can do it yourself, or see a trained person. ' +
    'Exercise has better proof.',
  selfCare: {
    goodFor: 'Sore muscles with a clear safety check, when you like to be in control.',
    limits: 'You cannot reach deep or risky places. You may press too hard.',
  },
  practitioner: {
    goodFor: 'Pain that limits your day, lasts over 4 to 6 weeks, or when you are not sure what it is.',
    who: 'A physiotherapist, a doctor, a registered massage therapist, a chiropractor or osteopath.',
    ask: [
      'Are you registered, and with whom?',
      'Have you checked for warning signs?',
      'What is the plan, and when do we stop if it does not help?',
      'What can I do myself?',
    ],
    walkAwayIf: [
      'They promise a cure or want many prepaid sessions',
      'They say your spine is out of place or crumbling',
      'They do not ask about your health',
      'They hurt you and do not stop',
    ],
  },
  figures: [
    {
      what: 'Massage for long-term neck pain (228 people)',
      value:
        '30-minute sessions did no better than waiting. 60 minutes, 2 or 3 times a week for 4 weeks, helped more people',
    },
    { what: 'Two examiners agreeing on a trigger point', value: 'kappa 0.45 (0.36 to 0.54), fair to moderate' },
    { what: 'Needling against pressing for neck pain, short term', value: 'needling a bit better (SMD 0.62)' },
    { what: 'Self-treatment trial, 5 days (40 people)', value: 'less pain and tenderness than movement alone' },
  ],
  evidence: {
    grade: 'low',
    say: 'Pressing may ease soreness for a short time. We are not sure about pain.',
    detail:
      'Review of 17 trials: tenderness SMD 0.67 (0.35 to 0.98); pain SMD -0.22 (-0.53 to 0.09). A second review of 15 neck studies found short-term ' +
      'gains over sham. A review of hands-on soft-tissue work found SMD 0.40 (0.19 to 0.61) over sham. The Cochrane massage review (33 neck studies) ' +
      'found bias common. WHO lets massage be offered for long-term low back pain, on very low certainty.',
    sources: [
      'lu2022',
      'xu2023',
      'gross2024',
      'molina2022',
      'hanten2000',
      'sherman2014',
      'rathbone2017',
      'who2023',
      'blanpied2017',
    ],
  },
};
