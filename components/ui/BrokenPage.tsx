'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { m } from '../../data/words.ts';
import { neverChanges } from './never-changes.ts';

const WAYS = [
  ['/', m.ui_broken_ways_1_2],
  ['/guides/', m.ui_broken_ways_2_2],
  ['/safety/', m.ui_broken_ways_3_2],
] as const;
/** Times a page broke since it was opened: what a second try does not mend needs its code anew. */
let broke = 0;

/** Stands in for a page that broke, and keeps what was drawn at hand: the state is in the address. Small, as every page brings it along. */
export function BrokenPage({ error, reset }: { readonly error: Error; readonly reset: () => void }) {
  // Read again once the page that broke has gone: it writes what was marked last into the address when it goes.
  const link = useSyncExternalStore(
    neverChanges,
    () => location.href,
    () => '',
  );
  useEffect(() => void broke++, []);
  return (
    <article className="page prose-page">
      <div role="alert">
        <h1>{m.ui_broken_title()}</h1>
      </div>
      <label className="block text-lg">
        {m.ui_broken_kept()}
        <input
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
          className="h-11 w-full rounded-xl border border-line bg-surface px-3 text-sm"
        />
      </label>
      <button
        type="button"
        className="button-primary"
        onClick={() => (broke > 1 || error.name === 'ChunkLoadError' ? location.reload() : reset())}
      >
        {m.ui_broken_again()}
      </button>
      {/* Fetched whole: what broke may be what shows the next page. */}
      <ul>
        {WAYS.map(([to, words]) => (
          <li key={to}>
            <a href={to}>{words()}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}
