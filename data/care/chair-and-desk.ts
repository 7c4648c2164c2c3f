import type { ChairAndDesk } from './types.ts';

export const CHAIR_AND_DESK: ChairAndDesk = {
  plain:
    'A chair you can adjust is more comfortable. No study shows that a costly chair cures or prevents upper back pain. Breaks do more.',
  setUp: [
    { part: 'Seat', do: 'Feet flat, thighs about level. Two to three fingers between seat edge and knee.' },
    {
      part: 'Back rest',
      do: 'It should touch your low and mid back. Lean back a little, about 100 to 110 degrees, when you can.',
    },
    {
      part: 'Arm rests',
      do: 'Elbows near 90 degrees, shoulders soft. Too high lifts the shoulders, too low drags them.',
    },
    {
      part: 'Screen',
      do: 'Top edge at or a bit below eye level, 50 to 100 cm away, straight ahead. Lower it if you wear bifocals.',
    },
    { part: 'Keyboard, mouse', do: 'Close enough that your elbows stay at your sides.' },
    { part: 'Laptop', do: 'Raise it and add a keyboard if you use it for more than an hour.' },
    { part: 'Phone, tablet', do: 'Bring it up. Rest your elbows. Take turns with both hands.' },
  ],
  breaks: ['Change position or stand up at least every 30 minutes.', 'Two minutes of movement counts.'],
  figures: [
    {
      what: 'New neck pain in 6 months: active breaks / posture shifts / neither (193 office workers)',
      value: '17% / 17% / 44%',
    },
    { what: 'New low back pain, same trial', value: '9% / 7% / 33%' },
  ],
  evidence: {
    grade: 'low',
    say: "Breaks with a change of position may prevent pain. We don't know if a better chair does.",
    detail:
      'Chair review: 5 small studies, weak methods. Office prevention review: 24 trials, 7,080 people, mostly no clear effect; exercise plus ' +
      'ergonomics SMD -0.41 (-0.80 to -0.02). Set-up figures are agency advice, some recalled.',
    sources: ['vanniekerk2012', 'eisele2023', 'waong2021', 'waong2018', 'osha_desk', 'practice_convention'],
  },
};
