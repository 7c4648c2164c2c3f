import { m } from './words.ts';
export const NO_SCRIPT = {
  ways: [
    { to: '/muscles/', words: m.ui_no_script_ways_1_words },
    { to: '/guides/', words: m.ui_no_script_ways_2_words },
    { to: '/safety/', words: m.ui_no_script_ways_3_words },
    { to: '/care/', words: m.ui_no_script_ways_4_words },
  ],
} as const;
