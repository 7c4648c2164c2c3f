'use client';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Answer, Candidate } from '../../engine/answer.ts';
import type { AtlasNames } from '../../engine/atlas.ts';
import { arranged, same } from '../../state/board.ts';
import { select, useSession, type Selection } from '../../state/session.ts';
import { likelihood, percent } from './likelihood.ts';
import { reasonSentence, zoneName } from './reason-sentence.ts';

/** Rows at first. */
const FIRST = 5;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

const keyOf = ({ id, side }: Selection) => `knot-${id}-${side}`;

/** Runs of candidates that the drawing cannot tell apart. */
function tiesOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = groups.at(-1);
    if (last && last[0].tie === candidate.tie) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

/** The first five, and the rest of a tie that the fifth belongs to. */
function firstRows(candidates: readonly Candidate[]): number {
  let count = Math.min(FIRST, candidates.length);
  while (count < candidates.length && count < 2 * FIRST && candidates[count].tie === candidates[count - 1].tie) count++;
  return count;
}

/** The ranked list; choosing by pointer or arrow keys. */
export function LikelyKnots({ answer, atlas }: { readonly answer: Answer; readonly atlas: AtlasNames }) {
  const selected = useSession((session) => session.selected);
  const [all, setAll] = useState(false);
  const board = useSession((session) => session.board);
  const candidates = useMemo(() => arranged(answer.candidates, board).shown, [answer, board]);
  const count = firstRows(candidates);
  const shown = all ? candidates : candidates.slice(0, count);
  const at = shown.findIndex((candidate) => same(selected, candidate));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault(); // the arrows move the selection, not the page
    const to = shown[Math.min(Math.max(at + step, 0), shown.length - 1)];
    if (!to) return;
    select({ id: to.id, side: to.side });
    document.getElementById(keyOf(to))?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <section aria-labelledby="knots-heading">
      <h2 id="knots-heading" className="eyebrow">Likely knots</h2>
      <div
        role="listbox" aria-label="Likely knots" tabIndex={0} onKeyDown={onKeyDown} aria-activedescendant={at >= 0 ? keyOf(shown[at]) : undefined}
        className="mt-2 flex flex-col gap-2 rounded-xl"
      >
        {tiesOf(shown).map((tie) =>
          tie.length === 1 ? <Row key={keyOf(tie[0])} candidate={tie[0]} atlas={atlas} rank={rankOf(shown, tie[0])} selected={same(selected, tie[0])} /> : (
            <div key={keyOf(tie[0])} role="group" aria-label={`${tie.length} that this drawing cannot tell apart`} className="flex flex-col gap-1 rounded-2xl border border-dashed border-line p-1.5">
              <p aria-hidden="true" className="px-2 pt-0.5 text-xs text-muted">This drawing cannot tell these {tie.length} apart</p>
              {tie.map((candidate) => <Row key={keyOf(candidate)} candidate={candidate} atlas={atlas} rank={rankOf(shown, candidate)} selected={same(selected, candidate)} />)}
            </div>
          ))}
      </div>
      {answer.ties[0] && <Separators answer={answer} atlas={atlas} />}
      {candidates.length > count && (
        <button type="button" onClick={() => setAll(!all)} className="button mt-3 w-full">{all ? 'Show fewer' : `Show more (${candidates.length - count})`}</button>
      )}
    </section>
  );
}

/** What would tell the members of the first tie apart. */
function Separators({ answer, atlas }: { readonly answer: Answer; readonly atlas: AtlasNames }) {
  const { separators } = answer.ties[0];
  if (separators.length === 0) return null;
  return (
    <div className="mt-3 text-sm">
      <p className="font-medium">What would tell them apart</p>
      <p className="text-muted">Pain here as well would speak for one of them:</p>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-muted">
        {separators.slice(0, 3).map(({ member, zone }) => {
          const { index, side } = answer.candidates[member];
          const point = atlas.points[index];
          return <li key={`${member} ${zone}`}>{zoneName(point.zones[zone].words)}: <span className="text-ink">{side} {point.commonName}</span></li>;
        })}
      </ul>
    </div>
  );
}

const rankOf = (shown: readonly Candidate[], candidate: Candidate) => shown.indexOf(candidate) + 1;

function Row({ candidate, atlas, rank, selected }: { readonly candidate: Candidate; readonly atlas: AtlasNames; readonly rank: number; readonly selected: boolean }) {
  const point = atlas.points[candidate.index];
  const { id, side, probability } = candidate;
  return (
    <div
      id={keyOf({ id, side })} role="option" aria-selected={selected} onClick={() => select({ id, side })}
      aria-label={`${rank}. ${side} ${point.commonName}, ${point.muscle} ${point.number}, ${side} side. ${likelihood(probability)}, ${percent(probability)}. ${reasonSentence(candidate, atlas)}`}
      className="flex gap-3 rounded-xl border border-line bg-surface p-3 hover:border-accent aria-selected:border-accent aria-selected:bg-accent-soft"
    >
      <span aria-hidden="true" className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full bg-ink text-sm font-semibold text-paper tabular-nums">{rank}</span>
      <div aria-hidden="true" className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-2">
          <span className="font-semibold"><span className="capitalize">{side}</span>: {point.commonName}</span>
          <span className="shrink-0 text-sm tabular-nums">{percent(probability)}</span>
        </div>
        <div className="flex items-baseline justify-between gap-2 text-sm text-muted">
          <span>{point.muscle}, {point.number}</span>
          <span className="shrink-0">{likelihood(probability)}</span>
        </div>
        <Bar share={probability} />
        <p className="mt-1.5 text-sm">{reasonSentence(candidate, atlas)}</p>
      </div>
    </div>
  );
}

/** The probability as a length, in an SVG since the page's policy allows no inline styles. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg viewBox="0 0 100 2" preserveAspectRatio="none" className="mt-1.5 h-1 w-full rounded-full bg-raised">
      <rect width={Math.max(1, share * 100)} height="2" className="fill-accent" />
    </svg>
  );
}
