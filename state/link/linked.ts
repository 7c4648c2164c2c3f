import { useLayers } from '../layers.ts';
import { formatLink, type Linked } from './link.ts';
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

/** Opens what a link held: nothing from before stays in sight, and undo gives all of it back. Nothing is done where it is there already. */
export function openLinked(next: Linked): void {
  const { drawing, stage, ...rest } = next,
    link = formatLink(next);
  if (link === formatLink(linkedNow())) return;
  finishWork();
  // A page that was just opened has nothing to go back to.
  if (isUntouched()) {
    showStage(stage);
    useSession.setState({ drawing, ...rest });
  } else replaceAll(drawing, { ...rest, stage });
}

function isUntouched(): boolean {
  const session = useSession.getState();
  return (
    session.past.length === 0 && session.future.length === 0 && formatLink({ ...session, stage: PLAIN_STAGE }) === ''
  );
}
