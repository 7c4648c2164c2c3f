import type { Range } from '../../data/types.ts';
import { HEAT_AND_COLD } from '../../data/care/heat-and-cold.ts';

import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TopicPage } from './TopicPage.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

const minutes = ([low, high]: Range) =>
  high >= 120 ? m.care_heat_hours({ low: low / 60, high: high / 60 }) : m.care_heat_minutes({ low, high });
const times = ([low, high]: Range) => (low === high ? m.care_heat_once() : m.care_heat_times({ low, high }));

export function HeatCold() {
  const { plain, answerToReader, methods, notFor, figures, evidence } = HEAT_AND_COLD;
  return (
    <TopicPage
      slug="heat-or-cold"
      parts={[
        ['ways', m.care_heat_ways()],
        ['not-for', m.care_heat_not()],
        ['is-heat-wrong', m.care_heat_wrong()],
        ['trials', m.care_trials_found()],
      ]}
      strengths={[evidence]}
    >
      <p>{plain}</p>
      <EvidenceNote evidence={evidence} />
      <h2 id="ways">{m.care_heat_ways()}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {methods.map((method) => (
          <section key={method.id} id={method.id} className="card keep-together space-y-2">
            <h3 className="mt-0">{method.name}</h3>
            <p className="text-sm font-medium">
              {m.care_heat_dose({ minutes: minutes(method.minutes), times: times(method.timesPerDay) })}
            </p>
            <ul className="text-sm">
              {method.how.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <FramedNote id="not-for" tone="caution">
        <h2 className="mt-0">{m.care_heat_not()}</h2>
        <ul className="mt-2">
          {notFor.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </FramedNote>
      <h2 id="is-heat-wrong">{m.care_heat_wrong()}</h2>
      <p>{answerToReader}</p>
      <h2 id="trials">{m.care_trials_found()}</h2>
      <FigureTable figures={figures} />
    </TopicPage>
  );
}
