import { GUIDE_INDEX, type GuideId } from '../../data/guides/index-of.ts';
import { stillToAsk, useScreening } from '../../state/screening.ts';
import { useSignsToAsk } from './useSignsToAsk.ts';

const NO_MUSCLES: readonly string[] = [];

/** The muscles whose signs are asked about before a guide. */
export const musclesOfGuide = (id: GuideId): readonly string[] =>
  GUIDE_INDEX.find((guide) => guide.id === id)?.muscleIds ?? NO_MUSCLES;

/**
 * Whether no sign of a guide's muscles and of what is marked is still to be asked: the one rule for a guide, and for pressing outside of it. "loading"
 * and "failed" while the signs are not known.
 */
export function useIsAllAsked(id: GuideId): {
  readonly asked: boolean | 'loading' | 'failed';
  readonly again: () => void;
} {
  const { signs, again } = useSignsToAsk(musclesOfGuide(id)),
    screening = useScreening();
  return { asked: typeof signs === 'string' ? signs : stillToAsk(screening, signs).length === 0, again };
}
