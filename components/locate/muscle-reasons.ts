import type { Candidate, Reasons } from '../../engine/inference/answer.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import { placeWords } from '../../engine/atlas/naming.ts';
import { nth } from '../../engine/math/nth.ts';
import { joinWords } from '../../engine/text/join-words.ts';
import type { ListedMuscle } from '../../state/listed.ts';
import { zoneName } from './zone-name.ts';
import { m } from '../../data/words.ts';

/** What a sentence needs to know of the marks beside what the engine says of them. */
export interface MarksInShort {
  /** As a person would count them. */
  readonly count: number;
  /** Whether a zone of a point, by its index there, is not only unmarked but clear of every mark. */
  readonly isClear: (point: Candidate, zone: number) => boolean;
}

/** Shares: of the marks that a place is worth a word from; of what a muscle explains, or of one mark, that lies over it so that it is under the mark; that more is explained than lies over it. */
const PLACE = 0.12,
  UNDER = 0.4,
  MORE = 0.25;
/** Characters of a place that are read at a glance. */
const SHORT = 44;
/** A zone that is named by its own point says nothing of where it is to a reader who does not know the point. */
const BY_POINT = /\ba?round the point\b/;

/** How much, as people say it. */
function muchOf(share: number): string {
  if (share >= 0.9) return m.locate_reason_all();
  if (share >= 0.65) return m.locate_reason_most();
  if (share >= 0.4) return m.locate_reason_half();
  if (share >= 0.15) return m.locate_reason_small();
  return m.locate_reason_little();
}

/** A place as the row has it: a muscle that hurts on both sides does so in the same place on each. */
function placed(
  both: boolean,
  atlas: AtlasNames,
  place: number,
  side: Reasons['explainedPlaces'][number]['side'],
): string {
  if (!both || side === 'midline' || nth(atlas.places, place).midline) return placeWords(atlas, place, side);
  return m.locate_reason_both_sides({ place: placeWords(atlas, place, 'midline') });
}

/** How a muscle comes to hurt at the marks: it lies there, or it sends pain there. */
function relation(
  { here, referred, both }: ListedMuscle,
  { reasons }: Candidate,
  atlas: AtlasNames,
  count: number,
): string {
  const places = [
    ...new Set(
      reasons.explainedPlaces
        .filter(({ share }, k) => k === 0 || share >= PLACE)
        .slice(0, Math.min(3, count))
        .map(({ place, side }) => placed(both, atlas, place, side)),
    ),
  ];
  const [first] = places;
  if (here >= UNDER * reasons.explains || here * count >= UNDER) {
    if (count === 1 || first === undefined) return m.locate_reason_under();
    if (both) return m.locate_reason_under_both({ place: first });
    return reasons.explains - here >= MORE ? m.locate_reason_under_more() : m.locate_reason_under_one({ place: first });
  }
  if (here > referred) return m.locate_reason_beside();
  return count === 1 || first === undefined
    ? m.locate_reason_sends()
    : m.locate_reason_sends_to({ places: joinWords(places) });
}

/** Where else it usually hurts, clear of what is marked: short names first, in the order in which they are missed. */
function elsewhere(candidates: readonly Candidate[], atlas: AtlasNames, { isClear }: MarksInShort): readonly string[] {
  const names = candidates.flatMap((candidate) => {
    const { zones } = nth(atlas.points, candidate.index);
    return candidate.reasons.missingZones
      .filter(({ zone }) => zones[zone]?.kind === 'essential' && isClear(candidate, zone))
      .map(({ zone }) => zoneName(nth(zones, zone).words));
  });
  return [...new Set(names)]
    .filter((name) => !BY_POINT.test(name))
    .sort((a, b) => Number(a.length > SHORT) - Number(b.length > SHORT));
}

const mostExplaining = (some: readonly Candidate[]): Candidate =>
  some.reduce((a, b) => (b.reasons.explains > a.reasons.explains ? b : a));

/** One short reason for each row, never the same twice: how it comes to hurt there, then what tells it from the others. */
export function muscleReasons(
  rows: readonly ListedMuscle[],
  atlas: AtlasNames,
  marks: MarksInShort,
): readonly string[] {
  const said = new Set<string>(),
    told = new Set<string>(),
    /** The last number of which the same was said. */
    like = new Map<string, number>();
  return rows.map((row, k) => {
    const best = mostExplaining(row.candidates),
      explains = row.both
        ? (['left', 'right'] as const).reduce((sum, side) => {
            const own = row.candidates.filter((one) => one.side === side);
            return own.length > 0 ? sum + mostExplaining(own).reasons.explains : sum;
          }, 0)
        : best.reasons.explains,
      first = relation(row, best, atlas, marks.count),
      places = elsewhere(row.candidates, atlas, marks),
      // The same muscle on the other side is told apart by its mark, and may say the same of where else it hurts.
      isNew = (place: string) => !told.has(`${place} ${row.side}`),
      also = (place: string) => `${first} ${m.locate_reason_also({ place })}`;
    const place = places.find(isNew);
    if (place !== undefined) told.add(`${place} ${row.side}`);
    const reason =
      [
        ...(place === undefined ? [] : [also(place)]),
        first,
        `${first} ${m.locate_reason_covers({ share: muchOf(explains) })}`,
        ...places.map(also),
      ].find((words) => !said.has(words)) ?? m.locate_reason_like({ n: like.get(first) ?? k });
    said.add(reason);
    like.set(first, k + 1);
    return reason;
  });
}
