import { CHECK_DIGITS, checkDigits } from './base64url.ts';
import { MAX_LENGTH } from '../board-record.ts';

/**
 * The Knotmap link that a text holds, as it was before mail, chat, word processors and hands changed it; null when the text is no such
 * link: the name of a place on a page, or what another program keeps in the address. Never throws; takes time in proportion to the text.
 *
 * Undone are: percent codes and HTML entities, also several times over; ';' for '&'; quoted-printable; a whole link within a parameter of
 * another; brackets, quotes, points and labels around it; spaces, line ends, soft hyphens and invisible characters within; hyphens and
 * dashes that a word processor put in; base64 padding; a change of case where case says nothing; a version that is missing.
 *
 * Laws: `mendFragment(link)` is that link for every link that formatLink or formatShort writes, and for each of the manglings above, of
 * such a link, too (tested over a table of them). What a change of case has destroyed is put as '!', which no reader takes for a value.
 */
export function mendFragment(fragment: string): string | null {
  const text = legibleFragment(ownPart(visible(fragment.slice(0, MOST))));
  const short = SHORT.exec(text);
  if (short) return mendShort(text.slice(text.indexOf(short[1] ?? '', short.index)));
  const start = START.exec(text);
  const link = start ? text.slice(start.index + start[0].search(/v\s*=$/i)) : text;
  const quoted = /^v\s*=\s*3D/i.test(link);
  const parts = partsOf(quoted ? link.replace(/=[ \t]*\r?\n[ \t]*/g, '').replace(/=3D/gi, '=') : link, quoted);

  const typed = parts.get('v');
  if (start) {
    // The marks of any other version mean something else: it is only named.
    const version = squeeze(typed ?? '').match(/^\d+/)?.[0] ?? '';
    if (!/^[12]$/.test(version)) return `v=${version}`;
  } else if (![...parts].some(([key, raw]) => STRONG.has(key) && fits(key, tidy(key, raw, false)))) return null;
  const keys = [...parts.keys()].filter((key) => key !== 'v');
  const version = typed?.match(/[12]/)?.[0] ?? (keys.some((key) => SECOND_ONLY.includes(key)) ? '2' : '1');
  return [
    `v=${version}`,
    ...honest(
      keys.map((key, k): [string, string] => [key, tidy(key, parts.get(key) ?? '', k === keys.length - 1)]),
      start !== null && /^V/.test(link),
    ).map(([key, value]) => `${key}=${value}`),
  ].join('&');
}

/** Characters of a fragment that are looked at: the longest link with every character percent-encoded. */
const MOST = 3 * MAX_LENGTH;
/** Rounds in which percent codes and entities are undone; each takes one layer off. */
const LAYERS = 8;

/** A link begins with its version, which stands first or after a '#'; or with the k and version of a short one. */
const START = /(?:^[^\w]*|#[^\w#]*)v\s*=/i,
  SHORT = /(?:^[^\w]*|#[^\w#]*)(k\s*\d+\s*\.)/i;
/** With more behind it: not a stray piece of one. */
const WHOLE = /(?:^[^\w]*|#[^\w#]*)(?:v\s*=(?:3D)?\s*\d+\s*[&;]|k\d+\.)/i;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  num: '#',
  equals: '=',
  period: '.',
  comma: ',',
  hellip: '…',
};

/** Without the characters that nobody sees; hyphens and dashes as they were typed. */
const visible = (text: string): string =>
  text
    .replace(/[\p{Cf}\ufe00-\ufe0f\u034f]|(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[\u2010\u2011\u2013\u2212]/g, '-')
    .replace(/\u2014/g, '--');

const decodePercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes.replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))); // Latin-1, as some mail programs still write
    }
  });

const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:amp|#0*38(?!\d)|#x0*26(?![\da-f]));?|&(?:#(\d{1,5})|#x([\da-f]{1,4})|([a-z]{2,6}));/gi,
    (all, ten?: string, hex?: string, name?: string) =>
      ten
        ? String.fromCharCode(Number(ten))
        : hex
          ? String.fromCharCode(parseInt(hex, 16))
          : name
            ? (ENTITIES[name.toLowerCase()] ?? all)
            : '&',
  );

/** A whole link that another address carries in a parameter ends where that parameter does: what follows is not its own. */
function ownPart(text: string, depth = LAYERS): string {
  if (depth === 0 || START.test(text)) return text;
  for (const part of text.split('&')) {
    if (!part.includes('%')) continue;
    const inner = ownPart(decodePercent(part), depth - 1),
      at = inner.search(WHOLE);
    if (at >= 0) return inner.slice(at);
  }
  return text;
}

/** All layers off; every space a space. For fragments of any kind. */
export function legibleFragment(text: string): string {
  let now = visible(text.slice(0, MOST));
  for (let layer = 0; layer < LAYERS; layer++) {
    const next = visible(decodeEntities(decodePercent(now)));
    if (next === now) break;
    now = next;
  }
  return now.replace(/;/g, '&').replace(/\+/g, ' ');
}

/** Keys of version 2 alone, and those whose value alone tells a link whose version is lost. */
const SECOND_ONLY = 'dnhbostfxailry';
const STRONG: ReadonlySet<string> = new Set('mkcbop');

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*',
  SIDED = `${ID}\\.(?:left|right)`;
const one = (shape: string) => {
  const whole = new RegExp(`^(?:${shape})$`);
  return (value: string) => whole.test(value);
};
const list = (shape: string) => {
  const each = one(shape);
  return (value: string) => value.split('~').every(each);
};
const checked = (value: string) =>
  value.length > CHECK_DIGITS &&
  /^[\w-]+$/.test(value) &&
  value.slice(0, CHECK_DIGITS) === checkDigits(value.slice(CHECK_DIGITS));

/** Whether a value is one that formatLink could have written. */
const FITS: Readonly<Record<string, ((value: string) => boolean) | undefined>> = {
  v: one('[12]'),
  m: checked,
  p: list(`${ID}\\.(?:left|right|midline)`),
  e: one('1'),
  k: one(SIDED),
  c: list(`${SIDED}\\.(?:my-pain|tender|nothing|could-not-reach)`),
  g: list(`${ID}\\.${ID}`),
  w: one('-?\\d{1,6}(?:\\.\\d{1,6})?(?:,-?\\d{1,6}(?:\\.\\d{1,6})?){5}'),
  d: one('explain'),
  n: one('clinical'),
  h: list(ID),
  b: one(`${SIDED}\\.(?:side|over)`),
  o: list(SIDED),
  s: list(`${SIDED}\\.[\\w-]*`),
  t: one('[\\w-]*'),
  f: checked,
  x: one(ID),
  a: one(ID),
  i: (value) => value === '' || list(SIDED)(value),
  l: list(ID),
  r: one(SIDED),
  y: one(`${ID}\\.${ID}`),
};
/** Keys whose values tell capital letters from small ones. */
const BLOBS = 'mtf';

const fits = (key: string, value: string): boolean => FITS[key]?.(value) ?? false;

/** The first value of each key that a link may have. */
function partsOf(text: string, quoted: boolean): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split('&')) {
    const at = part.indexOf('='),
      key = at < 0 ? undefined : /(?:^|\W)([a-z])\s*$/i.exec(part.slice(Math.max(0, at - 200), at))?.[1]?.toLowerCase();
    // What is left of quoted-printable's line ends where the line end itself is gone.
    if (key && Object.hasOwn(FITS, key) && !parts.has(key))
      parts.set(key, quoted ? part.slice(at + 1).replace(/=/g, '') : part.slice(at + 1));
  }
  return parts;
}

/** Without these characters at its end. By hand: a pattern would start anew at each of a long run of them. */
function endless(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
const squeeze = (text: string) => text.replace(/\s+/g, '');
/** From the first character on that no value has, or from a second link. */
const cut = (text: string) => text.replace(/(?:[^\w.~,-]|v=\d|https?:)[\s\S]*$/, '');

/** The value without what came around and into it: the first reading that fits, else the letters that a link may hold, for the parser to judge. */
function tidy(key: string, raw: string, isLast: boolean): string {
  const whole = cut(squeeze(raw)),
    word = cut(raw.trim().split(/\s/, 1)[0] ?? '');
  for (const text of [whole, word]) {
    const bare = endless(text, '.,~-'),
      plain = endless(text, '.,~');
    // A line without a reason ends in a point, which is easily taken for the sentence's.
    const readings =
      key === 's'
        ? [text, bare, ...(isLast ? [`${bare}.`] : [])]
        : key === 'm' || key === 'f'
          ? [plain, plain.slice(0, -1), plain.slice(0, -2)]
          : key === 't'
            ? [plain]
            : [text, bare, endless(bare, '_.,~-')];
    for (const reading of readings) {
      if (fits(key, reading)) return reading;
      const small = reading.toLowerCase();
      if (key !== 's' && !BLOBS.includes(key) && fits(key, small)) return small;
    }
  }
  return BLOBS.includes(key) ? endless(whole, '.,~') : whole;
}

/** Letters of one case only, and more of them than chance would give. */
const isSmall = (value: string) => !/[A-Z]/.test(value) && (value.match(/[a-z]/g)?.length ?? 0) >= 8;
const isCapital = (value: string) => !/[a-z]/.test(value) && (value.match(/[A-Z]/g)?.length ?? 0) >= 8;

/** Values that a change of case has destroyed are not read as if they meant something. `capitals`: the whole link is in capitals. */
function honest(
  parts: readonly (readonly [string, string])[],
  capitals: boolean,
): readonly (readonly [string, string])[] {
  const small =
    !capitals && parts.some(([key, value]) => (key === 'm' || key === 'f') && isSmall(value) && !checked(value));
  const destroyed = (value: string) => capitals || (small && !/[A-Z]/.test(value));
  return parts.map(([key, value]) => {
    if (key === 'm' || key === 'f')
      return [key, !checked(value) && (destroyed(value) || isCapital(value)) ? '!' : value] as const;
    if (key === 't') return [key, value !== '' && destroyed(value) ? '!' : value] as const;
    if (key === 's' && (capitals || small))
      return [
        key,
        value
          .toLowerCase()
          .replace(/(\.(?:left|right)\.)([\w-]+)/g, (all, before: string, why: string) =>
            destroyed(why) ? `${before}!` : all,
          ),
      ] as const;
    return [key, value] as const;
  });
}

/** k, version and codes of four characters, which hold no letter that is told by its case. */
function mendShort(text: string): string {
  const read = (typed: string) => endless(typed.toLowerCase().replace(/[^a-z0-9.][\s\S]*$/, ''), '.');
  const whole = read(squeeze(text)),
    word = read(text.trim().replace(/\. +/g, '.').split(/\s/, 1)[0] ?? '');
  const isSound = (link: string) =>
    link
      .split('.')
      .slice(1)
      .every((code) => code.length === 4);
  return !isSound(whole) && isSound(word) ? word : whole;
}
