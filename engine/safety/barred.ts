import { ACTIONS } from '../../data/safety/actions.ts';
import { forbidsPressing, type Outcome } from './screening.ts';

/**
 * Whether an outcome leaves out stretches and exercises too: emergency help says so, who needs a check today waits for it, and so does who may be
 * harmed by the movement itself (`Sign.keepStill`). For other visits in the next days "gentle movement is fine" (data/safety/actions.ts).
 */
export const forbidsStretching = ({ action, signs }: Pick<Outcome, 'action' | 'signs'>): boolean =>
  ACTIONS[action].rank <= ACTIONS.same_day.rank ||
  signs.some((one) => one.sign.keepStill === true && forbidsPressing(one.action));
