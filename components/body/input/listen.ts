import { AT_REST, type Act, type HandEvent, type Mode, type Point, type Press } from './mode.ts';
import { nextMode } from './pointer-modes.ts';

/** What is done for the hands, and what a press lies on. */
export interface Doing {
  /** What a press at a place would paint with, and whether there is skin; `at` where it counts as one at another place. `main` is the first button, or a finger. */
  press(at: Point, main: boolean): Pick<Press, 'brush' | 'skin'> & { readonly at?: Point };
  act(act: Act): void;
  /** Runs after an event that changed anything, the place of a pointer that hovers among it. */
  changed?(): void;
}

/** The machine of the hands, fed with the pointers of an element. */
export interface Listening {
  readonly mode: Mode;
  /** Takes an event that is no pointer's; true when it meant something. */
  take(event: HandEvent): boolean;
  /** Pixels from the top left of the element. */
  placeOf(event: { readonly clientX: number; readonly clientY: number }): Point;
  stop(): void;
}

const CONTROLS = 'button, a';
/** Whether an event lies on a control, such as the number of a knot. */
export const onControl = ({ target }: Event): boolean => target instanceof Element && target.closest(CONTROLS) !== null;

/** Listens to the pointers on an element. */
export function listen(element: HTMLElement, { press, act, changed }: Doing): Listening {
  let mode = AT_REST;
  const placeOf: Listening['placeOf'] = ({ clientX, clientY }) => {
    const box = element.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  const take = (event: HandEvent): boolean => {
    const before = mode;
    const [now, acts] = nextMode(mode, event);
    mode = now;
    for (const one of acts) {
      if (one.do === 'capture') element.setPointerCapture(one.id);
      else act(one);
    }
    if (now === before && acts.length === 0) return false;
    changed?.();
    return true;
  };
  const down = (event: PointerEvent) => {
    const at = placeOf(event),
      main = event.button === 0;
    take({ kind: 'down', id: event.pointerId, at, main, onControl: onControl(event), ...press(at, main) });
  };
  const move = (event: PointerEvent) => {
    const at = placeOf(event),
      events = event.getCoalescedEvents?.() ?? [];
    const path = events.length > 0 ? events.map(placeOf) : [at];
    take({ kind: 'move', id: event.pointerId, at, path, touch: event.pointerType === 'touch' });
  };
  const up = (event: PointerEvent) =>
    take({ kind: 'up', id: event.pointerId, at: placeOf(event), touch: event.pointerType === 'touch' });
  const cancel = (event: PointerEvent) => take({ kind: 'cancel', id: event.pointerId });
  const leave = () => take({ kind: 'leave' });
  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: cancel, pointerleave: leave };
  const names = Object.keys(listeners) as (keyof typeof listeners)[];
  for (const name of names) element.addEventListener(name, listeners[name]);
  return {
    get mode() {
      return mode;
    },
    take,
    placeOf,
    stop: () => names.forEach((name) => element.removeEventListener(name, listeners[name])),
  };
}
