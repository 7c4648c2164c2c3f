import type { Side } from '../../../data/types.ts';
import type { CompiledMuscleShape } from '../../../engine/atlas/anatomy.ts';
import type { Layers, MuscleOnSide } from '../../../state/layers.ts';

/** A muscle shape as it is drawn. */
export interface ShownMuscle {
  readonly muscle: CompiledMuscleShape;
  readonly sides: readonly Side[];
  /** It is the one that is asked about. */
  readonly chosen: boolean;
}

const BOTH: readonly Side[] = ['left', 'right'];

/** What the layers show of a muscle, by side; `asked` is the muscle of the chosen knot or the one that is pointed at, `also` one that it is compared with. */
export function shownMuscles(
  muscles: readonly CompiledMuscleShape[],
  view: Layers['muscles'],
  asked: MuscleOnSide | null,
  also: MuscleOnSide | null = null,
): ShownMuscle[] {
  return muscles.flatMap((muscle): ShownMuscle[] => {
    const named = [asked, also].filter((one) => one?.muscleId === muscle.muscleId),
      chosen = named.length > 0;
    switch (view) {
      case 'off':
        return [];
      case 'chosen':
        return chosen
          ? [{ muscle, sides: BOTH.filter((side) => named.some((one) => one?.side === side)), chosen }]
          : [];
      // A plate shows what lies on top and, in its gaps, what lies next; a third layer in the gaps of the second would only confuse.
      case 'superficial':
        return muscle.layer < 2 ? [{ muscle, sides: BOTH, chosen }] : [];
      case 'deep':
        return muscle.layer > 0 ? [{ muscle, sides: BOTH, chosen }] : [];
      case 'both':
        return [{ muscle, sides: muscle.layer === 0 ? ['left'] : muscle.layer === 1 ? BOTH : ['right'], chosen }];
    }
  });
}
