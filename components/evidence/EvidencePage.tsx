import Link from 'next/link';
import { AGREEMENT_STUDIES } from '../../data/debate/agreement.ts';
import { LOOKALIKES } from '../../data/debate/lookalikes.ts';
import { MAP_STUDIES } from '../../data/debate/maps.ts';
import { DEBATE_WORDS as WORDS } from '../../data/debate/words.ts';
import { SOURCES_PAGE } from '../../data/about.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { STATEMENTS } from '../../data/debate/statements.ts';
import { SIMULATION } from '../../data/generated/simulation.ts';
import { SIMULATION_WORDS } from '../../data/debate/simulation-words.ts';
import { PageSources } from './PageSources.tsx';
import { SimulationResults } from './SimulationResults.tsx';
import { SourceRefs } from './SourceRefs.tsx';
import { Statements } from './Statements.tsx';
import { StudyTable } from './StudyTable.tsx';

const PARTS = [
  ['statements', WORDS.statementsTitle],
  ['agreement', WORDS.agreementTitle],
  ['maps', WORDS.mapsTitle],
  ['lookalikes', WORDS.lookalikesTitle],
  ['simulation', SIMULATION_WORDS.title],
  ['claims', WORDS.claimsTitle],
] as const;

export function EvidencePage() {
  return (
    <article className="page prose-page">
      <h1>{WORDS.title}</h1>
      <p className="text-lg">{WORDS.lead}</p>
      <ul>
        {WORDS.short.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <nav aria-label="On this page" className="no-print">
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
      <h2 id="statements">{WORDS.statementsTitle}</h2>
      <Statements />
      <h2 id="agreement">{WORDS.agreementTitle}</h2>
      <p>{WORDS.agreementLead}</p>
      <StudyTable
        name={WORDS.agreementTitle}
        head={['Study', 'Looked at', 'Found', 'Source']}
        rows={AGREEMENT_STUDIES.map(({ who, looked, found, source }) => ({
          key: source,
          cells: [who, looked, found, <SourceRefs key="source" ids={[source]} />],
        }))}
      />
      <p>{WORDS.agreementReading}</p>
      <h2 id="maps">{WORDS.mapsTitle}</h2>
      <p>{WORDS.mapsLead}</p>
      <StudyTable
        name={WORDS.mapsTitle}
        head={['Muscle', 'Where pain was felt', 'Does it fit the drawing?', 'Sources']}
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
      <p>{WORDS.mapsShared}</p>
      <h2 id="lookalikes">{WORDS.lookalikesTitle}</h2>
      <p>{WORDS.lookalikesLead}</p>
      <StudyTable
        name={WORDS.lookalikesTitle}
        head={['From', 'Felt', 'Studied in', 'Sources']}
        rows={LOOKALIKES.map(({ from, felt, study, sources }) => ({
          key: from,
          cells: [from, felt, study, <SourceRefs key="sources" ids={sources} />],
        }))}
      />
      <SimulationResults figures={SIMULATION} />
      <h2 id="limits">{WORDS.limitsTitle}</h2>
      <p>{WORDS.limits}</p>
      <h2 id="claims">{WORDS.claimsTitle}</h2>
      <p>{WORDS.claimsLead}</p>
      <p className="flex flex-wrap gap-3">
        <Link href="/evidence/claims/" className="button">
          {WORDS.claimsTitle}
        </Link>
        <Link href="/evidence/sources/" className="button">
          {SOURCES_PAGE.title}
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
