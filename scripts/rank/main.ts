/**
 * Ranks trigger points for a drawing given as anchors. Reads one query as JSON on standard input and writes one answer; plain Node, no network.
 * Run: npm run --silent rank < query.json
 *      npm run --silent rank -- --batch < queries.json   an array of queries, an array of answers
 * A bad query: exit code 2 and one line on standard error that names the field, what was expected and what came. In a batch, a line for each
 * bad query, whose place in the answers says it too, as { "error": "..." }; the others are answered.
 */
import { buffer } from 'node:stream/consumers';
import { readMap } from '../shared/read-map.ts';
import { BadQuery, rankQuery, show, type RankAnswer } from './query.ts';
import { parseQuery, refuseDeep } from './text.ts';

const read = () =>
  buffer(process.stdin).catch((error: NodeJS.ErrnoException) => {
    throw new BadQuery(`query: could not be read from standard input (${error.code ?? error.message})`);
  });

/** Writes; who reads no further, as `head` does, ends this quietly. */
function write(stream: NodeJS.WriteStream, text: string): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream === process.stdout)
      process.stderr.write(`answer: could not be written to standard output (${error.code ?? error.message})\n`);
    process.exit(1);
  });
  stream.write(text);
}
const complain = (errors: readonly BadQuery[]) => {
  process.exitCode = 2;
  write(process.stderr, errors.map(({ message }) => `${message.replaceAll(/\s+/g, ' ')}\n`).join(''));
};

try {
  const unknown = process.argv.slice(2).find((option) => option !== '--batch');
  if (unknown !== undefined) throw new BadQuery(`option: expected --batch or none, got ${show(unknown)}`);
  const batch = process.argv.includes('--batch'),
    query = parseQuery(await read());
  if (!batch || !Array.isArray(query)) refuseDeep(query, 'query');
  if (batch && !Array.isArray(query))
    throw new BadQuery(`query: expected an array of queries with --batch, got ${show(query)}`);
  if (!batch && (typeof query !== 'object' || query === null || Array.isArray(query)))
    throw new BadQuery(
      `query: expected an object, got ${Array.isArray(query) ? 'an array (use -- --batch)' : show(query)}`,
    );
  const map = await readMap(),
    errors: BadQuery[] = [];
  const tried = (one: unknown, k: number): RankAnswer | { readonly error: string } => {
    try {
      refuseDeep(one, `[${k}]`);
      return rankQuery(map, one, `[${k}]`);
    } catch (error) {
      if (!(error instanceof BadQuery)) throw error;
      errors.push(error);
      return { error: error.message };
    }
  };
  const answers = Array.isArray(query) ? query.map(tried) : rankQuery(map, query);
  write(process.stdout, `${JSON.stringify(answers)}\n`);
  if (errors.length > 0) complain(errors);
} catch (error) {
  if (!(error instanceof BadQuery)) throw error;
  complain([error]);
}
