import { keys } from './keys.ts';
import type { Gesture, HandEvent, Mode, Move, Point, Press, Step, Up } from './mode.ts';
import { paint } from './paint.ts';
import { pinch } from './pinch.ts';
import { rest } from './rest.ts';
import { turn } from './turn.ts';
import { wheel } from './wheel.ts';

/** Pixels that a press may slip and still be a click. */
export const SLIP = 7;

const GESTURES: Readonly<Record<Mode['doing'], Gesture>> = {
  nothing: rest,
  painting: paint,
  turning: turn,
  pinching: pinch,
};

/**
 * What the hands on a stage do next: one finger or the first button paints on skin and turns beside it; two fingers, another button or the
 * arrow keys turn; pinch, wheel, + and - zoom. Pure: holds no clock, asks nothing of the stage.
 */
export function nextMode(mode: Mode, event: HandEvent): Step {
  switch (event.kind) {
    case 'down':
      // A press on a number chooses its knot, unless it becomes a stroke: the numbers must not be in the way of the brush.
      if (event.onControl && mode.down.length === 0) return [event.main ? { ...mode, held: event } : mode, []];
      return putDown(mode, event);
    case 'move':
      return move(mode, event);
    case 'up':
      return lift(mode, event, (gesture, left) => gesture.up(left, event));
    case 'cancel':
      return lift(mode, event, (gesture, left) => gesture.cancel(left));
    case 'leave':
      return [{ ...mode, hover: null }, []];
    case 'replace':
      // What is painted belongs to the drawing that goes, and the rest of the movement to none.
      return mode.doing === 'painting'
        ? [{ ...mode, doing: 'nothing' }, [{ do: 'finish', byHand: false }]]
        : [mode, []];
    case 'wheel':
      return [mode, wheel(event)];
    case 'key':
      return [mode, keys(event.key)];
  }
}

function putDown(mode: Mode, press: Press): Step {
  const { id, at, brush, skin } = press;
  // A finger that comes down twice was lifted where nobody saw it: what it did until then is done.
  if (mode.down.some((finger) => finger.id === id)) {
    const painted = mode.doing === 'painting' ? ([{ do: 'finish', byHand: false }] as const) : [],
      [lifted] = lift(mode, { kind: 'cancel', id }, () => []),
      [again, acts] = putDown(lifted, press);
    return [again, [...painted, ...acts]];
  }
  const down = [...mode.down, { id, at }],
    capture = { do: 'capture', id } as const;
  if (down.length > 2) return [{ ...mode, down }, [capture]];
  if (down.length === 2) {
    const drop = mode.doing === 'painting' ? ([{ do: 'drop' }] as const) : [];
    return [{ ...mode, down, doing: 'pinching' }, [capture, ...drop]];
  }
  if (!brush || !skin) return [{ ...mode, down, doing: 'turning', hover: null }, [capture]];
  return [{ ...mode, down, doing: 'painting', hover: null }, [capture, { do: 'begin', brush, at }]];
}

function move(mode: Mode, event: Move): Step {
  const { held } = mode;
  if (held?.id === event.id) {
    if (distance(event.at, held.at) < SLIP) return [mode, []];
    const [begun, first] = putDown({ ...mode, held: null }, held),
      [then, more] = move(begun, event);
    return [then, [...first, ...more]];
  }
  const before = mode.down.find(({ id }) => id === event.id);
  if (!before) return [event.touch ? mode : { ...mode, hover: event.at }, []];
  const down = mode.down.map((finger) => (finger.id === event.id ? { id: event.id, at: event.at } : finger));
  return [{ ...mode, down }, GESTURES[mode.doing].move(mode, event, before)];
}

/** A finger goes, by itself or taken by the browser. */
function lift(
  mode: Mode,
  event: Up | { readonly kind: 'cancel'; readonly id: number },
  actsOf: (gesture: Gesture, mode: Mode) => Step[1],
): Step {
  const held = mode.held?.id === event.id ? null : mode.held;
  if (!mode.down.some(({ id }) => id === event.id)) return [held === mode.held ? mode : { ...mode, held }, []];
  const down = mode.down.filter(({ id }) => id !== event.id);
  const acts = actsOf(GESTURES[mode.doing], mode);
  const hover = mode.doing === 'painting' && event.kind === 'up' && !event.touch ? event.at : mode.hover;
  // The finger that stays after a pinch must not begin to paint.
  const doing = down.length === 0 ? 'nothing' : mode.doing === 'pinching' ? 'turning' : mode.doing;
  return [{ doing, down, held, hover }, acts];
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
