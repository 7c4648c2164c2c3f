/**
 * Compiles the messages of data/messages/ to typed functions in data/words/, which git does not keep; nothing to do where they are new.
 * `split` writes them for what is shipped, a module a message, in the language that WORDS_LOCALE names (en).
 * Run: npm run words
 */
import { BASE, compileWords, isStale } from './compile.ts';

if (process.argv[2] === 'split') await compileWords('split', process.env['WORDS_LOCALE'] ?? BASE);
else if (isStale()) await compileWords('whole');
