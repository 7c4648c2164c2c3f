import { expect, it } from 'vitest';
import { MUSCLES, TRIGGER_POINTS } from './atlas.ts';
import { QUESTIONS } from './questions.ts';

/** What the named field of each raised muscle or point must speak of. */
const SPEAKS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    deep: /deep/i,
    surface: /superficial/i,
    burning: /burn/i,
    tingling: /tingl|electric/i,
    numb: /numb/i,
    desk: /desk|screen|keyboard|mouse|typing|laptop|writing|slump|elbows|rounded/i,
    bag: /bag|backpack|strap|carry/i,
    'looking-up': /up|ceiling|cinema|bird/i,
    'lifting-arm': /reach|lift|overhead|throw|serve|press|outstretched|pull/i,
    'deep-breath': /breath|cough/i,
    twisting: /twist|lifting|loads/i,
    sitting: /sitting|driving/i,
    gripping: /grip|tool|screwdriver|racquet|typing|tennis/i,
    chewing: /chew|grind|clench|gum|tooth/i,
    'turn-head': /turn the head/i,
    'chin-to-chest': /forward bending/i,
    'raise-arm': /raising|reach 90|combing/i,
    'arm-back': /arm back/i,
    'open-mouth': /limited opening/i,
    'turn-trunk': /rotation/i,
    straighten: /stand straight/i,
  }),
);

it('raises only what the records speak of', () => {
  for (const { choices } of QUESTIONS)
    for (const { id, raises, field } of choices)
      for (const name of raises) {
        const point = TRIGGER_POINTS.find((record) => record.id === name),
          muscle = MUSCLES.find((record) => record.id === (point?.muscleId ?? name));
        expect(muscle, `${id}: ${name}`).toBeDefined();
        const words =
          field === 'quality'
            ? [point?.quality]
            : field === 'action'
              ? [muscle?.action]
              : [
                  ...(muscle?.[field] ?? []),
                  ...TRIGGER_POINTS.filter((record) => record.muscleId === name).flatMap(
                    (record) => record[field] ?? [],
                  ),
                ];
        expect(words.join(' | '), `${id}: ${name}`).toMatch(SPEAKS.get(id) ?? 'words of this answer');
      }
});

it('has ids that no other choice of its question has, and keeps the ratios mild', () => {
  for (const { choices } of QUESTIONS) {
    expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    for (const { ratio, somethingElse } of choices) expect(Math.max(ratio, somethingElse)).toBeLessThanOrEqual(2.5);
  }
});
