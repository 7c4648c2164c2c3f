import type { GuideStrengthen as Strengthen, GuideStretch as Stretch } from './types.ts';

const CHIN_NOD_DOSE = {
  dose: '10 nods held up to 10 seconds, once a day for 6 weeks.',
  sources: ['jull_dnf', 'blomgren2018'],
} as const;
export const CHIN_NOD: Strengthen = {
  name: 'Chin nod',
  how: 'Lie on your back with your head on a thin cushion. Nod as if to say a small yes. Keep the front neck muscles soft.',
  ...CHIN_NOD_DOSE,
  loads: ['neck-move', 'lie-back', 'effort'],
  instead: {
    name: 'Chin nod, sitting',
    how: 'Sit tall with the back of your head near a wall. Nod as if to say a small yes. Keep the front neck muscles soft.',
    ...CHIN_NOD_DOSE,
    loads: ['neck-move', 'effort'],
  },
};
export const BAND_ROW: Strengthen = {
  name: 'Band row',
  how: 'Fix a band at chest height. Pull your elbows back past your ribs, then return slowly.',
  dose: '2 to 3 sets of 8 to 12, 3 days a week.',
  sources: ['gross2015'],
  loads: ['effort'],
};
export const PULL_APART: Strengthen = {
  name: 'Band pull-apart',
  how: 'Hold a light band in front of you, arms straight. Pull your hands apart and squeeze your shoulder blades. Return slowly.',
  dose: '2 to 3 sets of 8 to 12, 3 days a week. Use a stronger band when 12 is easy.',
  sources: ['gross2015', 'cools2007'],
  loads: ['effort'],
};
export const WALL_Y: Strengthen = {
  name: 'Wall Y',
  how: 'Face a wall, arms up in a Y. Lift your hands a little off the wall and feel the muscles below your shoulder blades.',
  dose: '2 sets of 8 to 12, 3 days a week.',
  sources: ['cools2007'],
  loads: ['effort'],
};
export const OUTWARD_TURN: Strengthen = {
  name: 'Outward turn with a band',
  how: 'Elbow at your side, bent to 90 degrees, a small towel under it. Turn your hand outward against a band.',
  dose: '2 to 3 sets of 10 to 15, 3 days a week.',
  sources: ['cools2007'],
  loads: ['effort'],
};
const BACK_LIFT_DOSE = { dose: '2 sets of 8 to 12, 3 days a week.', sources: ['katzman2017', 'spencer2019'] } as const;
export const BACK_LIFT: Strengthen = {
  name: 'Sitting or face-down back lift',
  how: 'Sit tall, hinge forward a little with a straight back, then return. Or lie face down and lift your breastbone a little.',
  ...BACK_LIFT_DOSE,
  loads: ['lie-front', 'effort'],
  instead: {
    name: 'Sitting back lift',
    how: 'Sit tall, hinge forward a little with a straight back, then return.',
    ...BACK_LIFT_DOSE,
    loads: ['effort'],
  },
};
/** In place of the bridge where lying on the back is left out. */
export const SIT_TO_STAND: Strengthen = {
  name: 'Sit to stand',
  how: 'Sit at the front of a chair. Stand up slowly, with your hands on your thighs if you need them. Sit down slowly.',
  dose: '2 sets of 8 to 12, 3 days a week.',
  sources: ['practice_convention'],
  loads: ['effort'],
};

/** For a straight and steady jaw rather than a strong one. */
export const JAW_IN_MIRROR: Strengthen = {
  name: 'Steady opening in a mirror',
  how: 'Keep your tongue on the roof of your mouth. Open slowly as far as it stays there, and watch that your chin goes straight down. Close slowly.',
  dose: '6 slow times, twice a day.',
  sources: ['central_park_tmj', 'tmj_nz'],
  loads: ['effort'],
};
export const JAW_OPENING: Stretch = {
  name: 'Easy mouth opening',
  how: 'Open your mouth only as far as is comfortable and stay there. Close it, and rest for 5 seconds. Do not yawn wide.',
  holdS: [3, 5],
  reps: [3, 5],
  loads: ['pull'],
};

/** In place of stretches that bend or twist the back: the back stays straight. */
export const WALL_SLIDE: Stretch = {
  name: 'Wall slide',
  how: 'Stand with your forearms on a wall. Slide them up as far as is easy, breathe out, and slide down slowly.',
  holdS: [2, 3],
  reps: [8, 10],
  loads: ['easy'],
};
export const TABLE_REACH: Stretch = {
  name: 'Reach on a table',
  how: 'Stand with your hands on a table. Step back and push your hips back, with a straight back, until you feel a mild pull.',
  holdS: [20, 30],
  reps: [2, 3],
  loads: ['pull'],
  instead: WALL_SLIDE,
};
export const RIB_BREATH: Stretch = {
  name: 'Breathe into your ribs',
  how: 'Sit tall with your hands on your lower ribs. Breathe in so your hands move out, and breathe out slowly.',
  holdS: [3, 5],
  reps: [5, 10],
  loads: ['easy'],
};
/** In place of stretches of the buttock lying down or on crossed legs. */
export const SEATED_FIGURE_FOUR: Stretch = {
  name: 'Figure four, sitting',
  how: 'Sit on a firm chair. Cross one ankle over the other knee. Tip forward a little from the hips, with a straight back.',
  holdS: [20, 30],
  reps: [2, 3],
  loads: ['pull'],
};
