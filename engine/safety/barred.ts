import { ACTIONS } from '../../data/safety/actions.ts';
import type { ActionId } from '../../data/safety/types.ts';

/**
 * Whether an outcome leaves out stretches and exercises too: emergency help says so, and who needs a check today waits for it. For a visit in the
 * next days "gentle movement is fine" (data/safety/actions.ts).
 */
export const forbidsStretching = (action: ActionId): boolean => ACTIONS[action].rank <= ACTIONS.same_day.rank;
