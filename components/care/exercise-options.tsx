import type { ReactNode } from 'react';
import type { Loads } from '../../data/exercises/loads.ts';
import { skipOf } from '../../engine/guide/left-out.ts';
import type { Option } from './ForYou.tsx';

interface Chain<Self> {
  readonly name: string;
  readonly loads: Loads;
  readonly instead?: Self;
}

/** An exercise and those in its place, in their order, as a page shows them. */
export function optionsOf<Self extends Chain<Self>>(own: Self, show: (one: Self) => ReactNode): readonly Option[] {
  const options: Option[] = [];
  for (let one: Self | undefined = own; one; one = one.instead)
    options.push({ name: one.name, skip: skipOf(one.loads), content: show(one) });
  return options;
}
