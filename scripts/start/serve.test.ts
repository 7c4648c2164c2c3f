import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFile, withOwnPolicy } from '../shared/headers.ts';
import { serve } from './serve.ts';

const page = (name: string) =>
  withOwnPolicy(
    `<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><body>${name}<script>start('${name}')</script></body></html>`,
  );
const PAGES = {
  '/index.html': page('home'),
  '/guides/index.html': page('guides'),
  '/embed/index.html': page('embed'),
  '/404.html': page('missing'),
};
const HOME = Buffer.from(PAGES['/index.html']),
  SIZE = HOME.length;
const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Server, port: number;

beforeAll(async () => {
  for (const name of ['guides', 'embed', '_next/static/[id]']) mkdirSync(join(folder, name), { recursive: true });
  for (const [path, text] of Object.entries(PAGES)) {
    writeFileSync(join(folder, path), text);
    writeFileSync(join(folder, `${path}.gz`), gzipSync(text));
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text));
  }
  writeFileSync(join(folder, '_next/static/[id]/a.js'), 'a()');
  writeFileSync(
    join(folder, '_headers'),
    headersFile(Object.entries(PAGES).map(([path, text]) => [path.replace(/index\.html$/, ''), text])),
  );
  server = await serve(folder, 0);
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

interface Said {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
/** Sends bytes as they are, and reads what comes until the server hangs up. Status 0: it said nothing. */
const send = (bytes: string | Uint8Array) =>
  new Promise<Said>((resolve, reject) => {
    const chunks: Buffer[] = [],
      socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket
      .on('data', (chunk) => chunks.push(chunk))
      .on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
      );
    socket.on('close', () => {
      const [head = '', ...rest] = Buffer.concat(chunks).toString('latin1').split('\r\n\r\n'),
        [first = '', ...lines] = head.split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
      );
      resolve({ status: Number(first.split(' ')[1] ?? 0), headers, body: rest.join('\r\n\r\n') });
    });
  });
const ask = (target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  send(
    [
      `${method} ${target} HTTP/1.1`,
      'Host: localhost',
      'Connection: close',
      ...Object.entries(headers).map((pair) => pair.join(': ')),
      '',
      '',
    ].join('\r\n'),
  );
const ancestors = ({ headers }: Said) => /frame-ancestors (\S+)/.exec(headers['content-security-policy'] ?? '')?.[1];
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}...` : text);
const well = async () => expect((await ask('/')).status).toBe(200);

describe('each page has one address', () => {
  const targets: readonly [target: string, status: number, location?: string][] = [
    ['/', 200],
    ['/guides/', 200],
    ['/embed/', 200],
    ['/?a=//&b=%', 200],
    ['http://localhost/guides/', 200],
    ['HTTPS://elsewhere:1/guides/', 200],
    ['/_next/static/%5Bid%5D/a.js', 200],
    ['/_next/static/[id]/a.js', 200],
    ['/index.html', 307, '/'],
    ['/guides', 307, '/guides/'],
    ['/guides?a=1', 307, '/guides/?a=1'],
    ['/guides/index.html', 307, '/guides/'],
    ['/%65mbed/', 307, '/embed/'],
    ['/embed', 307, '/embed/'],
    ['/embed/index.html', 307, '/embed/'],
    ['http://localhost/embed', 307, '/embed/'],
    ['/404', 404],
    ['/404.html', 404],
    ['/404/', 404],
    ['/none', 404],
    ['/none/?a=//', 404],
    ['/index', 404],
    ['/EMBED/', 404],
    ['/embed/x', 404],
    ['//', 404],
    ['//elsewhere/', 404],
    ['//guides', 404],
    ['/guides//', 404],
    ['/_headers', 404],
    ['/%5fheaders', 404],
    ['/index.html.br', 404],
    ['/guides/index.html.gz', 404],
    ['/../../etc/passwd', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/..%5c..%5cetc', 404],
    ['/guides/../_headers', 404],
    ['/guides/%00', 404],
    [`/${'a'.repeat(9000)}`, 404],
    [`/${'a/'.repeat(4000)}`, 404],
    ['/%', 400],
    ['/%c3%28', 400],
    ['/%ff', 400],
    ['*', 400],
    ['localhost:3000', 400],
    ['ftp://localhost/', 400],
    [`/${'a'.repeat(20_000)}`, 431],
  ];
  for (const [target, status, location] of targets)
    it(`${short(target)}: ${status} ${location ?? ''}`, async () => {
      const answer = await ask(target);
      expect([answer.status, answer.headers['location']]).toEqual([status, location]);
      expect(ancestors(answer)).toBe(status === 200 && target === '/embed/' ? '*' : "'none'");
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      if (status === 404) expect(answer.body).toBe(PAGES['/404.html']);
      await well();
    });
  it('a page runs its own scripts and no others; a missing file is not kept for a year', async () => {
    expect((await ask('/guides/')).headers['content-security-policy']).not.toContain("'unsafe-inline'");
    expect((await ask('/none')).headers['content-security-policy']).not.toContain("'unsafe-inline'");
    expect([
      (await ask('/_next/static/%5Bid%5D/a.js')).headers['cache-control'],
      (await ask('/_next/static/b.js')).headers['cache-control'],
    ]).toEqual(['public, max-age=31536000, immutable', undefined]);
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is not allowed', async (method) => {
    for (const target of ['/', '/none', '*']) {
      const answer = await ask(target, { 'Content-Length': '0' }, method);
      expect([answer.status, answer.headers['allow'], ancestors(answer)]).toEqual([405, 'GET, HEAD', "'none'"]);
    }
  });
  it('HEAD says what GET says, without the page', async () => {
    for (const target of ['/', '/none', '/guides', '/%']) {
      const head = await ask(target, {}, 'HEAD'),
        get = await ask(target),
        { date: _, ...said } = head.headers,
        { date: __, ...wanted } = get.headers;
      expect([head.status, said, head.body]).toEqual([get.status, wanted, '']);
    }
    expect((await ask('/', { Range: 'bytes=0-1' }, 'HEAD')).status).toBe(200);
  });
});

describe('ranges, by RFC 9110', () => {
  const ranges: readonly [range: string, status: number, part: string | undefined, body?: Buffer][] = [
    ['bytes=0-5', 206, `bytes 0-5/${SIZE}`, HOME.subarray(0, 6)],
    ['bytes=10-', 206, `bytes 10-${SIZE - 1}/${SIZE}`, HOME.subarray(10)],
    ['bytes=-5', 206, `bytes ${SIZE - 5}-${SIZE - 1}/${SIZE}`, HOME.subarray(-5)],
    ['bytes=0-99999999', 206, `bytes 0-${SIZE - 1}/${SIZE}`, HOME],
    ['bytes=-99999999', 206, `bytes 0-${SIZE - 1}/${SIZE}`, HOME],
    ['bytes=9-1', 416, `bytes */${SIZE}`],
    ['bytes=999999-', 416, `bytes */${SIZE}`],
    [`bytes=${SIZE}-${SIZE}`, 416, `bytes */${SIZE}`],
    ['bytes=-0', 416, `bytes */${SIZE}`],
    ['bytes=x-y', 200, undefined, HOME],
    ['bytes=', 200, undefined, HOME],
    ['bytes', 200, undefined, HOME],
    ['items=0-5', 200, undefined, HOME],
    ['bytes=1', 200, undefined, HOME],
    ['bytes=--5', 200, undefined, HOME],
    ['bytes=0-1,4-5', 200, undefined, HOME],
    ['bytes=0x1-2', 200, undefined, HOME],
    [`bytes=${'9'.repeat(400)}-`, 416, `bytes */${SIZE}`],
    [`bytes=-${'9'.repeat(400)}`, 206, `bytes 0-${SIZE - 1}/${SIZE}`, HOME],
  ];
  for (const [range, status, part, body] of ranges)
    it(`${short(range)}: ${status} ${part ?? ''}`, async () => {
      const answer = await ask('/', { Range: range });
      expect([answer.status, answer.headers['content-range'], ancestors(answer)]).toEqual([status, part, "'none'"]);
      if (body !== undefined) expect(answer.body).toBe(body.toString('latin1'));
      await well();
    });
});

describe('what is asked for', () => {
  it.each<[accepted: string | undefined, encoding: string | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', undefined],
    ['br;q=0.0,gzip;q=0', undefined],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['zstd', undefined],
    ['br;q=wide', undefined],
    [';;,,=', undefined],
  ])('Accept-Encoding %s: %s', async (accepted, encoding) => {
    const answer = await ask('/', accepted === undefined ? {} : { 'Accept-Encoding': accepted });
    expect([
      answer.status,
      answer.headers['content-encoding'],
      answer.headers['vary'],
      answer.headers['content-type'],
    ]).toEqual([200, encoding, 'Accept-Encoding', 'text/html; charset=utf-8']);
  });
  it('a page that has not changed is not sent again', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await ask('/')).headers;
    expect((await ask('/', { 'If-None-Match': etag })).status).toBe(304);
    expect((await ask('/', { 'If-Modified-Since': modified })).status).toBe(304);
    expect((await ask('/', { 'If-None-Match': '"x"' })).status).toBe(200);
    expect((await ask('/', { 'If-Match': '"x"' })).status).toBe(412);
    expect((await ask('/', { 'If-Modified-Since': 'yesterday' })).status).toBe(200);
  });
});

describe('survives', () => {
  it.each<[why: string, bytes: string]>([
    ['no HTTP', '\0\x01\x16\x03\x01\r\n\r\n'],
    ['no version', 'GET /\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n'],
    ['a NUL', 'GET /\0 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['letters beyond ASCII', 'GET /\xff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    [
      'two lengths',
      'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n',
    ],
    ['CONNECT', 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['an upgrade', 'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nConnection: close\r\n\r\n'],
    ['a header of 20 KB', `GET / HTTP/1.1\r\nHost: a\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`],
    [
      'two requests at once',
      `${'GET /none HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(50)}GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    ],
  ])('%s', async (_why, bytes) => {
    await send(Buffer.from(bytes, 'latin1'));
    await well();
  });
  it('who hangs up before the answer, or in the middle of it', async () => {
    for (const bytes of [
      '',
      'GET',
      'GET / HTTP/1.1\r\n',
      'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
      'GET /none HTTP/1.1\r\nHost: a\r\n\r\n',
    ])
      await Promise.all(
        Array.from(
          { length: 20 },
          () =>
            new Promise<void>((resolve) => {
              const socket = connect(port, '127.0.0.1', () => socket.write(bytes, () => socket.resetAndDestroy()));
              socket.on('error', () => {}).on('close', () => resolve());
            }),
        ),
      );
    await well();
  });
  it('any target, range and encoding, with a policy on whatever is said', async () => {
    const line = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          line,
          line.map((path) => `/${path}`),
        ),
        line,
        line,
        async (target, range, accepted) => {
          const answer = await ask(target || '/', { Range: `bytes=${range}`, 'Accept-Encoding': accepted });
          expect(answer.status).toBeGreaterThanOrEqual(200);
          expect(answer.status).toBeLessThan(500);
          expect(ancestors(answer)).toBeDefined();
        },
      ),
      { numRuns: 200 },
    );
    await well();
  });
  it('a file that is gone since', async () => {
    rmSync(join(folder, '_next/static/[id]/a.js'));
    expect((await ask('/_next/static/%5Bid%5D/a.js')).status).toBe(404);
    await well();
  });
});

it('listens to this machine alone, unless told otherwise', async () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  const open = await serve(folder, 0, '0.0.0.0');
  expect((open.address() as AddressInfo).address).toBe('0.0.0.0');
  open.close();
  await expect(serve(folder, port)).rejects.toThrow('EADDRINUSE');
});
