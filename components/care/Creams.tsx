import { TOPICAL_RULES, TOPICALS } from '../../data/care/topical.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TopicPage } from './TopicPage.tsx';
import { m } from '../../data/words.ts';

export function Creams() {
  return (
    <TopicPage
      slug="creams"
      parts={TOPICALS.map(({ id, name }) => [id, name])}
      strengths={TOPICALS.map(({ evidence }) => evidence)}
    >
      <p>{TOPICAL_RULES.plain}</p>
      <h2>{m.care_cream_rules()}</h2>
      <ul>
        {TOPICAL_RULES.rules.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {TOPICALS.map(({ id, name, plain, figures, caution, evidence }) => (
        <section key={id} id={id} className="mt-12 space-y-4 border-t border-line pt-2">
          <h2>{name}</h2>
          <p>{plain}</p>
          <p>
            <span className="font-medium">{m.care_careful()} </span>
            {caution}
          </p>
          <EvidenceNote evidence={evidence} />
          <FigureTable figures={figures} />
        </section>
      ))}
    </TopicPage>
  );
}
