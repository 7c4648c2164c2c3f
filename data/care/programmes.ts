import type { Programme } from './types.ts';

/** Exercise plans. */
export const PROGRAMMES: readonly Programme[] = [
  {
    id: 'two-minute-band',
    name: 'Two-minute band plan',
    patterns: ['any'],
    bestFor: 'Neck and shoulder ache, little time.',
    exercises: [
      {
        exercise: 'side-raise',
        dose: '2 minutes a day, 5 days a week, until tired',
        amount: { does: 'time', forS: 120 },
      },
    ],
    daysPerWeek: 5,
    weeks: 10,
    progress: 'Longer, then stronger band.',
    effect: 'Pain fell by 1.4 points of 10 (0.7 to 2.0) more than with weekly information only. 12 minutes gave 1.9.',
    evidence: {
      grade: 'moderate',
      say: 'Likely helps neck and shoulder pain.',
      detail: '198 office workers. Neck and shoulder, not upper back.',
      sources: ['andersen2011', 'saeterbakken2020', 'gross2015'],
    },
  },
  {
    id: 'neck-shoulder-strength',
    name: 'Neck and shoulder blade strength',
    patterns: ['forward-head', 'rounded-shoulders'],
    bestFor: 'Long-lasting neck and shoulder pain.',
    exercises: [
      { exercise: 'row', dose: '2 to 3 sets of 8 to 12', amount: { does: 'count', sets: [2, 3], reps: [8, 12] } },
      {
        exercise: 'pull-apart',
        dose: '2 to 3 sets of 8 to 12',
        amount: { does: 'count', sets: [2, 3], reps: [8, 12] },
      },
      { exercise: 'wall-y', dose: '2 sets of 8 to 12', amount: { does: 'count', sets: [2, 2], reps: [8, 12] } },
      {
        exercise: 'head-press',
        dose: '5 holds of 5 seconds each',
        amount: { does: 'hold', reps: [5, 5], holdS: [5, 5] },
      },
    ],
    daysPerWeek: 3,
    weeks: 10,
    progress: 'Stronger band every 2 weeks.',
    effect:
      'Chronic neck pain: strength work SMD -0.71 (-1.33 to -0.10) soon after; strength and stretch -0.45 (-0.72 to -0.18) in the long run. No proof ' +
      'in new pain.',
    evidence: {
      grade: 'moderate',
      say: 'Likely helps long-lasting neck pain.',
      detail: 'Cochrane, 27 trials.',
      sources: ['gross2015', 'cools2007'],
    },
  },
  {
    id: 'deep-neck',
    name: 'Deep neck plan',
    patterns: ['forward-head'],
    bestFor: 'Neck ache with a forward head.',
    // The nods begin with the shorter hold: see `progress`.
    exercises: [
      {
        exercise: 'chin-nod',
        dose: '10 holds of 10 seconds, once a day',
        amount: { does: 'hold', reps: [10, 10], holdS: [5, 10] },
      },
      { exercise: 'chin-tuck', dose: '8 to 10, twice a day', amount: { does: 'count', sets: [1, 1], reps: [8, 10] } },
      { exercise: 'chair-back', dose: '5 to 8', amount: { does: 'count', sets: [1, 1], reps: [5, 8] } },
    ],
    daysPerWeek: 7,
    weeks: 6,
    progress: 'Week 1-2: 5 seconds. Week 3-4: 10 seconds. Week 5-6: sitting and at work.',
    effect: 'Better muscle control and head posture (12 trials). Angle changed, pain may ease (7 trials, 627 people).',
    evidence: {
      grade: 'low',
      say: 'May help head angle and pain.',
      detail: 'Dose is recalled.',
      sources: ['blomgren2018', 'sheikhhoseini2018', 'jull_dnf', 'sepehri2024'],
    },
  },
  {
    id: 'rounded-shoulder-plan',
    name: 'Rounded shoulder plan',
    patterns: ['rounded-shoulders'],
    bestFor: 'Chest feels short, blades drift apart.',
    exercises: [
      {
        exercise: 'doorway-chest',
        dose: '2 to 3 x 30 seconds',
        amount: { does: 'hold', reps: [2, 3], holdS: [30, 30] },
      },
      { exercise: 'row', dose: '3 x 10 to 12', amount: { does: 'count', sets: [3, 3], reps: [10, 12] } },
      { exercise: 'side-outward', dose: '3 x 10 to 12', amount: { does: 'count', sets: [3, 3], reps: [10, 12] } },
      { exercise: 'arm-raise', dose: '3 x 8 to 12', amount: { does: 'count', sets: [3, 3], reps: [8, 12] } },
    ],
    daysPerWeek: 3,
    weeks: 8,
    progress: 'Add load before counts.',
    effect: 'Angles improve (22 studies, most with high bias). Pain rarely measured.',
    evidence: {
      grade: 'low',
      say: "May bring the shoulders back a little. We don't know about pain.",
      detail: 'Exercise choice from muscle activity study (45 people).',
      sources: ['sepehri2024', 'bayattork2020', 'seidi_protocol', 'cools2007'],
    },
  },
  {
    id: 'kyphosis-plan',
    name: 'Rounded upper back plan',
    patterns: ['rounded-upper-back'],
    bestFor: 'Adults over 50 with a rounder back.',
    exercises: [
      { exercise: 'back-lift', dose: '2 to 3 x 8 to 12', amount: { does: 'count', sets: [2, 3], reps: [8, 12] } },
      { exercise: 'row', dose: '2 to 3 x 8 to 12', amount: { does: 'count', sets: [2, 3], reps: [8, 12] } },
      { exercise: 'wall-slide', dose: '10', amount: { does: 'count', sets: [1, 1], reps: [10, 10] } },
      { exercise: 'bridge', dose: '2 x 10', amount: { does: 'count', sets: [2, 2], reps: [10, 10] } },
      { exercise: 'tall-sitting', dose: 'several times a day' },
    ],
    daysPerWeek: 3,
    weeks: 26,
    progress: 'Load up monthly.',
    effect: 'Curve SMD -0.31 (-0.46 to -0.16). One trial: 1 hour, 3 times a week, 6 months, 99 adults over 60.',
    caution:
      'Thin bones or a past fracture: see a physiotherapist first. No sit-ups, no loaded forward bends, no roller.',
    evidence: {
      grade: 'moderate',
      say: 'Likely straightens a little. May ease pain a little.',
      detail: 'No serious harm reported in the review.',
      sources: ['ponzano2021', 'katzman2017', 'brookewavell2022'],
    },
  },
  {
    id: 'hips-plan',
    name: 'Hip and trunk plan',
    patterns: ['pelvis-hips'],
    bestFor: 'General strength if hips feel uneven.',
    exercises: [
      { exercise: 'bridge', dose: '2 to 3 x 8 to 15', amount: { does: 'count', sets: [2, 3], reps: [8, 15] } },
      { exercise: 'side-leg', dose: '2 to 3 x 8 to 15', amount: { does: 'count', sets: [2, 3], reps: [8, 15] } },
      { exercise: 'bird-dog', dose: '2 x 6 to 10 each side', amount: { does: 'count', sets: [2, 2], reps: [6, 10] } },
      { exercise: 'side-plank', dose: '5 x 10 seconds', amount: { does: 'hold', reps: [5, 5], holdS: [10, 10] } },
    ],
    daysPerWeek: 3,
    weeks: 8,
    progress: 'Slower, then more.',
    effect: 'No proof that it changes pelvic tilt or pain.',
    evidence: {
      grade: 'very-low',
      say: "We don't know if it changes tilt. Strength is good for you anyway.",
      detail: 'Review of non-surgical treatment of pelvic tilt.',
      sources: ['brekke2020', 'practice_convention'],
    },
  },
  {
    id: 'mid-back-mobility',
    name: 'Mid-back mobility',
    patterns: ['rounded-upper-back', 'forward-head'],
    bestFor: 'Stiff after sitting.',
    exercises: [
      { exercise: 'chair-back', dose: '5 to 8', amount: { does: 'count', sets: [1, 1], reps: [5, 8] } },
      { exercise: 'open-book', dose: '5 to 8 each side', amount: { does: 'count', sets: [1, 1], reps: [5, 8] } },
      { exercise: 'cat-cow', dose: '8 to 10', amount: { does: 'count', sets: [1, 1], reps: [8, 10] } },
    ],
    daysPerWeek: 5,
    weeks: 4,
    progress: 'Add the roller if bones are healthy.',
    effect: 'One small trial favoured mid-back work over neck work.',
    evidence: {
      grade: 'very-low',
      say: "We don't know if it eases pain.",
      detail: 'About 32 people.',
      sources: ['cho2017'],
    },
  },
  {
    id: 'microbreaks',
    name: 'Micro-breaks',
    patterns: ['any'],
    bestFor: 'Desk, driving, sewing, gaming.',
    exercises: [
      { exercise: 'get-up', dose: 'at least every 30 minutes' },
      { exercise: 'shoulder-rolls', dose: '1 minute each hour', amount: { does: 'time', forS: 60 } },
    ],
    daysPerWeek: 5,
    weeks: 26,
    progress: 'Use a timer or drink more water.',
    effect: 'New neck pain in 6 months: 17 in 100 with breaks or posture shifts, 44 in 100 without (193 people).',
    evidence: {
      grade: 'low',
      say: 'May prevent some neck and low back pain in office workers at risk.',
      detail: 'One trial, plus a review of 11 trials. The break lengths here are ours.',
      sources: ['waong2021', 'waong2018'],
    },
  },
];

export const PROGRAMMES_NOTE = {
  plain:
    'Pick one. Do it for at least 6 to 10 weeks. It should be a bit hard, not painful. Up to 3 out of 10 that fades by the next day is fine.',
  progressionRule:
    'When you can do 2 more than the top count on 2 days in a row, use a stronger band or a longer hold. If pain stays up for more than a day, do ' +
    'half.',
} as const;
