import Link from 'next/link';
import { ABOUT, CREDITS, SOURCES_PAGE } from '../../data/about.ts';

export function AboutPage() {
  return (
    <article className="page prose-page">
      <h1>{ABOUT.title}</h1>
      <p className="text-lg">{ABOUT.lead}</p>
      <h2>{ABOUT.isTitle}</h2>
      <ul>
        {ABOUT.is.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{ABOUT.isNotTitle}</h2>
      <ul>
        {ABOUT.isNot.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 id="privacy">{ABOUT.privacyTitle}</h2>
      <ul>
        {ABOUT.privacy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 id="licences">{ABOUT.creditsTitle}</h2>
      <p>{ABOUT.creditsLead}</p>
      <ul className="list-none divide-y divide-line border-y border-line pl-0">
        {CREDITS.map(({ what, by, licence, address }) => (
          <li key={what} className="flex flex-wrap justify-between gap-x-6 py-2">
            <span>
              {what} <span className="text-muted">({by})</span>
            </span>
            <a className="link" href={address} rel="noreferrer">
              {licence}
              <span className="sr-only">, licence of {what}</span>
            </a>
          </li>
        ))}
      </ul>
      <h3>{ABOUT.ownTitle}</h3>
      <p>{ABOUT.own}</p>
      <h2 id="sources">{ABOUT.sourcesTitle}</h2>
      <p>{ABOUT.sourcesLead}</p>
      <p>
        <Link href="/evidence/sources/" className="button">
          {SOURCES_PAGE.title}
        </Link>
      </p>
    </article>
  );
}
