import type { PoseAngles } from '../../data/pose-angles.ts';
import { mixPoses } from '../pose/mix-poses.ts';
import { showAt, type Show, type ToolState } from './show.ts';
import { MOVES_FOR } from './tool-path.ts';

/** How far off the skin a hand is when it has come over the place, and from where it is brought down; a share as in ToolState. */
export const HOVER = 0.3;
const NEAR = 1e-6;

/** When, between two times, it is as far off the skin as over the place. */
function whenOver(show: Show, from: number, to: number): number {
  const isFar = (at: number) => (showAt(show, at).tool?.lift ?? 1) > HOVER,
    starts = isFar(from);
  let [a, b] = [from, to];
  for (let halving = 0; halving < 20; halving++) {
    const middle = (a + b) / 2;
    if (isFar(middle) === starts) a = middle;
    else b = middle;
  }
  return starts ? b : a;
}

/** The times at which a hand must be where the tool is said to be; between them the arm goes steadily from one to the other. */
function timesOf(show: Show, hops: number): readonly number[] {
  const { tool, body, seconds } = show;
  const times = [0, seconds, ...tool.map(({ at }) => at), ...body.map(({ at }) => at)];
  tool.forEach((key, k) => {
    const before = tool[k - 1];
    if (!before) return;
    const long = key.at - before.at;
    if ((before.lift - HOVER) * (key.lift - HOVER) < 0) times.push(whenOver(show, before.at, key.at));
    if (before.along !== key.along && hops > 0)
      for (let hop = 0; hop < hops; hop++)
        times.push(before.at + (long * hop) / hops, before.at + (long * (hop + MOVES_FOR)) / hops);
  });
  return [...new Set(times)]
    .filter((time) => time >= 0 && time <= seconds)
    .sort((a, b) => a - b)
    .filter((time, k, all) => k === 0 || time - all[k - 1]! > NEAR);
}

/**
 * A show in which the tool is the person's own hand: the arm comes to the place, follows the way of the search, presses and lets go.
 * @param hops steps of the way of the search
 * @param reach the pose with the arm such that the hand is where the tool is
 */
export function withHand(show: Show, hops: number, reach: (pose: PoseAngles, tool: ToolState) => PoseAngles): Show {
  if (show.tool.length === 0) return show;
  const poses: PoseAngles[] = [],
    known = new Map<string, number>(),
    body: { readonly at: number; readonly pose: number }[] = [];
  for (const at of timesOf(show, hops)) {
    const { tool, from, to, share } = showAt(show, at),
      held =
        share <= 0 || from === to
          ? show.poses[from]!
          : share >= 1
            ? show.poses[to]!
            : mixPoses(show.poses[from]!, show.poses[to]!, share);
    // What is farther off than over the place is on its way from where the arm rests, or back.
    const pose = tool && tool.lift <= HOVER + NEAR ? reach(held, tool) : held,
      key = JSON.stringify(pose);
    if (!known.has(key)) known.set(key, poses.push(pose) - 1);
    body.push({ at, pose: known.get(key)! });
  }
  // On its way the arm goes straight from where it rests to over the place.
  const keys = body.filter(({ at }, k) => {
    const { tool } = showAt(show, at);
    const isOnWay = tool !== null && tool.lift > HOVER + NEAR && tool.lift < 1 - NEAR;
    return !isOnWay || k === 0 || k === body.length - 1;
  });
  const lifted = showAt(show, show.still).tool?.lift ?? 0;
  const over = keys.find(({ at }) => Math.abs((showAt(show, at).tool?.lift ?? 1) - HOVER) < 0.05);
  let restsFrom = 0;
  keys.forEach(({ at, pose }, k) => {
    if (k > 0 && pose !== keys[k - 1]!.pose) restsFrom = at;
  });
  return {
    ...show,
    body: keys,
    poses,
    still: lifted > HOVER && over ? over.at : show.still,
    restsFrom: Math.max(show.restsFrom, restsFrom),
  };
}
