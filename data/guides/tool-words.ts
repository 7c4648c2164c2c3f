import type { ToolClass, ToolWords } from './types.ts';

const LEAN = {
  wall: 'Lean in until it feels {pain} out of 10.',
  chair: 'Lean back gently until it feels {pain} out of 10.',
  table: 'Let the arm sink until it feels {pain} out of 10.',
};
const BALL_END = {
  wall: 'Step away from the wall to stop.',
  chair: 'Lean forward and take the ball away.',
  table: 'Lift your arm off the ball.',
};
const BALL_SEEK = {
  wall: 'Move your body in small steps to the sorest spot.',
  chair: 'Move your body in small steps to the sorest spot.',
  table: 'Roll your arm a little to the sorest spot.',
};
const BY_FORCE = 'Press gently, {pain} out of 10. Hold about {target} seconds.';

/** What a step says with a tool that the guide was not written for. The guide says where, the tool says how. */
export const TOOL_WORDS: Readonly<Record<ToolClass, ToolWords>> = {
  fingers: {
    place: 'Put 2 or 3 fingertips together {on}.',
    seek: 'Feel around in small steps for the sorest spot.',
    press: 'Press in slowly until it feels {pain} out of 10.',
    end: 'Let go slowly.',
    dose: BY_FORCE,
  },
  flat_hand: {
    place: 'Lay your palm or a soft fist {on}.',
    seek: 'Move the hand a little to the sorest spot.',
    press: 'Let the hand rest with light pressure, {pain} out of 10.',
    end: 'Take the hand away slowly.',
    dose: 'Rest a hand there lightly, {pain} out of 10. Hold about {target} seconds.',
  },
  pincer: {
    place: 'Lift the muscle between thumb and fingers {on}.',
    seek: 'Roll it a little to find the sorest place.',
    press: 'Squeeze gently until it feels {pain} out of 10.',
    end: 'Let go slowly.',
    dose: 'Squeeze gently, {pain} out of 10. Hold about {target} seconds.',
  },
  ball: {
    place: {
      wall: 'Put the ball {on}, between you and the wall.',
      chair: 'Put the ball {on}, against the back of the chair.',
      table: 'Rest your arm on the ball, so that it lies {on}.',
    },
    seek: BALL_SEEK,
    press: LEAN,
    end: BALL_END,
    dose: BY_FORCE,
  },
  sock: {
    place: 'Hold the sock over your shoulder. Let the ball rest {on}.',
    seek: BALL_SEEK,
    press: LEAN,
    end: BALL_END,
    dose: BY_FORCE,
  },
  two_balls: {
    place: 'Put the balls behind you, one each side of the spine.',
    seek: BALL_SEEK,
    press: LEAN,
    end: { ...BALL_END, chair: 'Lean forward and take the balls away.' },
    dose: BY_FORCE,
  },
  hook_cane: {
    place: 'Set the knob of the hook {on}.',
    seek: 'Move the knob a little to the sorest spot.',
    press: 'Pull slowly, wrists straight, until it feels {pain} out of 10.',
    end: 'Ease off slowly and take the hook away.',
    dose: 'Pull gently, {pain} out of 10. Hold about {target} seconds.',
  },
  roller: {
    place: { wall: 'Put the roller {on}, between you and the wall.' },
    seek: 'Move your body in small steps to the sorest spot.',
    press: 'Roll slowly, 2 to 4 seconds each way. Stay at {pain} out of 10.',
    hold: 'Keep rolling slowly for {hold} seconds.',
    end: { wall: 'Step away from the wall to stop.' },
    dose: 'Roll slowly, 2 to 4 seconds each way, for {hold} seconds. Stay at {pain} out of 10.',
  },
  towel: {
    place: 'Lay the rolled towel {on}.',
    seek: 'Move your head a little to the sorest spot.',
    press: 'Let your head rest on the towel, {pain} out of 10.',
    end: 'Lift your head off slowly.',
    dose: 'Rest your head on the towel, {pain} out of 10. Hold about {target} seconds.',
  },
};
