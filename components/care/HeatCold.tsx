import type { Range } from '../../data/types.ts';
import { HEAT_AND_COLD } from '../../data/care/heat-and-cold.ts';

import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TopicPage } from './TopicPage.tsx';

const minutes = ([low, high]: Range) =>
  high >= 120 ? `${low / 60} to ${high / 60} hours` : `${low} to ${high} minutes`;
const times = ([low, high]: Range) => (low === high ? 'once a day' : `${low} to ${high} times a day`);

export function HeatCold() {
  const { plain, answerToReader, methods, notFor, figures, evidence } = HEAT_AND_COLD;
  return (
    <TopicPage
      slug="heat-or-cold"
      parts={[
        ['ways', 'Ways to do it'],
        ['not-for', 'When not to'],
        ['is-heat-wrong', 'Is heat a mistake?'],
        ['trials', 'What trials found'],
      ]}
      strengths={[evidence]}
    >
      <p>{plain}</p>
      <EvidenceNote evidence={evidence} />
      <h2 id="ways">Ways to do it</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {methods.map((method) => (
          <section key={method.id} id={method.id} className="card keep-together space-y-2">
            <h3 className="mt-0">{method.name}</h3>
            <p className="text-sm font-medium">
              {minutes(method.minutes)}, {times(method.timesPerDay)}
            </p>
            <ul className="text-sm">
              {method.how.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div id="not-for" className="keep-together rounded-xl border border-caution bg-caution-soft px-4 py-3">
        <h2 className="mt-0">When not to</h2>
        <ul className="mt-2">
          {notFor.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <h2 id="is-heat-wrong">Is heat a mistake?</h2>
      <p>{answerToReader}</p>
      <h2 id="trials">What trials found</h2>
      <FigureTable figures={figures} />
    </TopicPage>
  );
}
