import type { NoPressZoneId } from '../../data/safety/types.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import type { ResolvedGuide } from './guide.ts';

/** What is named in brackets is for anatomists. */
const shortName = (id: NoPressZoneId): string =>
  (NO_PRESS_ZONES.find((zone) => zone.id === id)?.name ?? id)
    .replace(/ \(.*\)$/, '')
    .replace(/^./, (first) => first.toLowerCase());

/** The areas beside a muscle by short names: those that are never pressed, and those that are pressed only lightly. */
export const placesToKeepOff = (
  zones: ResolvedGuide['zones'],
): { readonly never: readonly string[]; readonly light: readonly string[] } => ({
  never: zones.filter(({ level }) => level === 'never').map(({ id }) => shortName(id)),
  light: zones.filter(({ level }) => level !== 'never').map(({ id }) => shortName(id)),
});
