'use client';
import { fetchLate } from '../../state/late.ts';
import { loadPanel } from './load-panel.ts';
import { m } from '../../data/words.ts';
import { showMarked } from './show-marked.ts';

/** What a visit may begin with: ids of areas, and as people say them. */
const EXAMPLES = [
  { area: 'between-shoulder-blades', words: m.locate_example_blades },
  { area: 'neck', words: m.locate_example_neck },
  { area: 'headache', words: m.locate_example_head },
] as const;

const mark = (area: string) =>
  void fetchLate(loadPanel)
    .then(({ bothSidesOf, markPlaces }) => {
      markPlaces(bothSidesOf(area));
      showMarked();
    })
    .catch(() => {}); // the panel says so itself

/** Three complaints that are marked, and answered, by one press. */
export function Examples() {
  return (
    <div role="group" aria-label={m.locate_examples()} className="examples flex flex-wrap gap-1 sm:gap-1.5">
      {EXAMPLES.map(({ area, words }) => (
        <button
          key={area}
          type="button"
          onClick={() => mark(area)}
          className="chip min-h-9 px-2 text-[13px] font-medium hover:bg-raised sm:px-3 sm:text-sm"
        >
          {words()}
        </button>
      ))}
    </div>
  );
}
