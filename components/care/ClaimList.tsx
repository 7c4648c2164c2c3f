import { CLAIM_SECTIONS, VERDICTS } from '../../data/claims/claims.ts';
import type { Claim, Verdict } from '../../data/claims/types.ts';
import { SourceList } from './SourceList.tsx';

/** What hides when one verdict is chosen. Whole class names, so that they are found when the styles are made. */
const HIDDEN_UNLESS: Readonly<Record<Verdict, string>> = {
  supported: 'group-has-[#show-partly:checked]/claims:hidden group-has-[#show-overstated:checked]/claims:hidden group-has-[#show-unsupported:checked]/claims:hidden',
  partly: 'group-has-[#show-supported:checked]/claims:hidden group-has-[#show-overstated:checked]/claims:hidden group-has-[#show-unsupported:checked]/claims:hidden',
  overstated: 'group-has-[#show-supported:checked]/claims:hidden group-has-[#show-partly:checked]/claims:hidden group-has-[#show-unsupported:checked]/claims:hidden',
  unsupported: 'group-has-[#show-supported:checked]/claims:hidden group-has-[#show-partly:checked]/claims:hidden group-has-[#show-overstated:checked]/claims:hidden',
};
const HIDDEN_WITHOUT: Readonly<Record<Verdict, string>> = {
  supported: 'group-has-[#show-supported:checked]/claims:hidden', partly: 'group-has-[#show-partly:checked]/claims:hidden',
  overstated: 'group-has-[#show-overstated:checked]/claims:hidden', unsupported: 'group-has-[#show-unsupported:checked]/claims:hidden',
};
const ORDER = ['supported', 'partly', 'overstated', 'unsupported'] as const satisfies readonly Verdict[];

/** All claims under a filter that is plain radio buttons and style: it works by keyboard and without scripts. */
export function ClaimList() {
  const all = CLAIM_SECTIONS.flatMap(({ claims }) => claims);
  return (
    <div className="group/claims">
      <fieldset className="no-print">
        <legend className="eyebrow">Show</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          <Choice id="show-all" name="All" count={all.length} chosen />
          {ORDER.map((verdict) => (
            <Choice key={verdict} id={`show-${verdict}`} name={VERDICTS[verdict].label} sign={VERDICTS[verdict].sign} count={all.filter((claim) => claim.verdict === verdict).length} />
          ))}
        </div>
      </fieldset>
      <dl className="mt-4 grid gap-x-6 gap-y-1 text-sm text-muted sm:grid-cols-2">
        {ORDER.map((verdict) => <div key={verdict}><dt className="inline font-medium text-ink">{VERDICTS[verdict].label}: </dt><dd className="inline">{VERDICTS[verdict].means}</dd></div>)}
      </dl>
      {CLAIM_SECTIONS.map(({ id, title, claims }) => {
        const missing = ORDER.filter((verdict) => !claims.some((claim) => claim.verdict === verdict));
        return (
          <section key={id} id={id} className={missing.map((verdict) => HIDDEN_WITHOUT[verdict]).join(' ')}>
            <h2>{title}</h2>
            <ul className="mt-4 list-none space-y-4 pl-0">{claims.map((claim) => <ClaimItem key={claim.id} claim={claim} />)}</ul>
          </section>
        );
      })}
    </div>
  );
}

function Choice({ id, name, sign, count, chosen = false }: { id: string; name: string; sign?: string; count: number; chosen?: boolean }) {
  return (
    <label className="button cursor-pointer has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="radio" name="show-claims" id={id} defaultChecked={chosen} className="sr-only" />
      {sign && <span aria-hidden="true">{sign}</span>}
      {name} ({count})
    </label>
  );
}

function ClaimItem({ claim: { id, claim, verdict, confidence, wording, evidenceToday, opinion, missingContext, redFlagRisk, sources } }: { claim: Claim }) {
  return (
    <li id={id} data-verdict={verdict} className={`card keep-together space-y-2 ${HIDDEN_UNLESS[verdict]}`}>
      <p className="text-sm text-muted"><span className="sr-only">The article says: </span>“{claim}”</p>
      <p className="text-lg">{wording}</p>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <span className="chip font-medium"><span aria-hidden="true">{VERDICTS[verdict].sign}</span>{VERDICTS[verdict].label}</span>
        <span className="text-muted">We are {confidence === 'high' ? 'very sure' : confidence === 'moderate' ? 'fairly sure' : 'not very sure'} of this verdict.{opinion && ' This is a view, not a fact.'}</span>
      </p>
      {redFlagRisk && <p className="rounded-xl border border-caution bg-caution-soft px-4 py-2 text-sm">Careful: {redFlagRisk}</p>}
      <details className="text-sm">
        <summary className="py-1.5 text-muted underline decoration-dotted underline-offset-4">How we know ({sources.length} {sources.length === 1 ? 'source' : 'sources'})</summary>
        <p className="mt-1 text-muted">{evidenceToday}{missingContext && ` ${missingContext}`}</p>
        <SourceList ids={sources} />
      </details>
    </li>
  );
}
