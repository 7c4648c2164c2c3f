import { MIMIC_AREAS, MIMIC_ORDER } from '../../data/generated/mimic-areas.ts';
import { MIMICS } from '../../data/mimics.ts';
import type { MarkedMimic } from './answer.ts';
import type { Body } from '../skin/body.ts';
import type { DrawingEvidence } from '../drawing/drawing.ts';

/** Areas of the explanations outside the muscles: by mimic, for one side or for each of the two, the cage places. */
export interface MimicPlaces {
  readonly id: string;
  readonly areas: readonly Uint16Array[];
}

/** Share of the marked skin that must lie in an area for it to be named. */
const LEAST_SHARE = 0.3;

/** Areas for a body; none when they were laid on a body of another order. */
export function mimicPlaces({ orderHash, mirror, cageCount }: Body): readonly MimicPlaces[] {
  if (orderHash !== MIMIC_ORDER) return [];
  return MIMICS.map(({ id, side }) => {
    const places: number[] = [],
      runs = MIMIC_AREAS[id] ?? [];
    for (let k = 0, at = 0; k < runs.length; k += 2) {
      at += runs[k]!;
      for (let n = 0; n < runs[k + 1]!; n++, at++) if (at < cageCount) places.push(at);
    }
    const own = Uint16Array.from(places);
    return { id, areas: side === 'either' ? [own, own.map((place) => mirror[place]!)] : [own] };
  });
}

/** What else is described as felt where the drawing lies, in the order of MIMICS: the common first, what is rare but urgent last. */
export function markedMimics(
  mimics: readonly MimicPlaces[],
  cagePlaceArea: Float32Array,
  { pain }: DrawingEvidence,
): MarkedMimic[] {
  let all = 0;
  for (let s = 0; s < pain.length; s++) if (pain[s]! > 0) all += pain[s]! * cagePlaceArea[s]!;
  if (all === 0) return [];
  return mimics.flatMap(({ id, areas }) => {
    let most = 0;
    for (const places of areas) {
      let sum = 0;
      for (let k = 0; k < places.length; k++) {
        const s = places[k]!;
        if (pain[s]! > 0) sum += pain[s]! * cagePlaceArea[s]!;
      }
      most = Math.max(most, sum);
    }
    const share = most / all;
    return share >= LEAST_SHARE ? [{ id, share: Math.min(1, share) }] : [];
  });
}
