import type { Side } from '../data/types.ts';
import type { Check, Found } from '../engine/answer.ts';
import { EMPTY_DRAWING, type SkinMm, type Stroke } from '../engine/drawing.ts';
import { MAX_STROKES, REACH_MM, tidyView, type Selection, type Session, type View } from './session.ts';
import { MAX_PATH_POINTS } from './simplify.ts';

/**
 * The address fragment, version 1. All of it lies after the '#', which browsers do not send.
 *
 *     v=1&m=AwIB…&p=shoulder-blade-inner-edge.right&e=1&k=infraspinatus-trp1.right&c=infraspinatus-trp1.right.my-pain&w=0,10,1.2,0,1350,-80
 *
 *     v  version; everything else is absent when it is as in an empty session
 *     m  marks: two check digits, then base64url (no padding) of unsigned LEB128 varints, see below
 *     p  the named places that marks refer to, place.side, joined by '~'
 *     e  1: "that is everywhere it hurts"
 *     k  the chosen knot, id.side
 *     c  checks, id.side.found, joined by '~'
 *     w  view: azimuth, elevation (degrees), distance (metres), target x, y, z (millimetres)
 *
 * Marks are the number of strokes, then for each stroke: a head (bit 0 erase, bit 1 named, bit 2 another brush than the stroke
 * before, the rest the number of points), with bit 2 the radius in mm and the intensity, with bit 1 the index into p, and per point
 * three zigzag differences in mm from the point before (also across strokes; from 0, 0, 0 at first). The first brush is 25 mm, 6.
 *
 * Published links depend on every word of this: a change is a new version, and old versions stay readable.
 */
const VERSION = '1';

/** The part of a session that a link restores. */
export type Linked = Pick<Session, 'drawing' | 'checks' | 'selected' | 'view'>;
export const EMPTY_LINKED: Linked = { drawing: EMPTY_DRAWING, checks: [], selected: null, view: null };

/** Characters; what a session at its limits can take. Longer fragments are read up to here. */
export const MAX_LENGTH = 100_000;
const MAX_POINTS = 5_000;
/** More than both sides of every point. */
const MAX_CHECKS = 400;
const FIRST_BRUSH = { radiusMm: 25, intensity: 6 };
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_ID = 80;

/** The fragment for a session, without '#'; '' for the empty session. Pure ASCII that no address bar re-writes. */
export function formatLink({ drawing, checks, selected, view }: Linked): string {
  const places: string[] = [];
  const marks = formatMarks(drawing.strokes, places);
  const parts = [
    marks && `m=${marks}`,
    places.length > 0 && `p=${places.join('~')}`,
    drawing.complete && 'e=1',
    selected && `k=${selected.id}.${selected.side}`,
    checks.length > 0 && `c=${checks.map(({ id, side, found }) => `${id}.${side}.${found}`).join('~')}`,
    view && `w=${[view.azimuth, view.elevation, view.distance, ...view.target].join(',')}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? '' : [`v=${VERSION}`, ...parts].join('&');
}

/**
 * What a fragment holds, with or without its '#'. Never throws: what cannot be read is left out, and `problems` says so,
 * one line in plain words each. Law: `parseLink(formatLink(x)).session` equals x for every session the store can hold.
 */
export function parseLink(fragment: string): { readonly session: Linked; readonly problems: readonly string[] } {
  const text = decode(fragment.replace(/^#/, ''));
  if (text === '') return { session: EMPTY_LINKED, problems: [] };
  const problems: string[] = [];
  if (text.length > MAX_LENGTH) problems.push('This link is too long; only its first part was read.');
  const parts = partsOf(text.slice(0, MAX_LENGTH));
  const version = parts.get('v');
  if (version !== VERSION) {
    const newer = /^[1-9]\d{0,3}$/.test(version ?? '');
    return { session: EMPTY_LINKED, problems: [newer ? 'This link was made by a newer Knotmap and could not be read here.' : 'This link could not be read.'] };
  }
  const { strokes, unread, changed } = parseMarks(parts.get('m') ?? '', split(parts.get('p')));
  if (unread > 0) problems.push(say(unread, 'mark', 'marks'));
  else if (changed) problems.push('This link was changed on its way; its marks may not be where they were made.');

  const knot = parts.get('k');
  const selected = knot === undefined ? null : parseSelection(knot.split('.'));
  if (knot !== undefined && !selected) problems.push('The chosen knot in this link could not be read.');

  const { checks, bad } = parseChecks(split(parts.get('c')));
  if (bad > 0) problems.push(say(bad, 'press check', 'press checks'));

  const place = parts.get('w');
  const view = place === undefined ? null : parseView(place);
  if (place !== undefined && !view) problems.push('The view in this link could not be read.');

  return { session: { drawing: { strokes, complete: parts.get('e') === '1' }, checks, selected, view }, problems };
}

/** Mail and chat programs percent-encode what they like. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text.slice(0, 3 * MAX_LENGTH));
  } catch {
    return text;
  }
}

/** The first value of each key. */
function partsOf(text: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    if (at > 0 && !parts.has(part.slice(0, at))) parts.set(part.slice(0, at), part.slice(at + 1));
  }
  return parts;
}

const split = (list: string | undefined): readonly string[] => (list ? list.split('~') : []);
const isId = (text: string | undefined): text is string => text !== undefined && text.length <= MAX_ID && ID.test(text);
const isSide = (text: string | undefined): text is Side => text === 'left' || text === 'right';
const isFound = (text: string | undefined): text is Found => text === 'my-pain' || text === 'tender' || text === 'nothing' || text === 'could-not-reach';

function parseSelection([id, side, more]: readonly string[]): Selection | null {
  return isId(id) && isSide(side) && more === undefined ? { id, side } : null;
}

function parseChecks(texts: readonly string[]): { checks: readonly Check[]; bad: number } {
  const checks = new Map<string, Check>();
  let bad = 0;
  for (const text of texts) {
    const [id, side, found, more] = text.split('.', 4);
    if (isId(id) && isSide(side) && isFound(found) && more === undefined && checks.size < MAX_CHECKS) checks.set(`${id}.${side}`, { id, side, found });
    else bad++;
  }
  return { checks: [...checks.values()], bad };
}

function parseView(text: string): View | null {
  const numbers = text.split(',', 7);
  if (numbers.length !== 6 || !numbers.every((number) => /^-?\d{1,6}(?:\.\d{1,6})?$/.test(number))) return null;
  const [azimuth, elevation, distance, x, y, z] = numbers.map(Number);
  return tidyView({ azimuth, elevation, distance, target: [x, y, z] });
}

function parsePlace(text: string | undefined): Stroke['at'] {
  const [place, side, more] = text?.split('.', 3) ?? [];
  return isId(place) && (isSide(side) || side === 'midline') && more === undefined ? { place, side } : undefined;
}

function formatMarks(strokes: readonly Stroke[], places: string[]): string {
  if (strokes.length === 0) return '';
  const bytes: number[] = [];
  const put = (value: number) => {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  };
  let brush = FIRST_BRUSH;
  let last: SkinMm = [0, 0, 0];
  put(strokes.length);
  for (const { kind, at, radiusMm, intensity, path } of strokes) {
    const other = radiusMm !== brush.radiusMm || intensity !== brush.intensity;
    put((path.length << 3) | (other ? 4 : 0) | (at ? 2 : 0) | (kind === 'erase' ? 1 : 0));
    if (other) {
      put(radiusMm);
      put(intensity);
      brush = { radiusMm, intensity };
    }
    if (at) {
      const place = `${at.place}.${at.side}`;
      if (!places.includes(place)) places.push(place);
      put(places.indexOf(place));
    }
    for (const point of path) {
      for (let axis = 0; axis < 3; axis++) put(zigzag(point[axis] - last[axis]));
      last = point;
    }
  }
  const digits = toBase64url(bytes);
  return checkOf(digits) + digits;
}

/** Strokes are read until the bytes end; `unread` counts those announced but cut off, out of range or beyond the limits. */
function parseMarks(text: string, places: readonly string[]): { strokes: readonly Stroke[]; unread: number; changed: boolean } {
  if (text === '') return { strokes: [], unread: 0, changed: false };
  const digits = text.slice(CHECK_DIGITS);
  const bytes = fromBase64url(digits);
  let at = 0;
  let cut = false;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) break;
      value += (byte & 127) << shift;
      if (byte < 128) return value;
    }
    cut = true; // past the end, or a number longer than any we write
    return 0;
  };
  const announced = take();
  if (cut) return { strokes: [], unread: 1, changed: false };

  const strokes: Stroke[] = [];
  let brush = FIRST_BRUSH;
  let last: SkinMm = [0, 0, 0];
  let points = 0;
  for (let stroke = 0; stroke < announced && strokes.length < MAX_STROKES; stroke++) {
    const head = take();
    if (head & 4) brush = { radiusMm: Math.min(60, Math.max(10, take())), intensity: Math.min(10, take()) };
    const named = head & 2 ? parsePlace(places[take()]) : undefined;
    const path: SkinMm[] = [];
    let sound = true;
    for (let left = head >>> 3; left > 0 && !cut; left--) {
      last = [last[0] + unzigzag(take()), last[1] + unzigzag(take()), last[2] + unzigzag(take())];
      sound &&= last.every((mm) => Math.abs(mm) <= REACH_MM) && path.length < MAX_PATH_POINTS && points++ < MAX_POINTS;
      if (sound) path.push(last);
    }
    if (cut) break;
    if (sound && (path.length > 0 || named)) strokes.push({ kind: head & 1 ? 'erase' : 'pain', ...brush, path, ...(named && { at: named }) });
  }
  return { strokes, unread: announced - strokes.length, changed: text.slice(0, CHECK_DIGITS) !== checkOf(digits) };
}

/** Small for small differences of either sign: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** FNV-1a over the digits, 12 of its bits as two digits: tells a link that was re-typed, re-cased or cut from one that was not. */
function checkOf(digits: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < digits.length; i++) hash = Math.imul(hash ^ digits.charCodeAt(i), 0x01000193);
  return DIGITS[(hash >>> 26) & 63] + DIGITS[(hash >>> 20) & 63];
}

const CHECK_DIGITS = 2;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

function toBase64url(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const word = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = Math.min(bytes.length - i, 3) + 1;
    for (let d = 0; d < digits; d++) text += DIGITS[(word >> (18 - 6 * d)) & 63];
  }
  return text;
}

/** The bytes up to the first character that is no digit. */
function fromBase64url(text: string): readonly number[] {
  const bytes: number[] = [];
  let word = 0, bits = 0;
  for (const digit of text) {
    const value = VALUES.get(digit);
    if (value === undefined) break;
    word = ((word << 6) | value) & 0xfff;
    bits += 6;
    if (bits >= 8) bytes.push((word >> (bits -= 8)) & 255);
  }
  return bytes;
}

const COUNTS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const say = (count: number, one: string, many: string) => `${COUNTS[count] ?? (count > 1000 ? 'Many' : count)} ${count === 1 ? one : many} in this link could not be read.`;
