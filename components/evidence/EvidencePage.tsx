import Link from 'next/link';
import { AGREEMENT_STUDIES } from '../../data/debate/agreement.ts';
import { LOOKALIKES } from '../../data/debate/lookalikes.ts';
import { MAP_STUDIES } from '../../data/debate/maps.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { STATEMENTS } from '../../data/debate/statements.ts';
import { SIMULATION } from '../../data/generated/simulation.ts';
import { PageSources } from './PageSources.tsx';
import { SimulationResults } from './SimulationResults.tsx';
import { SourceRefs } from './SourceRefs.tsx';
import { Statements } from './Statements.tsx';
import { StudyTable } from './StudyTable.tsx';
import { m } from '../../data/words.ts';

const PARTS = [
  ['statements', m.evidence_debate_statements_title()],
  ['agreement', m.evidence_debate_agreement_title()],
  ['maps', m.evidence_debate_maps_title()],
  ['lookalikes', m.evidence_debate_lookalikes_title()],
  ['simulation', m.evidence_simulation_title()],
  ['claims', m.evidence_debate_claims_title()],
] as const;

const SHORT = [m.evidence_debate_short_1, m.evidence_debate_short_2, m.evidence_debate_short_3] as const;

export function EvidencePage() {
  return (
    <article className="page prose-page">
      <h1>{m.evidence_debate_title()}</h1>
      <p className="text-lg">{m.evidence_debate_lead()}</p>
      <ul>
        {SHORT.map((line) => (
          <li key={line()}>{line()}</li>
        ))}
      </ul>
      <nav aria-label={m.ui_on_this_page()} className="no-print">
        <ul className="flex list-none flex-wrap gap-2 pl-0">
          {PARTS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`} className="chip min-h-9 hover:bg-raised">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="statements">{m.evidence_debate_statements_title()}</h2>
      <Statements />
      <h2 id="agreement">{m.evidence_debate_agreement_title()}</h2>
      <p>{m.evidence_debate_agreement_lead()}</p>
      <StudyTable
        name={m.evidence_debate_agreement_title()}
        head={[m.evidence_head_study(), m.evidence_head_looked(), m.evidence_head_found(), m.evidence_head_source()]}
        rows={AGREEMENT_STUDIES.map(({ who, looked, found, source }) => ({
          key: source,
          cells: [who, looked, found, <SourceRefs key="source" ids={[source]} />],
        }))}
      />
      <p>{m.evidence_debate_agreement_reading()}</p>
      <h2 id="maps">{m.evidence_debate_maps_title()}</h2>
      <p>{m.evidence_debate_maps_lead()}</p>
      <StudyTable
        name={m.evidence_debate_maps_title()}
        head={[m.evidence_head_muscle(), m.evidence_head_where(), m.evidence_head_fits(), m.evidence_sources()]}
        rows={MAP_STUDIES.map(({ muscle, found, fits, sources }) => ({
          key: muscle,
          cells: [
            <Link key="link" href={`/muscles/${muscle}/`} className="link">
              {findMuscle(muscle)?.name}
            </Link>,
            found,
            fits,
            <SourceRefs key="sources" ids={sources} />,
          ],
        }))}
      />
      <p>{m.evidence_debate_maps_shared()}</p>
      <h2 id="lookalikes">{m.evidence_debate_lookalikes_title()}</h2>
      <p>{m.evidence_debate_lookalikes_lead()}</p>
      <StudyTable
        name={m.evidence_debate_lookalikes_title()}
        head={[m.evidence_head_from(), m.evidence_head_felt(), m.evidence_head_studied(), m.evidence_sources()]}
        rows={LOOKALIKES.map(({ from, felt, study, sources }) => ({
          key: from,
          cells: [from, felt, study, <SourceRefs key="sources" ids={sources} />],
        }))}
      />
      <SimulationResults figures={SIMULATION} />
      <h2 id="limits">{m.evidence_debate_limits_title()}</h2>
      <p>{m.evidence_debate_limits()}</p>
      <h2 id="claims">{m.evidence_debate_claims_title()}</h2>
      <p>{m.evidence_debate_claims_lead()}</p>
      <p className="flex flex-wrap gap-3">
        <Link href="/evidence/claims/" className="button">
          {m.evidence_debate_claims_title()}
        </Link>
        <Link href="/evidence/sources/" className="button">
          {m.about_sources_title()}
        </Link>
      </p>
      <PageSources
        ids={[...STATEMENTS, ...MAP_STUDIES, ...LOOKALIKES]
          .flatMap(({ sources }) => sources)
          .concat(AGREEMENT_STUDIES.map(({ source }) => source))}
      />
    </article>
  );
}
