import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostHint, parseHost, parseWishes, readMessage } from './embed-message.ts';

const HOST = 'https://clinic.example';

it.each<[why: string, data: unknown, origin: string, host: string | null, type: string | null]>([
  ['a message from the host', { knotmap: 1, type: 'open', link: 'v=1' }, HOST, HOST, 'open'],
  ['to clear', { knotmap: 1, type: 'clear' }, HOST, HOST, 'clear'],
  ['from another origin', { knotmap: 1, type: 'clear' }, 'https://evil.example', HOST, null],
  ['from a name that only begins like the host', { knotmap: 1, type: 'clear' }, `${HOST}.evil.example`, HOST, null],
  ['from the host over http', { knotmap: 1, type: 'clear' }, 'http://clinic.example', HOST, null],
  ['without a host', { knotmap: 1, type: 'clear' }, 'null', null, null],
  ['of another version', { knotmap: 2, type: 'clear' }, HOST, HOST, null],
  ['of another kind', { knotmap: 1, type: 'read' }, HOST, HOST, null],
])('%s', (_why, data, origin, host, type) => expect(readMessage(data, origin, host)?.type ?? null).toBe(type));

it.each<[why: string, link: unknown]>([
  ['no text', {}],
  ['a number', 1],
  ['nothing', undefined],
  ['too long', 'x'.repeat(100_001)],
])(
  'a link that is %s is one that cannot be read, so that it is answered; from elsewhere it is not heard',
  (_why, link) => {
    const data = { knotmap: 1, type: 'open', link };
    expect(readMessage(data, HOST, HOST)).toEqual({ knotmap: 1, type: 'open', link: null });
    expect(readMessage(data, 'https://evil.example', HOST)).toBeNull();
  },
);

it('never throws, whatever comes', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (data, search) => {
      expect(readMessage(data, HOST, HOST) === null || typeof data === 'object').toBe(true);
      expect(() => parseHost(search)).not.toThrow();
    }),
  );
});

it.each<[search: string, host: string | null]>([
  ['?host=https://clinic.example', HOST],
  ['?host=https%3A%2F%2Fclinic.example', HOST],
  ['?host=http://localhost:3107', 'http://localhost:3107'],
  ['?host=https://clinic.example/page', null],
  ['?host=*', null],
  ['?host=null', null],
  ['?host=javascript:alert(1)', null],
  ['?host=data:,x', null],
  ['', null],
])('the host in %s', (search, host) => expect(parseHost(search)).toBe(host));

it.each<[search: string, theme: string | null, view: string | null, marksOnly: boolean]>([
  ['', null, null, false],
  ['?host=https://clinic.example&theme=dark&view=front&candidates=none', 'dark', 'front', true],
  ['?theme=blue&view=top&candidates=0', null, null, false],
  ['?view=__proto__&theme=constructor', null, null, false],
])('the wishes in %s', (search, theme, view, marksOnly) =>
  expect(parseWishes(search)).toEqual({ theme, view, marksOnly }),
);

it.each<[search: string, says: RegExp | null]>([
  ['?host=https://clinic.example', null],
  ['', /\?host=https:/],
  ['?host=https://clinic.example/', /Write host=https:\/\/clinic\.example$/],
  ['?host=https://clinic.example/page', /is no origin\. Write host=https:\/\/clinic\.example$/],
  ['?host=clinic.example', /host=clinic\.example is no origin/],
])('the maker of a page is told what is wrong with the host in "%s"', (search, says) => {
  const hint = hostHint(search);
  if (says === null) expect(hint).toBeNull();
  else expect(hint).toMatch(says);
});
