import { m } from './words.ts';
/** A page that broke: what it says instead. */
export const BROKEN = {
  ways: [
    ['/', m.ui_broken_ways_1_2],
    ['/guides/', m.ui_broken_ways_2_2],
    ['/safety/', m.ui_broken_ways_3_2],
  ],
} as const;
