import type { StopId } from '../../data/safety/stop-rules.ts';
import type { Side } from '../../data/types.ts';
import { stoppedWords } from './stopped-words.ts';

/** Stands where the steps would: the person stopped here today. */
export function StoppedNote({
  why,
  side = null,
}: {
  readonly why: StopId;
  /** The side it is about, where nothing else names it. */
  readonly side?: Side | null;
}) {
  const { title, felt, wait } = stoppedWords(why, side);
  return (
    <div className="rounded-xl border border-caution bg-caution-soft p-4">
      <p className="font-semibold text-caution">{title}</p>
      {felt && <p className="mt-1">{felt}</p>}
      <p className="mt-1">{wait}</p>
    </div>
  );
}
