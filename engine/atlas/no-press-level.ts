import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId, NoPressZoneId, NoPressLevel } from '../../data/safety/types.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';

const ZONE = new Map(NO_PRESS_ZONES.map((zone) => [zone.id, zone]));
const CAUTION = new Map(CAUTIONS.map((caution) => [caution.id, caution]));

/** How an area is for a person with these conditions: one that names it closes it. Conditions about a tool that no guide uses close nothing to the hand. */
export function noPressLevel(id: NoPressZoneId, ticked: Iterable<CautionId>): NoPressLevel {
  const zone = ZONE.get(id);
  if (!zone) throw new Error(`zone: expected a no-press area, got ${id}`);
  for (const caution of ticked) {
    const affects = CAUTION.get(caution)?.affects;
    if (affects?.tool) continue;
    if (zone.appliesWhen?.includes(caution) || affects?.zones?.includes(id)) return 'never';
  }
  return zone.severity === 'conditional' ? (zone.otherwise ?? 'never') : zone.severity;
}
