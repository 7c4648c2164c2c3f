/** What the page says while a guide is followed; the same words are spoken when reading aloud is on. Figures are filled in. */
export const PROMPTS = {
  hold: 'Hold for {seconds} seconds. Breathe out slowly.',
  half: 'Half way. Is it still {pain} or less?',
  ten: 'Ten more seconds.',
  rest: 'Let go and rest.',
  nextShort: 'Next spot',
  againShort: 'Same spot',
  again: 'Same spot once more.',
  nextSpot: 'Move to the next sore spot.',
  letGo: 'Let go.',
  holdOver: 'That is all the pressing.',
  paused: 'Paused',
  pausedShort: 'Paused.',
  after: 'Well done. Now rest for a moment.',
  in: 'Breathe in',
  out: 'Breathe out',
  tapToPause: 'Tap anywhere or press space to pause.',
  tapToGoOn: 'Tap anywhere or press space to go on.',
} as const;

/** Seconds of one breath, in and then out: the out-breath is the longer one, as the guides ask. */
export const BREATH = { inS: 4, outS: 6 } as const;

export const PLAYER = {
  getting: 'Getting the guide…',
  failed: 'The guide could not be fetched. Check your connection and try again.',
  again: 'Try again',
  start: 'Start the guide',
  startExercise: 'Start the exercise',
  goOn: 'Go on where you were',
  close: 'Close',
  following: 'Guide: {name}',
  gate: 'Before you press',
  stepName: 'Step',
  speech: 'Voice',
  tones: 'Tones',
  next: 'Next',
  back: 'Back',
  ready: 'On the spot: start the hold',
  pause: 'Pause',
  resume: 'Go on',
  skipRest: 'Go on now',
  letGo: 'Let go',
  finish: 'To the end',
  step: 'Step {step} of {steps}',
  spot: 'Spot {spot} of {spots}',
  holdOf: 'Hold {rep} of {reps}',
  seconds: 'seconds left',
  rest: 'Rest',
  hold: 'Hold',
  pressure: 'Press {pain} out of 10, never above {cap}.',
} as const;

/** What is read between getting ready and the first step. */
export const READY = {
  title: 'Read this first',
  find: 'Find it',
  feel: 'You may feel:',
  keepOff: 'Keep off',
  never: 'Never press',
  light: 'Only lightly',
  stopIf: 'Stop if',
  emergency: 'Let go and call for help:',
  atOnce: 'Let go at once:',
  warmUp: 'First',
  begin: 'Start',
  back: 'Change side or tool',
} as const;

/** A run that was left, behind its questions. */
export const RESUME = {
  title: 'You were in the middle of this guide',
  where: 'You were at step {step} of {steps}, on the {side}.',
  same: 'Nothing has changed for you since.',
  changed: 'Your answers have changed since. The guide is made anew for you, and starts from the top.',
  goOn: 'Go on where you were',
  goOnAnew: 'Go on with the changed guide',
  anew: 'Start again from the beginning',
} as const;

/** When something feels wrong while pressing. */
export const WRONG = {
  open: 'Something feels wrong',
  title: 'Let go first. What do you feel?',
  lead: 'The clock has stopped.',
  nothing: 'Nothing is wrong. Back to the guide',
  back: 'Back',
  goOn: 'It is better now. Go on',
  elsewhere: 'Look for another spot',
  stop: 'Stop for today',
  eased: 'You eased off. Press less now:',
  enough: 'That is enough for today. Next time begin more gently.',
  stopped: 'Stopped for today',
  why: 'You felt: {what}',
  check: 'Do the safety check',
  done: 'Close',
} as const;

/** In place of the start, where the person stopped because something felt wrong. */
export const STOPPED = {
  title: 'You stopped at this spot',
  wait: 'Do not press it again on the same day, or within 12 hours.',
} as const;

export const SETUP = {
  title: 'Get ready',
  side: 'Which side?',
  left: 'Left',
  right: 'Right',
  tool: 'What do you have?',
  toolNote: 'Pick the softest one that works.',
  spots: 'How many sore spots?',
  reps: 'Holds on each spot',
  before: 'How sore is it now?',
  scale: '0 is not sore at all. 10 is the worst you can think of.',
  minutes: 'About {minutes} min',
  isHere: 'You ticked: {topic}. Is it in this place?',
  yes: 'Yes, it is here',
  no: 'No, it is somewhere else',
  offByDefault: 'This guide is only for people who ask for it. Leaving it out is a fair choice.',
  askedFor: 'I want to see it',
} as const;

export const AFTER = {
  title: 'How was it?',
  soreNow: 'How sore is it now?',
  found: 'Did pressing bring on the pain you know?',
  change: 'Before: {before}. Now: {after}.',
  thanks: 'Noted. The body map will use it.',
  stretch: 'Now stretch',
  stretchDose: 'Hold {hold} seconds. Do it {reps} times.',
  strengthen: 'Get stronger',
  habit: 'A habit that helps',
  comeBack: 'When to come back',
  again: 'Up to {sessions} a day, {days} days a week. Wait until any ache has gone.',
  exerciseAgain: 'Do the stretch and the exercise on most days, as long as they feel good.',
  review: 'No change after {days} days? Stop pressing. Try moving more, or see a clinician.',
  stop: 'When to stop and see someone',
  done: 'Done',
} as const;

/** Under the picture of the body. */
export const BODY = {
  caption: 'Where to press, on the {side}. People differ: look for your own sore spot inside the ring, along the dots.',
  show: 'Look for it here',
  never: 'Never press',
  light: 'Only lightly',
} as const;

/** Answers to whether pressing brought on the known pain; the keys are those of the engine's check. */
export const FOUND_WORDS = {
  'my-pain': 'Yes, that is my pain',
  tender: 'Sore, but not my pain',
  nothing: 'No',
  'could-not-reach': 'I could not reach it',
} as const;

export const PLAN = {
  title: 'A short plan',
  lead: 'Two or three places that are likely, in an order that makes sense. One after the other is fine. One is enough too.',
  minutes: 'About {minutes} min in all.',
  repeat: 'Up to {sessions} a day, {days} days a week. Wait until any ache has gone before you press again.',
  giveUp: 'No change after {days} days? Stop pressing and try moving more, or see a clinician.',
  notPressed: 'Not pressed: {names}.',
} as const;
