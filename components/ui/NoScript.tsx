import { m } from '../../data/words.ts';

const WAYS = [
  ['/muscles/', m.ui_no_script_ways_1_words],
  ['/guides/', m.ui_no_script_ways_2_words],
  ['/safety/', m.ui_no_script_ways_3_words],
  ['/care/', m.ui_no_script_ways_4_words],
] as const;

/** For a browser without scripts: what this page needs, and what can be read all the same. In the page as it is served. */
export function NoScript() {
  return (
    <noscript>
      <div className="page prose-page">
        <p className="text-lg">{m.ui_no_script_needs()}</p>
        <ul>
          {WAYS.map(([to, words]) => (
            <li key={to}>
              <a href={to}>{words()}</a>
            </li>
          ))}
        </ul>
      </div>
    </noscript>
  );
}
