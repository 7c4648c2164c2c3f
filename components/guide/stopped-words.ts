import { stopRuleOf, type StopId } from '../../data/safety/stop-rules.ts';
import type { Side } from '../../data/types.ts';
import { sideWords } from '../../engine/text/sides.ts';
import { m } from '../../data/words.ts';

/** What is said of a spot, or of the day, that a stop has closed; `felt` is why, where it has a short name. `side`: the spot's, where it has to be said. */
export function stoppedWords(
  why: StopId,
  side: Side | null = null,
): { readonly title: string; readonly felt: string | null; readonly wait: string } {
  const { short, reach } = stopRuleOf(why);
  return {
    title:
      reach === 'day'
        ? m.guide_stopped_day_title()
        : side === null
          ? m.guide_stopped_here_title()
          : m.guide_stopped_side_title({ side: sideWords(side) }),
    felt: short === undefined ? null : m.guide_wrong_why({ what: short }),
    wait: reach === 'day' ? m.guide_stopped_day_wait() : m.guide_stopped_here_wait(),
  };
}

/** The same in one line, without the reason. */
export function stoppedLine(why: StopId): string {
  const { title, wait } = stoppedWords(why);
  return m.guide_stopped_line({ title, wait });
}
