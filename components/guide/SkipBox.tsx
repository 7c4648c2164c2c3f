import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { Caution } from '../../data/safety/types.ts';
import type { Guide } from '../../data/guides/types.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import { SKIP } from '../../data/guides/words.ts';
import { blocks, closes, closesItsSide } from '../../engine/guide/closes.ts';

/** Who should leave this guide out: stands in every guide, whether or not the questions were asked. */
export function SkipBox({ guide }: { readonly guide: Guide }) {
  const pick = (test: (caution: Caution) => boolean) => CAUTIONS.filter(test).map(({ topic }) => topic);
  const pressing = guide.mode !== 'no_self_pressure';
  const groups: readonly (readonly [words: string, topics: readonly string[]])[] = [
    [SKIP.hidden, pick((caution) => closes(caution, guide))],
    [SKIP.sameSide, pick((caution) => closesItsSide(caution, guide))],
    [SKIP.here, pressing ? pick(({ affects }) => affects.userMarksArea === true) : []],
    [
      SKIP.handOnly,
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
    <section aria-labelledby="skip" className="keep-together rounded-2xl border border-caution bg-caution-soft p-5">
      <h2 id="skip" className="!mt-0 text-xl font-semibold text-caution">
        {SKIP.title}
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
      {notWhenPregnant && <p className="mt-3 font-medium">{SKIP.onlyRegions}</p>}
      <p className="mt-3 text-sm">
        <a className="link" href="/safety/">
          {SKIP.unsure}
        </a>
      </p>
    </section>
  );
}
