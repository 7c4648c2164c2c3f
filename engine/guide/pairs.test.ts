import { expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import type { Dose, Guide } from '../../data/guides/types.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId, NoPressLevel } from '../../data/safety/types.ts';
import { resolveGuide, type ResolvedGuide } from './guide.ts';

const IDS = CAUTIONS.map(({ id }) => id);
/** How much is offered. */
const OFFERED: Readonly<Record<ResolvedGuide['offer'], number>> = {
  hidden: 0,
  learn: 1,
  ask: 2,
  exercise: 3,
  press: 3,
};
const STRICT: Readonly<Record<NoPressLevel, number>> = { gentle_only: 1, light_touch_only: 2, never: 3 };
/** Figures of a dose of which more is more. */
const figures = ({ pain, holdS, targetHoldS, reps, spotsMax, sessionsPerDay, daysPerWeek, sessionMaxMin }: Dose) => ({
  pain: pain[1],
  hold: holdS[1],
  target: targetHoldS,
  reps: reps[1],
  spots: spotsMax,
  sessions: sessionsPerDay[1],
  days: daysPerWeek[1],
  minutes: sessionMaxMin,
});
type Figures = ReturnType<typeof figures>;

/** What of a guide for somebody with more conditions is milder than for somebody with one of them. */
function milder(both: ResolvedGuide, alone: ResolvedGuide): string[] {
  const zones = new Map(both.zones.map(({ id, level }) => [id, STRICT[level]]));
  const less: string[] = [
    ...(OFFERED[both.offer] > OFFERED[alone.offer] ? [`offer ${alone.offer} -> ${both.offer}`] : []),
    ...alone.zones.filter(({ id, level }) => (zones.get(id) ?? 0) < STRICT[level]).map(({ id }) => `area ${id}`),
    ...alone.changes
      .flatMap(({ cause }) => (cause.by === 'caution' ? [cause.id] : []))
      .filter((id) => !both.changes.some(({ cause }) => cause.by === 'caution' && cause.id === id))
      .map((id) => `says nothing of ${id}`),
    ...(both.stretch && !alone.stretch ? ['stretch comes back'] : []),
    ...(both.strengthen && !alone.strengthen ? ['strengthening comes back'] : []),
  ];
  if (both.offer !== 'press' || alone.offer !== 'press') return less;
  const most = figures(alone.dose),
    now = figures(both.dose);
  for (const key of Object.keys(most) as (keyof Figures)[]) if (now[key] > most[key]) less.push(`dose: ${key}`);
  if (both.dose.restS < alone.dose.restS) less.push('dose: rest');
  const classes = new Set(alone.tools.map(({ tool }) => tool.safetyClass));
  if (!both.handInstead)
    for (const { tool } of both.tools) if (!classes.has(tool.safetyClass)) less.push(`tool ${tool.id} comes back`);
  return less;
}

const pointsOf = (guide: Guide) => [null, ...guide.pointRules.map(({ pointId }) => pointId)];

it.each(GUIDES.map((guide) => [guide.id, guide] as const))(
  '%s: two conditions together are never milder than each alone',
  (_id, guide) => {
    const faults = new Map<string, string>();
    for (const here of [undefined, false, true])
      for (const pointId of pointsOf(guide)) {
        const isHere = new Map(
          here === undefined
            ? []
            : CAUTIONS.filter(({ affects }) => affects.userMarksArea).map(({ id }) => [id, here] as const),
        );
        const of = (ids: readonly CautionId[]) =>
          resolveGuide(guide, { cautions: new Map(ids.map((id) => [id, 'both'])), isHere, pointId, side: 'left' });
        const alone = new Map(IDS.map((id) => [id, of([id])]));
        for (const [k, a] of IDS.entries())
          for (const b of IDS.slice(k + 1)) {
            const both = of([a, b]);
            for (const id of [a, b])
              for (const fault of milder(both, alone.get(id)!))
                if (!faults.has(fault)) faults.set(fault, `${a} + ${b}, against ${id} alone, ${pointId}`);
          }
      }
    expect([...faults]).toEqual([]);
  },
);
