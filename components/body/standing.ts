import { BODY_TROUBLE } from '../../data/body-trouble.ts';
import { useMap } from '../../state/map.ts';

export type BodyTrouble = keyof typeof BODY_TROUBLE;

/** Says on the page's root whether the body can be used: styles and tests go by it. */
export const bodyIs = (standing: 'loading' | 'ready' | 'failed') =>
  void (document.documentElement.dataset['body'] = standing);

/** The body is not there, for the person to read. */
export function bodyFailed(why: BodyTrouble): void {
  bodyIs('failed');
  useMap.setState({ trouble: BODY_TROUBLE[why]() });
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
