import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url),
  MESSAGES = new URL('data/messages/', ROOT);
type Messages = ReadonlyMap<string, unknown>;

/** All messages of a language by their ids, with the file each stands in. */
function messagesOf(locale: string): { readonly texts: Messages; readonly misplaced: readonly string[] } {
  const texts = new Map<string, unknown>(),
    misplaced: string[] = [];
  for (const file of readdirSync(new URL(`${locale}/`, MESSAGES))) {
    const own: unknown = JSON.parse(readFileSync(new URL(`${locale}/${file}`, MESSAGES), 'utf8'));
    for (const [id, text] of Object.entries(own as Readonly<Record<string, unknown>>)) {
      texts.set(id, text);
      if (!id.startsWith(`${file.replace('.json', '')}_`)) misplaced.push(`${id} in ${file}`);
    }
  }
  return { texts, misplaced };
}

/** The values a message is given, by name. */
const valuesOf = (text: unknown): readonly string[] => [
  ...new Set(
    typeof text === 'string'
      ? [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      : [...JSON.stringify(text).matchAll(/"input (\w+)"/g)].map(([, name = '']) => name),
  ),
];

/** Ids of messages that no code says. */
const unsaid = (texts: Messages, code: string): readonly string[] => {
  const said = new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, id = '']) => id));
  return [...texts.keys()].filter((id) => !said.has(id));
};

const CODE = ['app', 'components', 'data', 'engine', 'state', 'scripts/build']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name)),
  )
  .map((name) => readFileSync(new URL(name, ROOT), 'utf8'))
  .join('\n');

describe('the catalogue', () => {
  const { texts, misplaced } = messagesOf('en');

  it('holds no message that nothing says', () => {
    expect(texts.size).toBeGreaterThan(700);
    expect(unsaid(texts, CODE)).toEqual([]);
  });

  it('would show one', () =>
    expect(
      unsaid(
        new Map([
          ['ui_a', 'A'],
          ['ui_b', 'B'],
        ]),
        'm.ui_a()',
      ),
    ).toEqual(['ui_b']));

  it('keeps each message in the file of its room', () => expect(misplaced).toEqual([]));

  it('is whole in every language: the same messages, each with the same values', () => {
    const { locales } = JSON.parse(readFileSync(new URL('project.inlang/settings.json', MESSAGES), 'utf8')) as {
      readonly locales: readonly string[];
    };
    expect(locales).toContain('en');
    for (const locale of locales) {
      const own = messagesOf(locale).texts;
      expect([...own.keys()].sort(), locale).toEqual([...texts.keys()].sort());
      for (const [id, text] of own) expect([...valuesOf(text)].sort(), id).toEqual([...valuesOf(texts.get(id))].sort());
    }
  });
});
