import type { PointOnSide } from '../engine/atlas/atlas.ts';

/** What an entry of the browser's history has open over the map. The marks are no part of it: going back closes things, and loses none. */
export interface Entry {
  readonly card: PointOnSide | null;
  readonly menu: string | null;
  /** We put it there: the entry before it is ours too. */
  readonly pushed: boolean;
}

const FIELD = 'knotmap';

const isPoint = (card: unknown): card is PointOnSide =>
  typeof card === 'object' &&
  card !== null &&
  'id' in card &&
  typeof card.id === 'string' &&
  'side' in card &&
  (card.side === 'left' || card.side === 'right');

/** Ours of the entry that is shown; null where it has none. */
export function entryNow(): Entry | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !(FIELD in state)) return null;
  const entry: unknown = state[FIELD];
  if (typeof entry !== 'object' || entry === null) return null;
  const { card, menu, pushed } = entry as Readonly<Record<string, unknown>>;
  return {
    card: isPoint(card) ? { id: card.id, side: card.side } : null,
    menu: typeof menu === 'string' ? menu : null,
    pushed: pushed === true,
  };
}

/** The state of an entry with ours in it: what others keep there stays. */
export const stateWith = (entry: Entry): object => ({ ...(history.state as object | null), [FIELD]: entry });
