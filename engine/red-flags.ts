import type { ActionId } from '../data/safety/types.ts';

/** How urgent a muscle's warning sign is: it says so itself where it is more than "have it looked at". */
export const flagAction = (text: string): ActionId => (/\bemergency\b/i.test(text) ? 'emergency_now' : /\bsame day\b/i.test(text) ? 'same_day' : 'within_days');
