import { BACK_LIFT, BAND_ROW, CHIN_NOD, PULL_APART, SIT_TO_STAND, WALL_Y } from '../guides/exercises.ts';
import type { Loads } from '../exercises/loads.ts';
import type { PictureName } from './pictures.ts';

/** An exercise that plans and pairs name. */
export interface CareExercise {
  readonly name: string;
  readonly loads: Loads;
  /**
   * How it is done, for the player; left out where the stretch says it. As physiotherapists teach it (expert practice): the words of the guides where a
   * guide has the exercise, else after leaflets of clinics (Urmston Physio Clinic, neck; Merck Manual, side-lying outward turn; neck holds: spinalsurgeon.com).
   */
  readonly how?: readonly string[];
  /** The stretch that it is, with its steps, picture and seconds: an id of STRETCHES. */
  readonly stretch?: string;
  readonly picture?: PictureName;
  /** It works a leg or a hip: tingling that stays is then asked about as of a leg. */
  readonly ofLeg?: true;
  /** One side moves: it is done left, then right. */
  readonly eachSide?: true;
  /** It is done in these ways, one after the other. */
  readonly ways?: readonly string[];
  /** Offered where a condition forbids this one: an id of CARE_EXERCISES. */
  readonly instead?: string;
}

/** The chin nod for those who do not lie on their back. */
const CHIN_NOD_SITTING = CHIN_NOD.instead ?? CHIN_NOD,
  BACK_LIFT_SITTING = BACK_LIFT.instead ?? BACK_LIFT;

/** Each once: the plans say how often, the pairs only name them. */
export const CARE_EXERCISES = {
  'side-raise': {
    name: 'Side arm raise with a band',
    loads: ['effort'],
    how: [
      'Stand on a band.',
      'Raise straight arms out to the side, slightly forward, up to shoulder height.',
      'Lower slowly.',
    ],
  },
  row: { name: 'Row with a band', loads: ['effort'], how: [BAND_ROW.how], picture: 'band-row' },
  'pull-apart': { name: 'Band pull-apart', loads: ['effort'], how: [PULL_APART.how] },
  'wall-y': { name: 'Wall Y', loads: ['effort'], how: [WALL_Y.how] },
  'head-press': {
    name: 'Press head gently into hand, 4 ways',
    loads: ['neck-move', 'effort'],
    how: [
      'Sit tall. Lay a hand flat on your head.',
      'Press your head gently into the hand. The hand holds against it, so that nothing moves.',
      'Breathe on, and let go slowly.',
    ],
    ways: [
      'Forehead into your hand',
      'Back of your head into your hands',
      'Left side into your hand',
      'Right side into your hand',
    ],
  },
  'chin-nod': {
    name: 'Chin nod, lying',
    loads: ['neck-move', 'lie-back', 'effort'],
    how: [CHIN_NOD.how],
    instead: 'chin-nod-sitting',
  },
  'chin-nod-sitting': { name: 'Chin nod, sitting', loads: ['neck-move', 'effort'], how: [CHIN_NOD_SITTING.how] },
  'chin-tuck': {
    name: 'Chin tuck against a wall',
    loads: ['neck-move', 'effort'],
    how: [
      'Stand with your back against a wall.',
      'Keep your head level. Slide it gently back, as if to make a double chin.',
      'Come back slowly.',
    ],
  },
  'chair-back': {
    name: 'Chair-back stretch',
    loads: ['spine-over', 'neck-back', 'pull'],
    stretch: 'chair-extension',
    instead: 'wall-slide',
  },
  'doorway-chest': { name: 'Doorway chest opener', loads: ['pull'], stretch: 'doorway-chest' },
  'side-outward': {
    name: 'Side-lying outward turn',
    loads: ['effort'],
    how: [
      'Lie on your side, a small towel between your top arm and your ribs.',
      'Bend the top elbow to 90 degrees. Your hand is in front of you.',
      'Keep the elbow at your side and turn the hand up. Lower slowly.',
    ],
    eachSide: true,
  },
  'arm-raise': {
    name: 'Face-down or wall arm raise, thumbs up',
    loads: ['lie-front', 'effort'],
    how: [
      'Lie face down, or stand facing a wall.',
      'Arms out to the side, thumbs up.',
      'Lift your arms a little. Lower slowly.',
    ],
    instead: 'arm-raise-wall',
  },
  'arm-raise-wall': {
    name: 'Wall arm raise, thumbs up',
    loads: ['effort'],
    how: [
      'Stand facing a wall.',
      'Arms out to the side, thumbs up.',
      'Lift your arms a little off the wall. Lower slowly.',
    ],
  },
  'back-lift': {
    name: 'Back lift, sitting or face down',
    loads: ['lie-front', 'effort'],
    how: [BACK_LIFT.how],
    instead: 'back-lift-sitting',
  },
  'back-lift-sitting': { name: 'Back lift, sitting', loads: ['effort'], how: [BACK_LIFT_SITTING.how] },
  'wall-slide': { name: 'Wall slide', loads: ['easy'], stretch: 'wall-slide' },
  bridge: {
    name: 'Bridge',
    loads: ['lie-back', 'effort'],
    how: [
      'Lie on your back with your knees bent.',
      'Lift your hips until your body is straight from knee to shoulder.',
      'Lower slowly.',
    ],
    ofLeg: true,
    instead: 'sit-to-stand',
  },
  'sit-to-stand': { name: 'Sit to stand', loads: ['effort'], how: [SIT_TO_STAND.how], ofLeg: true },
  'tall-sitting': { name: 'Tall-sitting practice', loads: ['easy'] },
  'side-leg': {
    name: 'Side leg raise',
    loads: ['effort'],
    how: ['Lie on your side.', "Lift the top leg straight up a hand's length, toes forward.", 'Lower slowly.'],
    ofLeg: true,
    eachSide: true,
  },
  'bird-dog': {
    name: 'Bird dog',
    loads: ['effort'],
    how: ['Go on hands and knees.', 'Reach one arm and the other leg out.', 'Keep your back still. Come back slowly.'],
    eachSide: true,
  },
  'side-plank': {
    name: 'Side plank on knees',
    loads: ['strain', 'effort'],
    how: ['Lie on your side on your forearm, knees bent.', 'Lift your hips.', 'Breathe on. Lower slowly.'],
    eachSide: true,
  },
  'open-book': {
    name: 'Open book turn',
    loads: ['spine-twist', 'neck-turn', 'pull'],
    stretch: 'open-book',
    instead: 'wall-slide',
  },
  'cat-cow': {
    name: 'Cat and cow',
    loads: ['spine-round', 'neck-bend', 'neck-back', 'pull'],
    stretch: 'cat-cow',
    instead: 'wall-slide',
  },
  'get-up': { name: 'Stand up and walk, or shift how you sit', loads: ['easy'] },
  'shoulder-rolls': {
    name: 'Shoulder rolls and a chair-back stretch',
    loads: ['spine-over', 'neck-back', 'pull'],
    how: ['Sit tall. Roll your shoulders slowly.', 'Then breathe out and lean back over the chair a little.'],
    picture: 'chair-extension',
    instead: 'shoulder-rolls-only',
  },
  'shoulder-rolls-only': { name: 'Shoulder rolls', loads: ['easy'], how: ['Sit tall. Roll your shoulders slowly.'] },
  'chin-to-chest': { name: 'Chin to chest', loads: ['neck-bend', 'pull'] },
  'ear-to-shoulder': { name: 'Ear to shoulder', loads: ['neck-bend', 'pull'] },
} as const satisfies Readonly<Record<string, CareExercise>>;

export type CareExerciseId = keyof typeof CARE_EXERCISES;

/** An exercise with those that may stand in its place. */
export interface CareExerciseChain extends Omit<CareExercise, 'instead'> {
  readonly id: CareExerciseId;
  readonly instead?: CareExerciseChain;
}

const isCareExercise = (id: string): id is CareExerciseId => Object.hasOwn(CARE_EXERCISES, id);

/** An exercise by its id, with those in its place. Throws for one that is not there. */
export function careExercise(id: string): CareExerciseChain {
  if (!isCareExercise(id)) throw new Error(`${id}: no such exercise`);
  const { instead, ...own }: CareExercise = CARE_EXERCISES[id];
  return { id, ...own, ...(instead && { instead: careExercise(instead) }) };
}
