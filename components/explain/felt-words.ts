import { m } from '../../data/words.ts';

/** What of a knot's pain is shown, step by step: its name on the button, and what to say with it. */
export const FELT = {
  all: { name: m.explain_felt_all_name, say: m.explain_felt_all_say },
  local: { name: m.explain_felt_local_name, say: m.explain_felt_local_say },
  referred: { name: m.explain_felt_referred_name, say: m.explain_felt_referred_say },
} as const;
