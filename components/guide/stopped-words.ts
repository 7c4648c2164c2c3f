import { stopRuleOf, type StopId } from '../../data/safety/stop-rules.ts';
import { m } from '../../data/words.ts';

/** What is said of a spot, or of the day, that a stop has closed; `felt` is why, where it has a short name. */
export function stoppedWords(why: StopId): {
  readonly title: string;
  readonly felt: string | null;
  readonly wait: string;
} {
  const { short, reach } = stopRuleOf(why);
  return {
    title: reach === 'day' ? m.guide_stopped_day_title() : m.guide_stopped_here_title(),
    felt: short === undefined ? null : m.guide_wrong_why({ what: short }),
    wait: reach === 'day' ? m.guide_stopped_day_wait() : m.guide_stopped_here_wait(),
  };
}
