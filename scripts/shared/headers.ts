import { createHash } from 'node:crypto';

/** Hashes of the inline scripts of a page, as the Content-Security-Policy names them. */
export function scriptHashes(html: string): readonly string[] {
  const hashes = new Set<string>();
  for (const [, attributes = '', code = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (/\bsrc=|\btype="application\/ld\+json"/.test(attributes) || code === '') continue; // a file, or data that no browser runs
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  }
  return [...hashes];
}

const scripts = (allowed: readonly string[]) => ["script-src 'self'", ...allowed].join(' ');

/** `ancestors` says who may frame the page, `allowed` which of its inline scripts run. */
const policy = (allowed: readonly string[], ancestors: string) =>
  [
    "default-src 'self'",
    scripts(allowed),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** For every answer, whatever the path. */
const COMMON: readonly string[] = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Permissions-Policy: camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  'Strict-Transport-Security: max-age=31536000; includeSubDomains',
];
/** The one address that others may frame. */
const FRAMED = '/embed/';
/** In place of the common policy: a page of any origin may load it. */
const LOADED_BY_ANYONE: readonly string[] = [
  '! Cross-Origin-Resource-Policy',
  'Cross-Origin-Resource-Policy: cross-origin',
];
/**
 * Files, the same for everyone, that the framed page loads. A frame in a sandbox has no origin, so to the browser each of them comes from elsewhere;
 * without this the page stands there with no style and no script.
 */
const FILES: readonly string[] = ['/_next/static/*', '/models/*', '/atlas/*'];

/** A page that says itself which inline scripts may run in it: so it holds wherever the page is served, and under whatever spelling of its address. */
export function withOwnPolicy(html: string): string {
  const first = /<meta charSet="utf-8"\/>/i.exec(html);
  if (!first) throw new Error('page: expected <meta charSet="utf-8"/> at its head, got none');
  const end = first.index + first[0].length;
  if (/<script\b/.test(html.slice(0, end)))
    throw new Error('page: expected no script before <meta charSet="utf-8"/>, got one');
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${scripts(scriptHashes(html))}"/>${html.slice(end)}`;
}

/**
 * The _headers of a built site, right for hosts that let the later of two rules stand and for hosts that join them, when every part of a
 * policy must allow what is done. So what all paths get names no page's scripts: each page narrows them itself (`withOwnPolicy`), and a rule
 * of its own says so once more, for as many pages as the host reads rules (Cloudflare Pages: 100). Where "! Name" is not known and
 * rules are joined, nobody can frame the embed page.
 * @param pages address and text of each page
 */
export function headersFile(pages: readonly (readonly [address: string, html: string])[]): string {
  return [
    ['/*', ...COMMON, `Content-Security-Policy: ${policy(["'unsafe-inline'"], "'none'")}`].join('\n  '),
    ...FILES.map((path) => [path, ...LOADED_BY_ANYONE, 'Access-Control-Allow-Origin: *'].join('\n  ')),
    '/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable',
    '/sw.js\n  Cache-Control: no-cache',
    ...pages
      .toSorted(([a], [b]) => (a === FRAMED ? -1 : b === FRAMED ? 1 : a.split('/').length - b.split('/').length))
      .map(([address, html]) =>
        [
          address,
          '! Content-Security-Policy',
          `Content-Security-Policy: ${policy(scriptHashes(html), address === FRAMED ? '*' : "'none'")}`,
          ...(address === FRAMED
            ? [...LOADED_BY_ANYONE, '! Cross-Origin-Opener-Policy', 'Cross-Origin-Opener-Policy: unsafe-none']
            : []),
        ].join('\n  '),
      ),
    '',
  ].join('\n');
}
