import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySession, typicalStroke } from '../../tests/links/any-link.ts';
import corpus from '../../tests/links/corpus.json' with { type: 'json' };
import short from '../../tests/links/short.json' with { type: 'json' };
import { checkDigits } from './base64url.ts';
import { EMPTY_LINKED, formatLink, parseLink } from './link.ts';
import { mendFragment } from './mend-fragment.ts';

/** What people, mail, chat and word processors do to a link, each as it does it. */
const MANGLINGS: readonly (readonly [name: string, (link: string) => string])[] = [
  ['nothing', (link) => link],
  ['& as an entity', (link) => link.replaceAll('&', '&amp;')],
  ['& as an entity in capitals', (link) => link.replaceAll('&', '&AMP;')],
  ['& as an entity without its end', (link) => link.replaceAll('&', '&amp')],
  ['& as an entity of an entity', (link) => link.replaceAll('&', '&amp;amp;')],
  ['& by number', (link) => link.replaceAll('&', '&#38;')],
  ['& by hexadecimal number', (link) => link.replaceAll('&', '&#x26;')],
  ['& as an entity, percent-encoded', (link) => link.replaceAll('&', '%26amp%3B')],
  ['= as an entity', (link) => link.replaceAll('=', '&#61;')],
  ['; for &', (link) => link.replaceAll('&', ';')],
  ['& percent-encoded', (link) => link.replaceAll('&', '%26')],
  ['= percent-encoded', (link) => link.replaceAll('=', '%3D')],
  ['~ percent-encoded', (link) => link.replaceAll('~', '%7E')],
  ['percent-encoded', (link) => encodeURIComponent(link)],
  ['percent-encoded twice', (link) => encodeURIComponent(encodeURIComponent(link))],
  ['percent-encoded three times', (link) => encodeURIComponent(encodeURIComponent(encodeURIComponent(link)))],
  [
    'every letter percent-encoded',
    (link) => [...link].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(''),
  ],
  ['quoted-printable', (link) => link.replaceAll('=', '=3D').replace(/.{70}/g, '$&=\r\n')],
  ['quoted-printable, in small letters', (link) => link.replaceAll('=', '=3d').replace(/.{70}/g, '$&=\n')],
  [
    'in a parameter of another address',
    (link) => `https://l.example/?u=${encodeURIComponent(`https://map.example/#${link}`)}&h=AT0x&s=1&e=0`,
  ],
  [
    'in a parameter, encoded twice',
    (link) => `https://l.example/?c=1&u=${encodeURIComponent(encodeURIComponent(`https://map.example/#${link}`))}&l=en`,
  ],
  [
    'in a parameter, with entities',
    (link) => `?u=${encodeURIComponent(`https://map.example/#${link.replaceAll('&', '&amp;')}`)}`,
  ],
  ['with the address before it', (link) => `https://map.example/#${link}`],
  ['with the # encoded', (link) => `%23${link}`],
  ['with a second #', (link) => `##${link}`],
  ['twice', (link) => `${link}#${link}`],
  ['twice, run together', (link) => `${link}https://map.example/#${link}`],
  ['with trackers', (link) => `${link}&fbclid=IwAR0x-y_z&utm_source=mail`],
  ['without its version', (link) => link.replace(/^v=\d&/, '')],
  ...['<', '"', "'", ' ', '/', '!', '(', '[', '“', '*', '\u200b', '\ufeff', '%20'].map(
    (lead) => [`with ${JSON.stringify(lead)} before it`, (link: string) => lead + link] as const,
  ),
  ...[
    ')',
    '.',
    ',',
    '…',
    '...',
    '>',
    '"',
    "'",
    '*',
    '**',
    ').',
    '.)',
    '!',
    '?',
    ':',
    ';',
    '”',
    '»',
    ']',
    '}',
    '|label',
    '](https://map.example/)',
    '<br>',
    '</a>',
    '%22',
    '%3E',
    '&gt;',
    '&quot;',
    '\u00a0',
    ' ',
    '\n',
    '\r\n',
    '==',
    '=',
    '%3D%3D',
    '~',
  ].map((end) => [`with ${JSON.stringify(end)} after it`, (link: string) => link + end] as const),
  ['as a link of Markdown', (link) => `[https://map.example/#${link}](https://map.example/#${link})`],
  ['as a link of a chat with its label', (link) => `<https://map.example/#${link}|map.example>`],
  ['without the point at its end', (link) => link.replace(/\.$/, '')],
  ...[
    '\n',
    '\r\n  ',
    ' ',
    '+',
    '%20',
    '%0A',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00a0',
    '%C2%AD',
    '%AD',
    '&shy;',
    '&nbsp;',
    '&#8203;',
  ].map(
    (seam) =>
      [
        `with ${JSON.stringify(seam)} every 20 letters`,
        (link: string) => link.replace(/.{20}(?=.)/g, `$&${seam}`),
      ] as const,
  ),
  ['with hyphens of a word processor', (link) => link.replace(/--/g, '—').replace(/-/g, '\u2011')],
  ['with dashes', (link) => link.replace(/-/g, '–')],
];
/** Links whose version is lost are told by marks, knots, checks or a list; others are nobody's. */
const tells = (link: string) => /&[mkcobp]=/.test(link);

describe('a link', () => {
  it('that was written here stays as it is', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const link = formatLink(session);
        fc.pre(link !== '');
        expect(mendFragment(link)).toBe(link);
      }),
      { numRuns: 1000 },
    );
    for (const { link } of [...corpus, ...short]) expect(mendFragment(`#${link}`)).toBe(link);
  });

  it.each(MANGLINGS)('is read as it was: %s', (name, mangle) => {
    const stays = (link: string) => {
      if (link === '' || (name === 'without its version' && !tells(link))) return;
      expect(parseLink(mendFragment(mangle(link)) ?? 'nothing'), link).toEqual(parseLink(link));
    };
    for (const { link } of corpus) stays(link);
    fc.assert(
      fc.property(anySession, (session) => stays(formatLink(session))),
      { numRuns: 60 },
    );
  });

  it.each(
    MANGLINGS.filter(([name]) => name !== 'without its version' && !/parameter, encoded|run together/.test(name)),
  )('to type is read as it was: %s', (_name, mangle) => {
    for (const { link } of short) expect(mendFragment(mangle(link))).toBe(link);
  });

  it('in capitals keeps what has no case, and nothing that has', () => {
    expect(
      mendFragment('V=2&M=VZAGJJACIVLWEIOIOBTG&K=INFRASPINATUS-TRP1.LEFT&S=SCALENE-ANTERIOR.LEFT.BM8G&T=SGVSBG8'),
    ).toBe('v=2&m=!&k=infraspinatus-trp1.left&s=scalene-anterior.left.!&t=!');
  });

  it('in small letters keeps the same', () => {
    expect(mendFragment('v=2&m=vzagjjaciVlweiOiobtg&k=a.left'.toLowerCase())).toBe('v=2&m=!&k=a.left');
  });

  it('followed by words ends before them', () => {
    const marks = formatLink({ ...EMPTY_LINKED, drawing: { strokes: [typicalStroke(1)], complete: false } });
    expect(mendFragment(`${marks} see you on Monday`)).toBe(marks);
    expect(mendFragment('v=1&k=infraspinatus-trp1.right and then')).toBe('v=1&k=infraspinatus-trp1.right');
    expect(mendFragment('k1.6agr.8gbl on paper')).toBe('k1.6agr.8gbl');
  });
});

describe('what is no link of ours', () => {
  it.each([
    '',
    '#',
    'top',
    '#section-2',
    'googtrans(en|de)',
    '#googtrans/en/de',
    'L12',
    '/route/7?x=1',
    '!page=2',
    'a=1&b=2',
    'access_token=AbC&state=x',
    'side=left&point=infraspinatus-trp1',
    'k8s.cluster',
    'xv=1&m=AAAA',
    'section-2&version=3',
    ':~:text=knee%20pain',
    'm=AAAAAAAA',
    'k=value',
    'p=1',
    '%E0%A4%A',
    '%',
    '&',
    '&amp;',
    '=',
    'Überblick',
  ])('is left alone: %s', (fragment) => expect(mendFragment(fragment)).toBeNull());

  it.each([
    ['v=1', 'v=1'],
    ['#v=', 'v='],
    ['v=3&m=AAAA', 'v=3'],
    ['v=99999', 'v=99999'],
    ['v=abc', 'v='],
  ])('%s says that it is one, and no more', (fragment, link) => expect(mendFragment(fragment)).toBe(link));
});

describe('hostile fragments', () => {
  const LIMIT = 2000; // usually a tenth; the clock also counts what else the machine does
  it('never throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.webFragments(),
          fc
            .array(
              fc.constantFrom(
                'v=1',
                'v=3D1',
                '&',
                '&amp;',
                '%',
                '%25',
                '%26',
                '#',
                'm=',
                'k=',
                'AAA',
                '.',
                '~',
                '=3D',
                ';',
                ' ',
                'k1.',
              ),
            )
            .map((parts) => parts.join('')),
        ),
        (text) => {
          const link = mendFragment(text);
          // Mending twice is mending once.
          if (link !== null && /^v=[12]&/.test(link)) expect(mendFragment(link)).toBe(link);
        },
      ),
      { numRuns: 5000 },
    );
  });

  const many = (text: string) => text.repeat(1_000_000 / text.length);
  it.each<[why: string, fragment: string]>([
    ['#', many('#')],
    ['# and v', many('#v ')],
    ['&', many('&')],
    ['%', many('%')],
    ['%25', many('%25')],
    ['%2525', `v=1${many('%2525')}`],
    ['.', `v=1&k=${many('.')}x`],
    ['_', `v=1&h=${many('_')}x&l=${many('_')}.`],
    ['spaces', `v=1&k=${many(' ')}x`],
    ['= and spaces', `v=3D1&k=${many('= ')}`],
    ['hyphens', `v=1&k=${many('a-')}`],
    ['entities', many('&amp;')],
    ['layers of entities', `v=1&${many('amp;')}`],
    ['links', many('#v=1&m=A&')],
    ['encoded links', many('%23v%3D1%26m%3DA&')],
    ['v=', many('v=')],
    ['k1.', `k1.${many('a. ')}`],
    ['lists', `v=1&c=${many('a.left.my-pain~')}`],
    ['keys', many('&m=A')],
  ])('a megabyte of %s takes no time', (_why, fragment) => {
    const start = performance.now();
    mendFragment(fragment);
    expect(performance.now() - start).toBeLessThan(LIMIT);
  });

  it('do not pass for marks by chance', () => {
    // One text in 4096 has the right check digits; a fragment without a version needs them.
    expect(mendFragment(`m=${checkDigits('AQoB')}AQoB`)).not.toBeNull();
    expect(mendFragment('m=xxAQoB')).toBeNull();
  });
});
