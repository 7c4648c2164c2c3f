import type { GuideId } from '../../data/guides/index-of.ts';
import { stopRuleOf } from '../../data/safety/stop-rules.ts';
import type { Side } from '../../data/types.ts';
import { stopAt, type StoppedSpot } from '../../state/stopped.ts';
import { StoppedNote } from './StoppedNote.tsx';

/** For the page that fetches this late: where the person stopped, and how to follow it. */
export { recallStopped, useStopped } from '../../state/stopped.ts';

const SIDES: readonly Side[] = ['left', 'right'];

/** The stops that close a guide today: the one that ends all pressing, or else those of its sides. */
export function stopsToday(spots: readonly StoppedSpot[], id: GuideId): readonly StoppedSpot[] {
  const day = spots.find(({ why }) => stopRuleOf(why).reach === 'day');
  return day ? [day] : SIDES.flatMap((side) => stopAt(spots, id, side) ?? []);
}

/** Nothing of the guide is left for today. */
export const isAllStopped = (stops: readonly StoppedSpot[]): boolean =>
  stops.length === SIDES.length || stops.some(({ why }) => stopRuleOf(why).reach === 'day');

/** Above the way into a guide: where the person stopped today, before they come upon it behind the questions. */
export const StoppedToday = ({ stops }: { readonly stops: readonly StoppedSpot[] }) => (
  <>
    {stops.map(({ why, side }) => (
      <StoppedNote key={side} why={why} side={side} />
    ))}
  </>
);
