import type { CameraRig } from '../camera/camera-rig.ts';
import { listen } from './listen.ts';

/** Pixels: in a lower picture a drag turns no faster than in one of this height. */
const LEAST_HEIGHT = 240;

/** Lets hands turn a body that is only looked at. Returns what ends it. */
export function handsThatTurn(
  element: HTMLElement,
  { rig, ask }: { readonly rig: Pick<CameraRig, 'turn'>; readonly ask: () => void },
): () => void {
  return listen(element, {
    press: () => ({ brush: null, skin: false }),
    act(one) {
      if (one.do !== 'turn') return;
      rig.turn(one.dx, one.dy, Math.max(LEAST_HEIGHT, element.clientHeight));
      ask();
    },
  }).stop;
}
