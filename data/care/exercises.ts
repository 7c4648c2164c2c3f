import type { Loads } from '../exercises/loads.ts';

/** An exercise that plans and pairs name. */
export interface CareExercise {
  readonly name: string;
  readonly loads: Loads;
  /** Offered where a condition forbids this one: an id of CARE_EXERCISES. */
  readonly instead?: string;
}

/** Each once: the plans say how often, the pairs only name them. */
export const CARE_EXERCISES = {
  'side-raise': { name: 'Side arm raise with a band', loads: ['effort'] },
  row: { name: 'Row with a band', loads: ['effort'] },
  'pull-apart': { name: 'Band pull-apart', loads: ['effort'] },
  'wall-y': { name: 'Wall Y', loads: ['effort'] },
  'head-press': { name: 'Press head gently into hand, 4 ways', loads: ['neck-move', 'effort'] },
  'chin-nod': { name: 'Chin nod, lying', loads: ['neck-move', 'lie-back', 'effort'], instead: 'chin-nod-sitting' },
  'chin-nod-sitting': { name: 'Chin nod, sitting', loads: ['neck-move', 'effort'] },
  'chin-tuck': { name: 'Chin tuck against a wall', loads: ['neck-move', 'effort'] },
  'chair-back': { name: 'Chair-back stretch', loads: ['spine-over', 'neck-back', 'pull'], instead: 'wall-slide' },
  'doorway-chest': { name: 'Doorway chest opener', loads: ['pull'] },
  'side-outward': { name: 'Side-lying outward turn', loads: ['effort'] },
  'arm-raise': {
    name: 'Face-down or wall arm raise, thumbs up',
    loads: ['lie-front', 'effort'],
    instead: 'arm-raise-wall',
  },
  'arm-raise-wall': { name: 'Wall arm raise, thumbs up', loads: ['effort'] },
  'back-lift': {
    name: 'Back lift, sitting or face down',
    loads: ['lie-front', 'effort'],
    instead: 'back-lift-sitting',
  },
  'back-lift-sitting': { name: 'Back lift, sitting', loads: ['effort'] },
  'wall-slide': { name: 'Wall slide', loads: ['easy'] },
  bridge: { name: 'Bridge', loads: ['lie-back', 'effort'], instead: 'sit-to-stand' },
  'sit-to-stand': { name: 'Sit to stand', loads: ['effort'] },
  'tall-sitting': { name: 'Tall-sitting practice', loads: ['easy'] },
  'side-leg': { name: 'Side leg raise', loads: ['effort'] },
  'bird-dog': { name: 'Bird dog', loads: ['effort'] },
  'side-plank': { name: 'Side plank on knees', loads: ['strain', 'effort'] },
  'open-book': { name: 'Open book turn', loads: ['spine-twist', 'neck-turn', 'pull'], instead: 'wall-slide' },
  'cat-cow': { name: 'Cat and cow', loads: ['spine-round', 'neck-bend', 'neck-back', 'pull'], instead: 'wall-slide' },
  'get-up': { name: 'Stand up and walk, or shift how you sit', loads: ['easy'] },
  'shoulder-rolls': {
    name: 'Shoulder rolls and a chair-back stretch',
    loads: ['spine-over', 'neck-back', 'pull'],
    instead: 'shoulder-rolls-only',
  },
  'shoulder-rolls-only': { name: 'Shoulder rolls', loads: ['easy'] },
  'chin-to-chest': { name: 'Chin to chest', loads: ['neck-bend', 'pull'] },
  'ear-to-shoulder': { name: 'Ear to shoulder', loads: ['neck-bend', 'pull'] },
} as const satisfies Readonly<Record<string, CareExercise>>;

export type CareExerciseId = keyof typeof CARE_EXERCISES;

/** An exercise with those that may stand in its place. */
export interface CareExerciseChain {
  readonly name: string;
  readonly loads: Loads;
  readonly instead?: CareExerciseChain;
}

/** An exercise by its id, with those in its place. Throws for one that is not there. */
export function careExercise(id: string): CareExerciseChain {
  const found: CareExercise | undefined = (CARE_EXERCISES as Readonly<Record<string, CareExercise>>)[id];
  if (!found) throw new Error(`${id}: no such exercise`);
  return { name: found.name, loads: found.loads, ...(found.instead && { instead: careExercise(found.instead) }) };
}
