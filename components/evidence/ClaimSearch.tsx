'use client';

import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react';
import { holdsAllWords } from '../../engine/text/words-in.ts';
import { m } from '../../data/words.ts';
import { neverChanges } from '../ui/never-changes.ts';

/**
 * Finds claims by words in them, beside the filter of `list` (an element's id). The claims stand in the page as text; this only hides those without the
 * words, and sections in which nothing is left. Without scripts it is not there.
 */
export function ClaimSearch({ list }: { readonly list: string }) {
  const there = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const field = useId(),
    [sought, setSought] = useState(''),
    [found, setFound] = useState<number | null>(null);
  const words = useRef('');
  useEffect(() => {
    const group = document.getElementById(list);
    if (!group) return;
    words.current = sought;
    const sift = () => {
      let count = 0;
      for (const section of group.querySelectorAll('section')) {
        section.hidden = false;
        let here = 0;
        for (const claim of section.querySelectorAll<HTMLElement>('[data-verdict]')) {
          claim.hidden = !holdsAllWords(claim.textContent ?? '', words.current);
          if (claim.getClientRects().length > 0) here++;
        }
        section.hidden = here === 0;
        count += here;
      }
      setFound(words.current.trim() === '' ? null : count);
    };
    sift();
    group.addEventListener('change', sift);
    return () => group.removeEventListener('change', sift);
  }, [list, sought]);
  if (!there) return <div className="no-print mt-4 min-h-26" />;
  return (
    <div className="no-print mt-4 min-h-26">
      <label htmlFor={field} className="eyebrow">
        {m.evidence_claims_find()}
      </label>
      <input
        id={field}
        type="search"
        value={sought}
        placeholder={m.evidence_claims_example()}
        autoComplete="off"
        onChange={(event) => setSought(event.target.value)}
        className="mt-2 block h-11 w-full max-w-md rounded-full border border-muted bg-surface px-4 text-base placeholder:text-muted"
      />
      <p role="status" className="mt-1 min-h-6 text-sm text-muted">
        {found === null ? '' : found === 0 ? m.evidence_claims_none() : m.evidence_claims_found({ count: found })}
      </p>
    </div>
  );
}
