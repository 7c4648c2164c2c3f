import { m } from '../../data/words.ts';

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

/**
 * Each part of a link by name: all of it, or the only one a link holds; and so many of it, where a link may hold several. `n` rules the form of the
 * word, `count` is what is said.
 */
export const LINK_PART_WORDS: Readonly<
  Record<
    LinkPart,
    readonly [all: () => string, counted?: (values: { readonly n: number; readonly count: string }) => string]
  >
> = {
  mark: [m.link_part_mark_all, m.link_part_mark],
  knot: [m.link_part_knot],
  check: [m.link_part_check_all, m.link_part_check],
  answer: [m.link_part_answer_all, m.link_part_answer],
  view: [m.link_part_view],
  line: [m.link_part_line_all, m.link_part_line],
  comparison: [m.link_part_comparison],
  entry: [m.link_part_entry_all, m.link_part_entry],
  note: [m.link_part_note],
  layer: [m.link_part_layer_all, m.link_part_layer],
  pose: [m.link_part_pose],
  figure: [m.link_part_figure],
  spot: [m.link_part_spot_all, m.link_part_spot],
};
/** In the order in which they are said. */
export const LINK_PARTS = Object.keys(LINK_PART_WORDS) as readonly LinkPart[];
