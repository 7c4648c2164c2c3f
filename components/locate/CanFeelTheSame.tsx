'use client';
import Link from 'next/link';
import { MIMICS } from '../../data/mimics.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import type { AlsoFeels } from '../../engine/answer.ts';

/** Explanations outside the muscles shown before the rest is folded away. */
const FIRST = 3;

/** What is no muscle and can feel the same where the marks lie; its warning signs first. Never ranked as a diagnosis. */
export function CanFeelTheSame({ also }: { readonly also: readonly AlsoFeels[] }) {
  const found = also.flatMap(({ id }) => MIMICS.find((mimic) => mimic.id === id) ?? []);
  if (found.length === 0) return null;
  const signs = [...new Set(found.flatMap((mimic) => mimic.signs))].flatMap((id) => SIGNS.find((sign) => sign.id === id) ?? []);
  const rest = found.slice(FIRST);
  return (
    <section className="rounded-2xl border border-line p-4 text-sm">
      <h2 className="font-semibold">Pain here can also come from elsewhere</h2>
      {signs.length > 0 && (
        <details className="mt-2 rounded-xl bg-caution-soft px-3.5 py-2.5">
          <summary className="font-medium text-caution">Check these warning signs first ({signs.length})</summary>
          <ul className="mt-2 list-disc space-y-1 pl-5">{signs.map(({ id, short }) => <li key={id}>{short}</li>)}</ul>
          <p className="mt-2"><Link href="/safety/" className="link">Go through them one by one</Link></p>
        </details>
      )}
      <ul className="mt-2 list-disc space-y-1 pl-5 text-muted">{found.slice(0, FIRST).map(({ id, name, where }) => <li key={id}><span className="font-medium text-ink">{name}</span>: {where}</li>)}</ul>
      {rest.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-8 text-muted">and {rest.length} more</summary>
          <ul className="list-disc space-y-1 pl-5 text-muted">{rest.map(({ id, name, where }) => <li key={id}><span className="font-medium text-ink">{name}</span>: {where}</li>)}</ul>
        </details>
      )}
    </section>
  );
}
