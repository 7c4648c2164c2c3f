import Link from 'next/link';
import { SORE_SPOTS } from '../../data/care/sore-spots.ts';
import { DOSE_EVIDENCE } from '../../data/guides/evidence.ts';
import { SourceRefs } from '../evidence/SourceRefs.tsx';
import { StudyTable } from '../evidence/StudyTable.tsx';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TopicPage } from './TopicPage.tsx';
import { m } from '../../data/words.ts';

const TRIALS_HEAD = [
  m.care_trials_head_study,
  m.care_trials_head_muscle,
  m.care_trials_head_done,
  m.care_trials_head_compared,
  m.care_trials_head_found,
  m.care_trials_head_means,
  m.care_trials_head_source,
] as const;

export function TriggerPoints() {
  const { plain, selfCare, practitioner, figures, evidence } = SORE_SPOTS;
  return (
    <TopicPage
      slug="trigger-points"
      parts={[
        ['what-helps', m.care_spots_helps()],
        ['trials', m.care_trials_title()],
        ['yourself', m.care_spots_self()],
        ['someone', m.care_spots_someone()],
        ['disputed', m.care_spots_disputed()],
      ]}
      strengths={[evidence]}
      more={DOSE_EVIDENCE.map(({ source }) => source)}
    >
      <h2 id="what-helps">{m.care_spots_helps()}</h2>
      <p>{plain}</p>
      <EvidenceNote evidence={evidence} />
      <FigureTable title={m.care_trials_found()} figures={figures} />
      <h2 id="trials">{m.care_trials_title()}</h2>
      <p>{m.care_trials_lead()}</p>
      <StudyTable
        name={m.care_trials_title()}
        head={TRIALS_HEAD.map((words) => words())}
        rows={DOSE_EVIDENCE.map(({ id, study, people, muscle, by, dose, comparedWith, effect, meaning, source }) => ({
          key: id,
          cells: [
            people === null ? m.care_trials_people_unknown({ study }) : m.care_trials_people({ study, n: people }),
            m.care_trials_muscle({ muscle, by }),
            dose,
            comparedWith,
            effect,
            meaning,
            <SourceRefs key="source" ids={[source]} />,
          ],
        }))}
      />
      <h2 id="yourself">{m.care_spots_self()}</h2>
      <UnlessBarred>
        <p>
          <span className="font-medium">{m.care_spots_good_for()} </span>
          {selfCare.goodFor}
        </p>
        <p>
          <span className="font-medium">{m.care_spots_limits()} </span>
          {selfCare.limits}
        </p>
        <p className="flex flex-wrap gap-3">
          <Link href="/guides/" className="button-primary">
            {m.care_spots_guides()}
          </Link>
          <Link href="/safety/" className="button">
            {m.care_spots_check()}
          </Link>
        </p>
      </UnlessBarred>
      <h2 id="someone">{m.care_spots_someone()}</h2>
      <p>
        <span className="font-medium">{m.care_spots_good_for()} </span>
        {practitioner.goodFor}
      </p>
      <p>
        <span className="font-medium">{m.care_spots_who()} </span>
        {practitioner.who}
      </p>
      <div className="grid gap-6 sm:grid-cols-2">
        <div className="keep-together">
          <h3>{m.care_spots_ask()}</h3>
          <ul className="mt-2">
            {practitioner.ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <div className="keep-together">
          <h3>{m.care_spots_walk_away()}</h3>
          <ul className="mt-2">
            {practitioner.walkAwayIf.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <h2 id="disputed">{m.care_spots_disputed()}</h2>
      <p>{m.evidence_debate_teaser()}</p>
      <p>
        <Link href="/evidence/" className="link">
          {m.evidence_debate_title()}
        </Link>
      </p>
    </TopicPage>
  );
}
