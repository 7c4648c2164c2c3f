import { fetchAgain } from '../../state/late.ts';
import { bodyAnew } from '../body/standing.ts';

/** Another try at the body, whatever kept it away: code or files that did not come, or a graphics context that stays away. */
export function bodyAgain(): void {
  fetchAgain();
  bodyAnew();
}
