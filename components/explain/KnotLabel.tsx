import { EXPLAIN } from '../../data/explain-words.ts';
import type { Atlas } from '../../engine/atlas.ts';
import type { Selection } from '../../state/session.ts';

/** What is where, in letters for the far end of the room: the spot, and where its pain is felt. */
export function KnotLabel({ chosen, name, atlas }: { readonly chosen: Selection; readonly name: string; readonly atlas: Atlas }) {
  const point = atlas.points.find(({ id }) => id === chosen.id);
  const felt = point?.zones.filter(({ kind }) => kind === 'essential').map(({ words }) => words.split(/[,;(]/)[0]) ?? [];
  return (
    <div role="status">
      <p className="explain-title">{name}</p>
      <p className="explain-text mt-1"><span className="font-medium text-pain">{EXPLAIN.referred}:</span> {[...new Set(felt)].join('; ')}</p>
    </div>
  );
}
