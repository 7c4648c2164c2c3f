'use client';

import type { ReactNode } from 'react';
import type { GuideId } from '../../data/guides/index-of.ts';
import type { Change } from '../../engine/guide/guide.ts';
import { asksFirst, changesTold } from '../../engine/guide/change-words.ts';
import { requestGuide } from '../../state/guides.ts';
import { TroubleLine } from '../ui/LatePiece.tsx';
import { Changes } from './Changes.tsx';
import { useResolvedGuide } from './useResolvedGuide.ts';
import { m } from '../../data/words.ts';

/** Parts of a guide's page for a person with conditions: as they are for everyone where none changes this guide, else what is changed, and why. */
export function GuideForYou({
  id,
  lead,
  children,
}: {
  readonly id: GuideId;
  readonly lead: boolean;
  readonly children: ReactNode;
}) {
  const left = useResolvedGuide(id, { pointId: null, side: 'left' }),
    right = useResolvedGuide(id, { pointId: null, side: 'right' });
  if (left === 'loading' || right === 'loading')
    return lead ? <p className="text-muted">{m.guide_player_getting()}</p> : null;
  if (left === 'failed' || right === 'failed')
    return lead ? (
      <TroubleLine words={m.ui_late_failed({ what: m.ui_late_name_guide() })} again={() => requestGuide(id)} />
    ) : null;
  const onLeft = changesTold(left),
    changes = [...onLeft, ...changesTold(right).filter((change) => !onLeft.some(isLike(change)))];
  const asks = [...new Set([...left.ask, ...right.ask])];
  // Advice takes nothing away.
  if (changes.every(({ what }) => what === 'advice') && asks.length === 0)
    return (
      <>
        {lead && <Changes changes={changes} />}
        {children}
      </>
    );
  if (!lead) return null;
  const both = left.offer === 'hidden' && right.offer === 'hidden';
  return (
    <section aria-label={m.guide_page_for_you()} className="space-y-3">
      <p className="text-lg font-medium">{both ? m.guide_page_left_out() : m.guide_page_changed()}</p>
      <Changes changes={changes} />
      {asks.length > 0 && <p>{asksFirst(asks)}</p>}
    </section>
  );
}

const isLike =
  (one: Change) =>
  (other: Change): boolean =>
    JSON.stringify(one) === JSON.stringify(other);
