import { beforeAll, expect, it } from 'vitest';
import { CAUSES } from '../../data/care/causes.ts';
import { userText, type Text } from '../reading/walk.ts';

let texts: readonly Text[];
beforeAll(async () => {
  texts = await userText({ names: true });
});

it('each text has a key of its own', () => {
  expect(texts.length).toBeGreaterThan(5000);
  const keys = texts.map(({ file, path }) => `${file} ${path}`);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

it('a record is found by its id, whatever its place in the list, and a name of one word is listed too', () => {
  for (const { id, title, plain } of CAUSES) {
    expect(texts).toContainEqual({ file: 'care/causes.ts', path: `CAUSES.${id}.title`, text: title });
    expect(texts).toContainEqual({ file: 'care/causes.ts', path: `CAUSES.${id}.plain`, text: plain });
  }
  expect(texts).toContainEqual({ file: 'messages/ui.json', path: 'ui_place_muscles', text: 'Muscles' });
});
