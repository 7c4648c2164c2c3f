import { NO_SCRIPT } from '../../data/no-script-words.ts';

/** For a browser without scripts: what this page needs, and what can be read all the same. In the page as it is served. */
export function NoScript() {
  return (
    <noscript>
      <div className="page prose-page">
        <p className="text-lg">{NO_SCRIPT.needs}</p>
        <ul>
          {NO_SCRIPT.ways.map(({ to, words }) => (
            <li key={to}>
              <a href={to}>{words}</a>
            </li>
          ))}
        </ul>
      </div>
    </noscript>
  );
}
