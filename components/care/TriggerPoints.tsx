import Link from 'next/link';
import { SORE_SPOTS } from '../../data/care/sore-spots.ts';
import { DOSE_EVIDENCE, TRIALS_TABLE } from '../../data/guides/evidence.ts';
import { SourceRefs } from '../evidence/SourceRefs.tsx';
import { StudyTable } from '../evidence/StudyTable.tsx';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TopicPage } from './TopicPage.tsx';
import { m } from '../../data/words.ts';

export function TriggerPoints() {
  const { plain, selfCare, practitioner, figures, evidence } = SORE_SPOTS;
  return (
    <TopicPage
      slug="trigger-points"
      parts={[
        ['what-helps', 'What helps'],
        ['trials', TRIALS_TABLE.title],
        ['yourself', 'Do it yourself'],
        ['someone', 'See someone'],
        ['disputed', 'What is disputed'],
      ]}
      strengths={[evidence]}
      more={DOSE_EVIDENCE.map(({ source }) => source)}
    >
      <h2 id="what-helps">What helps</h2>
      <p>{plain}</p>
      <EvidenceNote evidence={evidence} />
      <FigureTable title="What trials found" figures={figures} />
      <h2 id="trials">{TRIALS_TABLE.title}</h2>
      <p>{TRIALS_TABLE.lead}</p>
      <StudyTable
        name={TRIALS_TABLE.title}
        head={TRIALS_TABLE.head}
        rows={DOSE_EVIDENCE.map(({ id, study, people, muscle, by, dose, comparedWith, effect, meaning, source }) => ({
          key: id,
          cells: [
            `${study} (${people === null ? TRIALS_TABLE.peopleUnknown : TRIALS_TABLE.people.replace('{people}', `${people}`)})`,
            `${muscle} (${by})`,
            dose,
            comparedWith,
            effect,
            meaning,
            <SourceRefs key="source" ids={[source]} />,
          ],
        }))}
      />
      <h2 id="yourself">Do it yourself</h2>
      <UnlessBarred>
        <p>
          <span className="font-medium">Good for: </span>
          {selfCare.goodFor}
        </p>
        <p>
          <span className="font-medium">Limits: </span>
          {selfCare.limits}
        </p>
        <p className="flex flex-wrap gap-3">
          <Link href="/guides/" className="button-primary">
            Release guides
          </Link>
          <Link href="/safety/" className="button">
            Safety check first
          </Link>
        </p>
      </UnlessBarred>
      <h2 id="someone">See someone</h2>
      <p>
        <span className="font-medium">Good for: </span>
        {practitioner.goodFor}
      </p>
      <p>
        <span className="font-medium">Who: </span>
        {practitioner.who}
      </p>
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="keep-together">
          <h3>Ask</h3>
          <ul className="mt-2">
            {practitioner.ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div className="keep-together">
          <h3>Walk away if</h3>
          <ul className="mt-2">
            {practitioner.walkAwayIf.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <h2 id="disputed">What is disputed</h2>
      <p>{m.evidence_debate_teaser()}</p>
      <p>
        <Link href="/evidence/" className="link">
          {m.evidence_debate_title()}
        </Link>
      </p>
    </TopicPage>
  );
}
