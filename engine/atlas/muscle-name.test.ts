import { expect, it } from 'vitest';
import { MUSCLE_INDEX } from '../../data/muscle-index.ts';
import { PLAIN_NAMES } from '../../data/plain-names.ts';
import { answeredAs } from '../inference/answered-as.ts';
import { answerName, answerPoints, plainName } from './muscle-name.ts';

it('has plain words for every muscle, and none for what is no muscle', () => {
  const ids: readonly string[] = MUSCLE_INDEX.map(({ id }) => id);
  expect(ids.filter((id) => plainName(id) === undefined)).toEqual([]);
  expect(Object.keys(PLAIN_NAMES).filter((id) => !ids.includes(id))).toEqual([]);
  expect(plainName('infraspinatus')).toBe('Flat of the shoulder blade');
});
it.each([
  ['infraspinatus', 'Infraspinatus'],
  ['rhomboid-major', 'Rhomboid major and minor'],
  ['suboccipitals', 'Suboccipital muscles'],
])('%s is called %s by clinicians', (id, name) => expect(answerName(id)).toBe(name));
it('gives each point to one muscle of the answer', () => {
  const answered = [...new Set(MUSCLE_INDEX.map(({ id }) => answeredAs(id)))];
  const points = answered.flatMap((id) => answerPoints(id, 'left'));
  expect(points).toHaveLength(MUSCLE_INDEX.flatMap((muscle) => muscle.points).length);
});
