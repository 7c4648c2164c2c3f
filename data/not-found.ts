import { m } from './words.ts';
export const NOT_FOUND = {
  ways: [
    { to: '/', words: m.ui_not_found_ways_1_words },
    { to: '/muscles/', words: m.ui_not_found_ways_2_words },
    { to: '/guides/', words: m.ui_not_found_ways_3_words },
    { to: '/care/', words: m.ui_not_found_ways_4_words },
    { to: '/safety/', words: m.ui_not_found_ways_5_words },
  ],
} as const;
