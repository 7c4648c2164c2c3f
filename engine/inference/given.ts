import { QUESTIONS } from '../../data/questions.ts';
import { nth } from '../math/nth.ts';
import type { Given } from './answer.ts';
import type { Model } from './model.ts';

/** Log odds that each point on a side, and "something else", gains from answers to the optional questions. An answer given twice counts once; one that is not known counts for nothing. */
export function givenOdds(
  model: Model,
  given: readonly Given[],
): { readonly pointsOnSide: ReadonlyMap<number, number>; readonly somethingElse: number } {
  const pointsOnSide = new Map<number, number>();
  let somethingElse = 0;
  for (const question of QUESTIONS)
    for (const choice of question.choices) {
      if (!given.some((one) => one.question === question.id && one.answer === choice.id)) continue;
      somethingElse += Math.log(choice.somethingElse);
      model.pointsOnSide.forEach(({ id }, u) => {
        if (choice.raises.some((own) => own === id || own === nth(model.muscleOf, u)))
          pointsOnSide.set(u, (pointsOnSide.get(u) ?? 0) + Math.log(choice.ratio));
      });
    }
  return { pointsOnSide, somethingElse };
}
