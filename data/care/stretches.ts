import type { Stretch, StretchRules } from './types.ts';

/** The mid-back stretch in eight forms. */
export const STRETCHES: readonly Stretch[] = [
  {
    id: 'chair-extension',
    name: 'Over the chair back',
    level: 1,
    position: 'Sit in a low-backed chair.',
    steps: [
      'Sit with the chair back touching just below your shoulder blades.',
      'Hold your head with both hands, elbows forward.',
      'Breathe out and lean back over the chair a little.',
      'Keep your low back still. Look up only as far as is easy.',
      'Hold 2 to 3 breaths, then come up.',
    ],
    dose: { reps: [5, 8], holdS: [5, 10], sessionsPerDay: [1, 3] },
    suits: 'Desk breaks. Late pregnancy if comfortable.',
    loads: ['spine-over', 'neck-back', 'pull'],
    instead: 'wall-slide',
  },
  {
    id: 'towel-lie',
    name: 'Lie over a rolled towel',
    level: 1,
    position: 'Lie on your back, knees bent.',
    steps: [
      'Place a rolled towel across your mid back.',
      'Rest your head on a pillow if it hangs.',
      'Open your arms out to the sides.',
      'Breathe slowly for one to two minutes.',
      'Roll to your side to get up.',
    ],
    dose: { reps: [1, 2], holdS: [60, 120], sessionsPerDay: [1, 1] },
    suits: 'Gentle start. Not for thin bones without advice. Not in later pregnancy.',
    loads: ['spine-over', 'lie-back', 'pull'],
    instead: 'wall-slide',
  },
  {
    id: 'roller-extension',
    name: 'Over a foam roller',
    level: 2,
    position: 'Lie with the roller across your mid back, knees bent.',
    steps: [
      'Hold your head with both hands.',
      'Breathe out and let your upper back bend over the roller a little.',
      "Come up, and move the roller up one hand's width.",
      'Stop at the top of the shoulder blades. Never go to the neck or low back.',
    ],
    dose: { reps: [3, 5], holdS: [3, 5], sessionsPerDay: [1, 1] },
    suits: 'Healthy bones only.',
    loads: ['spine-over', 'lie-back', 'roller', 'pull'],
    instead: 'wall-slide',
  },
  {
    id: 'open-book',
    name: 'Open book turn',
    level: 1,
    position: 'Lie on your side, knees bent, arms in front.',
    steps: [
      'Lift the top arm and open it behind you.',
      'Follow your hand with your eyes.',
      'Let your ribs turn and keep your knees together.',
      'Breathe out, hold one breath, and return.',
    ],
    dose: { reps: [5, 8], holdS: [3, 5], sessionsPerDay: [1, 2] },
    suits: 'Most people.',
    eachSide: true,
    loads: ['spine-twist', 'neck-turn', 'pull'],
    instead: 'wall-slide',
  },
  {
    id: 'cat-cow',
    name: 'Cat and cow',
    level: 1,
    position: 'Hands and knees, or hands on a desk.',
    steps: [
      'Round your back and drop your head.',
      'Then let your chest sink and look ahead.',
      'Move slowly with your breath.',
    ],
    dose: { reps: [8, 10], holdS: [2, 3], sessionsPerDay: [1, 2] },
    suits: 'Most people.',
    loads: ['spine-round', 'neck-bend', 'neck-back', 'pull'],
    instead: 'wall-slide',
  },
  {
    id: 'childs-pose',
    name: "Child's pose reach",
    level: 1,
    position: 'Kneel, or stand with hands on a table.',
    steps: [
      'Sit back and reach your arms forward.',
      'Let your chest sink.',
      'Walk your hands to one side and then the other.',
    ],
    dose: { reps: [2, 3], holdS: [20, 30], sessionsPerDay: [1, 2] },
    suits: 'Most people. Use a table if your knees hurt.',
    loads: ['spine-round', 'spine-side', 'pull'],
    instead: 'wall-slide',
  },
  {
    id: 'doorway-chest',
    name: 'Doorway chest opener',
    level: 1,
    position: 'Stand in a doorway, forearms on the frame.',
    steps: [
      'Keep elbows at or below shoulder height.',
      'Step one foot through.',
      'Stop at a mild pull in front of the shoulders.',
      'Breathe and hold.',
    ],
    dose: { reps: [2, 3], holdS: [20, 30], sessionsPerDay: [1, 2] },
    suits: 'Most people. Elbows low if your shoulder is loose or sore.',
    loads: ['pull'],
  },
  {
    id: 'wall-slide',
    name: 'Wall slide',
    level: 1,
    position: 'Back or forearms on a wall.',
    steps: [
      'Slide your arms up the wall as far as is easy.',
      'Reach a little more at the top as you breathe out.',
      'Slide down slowly.',
    ],
    dose: { reps: [8, 10], holdS: [2, 3], sessionsPerDay: [1, 2] },
    suits: 'Most people, thin bones too.',
    loads: ['easy'],
  },
];

export const STRETCH_RULES: StretchRules = {
  plain:
    'These open the mid back after sitting. They may make it easier to move. They are meant to feel nice, never sharp.',
  rules: [
    'Stay under 3 out of 10.',
    'Breathe out as you move. Come back slowly.',
    'Stop for dizziness, chest pain, tingling, or pain round the ribs like a band.',
  ],
  doNotDoIf: [
    'Thin bones or a past spine fracture: no bending back over a roller or chair edge, no strong twists or forward bends',
    'Fresh injury, fever, new night pain, or any yes in the safety check',
    'Neck artery or neck joint problem: keep the head supported',
  ],
  evidence: {
    grade: 'very-low',
    say: "We don't know if mid-back stretches ease upper back pain. They may loosen stiffness.",
    detail:
      'One trial of about 32 people with forward head posture: mid-back mobilisation plus mobility work did better than neck work on head angle, pain ' +
      'and disability. One study linked less mid-back extension to more pain, an association only. Holds and counts are expert practice.',
    sources: ['cho2017', 'maatta2022', 'practice_convention'],
  },
};

/** A stretch by its id. Throws for one that is not there. */
export function stretchOf(id: string): Stretch {
  const found = STRETCHES.find((stretch) => stretch.id === id);
  if (!found) throw new Error(`stretch ${id}: not among the stretches`);
  return found;
}
