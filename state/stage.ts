import { recallLayers, useLayers, type Layers } from './layers.ts';
import { recallLook, useLook, type Look } from './look.ts';
import { HELD_AS_DRAWN, usePose, type Held } from './pose.ts';

/** How the body is shown: what is drawn on it, how it is held, and which body it is. The part of three stores that a link restores. */
export interface Stage
  extends Pick<Layers, 'muscles' | 'bones' | 'noPress' | 'labels'>, Pick<Held, 'pose' | 'side' | 'shape'>, Look {}

/** The body of a link that says nothing else. */
export const PLAIN_STAGE: Stage = {
  muscles: 'chosen',
  bones: false,
  noPress: false,
  labels: true,
  pose: HELD_AS_DRAWN.pose,
  side: HELD_AS_DRAWN.side,
  shape: HELD_AS_DRAWN.shape,
  tone: 'medium',
};

export const stageOf = (
  { muscles, bones, noPress, labels }: Layers,
  { pose, side, shape }: Held,
  { tone }: Look,
): Stage => ({ muscles, bones, noPress, labels, pose, side, shape, tone });
export const stageNow = (): Stage => stageOf(useLayers.getState(), usePose.getState(), useLook.getState());

/** Shows the body as a link has it. What the device keeps of its own is not touched. */
export function showStage({ muscles, bones, noPress, labels, pose, side, shape, tone }: Stage): void {
  useLayers.setState({ muscles, bones, noPress, labels, zone: null });
  usePose.setState({ pose, side, shape, keepView: true });
  useLook.setState({ tone });
}

let recalled = false;
/** Takes what the device keeps, once a visit: a later link or choice stands. */
export function recallStage(): void {
  if (recalled) return;
  recalled = true;
  recallLook();
  recallLayers();
}

/** Runs when any of it may have changed; returns what ends that. */
export function onStage(run: () => void): () => void {
  const stops = [useLayers.subscribe(run), usePose.subscribe(run), useLook.subscribe(run)];
  return () => stops.forEach((stop) => stop());
}
