import Link from 'next/link';
import { useEffect, useState, type RefObject } from 'react';
import type { NoPressZone } from '../../../data/safety/types.ts';
import { useLayers } from '../../../state/layers.ts';
import { useSession } from '../../../state/session.ts';
import type { LayerNames } from '../follow/follow-layers.ts';
import type { PickedMuscle } from '../fields/pick-muscle.ts';
import type { Studio } from '../studio.ts';
import { m } from '../../../data/words.ts';
import { nameOnSide, sideWords } from '../../../engine/text/sides.ts';

/** What is drawn at a place on the skin. */
interface Place {
  readonly muscle: PickedMuscle | null;
  readonly zone: NoPressZone | null;
}

const NOWHERE: Place = { muscle: null, zone: null };
/** Pixels that a press may slip and still be a click. */
const SLIP = 7;

const same = (a: Place, b: Place) =>
  a.zone === b.zone && a.muscle?.muscle === b.muscle?.muscle && a.muscle?.side === b.muscle?.side;
const nameOf = ({ muscle, side }: PickedMuscle) =>
  muscle.part
    ? m.body_muscle_part_on_side({ name: muscle.name, part: muscle.part, side: sideWords(side) })
    : nameOnSide(muscle.name, side);
const reason = (why: string) => /^.*?[.](?= |$)/.exec(why)?.[0] ?? why;

/**
 * Names what lies under the pointer: a no-press area while those are drawn, and the muscle. With the hand, a click on a muscle keeps its name there
 * with a link to its page, until the next click; the tools that mark go on marking.
 */
export function PlaceCaption({
  studio,
  names,
  stage,
}: {
  readonly studio: Studio;
  readonly names: LayerNames;
  readonly stage: RefObject<HTMLDivElement | null>;
}) {
  const on = useLayers(({ muscles, noPress }) => muscles !== 'off' || noPress);
  const lit = useLayers(({ zone }) => zone);
  const turning = useSession(({ tool }) => tool === 'turn');
  const [under, setUnder] = useState(NOWHERE);
  const [kept, setKept] = useState<PickedMuscle | null>(null);

  useEffect(() => {
    const element = stage.current;
    if (!on || !element) return;
    let frame = 0,
      x = 0,
      y = 0;
    let pressed: { readonly x: number; readonly y: number } | null = null;
    const at = (event: PointerEvent) => {
      const box = element.getBoundingClientRect();
      [x, y] = [event.clientX - box.left, event.clientY - box.top];
    };
    const look = (): Place => {
      const hit = studio.pick(x, y);
      return hit ? { muscle: names.muscleAt(hit), zone: names.zoneAt(hit) } : NOWHERE;
    };
    const show = () => {
      frame = 0;
      const found = look();
      setUnder((before) => (same(before, found) ? before : found));
    };
    const move = (event: PointerEvent) => {
      if (event.buttons !== 0) return;
      at(event);
      frame ||= requestAnimationFrame(show);
    };
    const onCanvas = (event: PointerEvent) => !(event.target instanceof Element && event.target.closest('a, button'));
    const down = (event: PointerEvent) =>
      (pressed =
        event.button === 0 && event.isPrimary && onCanvas(event) ? { x: event.clientX, y: event.clientY } : null);
    const up = (event: PointerEvent) => {
      const click = pressed !== null && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < SLIP;
      pressed = null;
      if (click && useSession.getState().tool === 'turn') {
        at(event);
        setKept(look().muscle);
      }
      move(event);
    };
    const leave = () => setUnder(NOWHERE);
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointerleave', leave);
    return () => {
      cancelAnimationFrame(frame);
      setUnder(NOWHERE);
      setKept(null);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointerleave', leave);
    };
  }, [studio, names, stage, on]);

  if (!on) return null;
  const zone = (lit && names.litZone()) || under.zone,
    link = turning ? kept : null,
    named = link ?? under.muscle;
  if (!zone && !named) return null;
  return (
    <div
      role="status"
      className="pointer-events-none absolute bottom-3 left-1/2 z-10 flex w-max max-w-[80%] -translate-x-1/2 flex-col items-center gap-1 text-center text-sm text-white"
    >
      {zone && (
        <p className="rounded-2xl bg-[#1f2327]/90 px-3 py-1.5 shadow-over">
          <strong className="font-semibold">{zone.name}</strong>
          <span className="block">{reason(zone.why)}</span>
        </p>
      )}
      {named && (
        <p className="rounded-2xl bg-[#1f2327]/85 px-3 py-1 shadow-over">
          {link ? (
            <Link
              href={`/muscles/${link.muscle.muscleId}/`}
              className="pointer-events-auto inline-flex min-h-9 items-center font-semibold underline underline-offset-3"
            >
              {m.body_layers_open_muscle({ name: nameOf(link) })}
            </Link>
          ) : (
            nameOf(named)
          )}
        </p>
      )}
    </div>
  );
}
