import type { Side } from '../../data/types.ts';
import { m } from '../../data/words.ts';

/** A side of the body as it is said. */
export const sideWords = (side: Side): string => (side === 'left' ? m.text_left() : m.text_right());

/** "Infraspinatus, right" */
export const nameOnSide = (name: string, side: Side): string => m.text_name_on_side({ name, side: sideWords(side) });

/** The sides of what is on one side, or on both at once. */
export const sidesWords = ({ side, both = false }: { readonly side: Side; readonly both?: boolean }): string =>
  both ? m.text_both_sides() : sideWords(side);

/** "Infraspinatus, both sides" */
export const nameOnSides = (name: string, sides: Parameters<typeof sidesWords>[0]): string =>
  m.text_name_on_side({ name, side: sidesWords(sides) });

/** "right shoulder blade" */
export const sidedName = (side: Side, name: string): string => m.text_sided_name({ side: sideWords(side), name });
