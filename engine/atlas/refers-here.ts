import type { Side } from '../../data/types.ts';
import { nth } from '../math/nth.ts';
import type { Atlas } from './atlas.ts';
import type { Body, SkinPoint } from '../skin/body.ts';
import { vertexOf } from './naming.ts';
import { enteredSide } from '../skin/zone.ts';

/** A trigger point that is described as sending pain to a place. */
export interface Referrer {
  readonly id: string;
  readonly side: Side;
  /** Its usual pattern reaches the place; false when only spillover does. */ readonly usual: boolean;
  readonly weight: number;
}

/** Memberships below this are the soft edge of a zone. */
const INSIDE = 0.4;

/** What refers to a place on the skin: usual patterns first, then spillover; in each, those that cover it most, and the more common. */
export function refersHere(body: Body, atlas: Atlas, point: SkinPoint): readonly Referrer[] {
  const place = body.cagePlaceOf[vertexOf(body, point)]!,
    found: (Referrer & { readonly common: number })[] = [];
  atlas.points.forEach((one, index) => {
    const { cagePlaces: places, essential, spillover } = nth(atlas.patterns, index);
    for (const side of one.rightOnly ? (['right'] as const) : (['left', 'right'] as const)) {
      const at = places.indexOf(side === enteredSide(one) ? place : body.mirror[place]!);
      if (at < 0) continue;
      const usual = essential[at]! >= INSIDE,
        weight = usual ? essential[at]! : spillover[at]!;
      if (weight >= INSIDE) found.push({ id: one.id, side, usual, weight, common: one.priorLevel });
    }
  });
  return found
    .sort(
      (a, b) =>
        Number(b.usual) - Number(a.usual) ||
        b.common - a.common ||
        b.weight - a.weight ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : a.side < b.side ? -1 : 1),
    )
    .map(({ id, side, usual, weight }) => ({ id, side, usual, weight }));
}
