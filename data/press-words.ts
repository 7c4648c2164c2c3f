/** What pressing a knot can bring on, as a person says it; the ids are the engine's (engine/inference/answer.ts, Found). */
export const PRESS_CHOICES = [
  { found: 'my-pain', words: 'It brings on my pain' },
  { found: 'tender', words: 'Sore, but not my pain' },
  { found: 'nothing', words: 'Nothing' },
  { found: 'could-not-reach', words: 'I cannot reach it' },
] as const;

export const PRESS_WORDS = {
  question: 'Press here gently. What do you feel?',
  takeBack: 'Take this answer back',
  title: 'Check by pressing',
  why: 'Pressing a few spots makes the list surer. Skip any you like.',
  so: '{n} of at most {most} checked.',
  next: 'This spot would tell most now:',
  skip: 'Skip this spot',
  enough: 'That is enough pressing for now. More checks would add little.',
  checked: 'You checked',
} as const;
