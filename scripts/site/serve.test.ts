import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHeaders, serve } from './serve.ts';

describe('the server of the built site', () => {
  it('reads _headers as hosts do, and names the line that it cannot', () => {
    const rules = parseHeaders('/*\n  A: 1\n/embed/*\n  A:\n');
    expect(rules.map(([pattern, headers]) => [pattern.test('/embed/'), pattern.test('/guides/'), headers])).toEqual([[true, true, [['A', '1']]], [true, false, [['A', '']]]]);
    expect(() => parseHeaders('/*\n  nothing')).toThrow('_headers line 2: expected "Name: value" under a path, got "  nothing"');
  });
  it('answers whatever path is asked for, each with its headers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'serve-'));
    for (const [name, text] of [['index.html', 'home'], ['404.html', 'not here'], ['_headers', '/*\n  A: 1\n']]) writeFileSync(join(folder, name), text);
    const server = await serve(folder, 0), { port } = server.address() as AddressInfo;
    const ask = (path: string) => new Promise<readonly [status: number | undefined, header: unknown]>((resolve, reject) => {
      request({ port, path }, (answer) => resolve([answer.resume().statusCode, answer.headers['a']])).on('error', reject).end();
    });
    try {
      expect(await ask('/')).toEqual([200, '1']);
      for (const path of ['//', '/%', '/none/?a=//']) expect(await ask(path), path).toEqual([404, '1']);
    } finally {
      server.close();
    }
  });
});
