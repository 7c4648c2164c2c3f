import type { SkinMm } from '../engine/drawing/drawing.ts';
import { LAYERS, MAX_INK, MAX_NOTE, MAX_RECORDS, MAX_WHY, tidyText, type Board, type Layer } from './board-record.ts';
import type { PointOnSide } from '../engine/atlas/atlas.ts';
import { isSamePointOnSide } from '../engine/atlas/point-on-side.ts';
import { MAX_POINTS, pathPointCount, useSession } from './session.ts';
import { simplifyPath } from './link/simplify.ts';

const change = (next: (board: Board) => Partial<Board>) =>
  useSession.setState(({ board }) => ({ board: { ...board, ...next(board) } }));

export const setMode = (mode: Board['mode']) => change(() => ({ mode }));
export const setNames = (names: Board['names']) => change(() => ({ names }));
export const toggleLayer = (layer: Layer) =>
  change(({ hidden }) => ({
    hidden: LAYERS.filter((other) => (other === layer ? !hidden.includes(layer) : hidden.includes(other))),
  }));
export const setCompare = (compare: Board['compare']) => change(() => ({ compare }));
export const setCompared = (compared: Board['compared']) => change(() => ({ compared }));
export const setFelt = (felt: Board['felt']) => change(() => ({ felt }));
export const setPicked = (picked: Board['picked']) => change(() => ({ picked }));
export const setNote = (note: string) => change(() => ({ note: tidyText(note, MAX_NOTE) }));

/** Strikes a candidate; an empty reason is allowed, null takes the strike back. */
export const strike = ({ id, side }: PointOnSide, why: string | null) =>
  change(({ struck }) => {
    const others = struck.filter((one) => !isSamePointOnSide(one, { id, side }));
    return {
      struck:
        why === null || others.length >= MAX_RECORDS ? others : [...others, { id, side, why: tidyText(why, MAX_WHY) }],
    };
  });

/** Puts a candidate one place up (-1) or down (1) in the list as it is shown now. */
export const move = (shown: readonly PointOnSide[], one: PointOnSide, by: -1 | 1) =>
  change(({ order }) => {
    const at = shown.findIndex((other) => isSamePointOnSide(other, one)),
      to = at + by;
    if (at < 0 || to < 0 || to >= shown.length || to >= MAX_RECORDS) return { order };
    // Everything down to the lower of the two places is fixed by hand from now on.
    const fixed = shown.slice(0, Math.max(at, to, order.length - 1) + 1).map(({ id, side }) => ({ id, side }));
    fixed.splice(to, 0, ...fixed.splice(at, 1));
    return { order: fixed.slice(0, MAX_RECORDS) };
  });

/** Candidates as the board has them: those put first by hand, then the rest as ranked; struck ones apart. */
export function arranged<T extends PointOnSide>(
  ranked: readonly T[],
  { order, struck }: Pick<Board, 'order' | 'struck'>,
): { readonly shown: readonly T[]; readonly struck: readonly T[] } {
  const place = (one: T) => {
    const at = order.findIndex((other) => isSamePointOnSide(other, one));
    return at < 0 ? order.length : at;
  };
  const isStruck = (one: T) => struck.some((other) => isSamePointOnSide(other, one));
  return {
    shown: ranked.filter((one) => !isStruck(one)).sort((a, b) => place(a) - place(b)),
    struck: ranked.filter(isStruck),
  };
}

/** Adds a line on the skin, millimetres in the body frame. */
export const addInk = (path: readonly SkinMm[]) =>
  change(({ ink }) => {
    const line = simplifyPath(
      path.map(([x, y, z]): SkinMm => [Math.round(x) || 0, Math.round(y) || 0, Math.round(z) || 0]),
    );
    return line.length < 2 || ink.length >= MAX_INK || pathPointCount([...ink, line]) > MAX_POINTS
      ? {}
      : { ink: [...ink, line] };
  });
export const undoInk = () => change(({ ink }) => ({ ink: ink.slice(0, -1) }));
