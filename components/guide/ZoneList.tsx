import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { NoPressZone, NoPressZoneId } from '../../data/safety/types.ts';
import { LEVEL_WORDS } from '../../data/safety/words.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { m } from '../../data/words.ts';

/** No-press areas in words; with `why`, the reason too. */
export function ZoneList({ zones, why = false }: { readonly zones: readonly NoPressZoneId[]; readonly why?: boolean }) {
  const listed = zones.flatMap((id) => NO_PRESS_ZONES.find((zone) => zone.id === id) ?? []);
  return (
    <ul className="space-y-2">
      {listed.map((zone) => (
        <li key={zone.id}>
          <strong className="font-semibold">{zone.name}.</strong> {levelOf(zone)}. {zone.plainText}
          {why && <span className="block text-sm text-muted">{zone.why}</span>}
        </li>
      ))}
    </ul>
  );
}

function levelOf({ severity, otherwise, appliesWhen }: NoPressZone): string {
  if (severity !== 'conditional') return LEVEL_WORDS[severity]();
  const topics = CAUTIONS.filter(({ id }) => appliesWhen?.includes(id)).map(({ topic }) => topic.toLowerCase());
  return `${LEVEL_WORDS[otherwise ?? 'never']()}. ${m.safety_closed_if({ topics: topics.join('; ') }).replace(/\.$/, '')}`;
}
