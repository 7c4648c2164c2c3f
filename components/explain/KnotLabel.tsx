import type { Atlas, PointOnSide } from '../../engine/atlas/atlas.ts';
import type { Board } from '../../state/board-record.ts';
import { m } from '../../data/words.ts';
import { FELT } from './felt-words.ts';

/** Where a point's usual pain is felt, in few words. */
const feltOf = (atlas: Atlas, id: string) =>
  [
    ...new Set(
      (atlas.points.find((one) => one.id === id)?.zones ?? [])
        .filter(({ kind }) => kind === 'essential')
        .map(({ words }) => words.replace(/[,;(].*/s, '').trim()),
    ),
  ].map((words, k) => (k === 0 ? words : words.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase())));

/** What is where, in letters for the far end of the room: the spot, and where its pain is felt. */
export function KnotLabel({
  chosen,
  name,
  atlas,
  felt,
}: {
  readonly chosen: PointOnSide;
  readonly name: string;
  readonly atlas: Atlas;
  readonly felt: Board['felt'];
}) {
  return (
    <div role="status">
      <p className="explain-title leading-tight font-semibold">{name}</p>
      {felt !== 'all' && <p className="explain-text leading-snug mt-2 font-medium">{FELT[felt].say()}</p>}
      {felt !== 'local' && (
        <p className="explain-text leading-snug mt-2">
          <span className="font-medium text-pain">{m.explain_referred()}:</span> {feltOf(atlas, chosen.id).join('; ')}
        </p>
      )}
    </div>
  );
}
