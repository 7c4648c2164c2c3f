'use client';
import Link from 'next/link';
import type { MouseEvent } from 'react';
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
const MENU = 'site-places';

/** The header stays from page to page, and the menu would stay open with it. */
const close = ({ currentTarget }: MouseEvent<HTMLElement>) => currentTarget.closest<HTMLElement>('nav')?.hidePopover();

/** The name of the site, and the way to its places: a row where there is room for all of them, else a menu that the browser opens and closes by itself. */
export function SiteHeader() {
  return (
    <header className="no-print sticky top-0 z-30 border-b border-line bg-paper">
      <div className="flex h-12 items-center justify-between gap-1 px-4 sm:px-6">
        <Link
          href="/"
          prefetch={false}
          className="flex min-w-0 items-center gap-2 overflow-hidden text-lg font-semibold tracking-tight text-ink"
        >
          <Mark />
          {m.ui_name()}
        </Link>
        <button
          type="button"
          popoverTarget={MENU}
          className="-mr-2 min-h-11 shrink-0 rounded-full px-2 text-sm font-medium hover:bg-raised sm:hidden"
        >
          {m.ui_places_open()}
        </button>
        <nav id={MENU} popover="auto" aria-label={m.ui_places()} className="site-places text-ink">
          {PLACES.map(({ href, name }) => (
            <Link
              key={href}
              href={href}
              prefetch={false}
              onClick={close}
              className="rounded-full px-3 py-2 hover:bg-raised hover:text-ink max-sm:min-h-11 sm:text-muted"
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
