import type { SkinPoint } from '../../../engine/skin/body.ts';
import type { SkinMm } from '../../../engine/drawing/drawing.ts';
import { positionOf } from '../../../engine/skin/skin.ts';
import { addStroke, beforeReplace, useSession } from '../../../state/session.ts';
import { DRAG } from '../camera/camera-rig.ts';
import type { Brush } from '../fields/preview.ts';
import type { Studio } from '../studio.ts';
import { showView } from '../camera/views.ts';

/** Pixels between the rays of a stroke, so that a fast hand leaves no gaps. */
const RAY_STEP = 5;
/** Metres: a longer jump between two rays has crossed to other skin (arm to flank) and starts a new stroke. */
const JUMP = 0.03;
/** Metres between the points that a stroke keeps. */
const SPACING = 0.002;
/** Degrees an arrow key turns, and the factor of a zoom key. */
const KEY_TURN = 15,
  KEY_ZOOM = 0.82;
/** How much a pixel of the wheel zooms, as a power of e; a pinch on a touch pad comes in pixels that are this much fewer. */
const WHEEL = 0.0014,
  PINCH = 6;
/** Pixels for a line and for a page of the wheel, and the most that count at once. */
const WHEEL_LINE = 16,
  WHEEL_PAGE = 400,
  WHEEL_MOST = 200;
/** Pixels that a press may slip and still be a click. */
const SLIP = 7;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The brush that the tools are set to, or null when a plain drag turns, as it does while something is explained. */
function brushOf(): Brush | null {
  const { tool, radiusMm, intensity, board } = useSession.getState();
  if (tool === 'turn' || board.mode === 'explain') return null;
  const kind = tool === 'erase' ? 'erase' : tool === 'free' || intensity === 0 ? 'free' : 'pain';
  return { kind, radius: radiusMm / 1000, strength: kind === 'pain' ? intensity / 10 : 0 };
}
const inkOf = ({ kind }: Brush) => (kind === 'pain' ? 'mine' : kind === 'free' ? 'free' : 'glow');

/**
 * Hands on the stage: one finger or the left button paints on skin and turns beside it; two fingers, the right button or the arrow keys turn;
 * pinch, wheel, + and - zoom toward what is under them. Returns what takes the listeners off again.
 */
export function attachGestures(stage: HTMLElement, studio: Studio): () => void {
  const down = new Map<number, Point>();
  let mode: 'idle' | 'paint' | 'turn' | 'pinch' = 'idle';
  let brush: Brush | null = null;
  let waiting: Point[] = [];
  let last: Point | null = null;
  let stroke: SkinPoint[] = [];
  let hover: Point | null = null;
  let pressed: { readonly id: number; readonly at: Point } | null = null;

  const local = (event: { clientX: number; clientY: number }): Point => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  /** Puts a finished piece into the drawing. */
  const commit = () => {
    if (!brush || stroke.length === 0) return;
    const path = stroke.map(
      (point): SkinMm => positionOf(studio.body, point).map((metres) => Math.round(metres * 1000)) as unknown as SkinMm,
    );
    stroke = [];
    addStroke({
      kind: brush.kind === 'erase' ? 'erase' : 'pain',
      radiusMm: Math.round(brush.radius * 1000),
      intensity: Math.round(brush.strength * 10),
      path,
    });
  };

  /** Casts the rays that have come in since the last frame. */
  const flush = () => {
    if (mode === 'paint' && brush) {
      const fresh: SkinPoint[] = [];
      for (const to of waiting) {
        const from = last ?? to,
          steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / RAY_STEP));
        for (let k = 1; k <= steps; k++) {
          const hit = studio.pick(from.x + ((to.x - from.x) * k) / steps, from.y + ((to.y - from.y) * k) / steps);
          if (!hit) continue;
          const before = stroke.at(-1),
            gap = before ? apart(studio, before, hit) : Infinity;
          if (before && gap < SPACING) continue;
          if (before && gap > JUMP) {
            studio.preview(fresh.splice(0), brush);
            commit();
          }
          stroke.push(hit);
          fresh.push(hit);
        }
        last = to;
      }
      waiting = [];
      studio.preview(fresh, brush);
    }
    const shownBrush = mode === 'paint' ? brush : mode === 'idle' ? brushOf() : null;
    const at = mode === 'paint' ? last : hover;
    studio.showBrush(
      shownBrush && at ? studio.pick(at.x, at.y) : null,
      shownBrush?.radius ?? 0,
      shownBrush ? inkOf(shownBrush) : 'mine',
    );
  };

  /** A link opens under the hand: what is painted belongs to the drawing that goes, and the rest of the movement to none. */
  const finish = () => {
    if (mode !== 'paint') return;
    flush();
    commit();
    mode = 'idle';
  };

  const cancelStroke = () => {
    stroke = [];
    waiting = [];
    studio.dropPreview();
  };

  const press = (event: PointerEvent) => {
    const at = local(event);
    // A press on a number chooses its knot, unless it becomes a stroke: the numbers must not be in the way of the brush.
    if (event.target instanceof Element && event.target.closest('button, a') && down.size === 0) {
      if (event.button === 0) pressed = { id: event.pointerId, at };
      return;
    }
    begin(event, at);
  };

  const begin = (event: PointerEvent, at: Point) => {
    stage.setPointerCapture(event.pointerId);
    down.set(event.pointerId, at);
    if (down.size === 2) {
      if (mode === 'paint') cancelStroke();
      mode = 'pinch';
      return;
    }
    if (down.size > 2) return;
    // A move reports no button of its own (-1): it grew out of a press of the first one.
    brush = event.button <= 0 ? brushOf() : null;
    hover = null;
    if (brush && studio.pick(at.x, at.y)) {
      mode = 'paint';
      last = null;
      stroke = [];
      waiting = [at];
      studio.ask();
    } else mode = 'turn';
  };

  const move = (event: PointerEvent) => {
    const at = local(event);
    if (pressed?.id === event.pointerId) {
      if (Math.hypot(at.x - pressed.at.x, at.y - pressed.at.y) < SLIP) return;
      const from = pressed.at;
      pressed = null;
      begin(event, from);
    }
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'touch') return;
      hover = at;
      if (mode === 'idle') studio.ask();
      return;
    }
    if (mode === 'paint') {
      const events = event.getCoalescedEvents?.() ?? [];
      waiting.push(...(events.length > 0 ? events.map(local) : [at]));
      studio.ask();
    } else if (mode === 'turn') {
      studio.rig.turn(at.x - before.x, at.y - before.y, studio.size.height);
      studio.ask();
    } else if (mode === 'pinch') {
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const span = Math.hypot(before.x - other.x, before.y - other.y),
          spanNow = Math.hypot(at.x - other.x, at.y - other.y);
        // Each finger carries half of the hand's movement.
        studio.rig.turn((at.x - before.x) / 2, (at.y - before.y) / 2, studio.size.height);
        if (span > 8 && spanNow > 8)
          studio.rig.zoom(span / spanNow, skinAt({ x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }));
        studio.ask();
      }
    }
    down.set(event.pointerId, at);
  };

  const release = (event: PointerEvent) => {
    if (pressed?.id === event.pointerId) pressed = null;
    if (!down.delete(event.pointerId)) return;
    if (mode === 'paint') {
      performance.clearMarks('answer-start');
      performance.mark('answer-start');
      flush();
      commit();
      mode = 'idle';
      hover = event.pointerType === 'touch' ? null : local(event);
    }
    // The finger that stays after a pinch must not begin to paint.
    if (down.size === 0) mode = 'idle';
    else if (mode === 'pinch') mode = 'turn';
    studio.ask();
  };

  const cancel = (event: PointerEvent) => {
    if (pressed?.id === event.pointerId) pressed = null;
    if (!down.delete(event.pointerId)) return;
    if (mode === 'paint') cancelStroke();
    if (down.size === 0) mode = 'idle';
    studio.ask();
  };

  const leave = () => {
    hover = null;
    studio.ask();
  };

  const skinAt = ({ x, y }: Point) => {
    const hit = studio.pick(x, y);
    return hit && studio.placeOf(hit).position;
  };

  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const lines =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? WHEEL_LINE
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? WHEEL_PAGE
          : 1;
    // A pinch on a touch pad arrives as a wheel with the control key, in much smaller steps.
    studio.rig.zoom(
      Math.exp(Math.max(-WHEEL_MOST, Math.min(WHEEL_MOST, event.deltaY * lines)) * WHEEL * (event.ctrlKey ? PINCH : 1)),
      skinAt(local(event)),
    );
    studio.ask();
  };

  const key = (event: KeyboardEvent) => {
    if (event.target !== stage || event.altKey || event.ctrlKey || event.metaKey) return;
    const perDegree = studio.size.height / DRAG;
    switch (event.key) {
      case 'ArrowLeft':
        studio.rig.turn(KEY_TURN * perDegree, 0, studio.size.height);
        break;
      case 'ArrowRight':
        studio.rig.turn(-KEY_TURN * perDegree, 0, studio.size.height);
        break;
      case 'ArrowUp':
        studio.rig.turn(0, KEY_TURN * perDegree, studio.size.height);
        break;
      case 'ArrowDown':
        studio.rig.turn(0, -KEY_TURN * perDegree, studio.size.height);
        break;
      case '+':
      case '=':
        studio.rig.zoom(KEY_ZOOM, null);
        break;
      case '-':
      case '_':
        studio.rig.zoom(1 / KEY_ZOOM, null);
        break;
      case 'Home':
        showView('reset');
        break;
      default:
        return;
    }
    event.preventDefault();
    studio.ask();
  };

  const noMenu = (event: Event) => event.preventDefault();
  const listeners = [
    ['pointerdown', press],
    ['pointermove', move],
    ['pointerup', release],
    ['pointercancel', cancel],
    ['pointerleave', leave],
    ['contextmenu', noMenu],
    ['keydown', key],
  ] as const;
  for (const [name, listener] of listeners) stage.addEventListener(name, listener as EventListener);
  stage.addEventListener('wheel', wheel, { passive: false });
  const stopFlushing = studio.beforeFrame(flush),
    stopFinishing = beforeReplace(finish);
  return () => {
    for (const [name, listener] of listeners) stage.removeEventListener(name, listener as EventListener);
    stage.removeEventListener('wheel', wheel);
    stopFinishing();
    stopFlushing();
  };
}

function apart({ body }: Studio, a: SkinPoint, b: SkinPoint): number {
  const p = positionOf(body, a),
    q = positionOf(body, b);
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
