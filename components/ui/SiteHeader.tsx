import Link from 'next/link';
import { m } from '../../data/words.ts';

/** The places of the site, in the order people need them. */
const PLACES = [
  { href: '/', name: m.ui_place_map },
  { href: '/muscles/', name: m.ui_place_muscles },
  { href: '/guides/', name: m.ui_place_guides },
  { href: '/care/', name: m.ui_place_care },
  { href: '/safety/', name: m.ui_place_safety },
  { href: '/evidence/', name: m.ui_place_evidence },
] as const;

export function SiteHeader() {
  return (
    <header className="no-print sticky top-0 z-30 border-b border-line bg-paper">
      <div className="flex h-12 items-center gap-4 px-4 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="flex shrink-0 items-center gap-2 text-lg font-semibold tracking-tight text-ink"
        >
          <Mark />
          {m.ui_name()}
        </Link>
        <nav
          aria-label={m.ui_places()}
          className="-mr-4 flex flex-1 gap-1 overflow-x-auto pr-4 text-sm [scrollbar-width:none] max-sm:[mask-image:linear-gradient(to_right,#000_85%,transparent)] sm:justify-end"
        >
          {PLACES.map(({ href, name }) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              className="shrink-0 rounded-full px-3 py-2 text-muted hover:bg-raised hover:text-ink"
            >
              {name()}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 64 64" className="size-7" aria-hidden="true">
      <rect width="64" height="64" rx="14" className="fill-accent" />
      <g className="fill-none stroke-on-accent" strokeWidth="4.5" strokeLinecap="round">
        <circle cx="23" cy="41" r="6" className="fill-on-accent" />
        <path d="M30 36c6-4 8-8 9-13" strokeDasharray="1 8" />
        <circle cx="42" cy="17" r="6" />
      </g>
    </svg>
  );
}
