import { GET_READY } from '../../engine/guide/hands-free.ts';
import {
  countAt,
  isWork,
  routineElapsed,
  routineLeft,
  type Phase,
  type RoutineItem,
  type RoutineRun,
} from '../../engine/guide/routine.ts';
import { m } from '../../data/words.ts';

/** Shorter ones are not announced at their half. */
const HALF_FROM = 60;

/** How much of it is done, as the list before a routine has it. */
export function amountWords({ work, eachSide, ways }: RoutineItem): string {
  const words =
    work.does === 'count'
      ? m.care_routine_sets({ n: work.sets, sets: work.sets, reps: work.reps })
      : work.does === 'hold'
        ? m.care_routine_holds({ n: work.reps, seconds: work.holdS })
        : m.care_routine_seconds({ n: work.forS });
  return eachSide
    ? m.care_routine_each_side({ work: words })
    : ways.length > 0
      ? m.care_routine_each_way({ work: words })
      : words;
}

const sideLine = ({ side }: Phase): string | null =>
  side === null ? null : side === 'left' ? m.care_routine_side_left() : m.care_routine_side_right();

/** The side or the way it is done now; null: there is but one. */
export const sideOrWay = (phase: Phase): string | null => sideLine(phase) ?? phase.way;

/** Which set or hold it is; null where there is but one. */
export const setOrHold = ({ set, sets, rep, reps }: Phase): string | null =>
  reps > 1 ? m.care_routine_hold_of({ rep, reps }) : sets > 1 ? m.care_routine_set({ set, sets }) : null;

/** What is done in a phase, in a word or two. */
export function phaseWords({ kind, side }: Phase): string {
  switch (kind) {
    case 'ready':
      return m.care_routine_ready();
    case 'hold':
      return m.care_routine_hold();
    case 'time':
      return m.care_routine_time();
    case 'ease':
      return m.care_routine_ease();
    case 'rest':
      return m.care_routine_rest();
    case 'swap':
      return side === null ? m.care_routine_swap_way() : m.care_routine_swap();
    case 'count':
      return m.care_routine_count();
  }
}

/** What work comes after a phase; null: none. */
export function nextWords(phases: readonly Phase[], items: readonly RoutineItem[], at: number): string | null {
  const here = phases[at],
    next = phases.find((phase, k) => k > at && isWork(phase));
  if (!here || !next) return null;
  if (next.item !== here.item) return items[next.item]?.name ?? null;
  if (next.side !== here.side || next.way !== here.way) return sideOrWay(next);
  return setOrHold(next) ?? items[next.item]?.name ?? null;
}

const sentence = (words: string | null): string => (words === null ? '' : /[.!?]$/.test(words) ? words : `${words}.`);
const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/**
 * What is said at this moment, and what a screen reader hears: the same but for the numbers of a count, which are said alone.
 * Where the words take long, as before an exercise, its last ten seconds are said too.
 */
export function routineCue(
  phases: readonly Phase[],
  items: readonly RoutineItem[],
  run: RoutineRun,
  now: number,
): { readonly say: string; readonly status: string } {
  const same = (say: string) => ({ say, status: say });
  const phase = phases[run.at],
    item = phase && items[phase.item];
  if (!phase || !item) return same(m.care_routine_say_over());
  if (run.paused !== null) return same(m.guide_say_paused_short());
  const left = routineLeft(phases, run, now),
    part = sentence(sideOrWay(phase)),
    place = phase.sets > 1 ? m.care_routine_say_set({ set: phase.set, sets: phase.sets }) : '';
  switch (phase.kind) {
    case 'ready':
      return same(
        left <= GET_READY
          ? m.care_routine_say_soon({ n: GET_READY })
          : joined(m.care_routine_say_ready({ name: item.name, how: item.how.join(' ') }), part),
      );
    case 'swap':
      return same(joined(sentence(phaseWords(phase)), part, place));
    case 'rest':
      return same(
        left <= GET_READY ? m.care_routine_say_soon({ n: GET_READY }) : joined(m.care_routine_say_rest(), place),
      );
    case 'ease':
      return same(m.care_routine_say_ease());
    case 'hold':
      return same(joined(sentence(setOrHold(phase)), m.care_routine_say_hold({ n: phase.seconds })));
    case 'time':
      return same(
        phase.seconds >= HALF_FROM && left <= phase.seconds / 2
          ? m.care_routine_say_half()
          : m.care_routine_say_time({ n: phase.seconds }),
      );
    case 'count': {
      const reps = item.work.does === 'count' ? item.work.reps : 0;
      return {
        say: String(countAt(item, phase, routineElapsed(run, now))),
        status: joined(place, part, m.care_routine_say_count({ n: reps })),
      };
    }
  }
}
