import { CLAIM_SECTIONS, VERDICTS } from '../../data/claims/claims.ts';
import type { Claim, Verdict } from '../../data/claims/types.ts';
import { ClaimSearch } from './ClaimSearch.tsx';
import { VerdictMark } from './VerdictMark.tsx';
import { m } from '../../data/words.ts';

/** What hides when one verdict is chosen. Whole class names, so that they are found when the styles are made. */
const HIDDEN_UNLESS: Readonly<Record<Verdict, string>> = {
  supported:
    'group-has-[#show-partly:checked]/claims:hidden group-has-[#show-overstated:checked]/claims:hidden group-has-[#show-unsupported:checked]/claims:hidden',
  partly:
    'group-has-[#show-supported:checked]/claims:hidden group-has-[#show-overstated:checked]/claims:hidden group-has-[#show-unsupported:checked]/claims:hidden',
  overstated:
    'group-has-[#show-supported:checked]/claims:hidden group-has-[#show-partly:checked]/claims:hidden group-has-[#show-unsupported:checked]/claims:hidden',
  unsupported:
    'group-has-[#show-supported:checked]/claims:hidden group-has-[#show-partly:checked]/claims:hidden group-has-[#show-overstated:checked]/claims:hidden',
};
const HIDDEN_WITHOUT: Readonly<Record<Verdict, string>> = {
  supported: 'group-has-[#show-supported:checked]/claims:hidden',
  partly: 'group-has-[#show-partly:checked]/claims:hidden',
  overstated: 'group-has-[#show-overstated:checked]/claims:hidden',
  unsupported: 'group-has-[#show-unsupported:checked]/claims:hidden',
};
const ORDER = ['supported', 'partly', 'overstated', 'unsupported'] as const satisfies readonly Verdict[];

/** All claims under a filter that is plain radio buttons and style: it works by keyboard and without scripts. With them there is a search too. */
export function ClaimList() {
  const all = CLAIM_SECTIONS.flatMap(({ claims }) => claims);
  return (
    <div id="claims" className="group/claims">
      <fieldset className="no-print">
        <legend className="eyebrow">{m.evidence_claims_show()}</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          <Choice id="show-all" name={m.evidence_claims_all_verdicts()} count={all.length} chosen />
          {ORDER.map((verdict) => (
            <Choice
              key={verdict}
              id={`show-${verdict}`}
              name={VERDICTS[verdict].label}
              sign={VERDICTS[verdict].sign}
              count={all.filter((claim) => claim.verdict === verdict).length}
            />
          ))}
        </div>
      </fieldset>
      <ClaimSearch list="claims" />
      <dl className="mt-4 grid gap-x-6 gap-y-1 text-sm text-muted sm:grid-cols-2">
        {ORDER.map((verdict) => (
          <div key={verdict}>
            <dt className="inline font-medium text-ink">{VERDICTS[verdict].label}: </dt>
            <dd className="inline">{VERDICTS[verdict].means}</dd>
          </div>
        ))}
      </dl>
      {CLAIM_SECTIONS.map(({ id, title, claims }) => {
        const missing = ORDER.filter((verdict) => !claims.some((claim) => claim.verdict === verdict));
        return (
          <section key={id} id={id} className={missing.map((verdict) => HIDDEN_WITHOUT[verdict]).join(' ')}>
            <h2>{title}</h2>
            <ul className="mt-4 list-none space-y-4 pl-0">
              {claims.map((claim) => (
                <ClaimItem key={claim.id} claim={claim} section={id} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Choice({
  id,
  name,
  sign,
  count,
  chosen = false,
}: {
  id: string;
  name: string;
  sign?: string;
  count: number;
  chosen?: boolean;
}) {
  return (
    <label className="button cursor-pointer has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="radio" name="show-claims" id={id} defaultChecked={chosen} className="sr-only" />
      {sign && <span aria-hidden="true">{sign}</span>}
      {name} ({count})
    </label>
  );
}

function ClaimItem({ claim, section }: { claim: Claim; section: string }) {
  return (
    <li
      id={claim.id}
      data-verdict={claim.verdict}
      className={`card keep-together space-y-2 ${HIDDEN_UNLESS[claim.verdict]}`}
    >
      <p className="text-sm text-muted">
        <span className="sr-only">{m.evidence_claims_article()} </span>
        {m.evidence_claims_quote({ claim: claim.claim })}
      </p>
      <p className="text-lg">{claim.wording}</p>
      <VerdictMark claim={claim} />
      <p className="text-sm">
        <a href={`/evidence/claims/${section}/#${claim.id}`} className="link">
          {m.evidence_how()}
          <span className="sr-only">: {claim.id}</span>
        </a>
      </p>
    </li>
  );
}
