import { useLayers } from './layers.ts';
import { formatLink, type Linked } from './link.ts';
import { useLook } from './look.ts';
import { usePosture } from './posture.ts';
import { useSession } from './session.ts';
import { showStage, stageNow, stageOf } from './stage.ts';

/** All that a link restores, as it is now. */
export const linkedNow = (): Linked => ({ ...useSession.getState(), stage: stageNow() });

/** The fragment of this very view, for components that link to it. */
export function useFragment(): string {
  const layers = useLayers(), held = usePosture(), look = useLook();
  return formatLink({ ...useSession(), stage: stageOf(layers, held, look) });
}

/** Opens what a link held: nothing from before stays, and there is nothing to undo. */
export function openLinked({ stage, ...session }: Linked): void {
  showStage(stage);
  useSession.setState({ ...session, past: [], future: [] });
}
