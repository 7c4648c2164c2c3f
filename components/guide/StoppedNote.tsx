import { stopRuleOf, type StopId } from '../../data/safety/stop-rules.ts';
import { m } from '../../data/words.ts';

/** Stands where the steps would: the person stopped here today. */
export function StoppedNote({ why }: { readonly why: StopId }) {
  const { short, reach } = stopRuleOf(why);
  return (
    <div className="rounded-xl border border-caution bg-caution-soft p-4">
      <p className="font-semibold text-caution">
        {reach === 'day' ? m.guide_stopped_day_title() : m.guide_stopped_here_title()}
      </p>
      {short && <p className="mt-1">{m.guide_wrong_why({ what: short })}</p>}
      <p className="mt-1">{reach === 'day' ? m.guide_stopped_day_wait() : m.guide_stopped_here_wait()}</p>
    </div>
  );
}
