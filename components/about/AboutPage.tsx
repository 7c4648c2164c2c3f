import Link from 'next/link';
import { CREDITS } from '../../data/credits.ts';
import { m } from '../../data/words.ts';

const IS = [m.about_is_1, m.about_is_2, m.about_is_3, m.about_is_4];
const IS_NOT = [m.about_is_not_1, m.about_is_not_2, m.about_is_not_3, m.about_is_not_4];
const PRIVACY = [m.about_privacy_1, m.about_privacy_2, m.about_privacy_3, m.about_privacy_4, m.about_privacy_5];

/** What Knotmap is, what happens to what is marked, and what it is made of. */
export function AboutPage() {
  return (
    <article className="page prose-page">
      <h1>{m.about_title()}</h1>
      <p className="text-lg">{m.about_lead()}</p>
      <h2>{m.about_is_title()}</h2>
      <ul>
        {IS.map((line) => (
          <li key={line()}>{line()}</li>
        ))}
      </ul>
      <h2>{m.about_is_not_title()}</h2>
      <ul>
        {IS_NOT.map((line) => (
          <li key={line()}>{line()}</li>
        ))}
      </ul>
      <h2 id="privacy">{m.about_privacy_title()}</h2>
      <ul>
        {PRIVACY.map((line) => (
          <li key={line()}>{line()}</li>
        ))}
      </ul>
      <h2 id="licences">{m.about_credits_title()}</h2>
      <p>{m.about_credits_lead()}</p>
      <ul className="list-none divide-y divide-line border-y border-line pl-0">
        {CREDITS.map(({ what, by, licence, address }) => (
          <li key={what} className="flex flex-wrap justify-between gap-x-6 py-2">
            <span>
              {what} <span className="text-muted">({by})</span>
            </span>
            <a className="link" href={address} rel="noreferrer">
              {licence}
              <span className="sr-only">, {m.about_credits_licence({ what })}</span>
            </a>
          </li>
        ))}
      </ul>
      <h3>{m.about_own_title()}</h3>
      <p>{m.about_own()}</p>
      <h2 id="sources">{m.about_sources_title()}</h2>
      <p>{m.about_sources_lead()}</p>
      <p>
        <Link href="/evidence/sources/" className="button">
          {m.about_sources_title()}
        </Link>
      </p>
    </article>
  );
}
