import { expect, it } from 'vitest';
import { ANATOMY_WORDS } from '../../data/anatomy-words.ts';
import { glossOf } from './gloss.ts';

const words = {
  scapula: 'shoulder blade',
  'scapular spine': 'ridge of the shoulder blade',
  abduct: 'move out',
  'mid-axillary': 'below the armpit',
};

it.each<[why: string, texts: readonly string[], found: readonly string[]]>([
  ['whole words and their endings', ['Abducts the arm', 'Scapula'], ['abducts: move out', 'scapula: shoulder blade']],
  ['the longest entry', ['Below the scapular spine'], ['scapular spine: ridge of the shoulder blade']],
  ['each meaning once', ['abduction, abducts', 'abduction'], ['abduction: move out']],
  ['words with a hyphen', ['The mid-axillary line'], ['mid-axillary: below the armpit']],
  ['no word inside another', ['Subscapular, infrascapular'], []],
])('finds %s', (_why, texts, found) =>
  expect(glossOf(texts, words).map(({ word, plain }) => `${word}: ${plain}`)).toEqual(found),
);

it('every word of the dictionary is found in a text that uses it', () => {
  for (const word of Object.keys(ANATOMY_WORDS))
    expect(glossOf([`Near the ${word}.`], ANATOMY_WORDS).length, word).toBe(1);
});
