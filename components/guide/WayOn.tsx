'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { minutesOf } from '../../engine/guide/plan.ts';
import { nameOnSide } from '../../engine/text/sides.ts';
import { guideAddress } from '../../state/link/guide-address.ts';
import { guideIn, requestGuide, useGuides } from '../../state/guides.ts';
import { setRun } from '../../state/run.ts';
import { useSession } from '../../state/session.ts';
import { stopAt, useStopped } from '../../state/stopped.ts';
import { whenHere } from '../../state/when-here.ts';
import { nextInPlan, useWay, type PlanStop } from '../../state/way.ts';
import { showGuideHere } from './useFollowing.ts';
import { useSaid } from './useSaid.ts';
import { m } from '../../data/words.ts';

const loadVisitLink = () => import('../../state/link/visit-link.ts');

/** The guide is over; on the way back its page stands here. */
function end() {
  setRun(null);
  showGuideHere(false);
}

/** Another fragment of this very page, as a link there would. */
const goTo = (address: string) => location.assign(new URL(address, location.href).hash);

/** To the map as it was left, with all that was marked on it. */
export function BackToMap() {
  // Where this page was loaded anew, the marks are in the tab's own store.
  useEffect(() => void whenHere(loadVisitLink).then(({ recallVisitLink }) => recallVisitLink()), []);
  const marked = useSession(({ drawing }) => drawing.strokes.length > 0);
  return (
    <Link className="button-primary min-h-14 w-full text-lg" href="/" onClick={end}>
      {marked ? m.guide_after_to_my_map() : m.guide_after_to_map()}
    </Link>
  );
}

/** The guide that comes next in the plan that the map made, if it may be followed today. */
export function NextInPlan({ now }: { readonly now: Omit<PlanStop, 'pointId'> }) {
  const way = useWay(),
    spots = useStopped((state) => state.spots),
    fetched = useGuides(),
    said = useSaid();
  const next = nextInPlan({ ...way, plan: way.plan.filter(({ guideId, side }) => !stopAt(spots, guideId, side)) }, now);
  const wanted = next?.guideId ?? null;
  useEffect(() => {
    if (wanted) requestGuide(wanted);
  }, [wanted]);
  const guide = next && guideIn(fetched, next.guideId);
  if (!next || !guide || typeof guide === 'string') return null;
  const { guideId, side, pointId } = next,
    resolved = resolveGuide(guide, { ...said, side, pointId });
  if (resolved.offer !== 'press' && resolved.offer !== 'exercise') return null;
  const address = guideAddress(guideId, { side, pointId });
  return (
    <section aria-labelledby="next-in-plan" className="rounded-2xl border border-line bg-surface p-4">
      <h3 id="next-in-plan" className="text-sm text-muted">
        {m.guide_after_next()}
      </h3>
      <Link
        className="button mt-2 min-h-14 w-full justify-between text-left text-lg leading-tight"
        href={address}
        onClick={(event) => {
          end();
          if (guideId !== now.guideId) return;
          event.preventDefault(); // the same guide on the other side: this very page, with another fragment
          goTo(address);
        }}
      >
        {m.guide_after_next_guide({ name: nameOnSide(guide.name, side), minutes: minutesOf(resolved) })}
        <span aria-hidden="true">→</span>
      </Link>
    </section>
  );
}
