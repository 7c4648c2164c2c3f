import type { SkinPoint } from '../../../engine/skin/body.ts';
import { skinMm } from '../../../engine/drawing/drawing.ts';
import { positionOf } from '../../../engine/skin/skin.ts';
import { addStrokes, beforeReplace, useSession } from '../../../state/session.ts';
import { showView } from '../camera/views.ts';
import type { Brush } from '../fields/preview.ts';
import type { Studio } from '../studio.ts';
import { listen, onControl } from './listen.ts';
import type { Act, Point, Wheel } from './mode.ts';
import { nearSkin } from './near-skin.ts';
import { createStroke, type LiveStroke } from './stroke.ts';

/** The brush that the tools are set to, or null when a plain drag turns, as it does while something is explained. */
function brushOf(): Brush | null {
  const { tool, radiusMm, intensity, board } = useSession.getState();
  if (tool === 'turn' || board.mode === 'explain') return null;
  const kind = tool === 'erase' ? 'erase' : tool === 'free' || intensity === 0 ? 'free' : 'pain';
  return { kind, radius: radiusMm / 1000, strength: kind === 'pain' ? intensity / 10 : 0 };
}
const inkOf = ({ kind }: Brush) => (kind === 'pain' ? 'mine' : kind === 'free' ? 'free' : 'glow');
const unitOf = ({ deltaMode }: WheelEvent): Wheel['unit'] =>
  deltaMode === WheelEvent.DOM_DELTA_LINE ? 'line' : deltaMode === WheelEvent.DOM_DELTA_PAGE ? 'page' : 'pixel';

/** Lets hands mark and turn the body of the map: what `nextMode` asks for is done on the studio and the session. Returns what ends it. */
export function handsOnMap(stage: HTMLElement, studio: Studio): () => void {
  const { body, rig, brush: ring } = studio;
  let stroke: { readonly live: LiveStroke; readonly brush: Brush } | null = null;

  const commit = (pieces: readonly (readonly SkinPoint[])[], { kind, radius, strength }: Brush) =>
    addStrokes(
      pieces.map((points) => ({
        kind: kind === 'erase' ? 'erase' : 'pain',
        radiusMm: Math.round(radius * 1000),
        intensity: Math.round(strength * 10),
        path: points.map((point) => skinMm(positionOf(body, point))),
      })),
    );
  const apart = (a: SkinPoint, b: SkinPoint): number => {
    const p = positionOf(body, a),
      q = positionOf(body, b);
    return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  };
  /** The place on the body that a press means; null beside it. */
  const nearBody = (at: Point) => nearSkin((x, y) => studio.pick(x, y) !== null, at);
  const begin = (brush: Brush) =>
    createStroke({
      pick: studio.pick,
      apart,
      preview: (points) => studio.show.preview(points, brush),
      commit: (pieces) => commit(pieces, brush),
    });

  const act = (one: Exclude<Act, { do: 'capture' }>) => {
    switch (one.do) {
      case 'begin':
        stroke = { live: begin(one.brush), brush: one.brush };
        return stroke.live.add([one.at]);
      case 'paint':
        return stroke?.live.add(one.path);
      case 'finish': {
        if (one.byHand) {
          performance.clearMarks('answer-start');
          performance.mark('answer-start');
        }
        const done = stroke?.live;
        stroke = null;
        done?.cast();
        return done?.finish();
      }
      case 'drop':
        stroke = null;
        return studio.show.dropPreview();
      case 'turn':
        return rig.turn(one.dx, one.dy, studio.size.height);
      case 'orbit':
        return rig.turnBy(one.azimuth, one.elevation);
      case 'zoom': {
        const hit = one.toward && studio.pick(one.toward.x, one.toward.y);
        return rig.zoom(one.factor, hit && studio.placeOf(hit).position);
      }
      case 'reset':
        return showView('reset');
    }
  };
  const hands = listen(stage, {
    press(at, main) {
      const brush = main ? brushOf() : null,
        near = brush && nearBody(at);
      return { brush, skin: near !== null, at: near ?? at };
    },
    act,
    changed: studio.ask,
  });

  /** Casts the rays that have come in since the last frame, and shows how much the brush covers. */
  const frame = () => {
    stroke?.live.cast();
    const { doing, hover } = hands.mode;
    const brush = stroke?.brush ?? (doing === 'nothing' ? brushOf() : null),
      at = stroke ? stroke.live.at : hover;
    const over = at && (stroke ? at : nearBody(at));
    ring.at = brush && over ? studio.pick(over.x, over.y) : null;
    // What a drag would do.
    stage.style.cursor = doing === 'turning' ? 'grabbing' : at ? (brush && over ? 'crosshair' : 'grab') : '';
    if (!brush) return;
    ring.radius = brush.radius;
    ring.ink = inkOf(brush);
  };
  // Beside the body, and where it can be no nearer or no farther, the wheel is the page's.
  const wheel = (event: WheelEvent) => {
    const at = hands.placeOf(event),
      { distance } = rig.goal;
    if (!nearBody(at)) return;
    hands.take({ kind: 'wheel', at, amount: event.deltaY, unit: unitOf(event), pinch: event.ctrlKey });
    if (rig.goal.distance !== distance) event.preventDefault();
  };
  // One finger up or down beside the body scrolls the page; on the body, and with the hand as the tool, it is ours.
  const touch = (event: TouchEvent) => {
    const [first] = event.touches;
    if (!first || !event.cancelable || onControl(event)) return;
    const turns = useSession.getState().tool === 'turn';
    if (event.touches.length > 1 || turns || nearBody(hands.placeOf(first))) event.preventDefault();
  };
  const key = (event: KeyboardEvent) => {
    if (event.target !== stage || event.altKey || event.ctrlKey || event.metaKey) return;
    if (hands.take({ kind: 'key', key: event.key })) event.preventDefault();
  };
  const noMenu = (event: Event) => event.preventDefault();
  stage.addEventListener('wheel', wheel, { passive: false });
  stage.addEventListener('touchstart', touch, { passive: false });
  stage.addEventListener('keydown', key);
  stage.addEventListener('contextmenu', noMenu);
  const stopFrames = studio.beforeFrame(frame),
    stopReplacing = beforeReplace(() => hands.take({ kind: 'replace' }));
  return () => {
    hands.stop();
    stage.removeEventListener('wheel', wheel);
    stage.removeEventListener('touchstart', touch);
    stage.removeEventListener('keydown', key);
    stage.removeEventListener('contextmenu', noMenu);
    stopReplacing();
    stopFrames();
  };
}
