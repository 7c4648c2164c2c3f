import { POSE_IDS } from '../../data/pose-ids.ts';
import type { Side } from '../../data/types.ts';
import type { Check, Found, Given } from '../../engine/inference/answer.ts';
import { EMPTY_DRAWING, type SkinMm, type Stroke } from '../../engine/drawing/drawing.ts';
import { SHAPES } from '../../engine/pose/rig.ts';
import { CHECK_DIGITS, checkDigits, fromBase64url, toBase64url } from './base64url.ts';
import {
  EMPTY_BOARD,
  LAYERS,
  MAX_INK,
  MAX_LENGTH,
  MAX_NOTE,
  MAX_RECORDS,
  MAX_WHY,
  tidyText,
  type Board,
  type Layer,
  type Struck,
} from '../board-record.ts';
import { addLost, damageLine, UNHURT, type Damage } from './damage.ts';
import { MUSCLE_VIEWS } from '../layers.ts';
import { TONES } from '../look.ts';
import { MAX_POINTS, MAX_STROKES, REACH_MM, tidyView, type Session, type View } from '../session.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { MAX_PATH_POINTS } from './simplify.ts';
import { PLAIN_STAGE, type Stage } from '../stage.ts';
import { m } from '../../data/words.ts';
import { firstOf } from '../../engine/math/nth.ts';

/**
 * The address fragment, versions 1 and 2. All of it lies after the '#', which browsers do not send.
 *
 *     v=1&m=AwIB…&p=shoulder-blade-inner-edge.right&e=1&k=infraspinatus-trp1.right&c=infraspinatus-trp1.right.my-pain&w=0,10,1.2,0,1350,-80
 *
 *     v  version; everything else is absent when it is as in an empty session
 *     m  marks: two check digits, then base64url (no padding) of unsigned LEB128 varints, see below
 *     p  the named places that marks refer to, place.side, joined by '~'
 *     e  1: "that is everywhere it hurts"
 *     k  the chosen knot, id.side
 *     c  checks, id.side.found, joined by '~'
 *     g  answers to the optional questions, question.answer, joined by '~'
 *     w  view: azimuth, elevation (degrees), distance (metres), target x, y, z (millimetres)
 *
 * Version 2 adds the therapist's board and the stage to all of version 1. It is written only when one of them is not as at first, so
 * that a link without opens in every Knotmap there ever was. Keys that a reader does not know are passed over:
 *
 *     d  mode: explain
 *     n  names on the labels: clinical
 *     h  hidden layers, joined by '~'; a layer that this Knotmap does not know is passed over
 *     b  the knot compared with the chosen one, id.side.how (side or over)
 *     o  candidates put first by hand, id.side, joined by '~'
 *     s  struck candidates, id.side.why, joined by '~'; the reason as t
 *     t  the note: base64url of UTF-8
 *     f  freehand lines, coded as marks
 *     x  what of the pain is shown: local or referred
 *     a  what is compared: muscles
 *     i  points chosen for the handout, id.side, joined by '~'; empty: none
 *     l  what is drawn on the body, joined by '~': a view of muscles, bones, no-press, no-labels
 *     r  how the body is held, pose.side
 *     y  which body, shape.tone
 *
 * Marks are the number of strokes, then for each stroke: a head (bit 0 erase, bit 1 named, bit 2 another brush than the stroke
 * before, the rest the number of points), with bit 2 the radius in mm and the intensity, with bit 1 the index into p, and per point
 * three zigzag differences in mm from the point before (also across strokes; from 0, 0, 0 at first). The first brush is 25 mm, 6.
 *
 * Published links depend on every word of this: a change is a new version, and old versions stay readable.
 */
const FIRST = '1',
  SECOND = '2';

/** What a link restores: a part of the session, and how the body is shown. */
export type Linked = Pick<Session, 'drawing' | 'checks' | 'given' | 'selected' | 'view' | 'board'> & {
  readonly stage: Stage;
};
export const EMPTY_LINKED: Linked = {
  drawing: EMPTY_DRAWING,
  checks: [],
  given: [],
  selected: null,
  view: null,
  board: EMPTY_BOARD,
  stage: PLAIN_STAGE,
};

/** More than both sides of every point. */
const MAX_CHECKS = 400;
/** More than all choices of all questions. */
const MAX_GIVEN = 60;
const FIRST_BRUSH = { radiusMm: 25, intensity: 6 };
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MAX_ID = 80;

/** The fragment for a session, without '#'; '' for the empty session. Pure ASCII that no address bar re-writes. */
export function formatLink({ drawing, checks, given, selected, view, board, stage }: Linked): string {
  const places: string[] = [];
  const marks = formatMarks(drawing.strokes, places);
  const parts = [
    marks && `m=${marks}`,
    places.length > 0 && `p=${places.join('~')}`,
    drawing.complete && 'e=1',
    selected && `k=${selected.id}.${selected.side}`,
    checks.length > 0 && `c=${checks.map(({ id, side, found }) => `${id}.${side}.${found}`).join('~')}`,
    given.length > 0 && `g=${given.map(({ question, answer }) => `${question}.${answer}`).join('~')}`,
    view && `w=${[view.azimuth, view.elevation, view.distance, ...view.target].join(',')}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  const more = [...formatBoard(board), ...formatStage(stage)];
  return parts.length + more.length === 0 ? '' : [`v=${more.length > 0 ? SECOND : FIRST}`, ...parts, ...more].join('&');
}

/**
 * What a fragment holds, with or without its '#'. Never throws: what cannot be read is left out, and `problems` says so in one line of
 * plain words. Law: `parseLink(formatLink(x)).session` equals x for every session the store can hold whose fragment is no longer
 * than MAX_LENGTH. Ids are read whether or not the atlas knows them; read-fragment.ts leaves out those that it does not.
 */
export function parseLink(fragment: string): { readonly session: Linked; readonly problems: readonly string[] } {
  const { session, damage } = takeLink(fragment),
    line = typeof damage === 'string' ? damage : damageLine(damage);
  return { session, problems: line === null ? [] : [line] };
}

/** The same with the damage as it was found, for readers that know more; in words where the version alone decided. */
export function takeLink(fragment: string): { readonly session: Linked; readonly damage: Damage | string } {
  const text = decode(fragment.replace(/^#/, ''));
  if (text === '') return { session: EMPTY_LINKED, damage: UNHURT };
  const parts = partsOf(text.slice(0, MAX_LENGTH));
  const version = parts.get('v');
  if (version !== FIRST && version !== SECOND)
    return { session: EMPTY_LINKED, damage: /^[1-9]\d{0,3}$/.test(version ?? '') ? m.link_newer() : m.link_unread() };
  const last = [...parts.keys()].at(-1);
  const marks = parseMarks(parts.get('m') ?? '', split(parts.get('p')), last === 'm');

  const knot = parts.get('k');
  const selected = knot === undefined ? null : parseSelection(knot.split('.'));
  const { checks, bad } = parseChecks(split(parts.get('c')));
  const { given, unclear } = parseGiven(split(parts.get('g')));
  const place = parts.get('w');
  const view = place === undefined ? null : parseView(place);
  const more =
    version === SECOND
      ? parseMore(parts, last === 'f')
      : { board: EMPTY_BOARD, stage: PLAIN_STAGE, lost: {}, changed: false };

  const lost = {
    mark: marks.lost,
    knot: knot !== undefined && !selected ? 1 : 0,
    check: bad,
    answer: unclear,
    view: place !== undefined && !view ? 1 : 0,
    ...more.lost,
  };
  const damage: Damage = {
    ...UNHURT,
    changed: marks.changed || more.changed || text.includes('!'),
    shifted: marks.changed && marks.strokes.length > 0,
    tooLong: text.length > MAX_LENGTH,
  };
  return {
    session: {
      drawing: { strokes: marks.strokes, complete: parts.get('e') === '1' },
      checks,
      given,
      selected,
      view,
      board: more.board,
      stage: more.stage,
    },
    damage: addLost(damage, lost),
  };
}

const pair = ({ id, side }: PointOnSide) => `${id}.${side}`;

function formatBoard({
  mode,
  names,
  hidden,
  felt,
  compare,
  compared,
  picked,
  order,
  struck,
  note,
  ink,
}: Board): readonly string[] {
  return [
    mode === 'explain' && 'd=explain',
    names === 'clinical' && 'n=clinical',
    hidden.length > 0 && `h=${hidden.join('~')}`,
    compare && `b=${pair(compare.with)}.${compare.how}`,
    order.length > 0 && `o=${order.map(pair).join('~')}`,
    struck.length > 0 && `s=${struck.map((one) => `${pair(one)}.${formatText(one.why)}`).join('~')}`,
    note !== '' && `t=${formatText(note)}`,
    felt !== 'all' && `x=${felt}`,
    compared === 'muscles' && 'a=muscles',
    picked && `i=${picked.map(pair).join('~')}`,
    ink.length > 0 &&
      `f=${formatMarks(
        ink.map((path): Stroke => ({ kind: 'pain', ...FIRST_BRUSH, path })),
        [],
      )}`,
  ].filter((part) => typeof part === 'string');
}

function parseMore(
  parts: ReadonlyMap<string, string>,
  inkIsLast: boolean,
): { readonly board: Board; readonly stage: Stage; readonly lost: Damage['lost']; readonly changed: boolean } {
  const hidden = split(parts.get('h')),
    { strokes, ...lines } = parseMarks(parts.get('f') ?? '', [], inkIsLast);
  const ink = strokes
    .map(({ path }) => path)
    .filter((path) => path.length > 1)
    .slice(0, MAX_INK);

  const [id = '', side = '', how, rest] = parts.get('b')?.split('.', 4) ?? [];
  const other = parseSelection([id, side]);
  const compare =
    other && (how === 'side' || how === 'over') && rest === undefined ? ({ with: other, how } as const) : null;

  const order = distinct(split(parts.get('o')).map((text) => parseSelection(text.split('.', 3))));
  const struck = distinct(
    split(parts.get('s')).map((text): Struck | null => {
      const [id = '', side = '', why, more] = text.split('.', 4);
      const one = parseSelection([id, side]),
        reason = parseText(why, MAX_WHY);
      return one && reason !== null && more === undefined ? { ...one, why: reason } : null;
    }),
  );
  const picked = parts.has('i')
    ? distinct(split(parts.get('i')).map((text) => parseSelection(text.split('.', 3))))
    : null;

  const note = parts.has('t') ? parseText(parts.get('t'), MAX_NOTE) : '';
  const board: Board = {
    mode: parts.get('d') === 'explain' ? 'explain' : 'locate',
    names: parts.get('n') === 'clinical' ? 'clinical' : 'plain',
    hidden: LAYERS.filter((layer: Layer) => hidden.includes(layer)),
    felt: oneOf(['local', 'referred'] as const, parts.get('x')) ?? 'all',
    compare,
    compared: parts.get('a') === 'muscles' ? 'muscles' : 'points',
    picked: picked && picked.kept,
    order: order.kept,
    struck: struck.kept,
    note: note ?? '',
    ink,
  };
  const { stage, lost } = parseStage(parts);
  const entry = order.bad + struck.bad + (picked?.bad ?? 0);
  return {
    board,
    stage,
    lost: {
      line: lines.lost,
      comparison: parts.has('b') && !compare ? 1 : 0,
      entry,
      note: note === null ? 1 : 0,
      ...lost,
    },
    changed: lines.changed,
  };
}

const oneOf = <T extends string>(list: readonly T[], text: string | undefined): T | undefined =>
  list.find((one) => one === text);

function formatStage({ muscles, bones, noPress, labels, pose, side, shape, tone }: Stage): readonly string[] {
  const drawn = [
    muscles !== PLAIN_STAGE.muscles && muscles,
    bones && 'bones',
    noPress && 'no-press',
    !labels && 'no-labels',
  ].filter((part) => typeof part === 'string');
  return [
    drawn.length > 0 && `l=${drawn.join('~')}`,
    (pose !== PLAIN_STAGE.pose || side !== PLAIN_STAGE.side) && `r=${pose}.${side}`,
    (shape !== PLAIN_STAGE.shape || tone !== PLAIN_STAGE.tone) && `y=${shape}.${tone}`,
  ].filter((part) => typeof part === 'string');
}

function parseStage(parts: ReadonlyMap<string, string>): { readonly stage: Stage; readonly lost: Damage['lost'] } {
  const drawn = split(parts.get('l')),
    known: readonly string[] = [...MUSCLE_VIEWS, 'bones', 'no-press', 'no-labels'];
  const layer = drawn.filter((name) => !known.includes(name)).length;

  const [posed, sided, other] = parts.get('r')?.split('.', 3) ?? [];
  const pose = oneOf(POSE_IDS, posed),
    side = oneOf(['left', 'right'] as const, sided),
    held = pose && side && other === undefined ? { pose, side } : null;

  const [shaped, toned, more] = parts.get('y')?.split('.', 3) ?? [];
  const shape = oneOf(SHAPES, shaped),
    tone = oneOf(TONES, toned),
    figure = shape && tone && more === undefined ? { shape, tone } : null;

  const stage: Stage = {
    ...PLAIN_STAGE,
    ...held,
    ...figure,
    muscles: MUSCLE_VIEWS.find((view) => drawn.includes(view)) ?? PLAIN_STAGE.muscles,
    bones: drawn.includes('bones'),
    noPress: drawn.includes('no-press'),
    labels: !drawn.includes('no-labels'),
  };
  return { stage, lost: { layer, pose: parts.has('r') && !held ? 1 : 0, figure: parts.has('y') && !figure ? 1 : 0 } };
}

/** The records that could be read, each point on each side once. */
function distinct<T extends PointOnSide>(
  records: readonly (T | null)[],
): { readonly kept: readonly T[]; readonly bad: number } {
  const kept = new Map<string, T>();
  for (const record of records)
    if (record && !kept.has(pair(record)) && kept.size < MAX_RECORDS) kept.set(pair(record), record);
  return { kept: [...kept.values()], bad: records.filter((record) => record === null).length };
}

const formatText = (text: string) => toBase64url(new TextEncoder().encode(text));

/** Null when it is no text that the board would keep. */
function parseText(digits: string | undefined, most: number): string | null {
  if (digits === undefined || digits.length > most * 6) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(fromBase64url(digits)),
    );
    return tidyText(text, most);
  } catch {
    return null;
  }
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
const isFound = (text: string | undefined): text is Found =>
  text === 'my-pain' || text === 'tender' || text === 'nothing' || text === 'could-not-reach';

function parseSelection([id, side, more]: readonly string[]): PointOnSide | null {
  return isId(id) && isSide(side) && more === undefined ? { id, side } : null;
}

function parseChecks(texts: readonly string[]): { checks: readonly Check[]; bad: number } {
  const checks = new Map<string, Check>();
  let bad = 0;
  for (const text of texts) {
    const [id, side, found, more] = text.split('.', 4);
    if (isId(id) && isSide(side) && isFound(found) && more === undefined && checks.size < MAX_CHECKS)
      checks.set(`${id}.${side}`, { id, side, found });
    else bad++;
  }
  return { checks: [...checks.values()], bad };
}

function parseGiven(texts: readonly string[]): { given: readonly Given[]; unclear: number } {
  const given = new Map<string, Given>();
  let unclear = 0;
  for (const text of texts) {
    const [question, answer, more] = text.split('.', 3);
    if (isId(question) && isId(answer) && more === undefined && given.size < MAX_GIVEN)
      given.set(text, { question, answer });
    else unclear++;
  }
  return { given: [...given.values()], unclear };
}

function parseView(text: string): View | null {
  const numbers = text.split(',', 7);
  if (numbers.length !== 6 || !numbers.every((number) => /^-?\d{1,6}(?:\.\d{1,6})?$/.test(number))) return null;
  const [azimuth, elevation, distance, x, y, z] = firstOf(numbers.map(Number), 6);
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
      for (let axis = 0; axis < 3; axis++) put(zigzag(point[axis]! - last[axis]!));
      last = point;
    }
  }
  const digits = toBase64url(bytes);
  return checkDigits(digits) + digits;
}

/** Millimetres: where marks of a link that was changed may still be taken for marks on a body. */
const onBody = ([x, y, z]: SkinMm) => Math.abs(x) <= 1100 && y >= -100 && y <= 2100 && Math.abs(z) <= 700;

/**
 * Strokes are read until the bytes end. The check digits are looked at first, for what is announced in digits that were changed is no
 * count of anything. Three cases:
 *
 *     the digits are those that were written: `lost` counts what is out of range, without a place, or beyond the limits
 *     they end too soon, all before is sound, and nothing follows them: the link was cut, and `lost` counts what was cut off
 *     else they were `changed`: what comes before the first thing that is no mark is kept, and `lost` is 0 or not known (Infinity)
 */
function parseMarks(
  text: string,
  places: readonly string[],
  isLast: boolean,
): { readonly strokes: readonly Stroke[]; readonly lost: number; readonly changed: boolean } {
  if (text === '') return { strokes: [], lost: 0, changed: false };
  const digits = text.slice(CHECK_DIGITS),
    asWritten = text.slice(0, CHECK_DIGITS) === checkDigits(digits);
  const bytes = fromBase64url(digits);
  let at = 0;
  let cut = false;
  const take = (): number => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++]!;
      if (byte === undefined) break;
      value += (byte & 127) << shift;
      if (byte < 128) return value;
    }
    cut = true; // past the end, or a number longer than any we write
    return 0;
  };
  const announced = take();
  if (cut) return { strokes: [], lost: Infinity, changed: !asWritten && !/^[\w-]{1,3}$/.test(text) };

  const strokes: Stroke[] = [];
  let brush = FIRST_BRUSH;
  let last: SkinMm = [0, 0, 0];
  let points = 0;
  let strange = !asWritten && (announced === 0 || announced > MAX_STROKES);
  for (let stroke = 0; stroke < announced && strokes.length < MAX_STROKES; stroke++) {
    const head = take();
    if (head & 4) {
      const radiusMm = take(),
        intensity = take();
      brush = { radiusMm: Math.min(60, Math.max(10, radiusMm)), intensity: Math.min(10, intensity) };
      if (!asWritten && !cut && (brush.radiusMm !== radiusMm || brush.intensity !== intensity)) strange = true;
    }
    const named = head & 2 ? parsePlace(places[take()]) : undefined;
    const path: SkinMm[] = [];
    let sound = true;
    for (let left = head >>> 3; left > 0 && !cut && !strange; left--) {
      last = [last[0] + unzigzag(take()), last[1] + unzigzag(take()), last[2] + unzigzag(take())];
      sound &&= last.every((mm) => Math.abs(mm) <= REACH_MM) && path.length < MAX_PATH_POINTS && points++ < MAX_POINTS;
      if (sound) path.push(last);
      if (!asWritten && !cut && (!sound || !onBody(last))) strange = true;
    }
    if (cut || strange) break;
    if (sound && (path.length > 0 || named))
      strokes.push({ kind: head & 1 ? 'erase' : 'pain', ...brush, path, ...(named && { at: named }) });
  }
  // Bytes that are left over are no mark that was cut.
  if (asWritten || (cut && !strange && isLast)) return { strokes, lost: announced - strokes.length, changed: false };
  return { strokes, lost: cut || strange || strokes.length < announced ? Infinity : 0, changed: true };
}

/** Small for small differences of either sign: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
