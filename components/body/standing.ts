import { useMap } from '../../state/map.ts';
import { m } from '../../data/words.ts';

/** Why the body is not there, and what can be done without it. */
const WHY = {
  failed: m.body_trouble_failed,
  slow: m.body_trouble_slow,
  graphics: m.body_trouble_graphics,
  lost: m.body_trouble_lost,
} as const;
export type BodyTrouble = keyof typeof WHY;

/** Says on the page's root whether the body can be used: styles and tests go by it. */
export const bodyIs = (standing: 'loading' | 'ready' | 'failed') =>
  void (document.documentElement.dataset['body'] = standing);

/** The body is not there, for the person to read. */
export function bodyFailed(why: BodyTrouble): void {
  bodyIs('failed');
  useMap.setState({ trouble: WHY[why]() });
}

/** What was in the way is not any more; the body is on its way. */
export function bodyLoads(): void {
  bodyIs('loading');
  useMap.setState({ trouble: null });
}

/** What shows the body begins anew. */
export function bodyAnew(): void {
  bodyLoads();
  useMap.setState(({ attempt }) => ({ attempt: attempt + 1 }));
}
