import { describe, expect, it } from 'vitest';
import { headersFile, scriptHashes, withOwnPolicy } from './headers.ts';
import { headersOf, parseHeaders, type Merging } from '../build/headers-file.ts';
import { firstOf } from '../../engine/math/nth.ts';

const page = (name: string) =>
  withOwnPolicy(
    `<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/a.js"></script></head><body><script>start('${name}')</script></body></html>`,
  );
const PAGES = ['/', '/guides/', '/guides/rhomboids/', '/embed/', '/404.html'].map(
  (address) => [address, page(address)] as const,
);
const RULES = parseHeaders(headersFile(PAGES));
/** Policies that hold at once for an address, each as its directives. A comma parts them, in one header. */
const policies = (address: string, merging: Merging) =>
  (headersOf(RULES, address, merging).get('content-security-policy') ?? '').split(', ').map(
    (one) =>
      new Map(
        one.split('; ').map((directive): [string, string[]] => {
          const [name = '', ...values] = directive.split(' ');
          return [name, values];
        }),
      ),
  );
const MERGINGS: readonly Merging[] = ['later', 'joined', 'kept'];
/** Other spellings that a host may answer with the page itself, and paths that are none. */
const ODD = [
  '/index.html',
  '/index',
  '/guides',
  '/guides/index.html',
  '/embed',
  '/embed/index.html',
  '/embed/index',
  '/embed/none/',
  '/%65mbed/',
  '//embed/',
  '/EMBED/',
  '/404',
  '/404/',
  '/none',
  '/none/',
  '/sw.js',
  '/icon.svg',
];
/** What the framed page loads. */
const FILES = ['/_next/static/a.js', '/models/body.glb', '/atlas/atlas.bin'];

describe('the policy of every path, however the host merges its rules', () => {
  it.each(
    MERGINGS.flatMap((merging) =>
      [...ODD, ...PAGES.map(([address]) => address)].map((address) => [address, merging] as const),
    ).filter(([address]) => address !== '/embed/'),
  )('%s cannot be framed (%s)', (address, merging) => {
    expect(policies(address, merging).some((one) => one.get('frame-ancestors')?.join() === "'none'")).toBe(true);
    expect(headersOf(RULES, address, merging).get('cross-origin-resource-policy')).toBe('same-origin');
  });
  it.each(MERGINGS.flatMap((merging) => FILES.map((address) => [address, merging] as const)))(
    '%s cannot be framed, and loads in a frame that has no origin (%s)',
    (address, merging) => {
      expect(policies(address, merging).some((one) => one.get('frame-ancestors')?.join() === "'none'")).toBe(true);
      const headers = headersOf(RULES, address, merging);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      // A value that is none of the three counts as none given, which lets it load.
      expect(headers.get('cross-origin-resource-policy')).toBe(
        merging === 'kept' ? 'same-origin, cross-origin' : 'cross-origin',
      );
    },
  );
  it.each(['later', 'joined'] as const)(
    '/embed/ can be framed (%s), and no rule forbids what it needs for that',
    (merging) => {
      for (const one of policies('/embed/', merging)) expect(one.get('frame-ancestors')).toEqual(['*']);
      const headers = headersOf(RULES, '/embed/', merging);
      expect([headers.get('cross-origin-resource-policy'), headers.get('cross-origin-opener-policy')]).toEqual([
        'cross-origin',
        'unsafe-none',
      ]);
    },
  );
  it.each(MERGINGS.flatMap((merging) => PAGES.map(([address, html]) => [address, merging, html] as const)))(
    '%s: its own inline scripts run, and at its address no others (%s)',
    (address, merging, html) => {
      const [hash] = firstOf(scriptHashes(html), 1);
      // A list of hashes makes a browser pass over 'unsafe-inline'; every policy must let the script through.
      const lists = policies(address, merging).map((one) => one.get('script-src') ?? []);
      expect(
        lists.every(
          (list) =>
            list.includes(hash) ||
            (list.includes("'unsafe-inline'") && !list.some((word) => word.startsWith("'sha256"))),
        ),
      ).toBe(true);
      expect(lists.some((list) => list.includes(hash) && !list.includes("'unsafe-inline'"))).toBe(true);
    },
  );
  it('the rules that must be read stand before those a host may pass over', () => {
    expect(
      headersFile(PAGES)
        .split('\n')
        .filter((line) => line.startsWith('/')),
    ).toEqual([
      '/*',
      ...['/_next/static/*', '/models/*', '/atlas/*', '/_next/static/*'],
      '/sw.js',
      '/embed/',
      '/',
      '/404.html',
      '/guides/',
      '/guides/rhomboids/',
    ]);
  });
});

describe('a page says itself which inline scripts run', () => {
  it('before any script, by their hashes, wherever it is served', () => {
    const html = page('x'),
      [, said] = firstOf(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [], 2);
    expect(said).toBe(`script-src 'self' ${scriptHashes(html).join(' ')}`);
    expect(html.indexOf(said)).toBeLessThan(html.indexOf('<script'));
  });
  it.each(['<html><head></head></html>', '<head><script>a()</script><meta charSet="utf-8"/></head>'])(
    'refuses a page in which it would come too late: %s',
    (html) => expect(() => withOwnPolicy(html)).toThrow('page: expected'),
  );
});

describe('reading _headers', () => {
  it('a path with *, headers set and taken away', () => {
    const rules = parseHeaders('# for all\n/*\n  A: 1\n\n/embed/*\n  ! A\n  A: 2: b\n  B:\n');
    expect(
      rules.map(({ path, without, headers }) => [path.test('/embed/'), path.test('/guides/'), without, headers]),
    ).toEqual([
      [true, true, [], [['A', '1']]],
      [
        true,
        false,
        ['a'],
        [
          ['A', '2: b'],
          ['B', ''],
        ],
      ],
    ]);
    expect(MERGINGS.map((merging) => headersOf(rules, '/embed/', merging).get('a'))).toEqual([
      '2: b',
      '2: b',
      '1, 2: b',
    ]);
  });
  it.each(['/*\n  nothing', '  A: 1', '/*\n  : 1', '/*\n  !'])('names a line that it cannot read: %j', (text) =>
    expect(() => parseHeaders(text)).toThrow(
      /^_headers line \d: expected "Name: value" or "! Name" under a path, got /,
    ),
  );
});
