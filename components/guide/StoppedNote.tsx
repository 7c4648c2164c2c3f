import type { StopId } from '../../data/safety/stop-rules.ts';
import type { Side } from '../../data/types.ts';
import { stoppedWords } from './stopped-words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

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
    <FramedNote tone="caution">
      <p className="font-semibold text-caution">{title}</p>
      {felt && <p className="mt-1">{felt}</p>}
      <p className="mt-1">{wait}</p>
    </FramedNote>
  );
}
