'use client';

import Link from 'next/link';
import { useEffect, useMemo } from 'react';
import { commonNameOf } from '../../data/muscle-index.ts';
import { guideOf } from '../../engine/guide/find-guide.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { planOf, type Plan, type PlanEntry } from '../../engine/guide/plan.ts';
import { rangeWords } from '../../engine/guide/range-words.ts';
import { forbidsPressing } from '../../engine/safety/screening.ts';
import { recallCautions, useCautions } from '../../state/cautions.ts';
import { guideAddress } from '../../state/link/guide-address.ts';
import { guideIn, requestGuide, useGuides } from '../../state/guides.ts';
import { recallStopped, stopAt, useStopped } from '../../state/stopped.ts';
import { recallScreening, useOutcome } from '../../state/screening.ts';
import { notePlan } from '../../state/way.ts';
import { PressingBarred } from '../safety/PressingBarred.tsx';
import { TroubleLine } from '../ui/LatePiece.tsx';
import type { LikelyKnot } from './ShortPlan.tsx';
import { m } from '../../data/words.ts';
import { nameOnSide } from '../../engine/text/sides.ts';

export function ShortPlanCard({ knots }: { readonly knots: readonly LikelyKnot[] }) {
  const fetched = useGuides(),
    cautions = useCautions((state) => state.ticked),
    devices = useCautions((state) => state.devices),
    outcome = useOutcome(),
    { seen } = outcome,
    spots = useStopped((state) => state.spots);
  useEffect(() => {
    recallCautions();
    recallScreening();
    recallStopped();
  }, []);
  useEffect(() => {
    for (const { muscleId, pointId } of knots) {
      const entry = guideOf(muscleId, pointId);
      if (entry) requestGuide(entry.id);
    }
  }, [knots]);
  const plan = useMemo(() => {
    const entries = knots.flatMap(({ muscleId, pointId, side, probability }): PlanEntry[] => {
      const entry = guideOf(muscleId, pointId),
        guide = entry && guideIn(fetched, entry.id);
      return guide && typeof guide !== 'string' && !stopAt(spots, guide.id, side)
        ? [{ resolved: resolveGuide(guide, { cautions, devices, seen, side, pointId }), pointId, probability }]
        : [];
    });
    return planOf(entries);
  }, [knots, fetched, cautions, devices, seen, spots]);
  useEffect(() => {
    if (plan.steps.length > 1)
      notePlan(plan.steps.map(({ resolved: { guide, side }, pointId }) => ({ guideId: guide.id, side, pointId })));
  }, [plan]);
  if (forbidsPressing(outcome.action))
    return (
      <section aria-labelledby="short-plan" className="card space-y-3">
        <h3 id="short-plan" className="text-lg font-semibold">
          {m.guide_plan_title()}
        </h3>
        <PressingBarred outcome={outcome} words={m.safety_barred_no_plan()} short />
      </section>
    );
  const missing = knots.flatMap(({ muscleId, pointId }) => {
    const entry = guideOf(muscleId, pointId);
    return entry && guideIn(fetched, entry.id) === 'failed' ? [entry.id] : [];
  });
  // A plan without a part of it would be another plan.
  if (missing.length > 0)
    return (
      <TroubleLine
        words={m.ui_late_failed({ what: m.ui_late_name_plan() })}
        again={() => missing.forEach(requestGuide)}
      />
    );
  if (plan.steps.length < 2) return null;
  const left = [
    ...new Set(plan.leftOut.filter(({ why }) => why === 'not-pressed').map((entry) => nameOfLeftOut(entry, plan))),
  ];
  return (
    <section aria-labelledby="short-plan" className="card">
      <h3 id="short-plan" className="text-lg font-semibold">
        {m.guide_plan_title()}
      </h3>
      <p className="mt-1 text-sm text-muted">{m.guide_plan_lead()}</p>
      <ol className="mt-3 list-decimal space-y-2 pl-5">
        {plan.steps.map(({ resolved: { guide, side }, pointId, minutes }) => (
          <li key={`${guide.id} ${side}`}>
            <Link className="link font-medium" href={guideAddress(guide.id, { side, pointId })}>
              {nameOnSide(guide.name, side)}
            </Link>
            <span className="text-muted"> ({m.guide_setup_minutes({ minutes }).toLowerCase()})</span>
          </li>
        ))}
      </ol>
      <p className="mt-3">{m.guide_plan_minutes({ minutes: plan.minutes })}</p>
      {plan.sessionsPerDay[1] > 0 && (
        <p>{m.guide_plan_repeat({ sessions: plan.sessionsPerDay[1], days: rangeWords(plan.daysPerWeek) })}</p>
      )}
      <p>{m.guide_plan_give_up({ days: plan.reviewDays })}</p>
      {left.length > 0 && <p className="text-sm text-muted">{m.guide_plan_not_pressed({ names: left.join(', ') })}</p>}
    </section>
  );
}

/** A point by its own name where the plan has its guide for another one: that is pressed, and this is not. */
function nameOfLeftOut({ resolved: { guide, side }, pointId }: PlanEntry, { steps }: Plan): string {
  const isInPlan = steps.some((step) => step.resolved.guide.id === guide.id && step.side === side);
  const name = pointId !== null && commonNameOf(pointId);
  return isInPlan && name ? nameOnSide(name, side) : guide.name;
}
