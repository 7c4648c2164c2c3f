import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

type Rule = readonly [path: RegExp, headers: readonly (readonly [name: string, value: string])[]];

/** Rules of a _headers file: a path (with * for anything), then indented "Name: value" lines. Later rules win. */
export function parseHeaders(text: string): readonly Rule[] {
  const rules: [RegExp, [string, string][]][] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    if (!/^\s/.test(line)) {
      const pattern = line.trim().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*');
      rules.push([new RegExp(`^${pattern}$`), []]);
      return;
    }
    const at = line.indexOf(':');
    const rule = rules.at(-1);
    if (at < 0 || !rule) throw new Error(`_headers line ${index + 1}: expected "Name: value" under a path, got ${JSON.stringify(line)}`);
    rule[1].push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  });
  return rules;
}

/** Serves a built site as a static host would, with its own _headers, so that what is tested runs under the real policy. */
export function serve(folder: string, port: number): Promise<Server> {
  const headers = join(folder, '_headers');
  const rules = existsSync(headers) ? parseHeaders(readFileSync(headers, 'utf8')) : [];
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { gzip: true, brotli: true, extensions: ['html'], etag: true });
  const server = createServer((request, response) => {
    const [path] = (request.url ?? '/').split('?', 1); // as it came: a request for // is no address, and must not end the server
    for (const [pattern, pairs] of rules) if (pattern.test(path)) for (const [name, value] of pairs) {
      if (value === '') response.removeHeader(name);
      else response.setHeader(name, value);
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(missing);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
