/** A point on a side as a key of a map. */
export const pointOnSideKey = (id: string, side: string): string => `${id}.${side}`;
