import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { Caution } from '../../data/safety/types.ts';
import type { Guide } from '../../data/guides/types.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import { blocks, closes, closesItsSide } from '../../engine/guide/closes.ts';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** Who should leave this guide out: stands in every guide, whether or not the questions were asked. */
export function SkipBox({ guide }: { readonly guide: Guide }) {
  const pick = (test: (caution: Caution) => boolean) => CAUTIONS.filter(test).map(({ topic }) => topic);
  const pressing = guide.mode !== 'no_self_pressure';
  const groups: readonly (readonly [words: string, topics: readonly string[]])[] = [
    [m.guide_skip_hidden(), pick((caution) => closes(caution, guide))],
    [m.guide_skip_same_side(), pick((caution) => closesItsSide(caution, guide))],
    [m.guide_skip_here(), pressing ? pick(({ affects }) => affects.userMarksArea === true) : []],
    [
      m.guide_skip_hand_only(),
      pick(
        (caution) =>
          !closes(caution, guide) &&
          guide.tools.some(({ id }) =>
            TOOLS.some((tool) => tool.id === id && blocks(caution, guide, tool.safetyClass)),
          ),
      ),
    ],
  ];
  const notWhenPregnant =
    pressing &&
    CAUTIONS.some(({ affects }) => affects.onlyRegions !== undefined && !affects.onlyRegions.includes(guide.region));
  return (
    <FramedNote as="section" aria-labelledby="skip" tone="caution" className="p-5">
      <h2 id="skip" className="!mt-0 text-xl font-semibold text-caution">
        {m.guide_skip_title()}
      </h2>
      {groups
        .filter(([, topics]) => topics.length > 0)
        .map(([words, topics]) => (
          <div key={words} className="mt-3">
            <p className="font-medium">{words}</p>
            <ul>
              {topics.map((topic) => (
                <li key={topic}>{topic}</li>
              ))}
            </ul>
          </div>
        ))}
      {notWhenPregnant && <p className="mt-3 font-medium">{m.guide_skip_only_regions()}</p>}
      <p className="mt-3 text-sm">
        <a className="link" href="/safety/">
          {m.guide_skip_unsure()}
        </a>
      </p>
    </FramedNote>
  );
}
