import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '@inlang/paraglide-js';

const MESSAGES = new URL('../../data/messages/', import.meta.url);
const PROJECT = new URL('project.inlang/', MESSAGES);
const OUT = new URL('../../data/words/', import.meta.url);
/** The language that is written first, and the only one so far. */
export const BASE = 'en';
/** Files of messages with these beginnings of their ids, in one language. */
const filesOf = (locale: string): readonly string[] =>
  readdirSync(new URL(`${locale}/`, MESSAGES)).filter((name) => name.endsWith('.json'));

/**
 * What the compiled messages need of a runtime: the language is chosen when the site is built, so nothing is looked up in an address, a cookie or a store.
 * In the place of Paraglide's own, which is 65 kB and speaks to the browser.
 */
const runtime = (locales: readonly string[], locale: string): string => `/**
 * @typedef {${locales.map((name) => `"${name}"`).join(' | ')}} Locale
 * @typedef {string} LocalizedString
 */
/**
 * @template Inputs
 * @template Options
 * @template Markup
 * @typedef {unknown} MessageMetadata
 */
/** @type {Locale | undefined} */
export const experimentalStaticLocale = "${locale}";
/** @returns {Locale} */
export const getLocale = () => "${locale}";
`;

/**
 * 'whole': one module for all messages, for tests, scripts and dev. 'split': a module a message, so that in what is shipped each message lies in the
 * chunk that says it.
 */
export type Structure = 'whole' | 'split';

/** Compiles data/messages/ to data/words/. Reads and writes this tree alone. Throws at a file of messages that the settings do not name. */
export async function compileWords(structure: Structure, locale: string = BASE): Promise<void> {
  const settings = JSON.parse(readFileSync(new URL('settings.json', PROJECT), 'utf8')) as {
    readonly locales: readonly string[];
    readonly 'plugin.inlang.messageFormat': { readonly pathPattern: readonly string[] };
  };
  if (!settings.locales.includes(locale))
    throw new Error(`messages: expected a language of ${settings.locales.join(', ')}, got ${locale}`);
  const named = settings['plugin.inlang.messageFormat'].pathPattern.map((pattern) => pattern.split('/').at(-1) ?? '');
  const files = filesOf(BASE);
  const wrong = [...files.filter((name) => !named.includes(name)), ...named.filter((name) => !files.includes(name))];
  if (wrong.length > 0)
    throw new Error(`data/messages: expected the files that settings.json names, not: ${wrong.join(', ')}`);
  await compile({
    project: fileURLToPath(PROJECT).replace(/[\\/]$/, ''),
    outdir: fileURLToPath(new URL(structure, OUT)),
    outputStructure: structure === 'whole' ? 'locale-modules' : 'message-modules',
    strategy: ['baseLocale'],
    experimentalStaticLocale: `"${locale}"`,
    disableAsyncLocalStorage: true,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
    additionalFiles: { 'runtime.js': runtime(settings.locales, locale), 'server.js': 'export {};\n' },
  });
  if (structure === 'split') settle(new URL('split/messages/', OUT), locale);
}

/** How a compiled message finds its language, and what it takes where it has no values. */
const CHOICE = 'experimentalStaticLocale ?? options.locale ?? getLocale()',
  NO_VALUES = '((inputs = {}, options = {}) => {';

/**
 * The language is known when the site is built: written in place of the choice, it lets the minifier leave nothing of a message but its words (about 15
 * bytes less for each, after gzip). Throws at a message that does not make the choice as we know it.
 */
function settle(messages: URL, locale: string): void {
  for (const name of readdirSync(messages).filter((file) => file.endsWith('.js') && file !== '_index.js')) {
    const file = new URL(name, messages),
      code = readFileSync(file, 'utf8');
    if (!code.includes(CHOICE)) throw new Error(`message ${name}: expected it to choose its language by ${CHOICE}`);
    const settled = code.replaceAll(CHOICE, `"${locale}"`).replace(/^import \{ getLocale, .*$/m, '');
    writeFileSync(file, settled.includes(NO_VALUES) ? withoutValues(settled) : settled);
  }
}

const withoutValues = (code: string): string =>
  code.replaceAll(NO_VALUES, '(() => {').replaceAll(/return (\w+)\(inputs\)/g, 'return $1()');

/** Whether data/words/ is missing or older than what it is made from. */
export function isStale(): boolean {
  const time = (url: URL) => statSync(url, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const from = [
    new URL(import.meta.url),
    new URL('settings.json', PROJECT),
    ...filesOf(BASE).map((name) => new URL(`${BASE}/${name}`, MESSAGES)),
  ];
  return time(new URL('whole/messages.js', OUT)) < Math.max(...from.map(time));
}
