import Link from 'next/link';
import { AGREEMENT_STUDIES } from '../../data/debate/agreement.ts';
import { LOOKALIKES } from '../../data/debate/lookalikes.ts';
import { MAP_STUDIES } from '../../data/debate/maps.ts';
import { DEBATE_WORDS as WORDS } from '../../data/debate/words.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import type { SourceId } from '../../data/types.ts';
import { SourceList } from '../care/SourceList.tsx';
import { Statements } from './Statements.tsx';
import { StudyTable } from './StudyTable.tsx';

const PARTS = [['statements', WORDS.statementsTitle], ['agreement', WORDS.agreementTitle], ['maps', WORDS.mapsTitle], ['lookalikes', WORDS.lookalikesTitle], ['claims', WORDS.claimsTitle]] as const;

const unique = (lists: readonly (readonly SourceId[])[]) => [...new Set(lists.flat())];

function Works({ ids }: { ids: readonly SourceId[] }) {
  return (
    <details className="text-sm">
      <summary className="py-1.5 text-muted underline decoration-dotted underline-offset-4">{ids.length} sources</summary>
      <SourceList ids={ids} />
    </details>
  );
}

export function EvidencePage() {
  return (
    <article className="page prose-page">
      <h1>{WORDS.title}</h1>
      <p className="text-lg">{WORDS.lead}</p>
      <ul>{WORDS.short.map((line) => <li key={line}>{line}</li>)}</ul>
      <nav aria-label="On this page" className="no-print">
        <ul className="flex list-none flex-wrap gap-2 pl-0">
          {PARTS.map(([id, name]) => <li key={id}><a href={`#${id}`} className="chip min-h-9 hover:bg-raised">{name}</a></li>)}
        </ul>
      </nav>
      <h2 id="statements">{WORDS.statementsTitle}</h2>
      <Statements />
      <h2 id="agreement">{WORDS.agreementTitle}</h2>
      <p>{WORDS.agreementLead}</p>
      <StudyTable name={WORDS.agreementTitle} head={['Study', 'Looked at', 'Found']}
        rows={AGREEMENT_STUDIES.map(({ who, looked, found, source }) => ({ key: source, cells: [who, looked, found] }))} />
      <p>{WORDS.agreementReading}</p>
      <Works ids={AGREEMENT_STUDIES.map(({ source }) => source)} />
      <h2 id="maps">{WORDS.mapsTitle}</h2>
      <p>{WORDS.mapsLead}</p>
      <StudyTable name={WORDS.mapsTitle} head={['Muscle', 'Where pain was felt', 'Does it fit the drawing?']}
        rows={MAP_STUDIES.map(({ muscle, found, fits }) => ({
          key: muscle, cells: [<Link key="link" href={`/muscles/${muscle}/`} className="link">{findMuscle(muscle)?.name}</Link>, found, fits],
        }))} />
      <p>{WORDS.mapsShared}</p>
      <Works ids={unique(MAP_STUDIES.map(({ sources }) => sources))} />
      <h2 id="lookalikes">{WORDS.lookalikesTitle}</h2>
      <p>{WORDS.lookalikesLead}</p>
      <StudyTable name={WORDS.lookalikesTitle} head={['From', 'Felt', 'Studied in']} rows={LOOKALIKES.map(({ from, felt, study }) => ({ key: from, cells: [from, felt, study] }))} />
      <Works ids={unique(LOOKALIKES.map(({ sources }) => sources))} />
      <h2 id="limits">{WORDS.limitsTitle}</h2>
      <p>{WORDS.limits}</p>
      <h2 id="claims">{WORDS.claimsTitle}</h2>
      <p>{WORDS.claimsLead}</p>
      <p><Link href="/evidence/claims/" className="button">{WORDS.claimsTitle}</Link></p>
    </article>
  );
}
