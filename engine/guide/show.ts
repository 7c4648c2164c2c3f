import { MOVES, type MoveId } from '../../data/guides/moves.ts';
import type { ShowBeat, ToolBeat } from '../../data/guides/types.ts';
import type { PoseAngles } from '../../data/pose-angles.ts';
import { mirrorPose } from '../pose/mix-poses.ts';
import type { ResolvedGuide } from './guide.ts';
import { changePose, guidePose, type GuidePose } from './guide-pose.ts';

/** Where the tool is at a time; each 0-1. */
export interface ToolState {
  /** On the search path; at both ends it is at the place to press. */
  readonly along: number;
  /** Off the skin; at 1 it is not seen. */
  readonly lift: number;
  /** Pressed in. */
  readonly sink: number;
}

/**
 * What the picture of one step shows, from 0 to `seconds`. Times in seconds, in rising order, the first 0. Between two times all goes
 * steadily from one to the other.
 */
export interface Show {
  readonly seconds: number;
  /** It begins anew after a while; else it is shown once and stays as it ends. */
  readonly repeats: boolean;
  /** Empty: no tool in this step. */
  readonly tool: readonly (ToolState & { readonly at: number })[];
  /** `pose`: one of `poses`. */
  readonly body: readonly { readonly at: number; readonly pose: number }[];
  readonly poses: readonly PoseAngles[];
  /** The time that stands for the whole where nothing may move. */
  readonly still: number;
  /** From here on nothing moves any more. */
  readonly restsFrom: number;
  /** The way of the search is drawn. */
  readonly searches: boolean;
}

/** A moment of a show. The body is between two of its poses: `share` of the way, 0-1, eased. */
export interface ShownAt {
  readonly tool: ToolState | null;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** Seconds: the least and the most that a show takes. */
export const SHOW_SECONDS = [3, 6] as const;
/** How far a tool is pressed in that only lies on the skin, or is looking for the spot after a press. */
const LIES = 0.25,
  LOOKS = 0.5;
/** Seconds of one way of a movement, of staying there, of the way back, and of resting. */
const WAY = 1.1,
  STAYS = 0.35,
  BACK = 1.1,
  RESTS = 3;

/** What one thing that is shown takes: times in seconds from its start. */
interface Piece {
  readonly seconds: number;
  readonly tool?: readonly (Partial<ToolState> & { readonly at: number })[];
  readonly still: number;
}
const TOOL_PIECES: Readonly<Record<ToolBeat, Piece>> = {
  arrives: {
    seconds: 3,
    tool: [
      { at: 0, lift: 1, sink: 0, along: 0 },
      { at: 0.3, lift: 1, sink: 0 },
      { at: 1.9, lift: 0, sink: 0 },
      { at: 2.3, lift: 0, sink: LIES },
    ],
    still: 1.2,
  },
  searches: {
    seconds: 5.2,
    tool: [
      { at: 0.4, along: 0, lift: 0 },
      { at: 4.8, along: 1, lift: 0 },
    ],
    still: 5.2,
  },
  presses: {
    seconds: 3.2,
    tool: [
      { at: 0, lift: 0, sink: LIES, along: 0 },
      { at: 0.6, sink: LIES },
      { at: 2.2, sink: 1 },
    ],
    still: 3.2,
  },
  holds: {
    seconds: 3,
    tool: [
      { at: 0, lift: 0, sink: LIES, along: 0 },
      { at: 1.2, sink: 1 },
    ],
    still: 3,
  },
  leaves: {
    seconds: 2.4,
    tool: [
      { at: 0.4, lift: 0 },
      { at: 1.1, lift: 0, sink: 0 },
      { at: 2.2, lift: 1, sink: 0 },
    ],
    still: 1.7,
  },
};
const isToolBeat = (beat: ShowBeat): beat is ToolBeat => beat in TOOL_PIECES;
const isMove = (beat: ShowBeat): beat is MoveId => beat in MOVES;

/** How the tool is when a step begins: null before it came and after it was taken away. */
type Standing = ToolState | null;

/** How the tool is after these. */
function after(beats: readonly ShowBeat[], start: Standing): Standing {
  let now = start;
  for (const beat of beats) {
    if (beat === 'leaves') now = null;
    else if (isToolBeat(beat)) now = { along: 0, lift: 0, sink: sinkAfter(beat, now) };
  }
  return now;
}
const sinkAfter = (beat: ToolBeat, before: Standing): number =>
  beat === 'presses' || beat === 'holds' ? 1 : beat === 'searches' && before && before.sink > LIES ? LOOKS : LIES;

/** The poses that a beat leads through, before the body is back; `stays` where it does not come back. */
function waysOf(
  beat: ShowBeat,
  { position, held }: GuidePose,
): { readonly from?: PoseAngles; readonly ways: readonly PoseAngles[]; readonly stays?: true } {
  if (beat === 'takes-position') return { from: position, ways: [held], stays: true };
  if (beat === 'lets-go-of-position') return { ways: [position], stays: true };
  return { ways: isMove(beat) ? MOVES[beat].map((change: PoseAngles) => changePose(held, change)) : [] };
}

function build(beats: readonly ShowBeat[], start: Standing, pose: GuidePose, repeats: boolean): Show {
  const tool: (ToolState & { at: number })[] = [],
    body: { at: number; pose: number }[] = [],
    poses: PoseAngles[] = [pose.held];
  const addPose = (angles: PoseAngles) => poses.push(angles) - 1;
  let at = 0,
    standing = start,
    still: number | null = null;
  if (start) tool.push({ at: 0, ...start });
  for (const beat of beats) {
    if (isToolBeat(beat)) {
      const piece = TOOL_PIECES[beat];
      let now: ToolState = standing ?? { along: 0, lift: 0, sink: LIES };
      if (beat === 'searches') now = { ...now, sink: sinkAfter(beat, standing) };
      for (const { at: later, ...change } of piece.tool ?? []) {
        now = { ...now, ...change };
        tool.push({ at: at + later, ...now });
      }
      still ??= at + piece.still;
      standing = after([beat], standing);
      at += piece.seconds;
      continue;
    }
    const { from, ways, stays } = waysOf(beat, pose);
    let now = from ? addPose(from) : 0;
    body.push({ at, pose: now });
    if (from) body.push({ at: (at += STAYS), pose: now });
    for (const way of ways) {
      now = way === pose.held ? 0 : addPose(way);
      body.push({ at: (at += WAY), pose: now });
      still ??= at;
      body.push({ at: (at += STAYS), pose: now });
    }
    if (ways.length === 0) at += RESTS;
    else if (!stays) body.push({ at: (at += BACK), pose: 0 });
    still ??= at;
  }
  const seconds = Math.min(SHOW_SECONDS[1], Math.max(SHOW_SECONDS[0], at));
  // What takes longer goes a little faster; what is shorter ends with a rest.
  const pace = Math.min(1, seconds / at);
  const timed = <T extends { readonly at: number }>(keys: readonly T[]): readonly T[] =>
    keys.map((key) => ({ ...key, at: key.at * pace }));
  const keys = {
    tool: startAtZero(timed(tool)),
    body: startAtZero(timed(body.length > 0 ? body : [{ at: 0, pose: 0 }])),
  };
  return {
    seconds,
    repeats,
    ...keys,
    poses,
    still: (still ?? 0) * pace,
    restsFrom: Math.max(lastChange(keys.tool), lastChange(keys.body)),
    searches: beats.includes('searches'),
  };
}

/** What is before the first key is as it is in the first. */
function startAtZero<T extends { readonly at: number }>(keys: readonly T[]): readonly T[] {
  const first = keys[0];
  return first && first.at > 0 ? [{ ...first, at: 0 }, ...keys] : keys;
}
function lastChange<T extends { readonly at: number }>(keys: readonly T[]): number {
  const alike = ({ at: _, ...a }: T, { at: __, ...b }: T) => JSON.stringify(a) === JSON.stringify(b);
  return keys.reduce((last, key, i) => (i > 0 && !alike(key, keys[i - 1]!) ? key.at : last), 0);
}

const onSide = (show: Show, { side }: Pick<ResolvedGuide, 'side'>): Show =>
  side === 'left' ? show : { ...show, poses: show.poses.map(mirrorPose) };

/** What the pictures of a guide's steps show, step by step. */
export function showsOf(resolved: ResolvedGuide): readonly Show[] {
  const pose = guidePose(resolved),
    hasTool = resolved.tool !== null;
  let standing: Standing = null;
  return resolved.steps.map(({ show }) => {
    const beats = hasTool ? show : show.filter((beat) => !isToolBeat(beat));
    const made = build(beats.length > 0 ? beats : ['rests'], standing, pose, !beats.includes('holds'));
    standing = after(beats, standing);
    return onSide(made, resolved);
  });
}

/** What is shown before the first step: the tool comes to the place, and looks for the spot. */
export function overviewOf(resolved: ResolvedGuide): Show {
  return onSide(build(resolved.tool ? ['arrives', 'searches'] : ['rests'], null, guidePose(resolved), true), resolved);
}

/** What is shown while a hold is rested from: the tool is off the skin. */
export function restShowOf(resolved: ResolvedGuide): Show {
  const pressed = resolved.tool ? { along: 0, lift: 0, sink: 1 } : null;
  return onSide(build(resolved.tool ? ['leaves'] : ['rests'], pressed, guidePose(resolved), false), resolved);
}

/** Whether legs move in the pictures of its steps. */
export const movesLegs = (resolved: ResolvedGuide): boolean =>
  showsOf(resolved).some(({ poses: [first, ...more] }) =>
    more.some(({ left, right }) => left?.hip !== first?.left?.hip || right?.hip !== first?.right?.hip),
  );

/** A step by its place among the steps, the guide at a glance, or the rest after a hold. */
export type ShownPart = number | 'glance' | 'rest';
/** What is shown of a guide; at a glance where it has no such step. */
export const showPart = (resolved: ResolvedGuide, part: ShownPart): Show =>
  part === 'rest' ? restShowOf(resolved) : (part !== 'glance' && showsOf(resolved)[part]) || overviewOf(resolved);

const ease = (t: number) => t * t * (3 - 2 * t);

/** The two keys around a time and how far it is from the first to the second, 0-1. */
function around<T extends { readonly at: number }>(keys: readonly T[], time: number): readonly [T, T, number] {
  const next = keys.findIndex(({ at }) => at > time);
  if (next <= 0) {
    const end = next === 0 ? keys[0]! : keys[keys.length - 1]!;
    return [end, end, 0];
  }
  const a = keys[next - 1]!,
    b = keys[next]!;
  return [a, b, (time - a.at) / (b.at - a.at)];
}

/** A show at a time, seconds from its start; before it as at its start, after it as at its end. */
export function showAt({ tool, body }: Pick<Show, 'tool' | 'body'>, time: number): ShownAt {
  const [a, b, t] = around(body, time);
  const eased = ease(t);
  if (tool.length === 0) return { tool: null, from: a.pose, to: b.pose, share: eased };
  const [one, two, s] = around(tool, time),
    part = ease(s);
  const mixed = {
    along: one.along + (two.along - one.along) * s,
    lift: one.lift + (two.lift - one.lift) * part,
    sink: one.sink + (two.sink - one.sink) * part,
  };
  return { tool: mixed.lift >= 1 ? null : mixed, from: a.pose, to: b.pose, share: eased };
}
