/** Beside an exercise that a condition leaves out, or may leave out. */
export const EXERCISE_WORDS = {
  leftOut: 'Left out for you: {name}.',
  because: 'It {loads}, and you ticked: {topics}.',
  instead: 'Try this instead:',
  skipIf: 'Who should leave this out?',
  skipOnPaper: 'Not with: {topics}.',
  place: 'Leave out what moves or stretches the place you ticked: {topics}.',
} as const;
