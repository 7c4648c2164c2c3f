import { useLayers } from '../layers.ts';
import { EMPTY_LINKED, formatLink, type Linked } from './link.ts';
import { useLook } from '../look.ts';
import { usePose } from '../pose.ts';
import { finishWork, replaceAll, useSession } from '../session.ts';
import { PLAIN_STAGE, showStage, stageNow, stageOf } from '../stage.ts';

/** All that a link restores, as it is now. */
export const linkedNow = (): Linked => ({ ...useSession.getState(), stage: stageNow() });

/** The fragment of this very view, for components that link to it. */
export function useFragment(): string {
  const layers = useLayers(),
    held = usePose(),
    look = useLook();
  return formatLink({ ...useSession(), stage: stageOf(layers, held, look) });
}

/**
 * Opens what a link held: nothing from before stays in sight, and undo gives all of it back. A link without marks, as one that shows a knot or a
 * view, leaves the marks, and what was said of them, as they are; one that holds nothing at all starts afresh. Nothing is done where it is there already.
 * True when marks were put away for others.
 */
export function openLinked(given: Linked): boolean {
  finishWork();
  const now = useSession.getState(),
    marked = now.drawing.strokes.length > 0,
    next: Linked =
      marked && given.drawing.strokes.length === 0 && formatLink(given) !== ''
        ? { ...given, drawing: now.drawing, checks: now.checks, given: now.given }
        : given;
  const { drawing, stage, ...rest } = next;
  if (formatLink(next) === formatLink(linkedNow())) return false;
  // A page that was just opened has nothing to go back to.
  if (isUntouched()) {
    showStage(stage);
    useSession.setState({ drawing, ...rest });
    return false;
  }
  replaceAll(drawing, { ...rest, stage });
  return marked && next === given && marksOf(given) !== marksOf(now);
}

/** What was marked, and what was said of it. */
const marksOf = ({ drawing, checks, given }: Pick<Linked, 'drawing' | 'checks' | 'given'>): string =>
  formatLink({ ...EMPTY_LINKED, drawing, checks, given });

/** Whether nothing was marked, opened or taken back since the page was loaded. */
export function isUntouched(): boolean {
  const session = useSession.getState();
  return (
    session.past.length === 0 && session.future.length === 0 && formatLink({ ...session, stage: PLAIN_STAGE }) === ''
  );
}
