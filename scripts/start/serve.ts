import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import send from '@fastify/send';
import Negotiator from 'negotiator';
import { headersOf, parseHeaders } from '../build/headers-file.ts';

/** Compressed neighbours that the build leaves, best first. */
const PACKED = { br: '.br', gzip: '.gz' } as const;
type Encoding = keyof typeof PACKED;
/** A file of the site under the one address that it has. */
interface Served {
  readonly address: string;
  /** Path in the folder, '/'-separated. */
  readonly file: string;
  readonly packed: readonly Encoding[];
}
const MISSING = '/404.html';
/** No address of any site: what only the rules for every path match. */
const ANY = '/ ';

/** The files of a site by address: what is not here is not served, so no request reaches the file system. */
function filesOf(folder: string): ReadonlyMap<string, Served> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => statSync(join(folder, path)).isFile());
  const there = new Set(files),
    served = new Map<string, Served>();
  for (const file of files) {
    if (
      file === '/_headers' ||
      Object.values(PACKED).some((end) => file.endsWith(end) && there.has(file.slice(0, -end.length)))
    )
      continue;
    const address = file.replace(/\/index\.html$/, '/');
    served.set(address, {
      address,
      file,
      packed: (['br', 'gzip'] as const).filter((encoding) => there.has(file + PACKED[encoding])),
    });
  }
  return served;
}

/** What negotiator 1.1 takes, which its types do not say yet. */
interface Negotiates {
  encodings(available: string[], options: { readonly preferred: string[] }): string[];
}
/** The compressed form that the request would rather have than the plain one; undefined: none. */
function packedFor(request: IncomingMessage, { packed }: Served): Encoding | undefined {
  const negotiator: Negotiates = new Negotiator(request);
  const best = negotiator.encodings([...packed, 'identity'], { preferred: [...packed] })[0];
  return packed.find((encoding) => encoding === best);
}

/** Path and query of a request, as sent; null for what is no address on a site: "*", or an authority. An absolute address counts by its path. */
function targetOf(url: string): readonly [path: string, query: string] | null {
  const [, path, query] = /^(?:https?:\/\/[^/?#]*)?(\/[^?]*)(\?.*)?$/i.exec(url) ?? [];
  return path === undefined ? null : [path, query ?? ''];
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** One well-formed range of bytes, or several: anything else is to be passed over (RFC 9110, 14.2). */
const RANGES = /^bytes=\s*(?:\d+-\d*|-\d+)(?:\s*,\s*(?:\d+-\d*|-\d+))*$/;

/**
 * Serves a built site as a static host would, with its own _headers, so that what is tested runs under the real policy. Each page has one
 * address; another spelling of it leads there. The files are those that are there now.
 * @param host address to listen on; by default only this machine can ask
 */
export function serve(folder: string, port: number, host = '127.0.0.1'): Promise<Server> {
  const files = filesOf(folder),
    rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8')),
    missing = readFileSync(join(folder, MISSING));

  /** An answer without a file of the site. */
  function say(
    response: ServerResponse,
    status: number,
    headers: Readonly<Record<string, string>> = {},
    body: string | Buffer = `${status} ${STATUS_CODES[status]}\n`,
    path = ANY,
  ): void {
    response.writeHead(status, {
      ...Object.fromEntries(headersOf(rules, path)),
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      ...headers,
    });
    response.end(body); // not sent for HEAD
  }
  const notFound = (response: ServerResponse) =>
    say(response, 404, { 'Content-Type': 'text/html; charset=utf-8' }, missing, MISSING);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    if (method !== 'GET' && method !== 'HEAD') return say(response, 405, { Allow: 'GET, HEAD' });
    const target = targetOf(request.url ?? '');
    if (!target) return say(response, 400);
    const [path, query] = target,
      name = decoded(path);
    if (name === null) return say(response, 400);
    const served = files.get(name) ?? files.get(`${name}/`) ?? files.get(name.replace(/\/index\.html$/, '/'));
    if (!served || served.address === MISSING) return notFound(response);
    if (served.address !== path && served.file.endsWith('.html'))
      return say(response, 307, { Location: encodeURI(served.address) + query });

    const packed = packedFor(request, served),
      packedPath = served.file + (packed ? PACKED[packed] : '');
    if (method === 'HEAD' || !RANGES.test(headers.range ?? '')) delete headers.range;
    // The last N bytes of a file that has fewer are all of it, which @fastify/send 4 refuses.
    const [, last] = /^bytes=\s*-(\d+)$/.exec(headers.range ?? '') ?? [];
    if (last !== undefined && Number(last) > (statSync(join(folder, packedPath), { throwIfNoEntry: false })?.size ?? 0))
      headers.range = 'bytes=0-';
    const result = await send(request, encodeURI(packedPath), {
      root: folder,
      cacheControl: false,
      contentType: false,
      dotfiles: 'allow',
      index: false,
    });
    if (result.type !== 'file') {
      result.stream.destroy();
      const range = result.headers['Content-Range'];
      return result.statusCode === 404
        ? notFound(response)
        : say(response, result.statusCode, range ? { 'Content-Range': range } : {});
    }
    const type = send.mime.getType(served.file) ?? 'application/octet-stream';
    response.writeHead(result.statusCode, {
      ...result.headers,
      'Content-Type': send.isUtf8MimeType(type) ? `${type}; charset=utf-8` : type,
      ...(packed && { 'Content-Encoding': packed }),
      ...(served.packed.length > 0 && { Vary: 'Accept-Encoding' }),
      ...Object.fromEntries(headersOf(rules, served.address)),
    });
    pipeline(result.stream, response, () => {}); // who hangs up in between is no trouble of ours
  }

  const server = createServer((request, response) => {
    response.on('error', () => {});
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else say(response, 500);
    });
  });
  // What is no HTTP, or has an address beyond measure.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400;
    socket.on('error', () => {});
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        'Connection: close',
        'Content-Length: 0',
        ...[...headersOf(rules, ANY)].map((pair) => pair.join(': ')),
        '',
        '',
      ].join('\r\n'),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject).on('error', () => {}); // no room for one more connection: the others go on
      resolve(server);
    });
  });
}
