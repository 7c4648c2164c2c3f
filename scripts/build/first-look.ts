/** Milliseconds in which every script of a page should have come. */
const PATIENCE = 12_000;

/**
 * What a page looks at before its own scripts are there, as code that the build puts at its head: React would write it into the page twice. What it
 * finds it says on the root element:
 * `data-said`: an answer or a condition is kept, so that what the page says to everyone may not be for this person (state/may-be-barred.ts, a little wider);
 * `data-stuck`: a script that the page begins with failed, or has not come in time.
 */
export const FIRST_LOOK = `(()=>{
let d=document,root=d.documentElement.dataset,first=[],failed,
kept=k=>{let a='';try{a+=sessionStorage['knotmap.visit.'+k]}catch{}try{a+=localStorage['knotmap.'+k]}catch{}return a},
came=()=>!failed&&first.every(s=>performance.getEntriesByName(s).length);
if(/"(yes|worse|seen)"/.test(kept('screening'))||/"(left|right|both)"/.test(kept('cautions')))root.said='';
addEventListener('DOMContentLoaded',()=>first=[...d.scripts].filter(s=>s.src&&!s.noModule).map(s=>s.src));
addEventListener('error',e=>{let s=e.target.src;if(s&&e.target.tagName=='SCRIPT'&&(d.readyState=='loading'||first.includes(s)))failed=1,root.stuck=''},true);
setTimeout(()=>{if(!came()){root.stuck='';addEventListener('load',()=>{if(came())delete root.stuck},true)}},${PATIENCE})
})()`.replaceAll('\n', '');

/** A page that looks first. @throws Error where there is no place for it */
export function withFirstLook(html: string): string {
  const place = /<meta charSet="utf-8"\/>/i;
  if (!place.test(html)) throw new Error('page: expected <meta charSet="utf-8"/> at its head, got none');
  return html.replace(place, (tag) => `${tag}<script>${FIRST_LOOK}</script>`);
}
