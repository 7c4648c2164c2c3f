'use client';
import type { Candidate } from '../../engine/inference/answer.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { placeWords } from '../../engine/atlas/naming.ts';
import { zoneName } from './zone-name.ts';
import { nth } from '../../engine/math/nth.ts';
import { m } from '../../data/words.ts';

interface Bar {
  readonly words: string;
  readonly odds: number;
}

/** Natural-log odds too small to be worth a line of their own. */
const SMALL = 0.05;
/** Places and zones named on their own; the rest are put together. */
const MOST = 3;

/** The parts of the log odds, largest lines named; together they are the total. */
function barsOf({ index, reasons }: Candidate, atlas: AtlasNames): readonly Bar[] {
  const zones = nth(atlas.points, index).zones;
  const places = reasons.explainedPlaces
    .slice(0, MOST)
    .map(({ place, side, odds }): Bar => ({
      words: m.locate_bar_marked({ place: placeWords(atlas, place, side) }),
      odds,
    }));
  const missing = reasons.missingZones
    .slice(0, MOST)
    .map(({ zone, odds }): Bar => ({ words: m.locate_bar_missing({ place: zoneName(nth(zones, zone).words) }), odds }));
  const sum = (bars: readonly Bar[]) => bars.reduce((total, { odds }) => total + odds, 0);
  return [
    { words: m.locate_bar_prior(), odds: reasons.prior },
    ...places,
    { words: m.locate_bar_rest_marked(), odds: reasons.marked - sum(places) },
    ...missing,
    { words: m.locate_bar_rest_area(), odds: reasons.unmarked - sum(missing) },
    { words: m.locate_bar_checks(), odds: reasons.checks },
    { words: m.locate_bar_answers(), odds: reasons.answers },
    { words: m.locate_bar_others(), odds: reasons.others },
  ].filter(({ odds }) => Math.abs(odds) >= SMALL);
}

/** What speaks for and against a knot, as lengths on one scale to the right and to the left of a line. */
export function ReasonBars({ candidate, atlas }: { readonly candidate: Candidate; readonly atlas: AtlasNames }) {
  const bars = barsOf(candidate, atlas);
  const longest = Math.max(1, ...bars.map(({ odds }) => Math.abs(odds)));
  return (
    <ul className="space-y-2 text-sm">
      {bars.map(({ words, odds }) => (
        <li key={words}>
          <div className="flex justify-between gap-3">
            <span>{words}</span>
            <span className="shrink-0 text-muted tabular-nums">
              <span className="sr-only">{odds > 0 ? m.locate_bar_for() : m.locate_bar_against()}, </span>
              {odds > 0 ? '+' : '−'}
              {Math.abs(odds).toFixed(1)}
            </span>
          </div>
          <svg viewBox="0 0 200 4" preserveAspectRatio="none" className="mt-0.5 h-1.5 w-full" aria-hidden="true">
            <rect width="200" height="4" rx="2" className="fill-raised" />
            <rect
              x={odds > 0 ? 100 : 100 - (100 * -odds) / longest}
              width={(100 * Math.abs(odds)) / longest}
              height="4"
              className={odds > 0 ? 'fill-accent' : 'fill-pain'}
            />
            <rect x="99.5" width="1" height="4" className="fill-ink" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
