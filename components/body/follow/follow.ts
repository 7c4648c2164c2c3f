import { EMPTY_DRAWING } from '../../../engine/drawing/drawing.ts';
import type { Board } from '../../../state/board-record.ts';
import { useAsking } from '../../../state/asking.ts';
import { useLook } from '../../../state/look.ts';
import { useMap } from '../../../state/map.ts';
import { setView, useSession, type Session, type View } from '../../../state/session.ts';
import { orbitOf, viewOf, type Orbit } from '../camera/orbit.ts';
import type { Studio } from '../studio.ts';
import { keepTo } from './keep.ts';
import { namedView } from '../camera/views.ts';

/** Milliseconds of rest after which a view made by hand goes into the session, and so into the link. */
const SETTLE = 350;

const sameView = (a: View, b: View) =>
  Math.abs(a.azimuth - b.azimuth) < 0.11 &&
  Math.abs(a.elevation - b.elevation) < 0.11 &&
  Math.abs(a.distance - b.distance) < 0.002 &&
  a.target.every((mm, c) => Math.abs(mm - b.target[c]!) < 2);

/** Keeps the stage as the stores are, and puts the view that hands and flights end in back into the session. */
export function followStores(studio: Studio): () => void {
  const { rig, show, aim } = studio;
  const opening = () => orbitOf(namedView('reset', studio.pictureShape()));
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');
  const setMotion = () => show.motion(!reduced.matches);
  setMotion();
  reduced.addEventListener('change', setMotion);

  const start = useSession.getState();
  /** A drawing that is hidden while something is explained stays in the session. */
  const drawingOf = ({ drawing, board }: Pick<Session, 'drawing' | 'board'>) =>
    board.hidden.includes('drawing') ? EMPTY_DRAWING : drawing;
  const layersOf = ({ mode, hidden, felt, compare }: Board) => ({
    essential: !hidden.includes('essential'),
    spillover: !hidden.includes('spillover'),
    felt: mode === 'explain' && !compare ? felt : ('all' as const),
  });
  show.drawing(drawingOf(start));
  show.layers(layersOf(start.board));
  /** What is chosen, or what is asked about while nothing is. */
  const showChosen = (selected: Session['selected']) =>
    selected ? show.choice(selected) : show.area(useAsking.getState().area);
  showChosen(start.selected);
  rig.jump(start.view ? orbitOf(start.view) : opening());
  // A link that names a knot and no view shows the knot; there is nothing yet to fly from.
  if (start.selected && !start.view) {
    show.motion(false);
    aim.knot(start.selected);
    setMotion();
  }

  const goTo = (goal: Orbit) => (reduced.matches ? rig.jump(goal) : rig.fly(goal));
  /** To the chosen knot; in the step that shows where its pain is felt, to there. */
  const turnTo = ({ selected, board }: Session) => {
    if (!selected) return;
    if (board.mode === 'explain' && board.felt === 'referred') aim.pair([selected], []);
    else aim.knot(selected);
  };

  /** True while this side writes the view; a view that changes otherwise comes from a button or a link. */
  let writing = false;
  let timer = 0;
  const settle = () => {
    timer = 0;
    if (rig.flying) return;
    const now = viewOf(rig.goal),
      { view } = useSession.getState();
    if (view === null ? sameView(now, viewOf(opening())) : sameView(now, view)) return;
    writing = true;
    setView(now);
    writing = false;
  };
  const stopFrames = studio.afterFrame(() => {
    window.clearTimeout(timer);
    // From the first movement on the session has a view, so that "reset" is a change even before the hand rests.
    if (rig.movedByHand && useSession.getState().view === null) settle();
    timer = window.setTimeout(settle, SETTLE);
  });

  const stopSession = useSession.subscribe((now, before) => {
    if (drawingOf(now) !== drawingOf(before)) show.drawing(drawingOf(now));
    if (now.board !== before.board) show.layers(layersOf(now.board));
    if (now.selected !== before.selected) showChosen(now.selected);
    if ((now.selected !== before.selected || now.board.felt !== before.board.felt) && now.view === before.view)
      turnTo(now);
    // What the camera was on its way to is gone: back to the view of the session, which it has not replaced yet.
    const left = !now.selected && before.selected && now.view === before.view && !rig.movedByHand;
    if (left || (now.view !== before.view && !writing)) {
      const home = now.view ? orbitOf(now.view) : opening();
      if (!left || !sameView(viewOf(rig.goal), viewOf(home))) {
        aim.leave();
        goTo(home);
      }
    }
    studio.ask();
  });
  const stopAsking = useAsking.subscribe((now, before) => {
    if (now.area !== before.area && !useSession.getState().selected) show.area(now.area);
  });
  const stopLook = keepTo(useLook, ({ tone }) => tone, show.tone);
  // An answer that has been drawn ends the time that began with the pointer's release (or a key that changed the drawing).
  let fresh = false;
  const stopMap = useMap.subscribe((now, before) => {
    if (now.answer === before.answer) return;
    fresh = true;
    studio.ask();
  });
  const stopMeasure = studio.afterFrame(() => {
    if (!fresh) return;
    fresh = false;
    if (performance.getEntriesByName('answer-start', 'mark').length === 0) return;
    performance.measure('answer', 'answer-start');
    performance.clearMarks('answer-start');
  });
  return () => {
    window.clearTimeout(timer);
    reduced.removeEventListener('change', setMotion);
    for (const stop of [stopFrames, stopSession, stopAsking, stopLook, stopMap, stopMeasure]) stop();
  };
}
