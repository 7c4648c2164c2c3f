import { NO_SCRIPT } from '../../data/no-script-words.ts';
import { m } from '../../data/words.ts';

/** For a browser without scripts: what this page needs, and what can be read all the same. In the page as it is served. */
export function NoScript() {
  return (
    <noscript>
      <div className="page prose-page">
        <p className="text-lg">{m.ui_no_script_needs()}</p>
        <ul>
          {NO_SCRIPT.ways.map(({ to, words }) => (
            <li key={to}>
              <a href={to}>{words()}</a>
            </li>
          ))}
        </ul>
      </div>
    </noscript>
  );
}
