import { nth } from '../math/nth.ts';
/** Longest name of a work that is not a paper: enough to tell it by. */
const LONGEST = 44;

/**
 * A work in two words, as papers name it in the text: first author and year, or the start of the title where there is no author.
 * @param citation a reference such as "Lu W, Li J. Effect of ... Chiropr Man Therap 2022;30:34."
 */
export function shortCitation(citation: string): string {
  const year = /\b(?:19|20)\d{2}\b/.exec(citation)?.[0];
  const author =
    /^((?:(?:van|de|van der) )?\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*) \p{Lu}{1,4}(?:[,.]| and )/u.exec(
      citation,
    )?.[1];
  const name = author ?? shorten(nth(citation.split(/(?<=\p{L}{3})[.:]/u), 0).trim());
  return year && !name.includes(year) ? `${name} ${year}` : name;
}

function shorten(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[\s,;(]+$/, '')}…`;
}
