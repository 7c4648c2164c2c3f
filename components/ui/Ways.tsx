import Link from 'next/link';
import { m } from '../../data/words.ts';

const WAYS = [
  ['/', m.ui_not_found_ways_1_words],
  ['/muscles/', m.ui_not_found_ways_2_words],
  ['/guides/', m.ui_not_found_ways_3_words],
  ['/care/', m.ui_not_found_ways_4_words],
  ['/safety/', m.ui_not_found_ways_5_words],
] as const;

/** Where to go from a page that has nothing else to show. */
export const Ways = () => (
  <ul>
    {WAYS.map(([to, words]) => (
      <li key={to}>
        <Link href={to} className="link">
          {words()}
        </Link>
      </li>
    ))}
  </ul>
);
