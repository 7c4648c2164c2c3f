import type { SourceId } from './types.ts';

/** Words of explain mode. */
export const EXPLAIN = {
  leave: 'Leave',
  title: 'Explain',
  shown: 'What is shown',
  show: 'Show a muscle',
  unknown: (typed: string) => `No muscle is called “${typed}”.`,
  previous: 'Previous knot',
  next: 'Next knot',
  names: { plain: 'Plain names', clinical: 'Clinical names' },
  layers: {
    drawing: 'Marked pain',
    essential: 'Usual pattern',
    spillover: 'Spread',
    knot: 'Names',
    ink: 'Drawn notes',
  },
  layersName: 'Layers',
  muscles: 'Muscles',
  muscleViews: {
    off: 'none',
    chosen: 'this one',
    superficial: 'upper',
    deep: 'deeper',
    both: 'upper left, deeper right',
  },
  bones: 'Bones',
  noPress: 'Do not press',
  ask: 'What refers here?',
  laser: 'Pointer',
  ink: 'Draw on the skin',
  undoInk: 'Take back the last line',
  compare: 'Compare',
  side: 'Side by side',
  over: 'On the body',
  compareWith: 'Compare with',
  picture: (name: string) => `The body with the pattern of: ${name}`,
  compared: { points: 'Knots', muscles: 'Muscles' },
  endCompare: 'End comparing',
  both: 'Both are felt in',
  only: (letter: string) => `Only ${letter}`,
  nothingShared: 'No usual place in common',
  most: 'and more',
  asked: 'Point at the body',
  here: (place: string, count: number) =>
    count === 0 ? `Nothing in this map refers to the ${place}` : `Described as referring to the ${place}`,
  usual: 'usual',
  spread: 'spread',
  referred: 'Pain is described as felt',
  felt: 'Local and referred',
  nothing: 'Choose a muscle, or ask what refers to a place.',
  handout: 'Handout',
  keysName: 'Keys',
  sources: 'Where this comes from',
} as const;

/** What of a knot's pain is shown, step by step: its name on the button, and what to say with it. */
export const FELT = {
  all: { name: 'Both', say: '' },
  local: { name: 'Local', say: 'Local: the knot itself is sore when it is pressed.' },
  referred: {
    name: 'Referred',
    say: 'Referred: the pain is felt in another place. Where it is felt differs between people.',
  },
} as const;
export const FELT_SOURCES: readonly SourceId[] = ['delphi2018', 'simons1999'];

/** Keys of explain mode, in the order of use. */
export const EXPLAIN_KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['Arrows, Page keys, clicker', 'next or previous knot'],
  ['1 to 5', 'marked pain, usual pattern, spread, names, drawn notes'],
  ['6 7 8', 'muscles, bones, where not to press'],
  ['R', 'local, referred or both'],
  ['C', 'compare; then S side by side, M whole muscles'],
  ['W', 'what refers here'],
  ['N', 'plain or clinical names'],
  ['L D U', 'pointer, draw, take back a line'],
  ['/', 'find a muscle'],
  ['Esc', 'back; at last it leaves'],
];
