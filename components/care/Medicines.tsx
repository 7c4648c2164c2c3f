import { MEDICINES, MEDICINES_INTRO } from '../../data/care/medicines.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TopicPage } from './TopicPage.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

export function Medicines() {
  return (
    <TopicPage
      slug="medicines"
      parts={MEDICINES.map(({ id, title }) => [id, title.replace(/ \(.*/, '')])}
      strengths={MEDICINES.map(({ evidence }) => evidence)}
    >
      <FramedNote as="p" tone="caution">
        {MEDICINES_INTRO}
      </FramedNote>
      {MEDICINES.map(({ id, title, plain, figures, askFirst, ifUsed, getHelp, evidence }) => (
        <section key={id} id={id} className="mt-12 space-y-4 border-t border-line pt-2">
          <h2>{title}</h2>
          <p>{plain}</p>
          <EvidenceNote evidence={evidence} />
          <FigureTable figures={figures} />
          <div className="grid gap-6 sm:grid-cols-2">
            <div className="keep-together">
              <h3>{m.care_medicine_ask()}</h3>
              <ul className="mt-2">
                {askFirst.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <div className="keep-together">
              <h3>{m.care_medicine_help()}</h3>
              <ul className="mt-2">
                {getHelp.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
          </div>
          <p>
            <span className="font-medium">{m.care_medicine_use()} </span>
            {ifUsed}
          </p>
        </section>
      ))}
    </TopicPage>
  );
}
