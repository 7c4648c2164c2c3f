'use client';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Answer, Candidate } from '../../engine/inference/answer.ts';
import type { AtlasNames, PointOnSide } from '../../engine/atlas/atlas.ts';
import { clinicalName } from '../../engine/atlas/clinical-name.ts';
import { CONSTANTS } from '../../engine/inference/constants.ts';
import { shownFirst } from '../../engine/inference/shown-first.ts';
import { arranged, same } from '../../state/board.ts';
import { select, useSession } from '../../state/session.ts';
import { likelihood } from './likelihood.ts';
import { joinWords } from '../../engine/text/join-words.ts';
import { reasonSentence, zoneName } from './reason-sentence.ts';
import { nth } from '../../engine/math/nth.ts';
import { sidedName, sideWords } from '../../engine/text/sides.ts';
import { m } from '../../data/words.ts';

/** Probability of the best set of two or three from which it is worth saying that they may act together. */
const TOGETHER = 0.2;
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

const keyOf = ({ id, side }: PointOnSide) => `knot-${id}-${side}`;

/** Candidates in runs of the same number, of their tie or of those alike. */
function runsOf(candidates: readonly Candidate[], by: 'tie' | 'alike'): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = groups.at(-1);
    if (last?.[0]?.[by] === candidate[by]) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

const unsureWords = (shown: number, all: number): string =>
  all > shown ? m.locate_knots_unsure_more({ n: shown, more: all - shown }) : m.locate_knots_unsure({ n: shown });

/** The ranked list; choosing by pointer or arrow keys. */
export function LikelyKnots({ answer, atlas }: { readonly answer: Answer; readonly atlas: AtlasNames }) {
  const selected = useSession((session) => session.selected);
  const [all, setAll] = useState(false);
  const board = useSession((session) => session.board);
  const candidates = useMemo(() => arranged(answer.candidates, board).shown, [answer, board]);
  const count = shownFirst(candidates);
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
      <h2 id="knots-heading" className="eyebrow">
        {m.locate_knots()}
      </h2>
      <div
        role="listbox"
        aria-label={m.locate_knots()}
        tabIndex={0}
        onKeyDown={onKeyDown}
        aria-activedescendant={at >= 0 ? keyOf(nth(shown, at)) : undefined}
        className="mt-2 flex flex-col gap-2 rounded-xl"
      >
        {runsOf(shown, 'tie').map((tie) => {
          const leader = nth(tie, 0);
          const groups = runsOf(tie, 'alike').map((alike) => {
            const rows = alike.map((candidate) => (
              <Row
                key={keyOf(candidate)}
                candidate={candidate}
                atlas={atlas}
                rank={shown.indexOf(candidate) + 1}
                selected={same(selected, candidate)}
              />
            ));
            return alike.length === 1 ? (
              rows
            ) : (
              <Group key={keyOf(nth(alike, 0))} words={m.locate_knots_alike({ n: alike.length })} boxed>
                {rows}
              </Group>
            );
          });
          if (groups.length === 1) return groups;
          return (
            <Group
              key={`tie-${keyOf(leader)}`}
              words={
                leader.tie === answer.unordered
                  ? m.locate_knots_less()
                  : unsureWords(
                      tie.length,
                      candidates.filter(
                        (other) => other.tie === leader.tie && other.probability >= CONSTANTS.leastNamed,
                      ).length,
                    )
              }
            >
              {groups}
            </Group>
          );
        })}
      </div>
      <Together answer={answer} shown={shown} />
      {answer.ties[0] && <Separators answer={answer} atlas={atlas} />}
      {candidates.length > count && (
        <button type="button" onClick={() => setAll(!all)} className="button mt-3 w-full">
          {all ? m.locate_knots_fewer() : m.locate_knots_more({ n: candidates.length - count })}
        </button>
      )}
    </section>
  );
}

/** When the best explanation is more than one knot: which, by their numbers in the list. */
function Together({
  answer: { candidates, sets },
  shown,
}: {
  readonly answer: Answer;
  readonly shown: readonly Candidate[];
}) {
  const [best] = sets;
  if (!best || best.members.length < 2 || best.probability < TOGETHER) return null;
  const ranks = best.members.map((member) => shown.indexOf(nth(candidates, member)) + 1);
  if (ranks.includes(0)) return null;
  return (
    <p className="mt-3 text-sm">
      {(best.members.length === 2 ? m.locate_knots_two : m.locate_knots_three)({
        numbers: joinWords(ranks.sort((a, b) => a - b).map(String)),
      })}
    </p>
  );
}

/** What would tell the members of the first tie apart. */
function Separators({ answer, atlas }: { readonly answer: Answer; readonly atlas: AtlasNames }) {
  const separators = answer.ties[0]?.separators ?? [];
  if (separators.length === 0) return null;
  return (
    <div className="mt-3 text-sm">
      <p className="font-medium">{m.locate_knots_surer()}</p>
      <p className="text-muted">{m.locate_knots_pain_here()}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-muted">
        {separators.slice(0, 3).map(({ member, zone }) => {
          const { index, side } = nth(answer.candidates, member);
          const point = nth(atlas.points, index);
          return (
            <li key={`${member} ${zone}`}>
              {zoneName(nth(point.zones, zone).words)}:{' '}
              <span className="text-ink">{sidedName(side, point.commonName)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Rows under a line that says why they stand together. */
function Group({
  words,
  boxed = false,
  children,
}: {
  readonly words: string;
  readonly boxed?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div
      role="group"
      aria-label={words}
      className={
        boxed ? 'flex flex-col gap-1 rounded-2xl border border-dashed border-line p-1.5' : 'flex flex-col gap-2'
      }
    >
      <p aria-hidden="true" className="px-2 pt-0.5 text-xs text-muted">
        {words}
      </p>
      {children}
    </div>
  );
}

function Row({
  candidate,
  atlas,
  rank,
  selected,
}: {
  readonly candidate: Candidate;
  readonly atlas: AtlasNames;
  readonly rank: number;
  readonly selected: boolean;
}) {
  const point = nth(atlas.points, candidate.index);
  const { id, side, probability } = candidate;
  return (
    <div
      id={keyOf({ id, side })}
      role="option"
      aria-selected={selected}
      onClick={() => select({ id, side })}
      aria-label={m.locate_knots_row({
        rank,
        side: sideWords(side),
        name: point.commonName,
        clinical: clinicalName(point.muscle, point.number, ' '),
        likely: likelihood(probability),
        reason: reasonSentence(candidate, atlas),
      })}
      className="flex gap-3 rounded-xl border border-line bg-surface p-3 hover:border-accent aria-selected:border-accent aria-selected:bg-accent-soft"
    >
      <span
        aria-hidden="true"
        className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full bg-ink text-sm font-semibold text-paper tabular-nums"
      >
        {rank}
      </span>
      <div aria-hidden="true" className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-2">
          <span className="font-semibold">
            <span className="capitalize">{sideWords(side)}</span>: {point.commonName}
          </span>
          <span className="shrink-0 text-sm">{likelihood(probability)}</span>
        </div>
        <p className="text-sm text-muted">{clinicalName(point.muscle, point.number)}</p>
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
