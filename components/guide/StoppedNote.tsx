import type { StopId } from '../../data/safety/stop-rules.ts';
import { stoppedWords } from './stopped-words.ts';

/** Stands where the steps would: the person stopped here today. */
export function StoppedNote({ why }: { readonly why: StopId }) {
  const { title, felt, wait } = stoppedWords(why);
  return (
    <div className="rounded-xl border border-caution bg-caution-soft p-4">
      <p className="font-semibold text-caution">{title}</p>
      {felt && <p className="mt-1">{felt}</p>}
      <p className="mt-1">{wait}</p>
    </div>
  );
}
