import type { PointOnSide } from './atlas.ts';

/** A point on a side as a key of a map. */
export const pointOnSideKey = (id: string, side: string): string => `${id}.${side}`;

/** Whether two are one point on one side; nothing is none. */
export const isSamePointOnSide = (a: PointOnSide | null, b: PointOnSide): boolean =>
  a?.id === b.id && a.side === b.side;
