import { expect, it } from 'vitest';
import { glossOf } from './gloss.ts';

const words = { scapula: 'shoulder blade', 'scapular spine': 'ridge of the shoulder blade', abduct: 'move out' };

it.each<[why: string, texts: readonly string[], found: readonly string[]]>([
  ['whole words and their endings', ['Abducts the arm', 'Scapula'], ['abducts: move out', 'scapula: shoulder blade']],
  ['the longest entry', ['Below the scapular spine'], ['scapular spine: ridge of the shoulder blade']],
  ['each meaning once', ['abduction, abducts', 'abduction'], ['abduction: move out']],
  ['no word inside another', ['Subscapular, infrascapular'], []],
])('finds %s', (_why, texts, found) => expect(glossOf(texts, words).map(({ word, plain }) => `${word}: ${plain}`)).toEqual(found));
