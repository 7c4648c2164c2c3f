import { create } from 'zustand';
import type { GuideId } from '../data/guides/index-of.ts';
import type { Side } from '../data/types.ts';
import type { Drawing } from '../engine/drawing/drawing.ts';
import type { Check } from '../engine/inference/answer.ts';
import { entriesFrom, isGuideId, isKnownPoint, isPressFound, isSideOfBody } from './fields.ts';
import { asRecord } from './kept.ts';
import { EMPTY_LINKED, formatLink } from './link/link.ts';
import { setCheck, useSession } from './session.ts';
import { tabStore } from './visit.ts';

/** A guide of the plan that the map made, in its order. */
export interface PlanStop {
  readonly guideId: GuideId;
  readonly side: Side;
  readonly pointId: string;
}

/**
 * What the way from the map through the guides and back needs to know, beside the marks. It lives with the tab, so that a reload in the middle of
 * a guide loses nothing of it; another tab is on a way of its own, and the device keeps nothing.
 */
export interface Way {
  readonly plan: readonly PlanStop[];
  /** Guides that were followed to their end. */
  readonly done: readonly Omit<PlanStop, 'pointId'>[];
  /** What pressing brought on in a guide, not yet told to the map. */
  readonly found: readonly FoundFor[];
}
/** What pressing brought on, and the marks that were on the map then, as a link has them: on another drawing it says nothing. */
export interface FoundFor extends Check {
  readonly marks: string;
}

const KEY = 'knotmap.visit.way',
  MOST = 40;
const NOTHING: Way = { plan: [], done: [], found: [] };
export const useWay = create<Way>()(() => NOTHING);

/** Takes what the tab held; what is not known is left out. */
export function parseWay(value: unknown): Way {
  const { plan, done, found } = asRecord(value) ?? {};
  return {
    plan: entriesFrom(plan, ({ guideId, side, pointId }) =>
      isGuideId(guideId) && isSideOfBody(side) && isKnownPoint(pointId) ? { guideId, side, pointId } : null,
    ).slice(0, MOST),
    done: entriesFrom(done, ({ guideId, side }) =>
      isGuideId(guideId) && isSideOfBody(side) ? { guideId, side } : null,
    ).slice(0, MOST),
    found: entriesFrom(found, ({ id, side, found: what, marks }) =>
      isKnownPoint(id) && isSideOfBody(side) && isPressFound(what) && typeof marks === 'string'
        ? { id, side, found: what, marks }
        : null,
    ).slice(0, MOST),
  };
}

let recalled = false;
/** Takes up what the tab held before a reload. Once; later calls do nothing. */
export function recallWay(): void {
  if (recalled) return;
  recalled = true;
  try {
    const text = tabStore()?.getItem(KEY);
    if (text) useWay.setState(parseWay(JSON.parse(text)));
  } catch {
    // Not what we wrote, or a closed store: the way begins here.
  }
}

function change(next: Partial<Way>): void {
  recallWay();
  useWay.setState(next);
  try {
    tabStore()?.setItem(KEY, JSON.stringify(useWay.getState()));
  } catch {
    // A full or closed store: it lasts as long as the page.
  }
}

const isSame = (a: Omit<PlanStop, 'pointId'>, b: Omit<PlanStop, 'pointId'>) =>
  a.guideId === b.guideId && a.side === b.side;

export const notePlan = (plan: readonly PlanStop[]): void => {
  if (JSON.stringify(plan) !== JSON.stringify(useWay.getState().plan)) change({ plan });
};
export const noteDone = (one: Omit<PlanStop, 'pointId'>): void => {
  const { done } = useWay.getState();
  if (!done.some((other) => isSame(other, one))) change({ done: [...done, one].slice(-MOST) });
};
/** The marks of a drawing as a link has them; whether they are all does not make them others. */
const marksOf = ({ strokes }: Drawing): string =>
  formatLink({ ...EMPTY_LINKED, drawing: { strokes, complete: false } });
/** What was noted in a guide for this drawing. */
export function foundFor(drawing: Drawing, found: readonly FoundFor[]): readonly FoundFor[] {
  if (found.length === 0) return found;
  const marks = marksOf(drawing);
  return found.filter((one) => one.marks === marks);
}
/** Notes what pressing brought on; the map takes it when its drawing is there again, after what its own address says. */
export function noteFound(check: Check): void {
  const marks = marksOf(useSession.getState().drawing);
  const others = useWay
    .getState()
    .found.filter((one) => one.id !== check.id || one.side !== check.side || one.marks !== marks);
  change({ found: [...others, { ...check, marks }].slice(-MOST) });
}
/** Tells the map what was noted for the drawing that is on it; what was noted for another waits for that. */
export function tellFound(): void {
  recallWay();
  const { found } = useWay.getState(),
    own = foundFor(useSession.getState().drawing, found);
  if (own.length === 0) return;
  for (const { id, side, found: what } of own) setCheck({ id, side }, what);
  change({ found: found.filter((one) => !own.includes(one)) });
}

/** What comes after a guide in the plan: the next that was not followed yet, else one that was passed over. */
export function nextInPlan(
  { plan, done }: Pick<Way, 'plan' | 'done'>,
  now: Omit<PlanStop, 'pointId'>,
): PlanStop | null {
  const at = plan.findIndex((stop) => isSame(stop, now));
  const inTurn = [...plan.slice(at + 1), ...plan.slice(0, at + 1)];
  return inTurn.find((stop) => !isSame(stop, now) && !done.some((one) => isSame(one, stop))) ?? null;
}

// A plan is for the drawing and the checks that it was made for. Where nothing was drawn before, as on a page loaded anew, the drawing itself comes back.
useSession.subscribe((now, before) => {
  if (before.drawing.strokes.length === 0) return;
  if ((now.drawing !== before.drawing || now.checks !== before.checks) && useWay.getState().plan.length > 0)
    change({ plan: [] });
});
