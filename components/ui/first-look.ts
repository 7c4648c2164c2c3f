/** Milliseconds in which every script of a page should have come. */
const PATIENCE = 12_000;

/**
 * What a page looks at before its own scripts are there, as code that stands in it. What it finds it says on the root element:
 * `data-said`: an answer or a condition is kept, so that what the page says to everyone may not be for this person (state/may-be-barred.ts, a little wider);
 * `data-stuck`: a script that the page begins with failed, or has not come in time.
 */
export const FIRST_LOOK = `(() => {
  const root = document.documentElement;
  const kept = (key) => {
    let all = '';
    for (const [store, name] of [['sessionStorage', 'knotmap.visit.' + key], ['localStorage', 'knotmap.' + key]])
      try { all += window[store].getItem(name) || ''; } catch {}
    return all;
  };
  if (/"(?:yes|worse|seen)"/.test(kept('screening')) || /"(?:left|right|both)"/.test(kept('cautions'))) root.dataset.said = '';
  const awaited = new Set([...document.scripts].filter((one) => one.src && !one.noModule).map((one) => one.src));
  let failed = false;
  const came = (src) => performance.getEntriesByName(src).length > 0;
  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement && awaited.has(target.src)) failed = true, root.dataset.stuck = '';
  }, true);
  setTimeout(() => {
    if ([...awaited].every(came)) return;
    root.dataset.stuck = '';
    addEventListener('load', () => {
      if (!failed && [...awaited].every(came)) delete root.dataset.stuck;
    }, true);
  }, ${PATIENCE});
})()`;
