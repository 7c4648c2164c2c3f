/**
 * Ranks trigger points for a drawing given as anchors. Reads one query as JSON on standard input and writes one answer; plain Node, no network.
 * Run: npm run --silent rank < query.json
 *      npm run --silent rank -- --batch < queries.json   an array of queries, an array of answers
 * A bad query: exit code 2 and one line on standard error that names the field, what was expected and what came.
 */
import { readFileSync } from 'node:fs';
import { loadMap } from './load-map.ts';
import { BadQuery, rankQuery } from './rank/query.ts';

function readJson(): unknown {
  const text = readFileSync(0, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadQuery(`query: expected JSON, got ${text.trim() === '' ? 'nothing' : JSON.stringify(text.trim().slice(0, 40))}`);
  }
}

try {
  const unknown = process.argv.slice(2).find((option) => option !== '--batch');
  if (unknown !== undefined) throw new BadQuery(`option: expected --batch or none, got ${JSON.stringify(unknown)}`);
  const batch = process.argv.includes('--batch'), query = readJson();
  if (batch && !Array.isArray(query)) throw new BadQuery(`query: expected an array of queries with --batch, got ${JSON.stringify(query)?.slice(0, 40)}`);
  if (!batch && (typeof query !== 'object' || query === null || Array.isArray(query))) throw new BadQuery(`query: expected an object, got ${Array.isArray(query) ? 'an array (use -- --batch)' : JSON.stringify(query)}`);
  const map = await loadMap();
  const answers = Array.isArray(query) ? query.map((one: unknown, k) => rankQuery(map, one, `[${k}]`)) : rankQuery(map, query);
  process.stdout.write(`${JSON.stringify(answers)}\n`);
} catch (error) {
  if (!(error instanceof BadQuery)) throw error;
  process.stderr.write(`${error.message.replaceAll(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}
