import type { Metadata } from 'next';
import Link from 'next/link';
import { m } from '../data/words.ts';

export const metadata: Metadata = { title: m.ui_not_found_title(), description: m.ui_not_found_lead(), alternates: {} };

const WAYS = [
  ['/', m.ui_not_found_ways_1_words],
  ['/muscles/', m.ui_not_found_ways_2_words],
  ['/guides/', m.ui_not_found_ways_3_words],
  ['/care/', m.ui_not_found_ways_4_words],
  ['/safety/', m.ui_not_found_ways_5_words],
] as const;

export default function NotFound() {
  return (
    <article className="page prose-page">
      <h1>{m.ui_not_found_title()}</h1>
      <p className="text-lg">{m.ui_not_found_lead()}</p>
      <ul>
        {WAYS.map(([to, words]) => (
          <li key={to}>
            <Link href={to} className="link">
              {words()}
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
