/** What may be missing from a link. */
export type LinkPart =
  | 'mark'
  | 'knot'
  | 'check'
  | 'answer'
  | 'view'
  | 'line'
  | 'comparison'
  | 'entry'
  | 'note'
  | 'layer'
  | 'pose'
  | 'figure'
  | 'spot';

/** Each part of a link by name: one of it, several, and when it is not known how many there were. What a link holds only once has one name. */
const PART_NAMES: Readonly<
  Record<LinkPart, readonly [one: string, many: string, all: string] | readonly [only: string]>
> = {
  mark: ['mark', 'marks', 'the marks'],
  knot: ['the chosen knot'],
  check: ['press check', 'press checks', 'the press checks'],
  answer: ['answer', 'answers', 'the answers'],
  view: ['the view'],
  line: ['drawn line', 'drawn lines', 'the drawn lines'],
  comparison: ['the comparison'],
  entry: ['line of the list', 'lines of the list', 'the lines of the list'],
  note: ['the note'],
  layer: ['layer', 'layers', 'the layers'],
  pose: ['the pose'],
  figure: ['the body shape or skin tone'],
  spot: ['spot', 'spots', 'the spots'],
};
/** In the order in which they are said. */
export const LINK_PARTS = Object.keys(PART_NAMES) as readonly LinkPart[];
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const counted = (count: number, one: string, many: string) =>
  `${COUNTS[count] ?? (count > 1000 ? 'many' : count)} ${count === 1 ? one : many}`;

export const LINK_WORDS = {
  unread: 'This link could not be read.',
  newer: 'This link was made by a newer Knotmap and could not be read here.',
  empty: 'This link holds nothing that can be shown. It may have been cut short.',
  long: 'This link is too long; only its first part was read.',
  shifted: 'This link was changed on its way; its marks may not be where they were made.',
  /** Some of the marks were kept, how many were lost is not known. */
  someMarks: 'some marks',
  /** For what is typed from a handout. */
  compare: 'Compare what was typed with the paper.',
  /** So many of a part; Infinity: of a number that is not known. */
  part(part: LinkPart, count: number): string {
    const [one, many, all] = PART_NAMES[part];
    return many === undefined || all === undefined ? one : count === Infinity ? all : counted(count, one, many);
  },
  /** Sentence: what could not be read, whether the link was changed on its way, and whether marks that were kept may be wrong for it. */
  lost(parts: readonly string[], changed: boolean, shifted: boolean): string {
    const all = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
    return `${all.charAt(0).toUpperCase()}${all.slice(1)} in this link could not be read${changed ? ': it was changed on its way' : ''}${shifted ? ', and its other marks may not be where they were made' : ''}.`;
  },
} as const;
