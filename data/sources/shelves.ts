import type { Source, SourceId } from '../types.ts';
import { EVERY_SOURCE } from './every.ts';

/** A page of the list of all sources: works by the first letters of their citation. */
export interface Shelf {
  /** Last part of the address: /evidence/sources/<slug>/. */
  readonly slug: string;
  readonly first: string;
  readonly last: string;
  readonly sources: readonly Source[];
}

/** Cut so that no page is long: about fifty works each. A letter with more is cut by its second. */
const CUTS: readonly (readonly [first: string, last: string])[] = [
  ['A', 'A'],
  ['B', 'B'],
  ['C', 'E'],
  ['F', 'H'],
  ['I', 'L'],
  ['M', 'M'],
  ['Na', 'Nh'],
  ['Ni', 'Nz'],
  ['O', 'Pe'],
  ['Pf', 'R'],
  ['S', 'S'],
  ['T', 'T'],
  ['U', 'Z'],
];

const lettersOf = ({ citation }: Source) => citation.replace(/[^\p{L}]/gu, '').toLowerCase();
const between = (letters: string, first: string, last: string) =>
  letters.slice(0, first.length) >= first.toLowerCase() && letters.slice(0, last.length) <= last.toLowerCase();

const byCitation = [...EVERY_SOURCE.values()].sort((a, b) => a.citation.localeCompare(b.citation, 'en'));

const shelfOf = ([first, last]: readonly [first: string, last: string]): Shelf => ({
  slug: (first === last ? first : `${first}-${last}`).toLowerCase(),
  first,
  last,
  sources: byCitation.filter((source) => between(lettersOf(source), first, last)),
});

export const SHELVES: readonly Shelf[] = CUTS.map(shelfOf);

/** Shelves that were cut since: whoever kept their address is led on from there to where each work stands now. */
export const FORMER_SHELVES: readonly Shelf[] = (
  [
    ['A', 'B'],
    ['N', 'N'],
    ['O', 'R'],
    ['S', 'T'],
  ] as const
).map(shelfOf);

/** Where a work stands in the list: the address of its entry. Throws when it is on no shelf. */
export function addressOnShelf(id: SourceId): string {
  const shelf = SHELVES.find(({ sources }) => sources.some((source) => source.id === id));
  if (!shelf) throw new Error(`source ${id}: on no shelf`);
  return `/evidence/sources/${shelf.slug}/#source-${id}`;
}
