// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeNotes, recallNotes, useNotes } from './check-notes.ts';
import { clearCautions, keepCautions, recallCautions, tickCaution, toggleDevice } from './cautions.ts';
import { recallRunSettings, setOwned, setSpeech, setTones, useRunSettings } from './run-settings.ts';
import { asRecord, followKept, keep, readKept } from './kept.ts';
import { recallLayers, setBones } from './layers.ts';
import { recallLook, setTone } from './look.ts';
import { changePractice, recallPractice, usePractice } from './practice.ts';
import { recallRun } from './run-record.ts';
import { setRun } from './run.ts';
import { answerSign, keepScreening, recallScreening, redoScreening } from './screening.ts';
import { forgetSessions, keepSessions, noteSession, recallSessions, useSessions } from './sessions.ts';
import { recallStopped, stopSpot } from './stopped.ts';
import { dismissTrouble, noteTrouble, recallDismissed, useStorageTrouble } from './storage-trouble.ts';

const KEY = 'knotmap.try';
/** What is on the device under a key of ours. */
const KEYS = [
  'cautions',
  'screening',
  'following',
  'practice',
  'check-notes',
  'look',
  'layers',
  'run',
  'stopped',
  'sessions',
].map((name) => `knotmap.${name}`);
const RECALLS = [
  recallCautions,
  recallScreening,
  recallRunSettings,
  recallPractice,
  recallNotes,
  recallLook,
  recallLayers,
  recallRun,
  recallStopped,
  recallSessions,
];
const VERBS: readonly (() => void)[] = [
  () => keepCautions(true),
  () => tickCaution('blood_thinners', 'both'),
  () => toggleDevice({ place: 'kneecap', side: 'left' }),
  () => keepCautions(false),
  clearCautions,
  () => keepScreening(true),
  () => answerSign('kidney', 'no'),
  () => keepScreening(false),
  redoScreening,
  () => setSpeech(true),
  () => setTones(false),
  () => setOwned('tennis_ball', true),
  () => changePractice({ kept: true, name: 'Practice' }),
  () => changePractice({ kept: false }),
  () => changeNotes(() => [{ check: 'wall-occiput', value: 4, day: '2026-03-31' }]),
  () => changeNotes(() => []),
  () => setTone('deep'),
  () => setBones(true),
  () => setRun(null),
  () => stopSpot({ guideId: 'rhomboids', side: 'left', why: 'nerve', at: Date.now() }),
  () => keepSessions(true),
  () =>
    noteSession({
      at: Date.now(),
      guideId: 'rhomboids',
      side: 'left',
      pointId: null,
      tool: null,
      spots: 1,
      before: 5,
      after: 3,
      found: null,
    }),
  forgetSessions,
];
const real = localStorage;
const NOTE = { check: 'wall-occiput', value: 4, day: '2026-03-31' };
const anything = (value: unknown) => value;
const text = (key = KEY) => real.getItem(key);
const whole = () => Object.fromEntries(Object.keys(real).map((key) => [key, text(key)]));
const jsonRecord = fc.dictionary(
  fc.string().filter((name) => name !== 'v'),
  fc.jsonValue(),
);
/** As JSON has it: there is no -0 in a text. */
const keepable = fc
  .oneof(jsonRecord, fc.array(fc.jsonValue()))
  .map((value) => JSON.parse(JSON.stringify(value)) as object);
/** What another tab does to the store this page hears of by this event. */
const inOtherTab = (key: string, value: string | null) => {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
};
const swap = (descriptor: PropertyDescriptor) =>
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...descriptor });
/** The store takes nothing more, or is closed: as browsers do it. */
const full = () =>
  swap({
    value: {
      getItem: (key: string) => real.getItem(key),
      removeItem: (key: string) => real.removeItem(key),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    },
  });
const close = () =>
  swap({
    get: () => {
      throw new DOMException('closed', 'SecurityError');
    },
  });
const open = () => swap({ value: real });

/** All keys are forgotten and nothing is held over from the test before. */
function reset(): void {
  open();
  clearCautions();
  keepScreening(false);
  localStorage.clear();
  sessionStorage.clear();
  for (const key of [...KEYS, KEY]) keep(key, null);
  useStorageTrouble.setState({ trouble: null, dismissed: false });
}
beforeEach(reset);
afterEach(reset);

describe('what is kept comes back equal', () => {
  it('from the store', () => {
    fc.assert(
      fc.property(keepable, (value) => {
        keep(KEY, value);
        expect(readKept(KEY, anything)).toEqual(value);
        expect(useStorageTrouble.getState().trouble).toBeNull();
      }),
    );
  });
  it('from the visit, when the store is full', () => {
    keep(KEY, { before: 1 });
    const before = text();
    full();
    fc.assert(
      fc.property(keepable, (value) => {
        keep(KEY, value);
        expect(readKept(KEY, anything)).toEqual(value);
        expect(text()).toBe(before);
      }),
    );
    expect(useStorageTrouble.getState().trouble).toBe('closed');
  });
  it.each<[why: string, kept: string, value: unknown]>([
    ['a record of the time before versions', '{"speech":true}', { speech: true }],
    ['a list', '[1]', [1]],
    ['a record of this version', '{"v":1,"speech":true}', { speech: true }],
  ])('%s', (_why, kept, value) => {
    localStorage.setItem(KEY, kept);
    expect(readKept(KEY, anything)).toEqual(value);
  });
  it('null forgets it, and leaves nothing', () => {
    keep(KEY, { a: 1 });
    keep(KEY, null);
    expect([readKept(KEY, anything), whole()]).toEqual([null, {}]);
  });
});

describe('nothing kept is lost', () => {
  it('whatever JSON is in the store, no page that reads it throws or changes it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        localStorage.clear();
        for (const key of KEYS) localStorage.setItem(key, JSON.stringify(value));
        const before = whole();
        for (const recall of RECALLS) recall();
        expect(whole()).toEqual(before);
      }),
    );
  });
  it('a later version is never overwritten, by any verb', () => {
    fc.assert(
      fc.property(
        jsonRecord,
        fc.oneof(fc.integer({ min: 2 }), fc.string(), fc.constant(null)),
        fc.shuffledSubarray([...VERBS]),
        (fields, v, verbs) => {
          const later = JSON.stringify({ v, ...fields });
          for (const key of KEYS) localStorage.setItem(key, later);
          const before = whole();
          for (const act of [...RECALLS, ...verbs]) act();
          expect(whole()).toEqual(before);
          expect(useStorageTrouble.getState().trouble).toBe('newer');
        },
      ),
    );
  });
  it('what cannot be read stays until that very thing is changed, then lies aside until it is forgotten', () => {
    localStorage.setItem('knotmap.following', '{"owned":["tennis_b');
    localStorage.setItem('knotmap.look', '{');
    recallRunSettings();
    expect([whole(), useStorageTrouble.getState().trouble]).toEqual([
      { 'knotmap.following': '{"owned":["tennis_b', 'knotmap.look': '{' },
      'damaged',
    ]);
    setSpeech(true);
    expect(whole()).toMatchObject({ 'knotmap.following.aside': '{"owned":["tennis_b', 'knotmap.look': '{' });
    recallRunSettings();
    expect(useRunSettings.getState().speech).toBe(true);
    keep('knotmap.following', null);
    expect(whole()).toEqual({ 'knotmap.look': '{' });
  });
  it.each(['7', '"a"', 'null', 'true', '{'])('%s is none of ours: it is damaged, and set aside', (kept) => {
    localStorage.setItem(KEY, kept);
    expect([readKept(KEY, anything), useStorageTrouble.getState().trouble]).toEqual([null, 'damaged']);
    keep(KEY, { a: 1 });
    expect(text(`${KEY}.aside`)).toBe(kept);
  });
  it.each([[[]], [null], [7], ['a'], [undefined]])('%j is no record', (value) => expect(asRecord(value)).toBeNull());
  it('a visit that keeps nothing throws nothing damaged away', () => {
    localStorage.setItem('knotmap.cautions', '{"ticked":');
    tickCaution('blood_thinners', 'both');
    expect(text('knotmap.cautions')).toBe('{"ticked":');
  });
  it('a second damaged text does not take the place of the first', () => {
    localStorage.setItem(KEY, '{1');
    keep(KEY, { a: 1 });
    localStorage.setItem(KEY, '{2');
    keep(KEY, { a: 2 });
    expect([whole(), readKept(KEY, anything)]).toEqual([{ [KEY]: '{2', [`${KEY}.aside`]: '{1' }, { a: 2 }]);
  });
  it('a full store keeps what is damaged where it is', () => {
    localStorage.setItem(KEY, '{');
    full();
    keep(KEY, { a: 1 });
    expect(whole()).toEqual({ [KEY]: '{' });
  });
});

describe('a record of which a part cannot be read', () => {
  it.each<[key: string, record: object, read: () => void, change: () => void]>([
    ['following', { owned: ['tennis_ball', 'hammer'], speech: true }, recallRunSettings, () => setSpeech(false)],
    ['following', { owned: 'tennis_ball' }, recallRunSettings, () => setSpeech(false)],
    ['following', { speech: 'loud' }, recallRunSettings, () => setTones(false)],
    ['practice', { name: 7 }, recallPractice, () => changePractice({ kept: true, name: 'Elm Street' })],
    [
      'practice',
      { name: 'x'.repeat(500), paper: 'a4', ink: 'grey' },
      recallPractice,
      () => changePractice({ ink: 'grey' }),
    ],
    [
      'practice',
      { name: 'Elm Street', paper: 'a5', ink: 'grey' },
      recallPractice,
      () => changePractice({ ink: 'grey' }),
    ],
    ['look', { tone: 'green' }, recallLook, () => setTone('deep')],
    ['layers', { muscles: 'deep', bones: 'yes' }, recallLayers, () => setBones(true)],
    ['check-notes', { notes: [] }, recallNotes, () => changeNotes((notes) => [...notes, NOTE])],
    ['check-notes', [NOTE, { ...NOTE, value: 'four' }], recallNotes, () => changeNotes((notes) => notes)],
    ['check-notes', [{ ...NOTE, day: 'today' }], () => undefined, () => changeNotes((notes) => [...notes, NOTE])],
  ])('%s %j: said once, and set aside before it is written over', (name, record, read, change) => {
    const key = `knotmap.${name}`,
      kept = JSON.stringify(record);
    localStorage.setItem(key, kept);
    read();
    expect(text(key)).toBe(kept);
    change();
    expect([text(`${key}.aside`), useStorageTrouble.getState().trouble]).toEqual([kept, 'damaged']);
  });
  it('what an earlier version kept, with less or more in it, is whole', () => {
    localStorage.setItem('knotmap.following', '{"speech":true,"colour":"red"}');
    localStorage.setItem('knotmap.layers', '{"bones":true,"noPress":true}');
    recallRunSettings();
    recallLayers();
    expect(useStorageTrouble.getState().trouble).toBeNull();
  });
  it('another tab’s sessions that cannot be read take nothing away here', () => {
    useSessions.setState({ sessions: [], reviews: [], kept: false });
    VERBS.at(-2)!();
    inOtherTab('knotmap.sessions', '{"v":1,"sessions":7}');
    expect(useSessions.getState().sessions).toHaveLength(1);
    inOtherTab('knotmap.sessions', null);
    expect(useSessions.getState().sessions).toHaveLength(0);
  });
  it('what the tab knew and cannot be read is said', async () => {
    sessionStorage.setItem('knotmap.visit.cautions', '{"ticked":{"thin_bones":"bo');
    vi.resetModules();
    const { recallCautions: recallAnew } = await import('./cautions.ts'),
      { useStorageTrouble: said } = await import('./storage-trouble.ts');
    recallAnew();
    expect(said.getState().trouble).toBe('damaged');
  });
});

describe('a store that is closed', () => {
  it('is said when something was to be kept, and not before', () => {
    close();
    for (const recall of RECALLS) recall();
    keep(KEY, null);
    expect(useStorageTrouble.getState().trouble).toBeNull();
    keep(KEY, { a: 1 });
    expect([readKept(KEY, anything), useStorageTrouble.getState().trouble]).toEqual([{ a: 1 }, 'closed']);
  });
  it('what is forgotten in it stays forgotten in this visit', () => {
    keep(KEY, { a: 1 });
    close();
    keep(KEY, null);
    expect(readKept(KEY, anything)).toBeNull();
  });
});

describe('two tabs follow each other', () => {
  it('a value, a change that cannot be read, and that it was forgotten', () => {
    const heard: unknown[] = [],
      stop = followKept(KEY, (value) => heard.push(value));
    inOtherTab(KEY, '{"v":1,"a":1}');
    inOtherTab(KEY, '{"v":2,"a":2}');
    inOtherTab(KEY, '{');
    inOtherTab('knotmap.other', '{}');
    inOtherTab(KEY, null);
    stop();
    inOtherTab(KEY, '{"a":3}');
    expect(heard).toEqual([{ a: 1 }, null]);
  });
  it('when all is cleared', () => {
    const heard: unknown[] = [],
      stop = followKept(KEY, (value) => heard.push(value));
    keep(KEY, { a: 1 });
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    stop();
    expect(heard).toEqual([null]);
  });
  it('an event about what this page itself wrote last is no change: of two that write at once, both end with the same', () => {
    const heard: unknown[] = [],
      stop = followKept(KEY, (value) => heard.push(value));
    keep(KEY, { from: 'here' });
    window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: '{"from":"there"}' }));
    stop();
    expect(heard).toEqual([]);
  });
  it('a page that was put away hears of it when it comes back', () => {
    const heard: unknown[] = [],
      stop = followKept(KEY, (value) => heard.push(value));
    readKept(KEY, anything);
    localStorage.setItem(KEY, '{"a":1}');
    window.dispatchEvent(new Event('pageshow'));
    window.dispatchEvent(new Event('pageshow'));
    stop();
    expect(heard).toEqual([{ a: 1 }]);
  });
  it('another tab’s value takes the place of one that this visit alone had', () => {
    full();
    const stop = followKept(KEY, () => {});
    keep(KEY, { from: 'here' });
    open();
    inOtherTab(KEY, '{"from":"there"}');
    stop();
    expect(readKept(KEY, anything)).toEqual({ from: 'there' });
  });
  it('tools and voice, the practice, the numbers of the home checks', () => {
    inOtherTab('knotmap.following', '{"v":1,"owned":["tennis_ball"],"speech":true}');
    inOtherTab('knotmap.practice', '{"v":1,"name":"Elm Street","paper":"letter","ink":"grey"}');
    inOtherTab('knotmap.check-notes', '[{"check":"wall-occiput","value":4,"day":"2026-03-31"}]');
    expect(useRunSettings.getState()).toMatchObject({ owned: new Set(['tennis_ball']), speech: true });
    expect(usePractice.getState()).toEqual({ name: 'Elm Street', paper: 'letter', ink: 'grey', kept: true });
    expect(useNotes.getState().notes).toEqual([{ check: 'wall-occiput', value: 4, day: '2026-03-31' }]);
    inOtherTab('knotmap.practice', null);
    inOtherTab('knotmap.check-notes', null);
    expect([usePractice.getState().kept, usePractice.getState().name, useNotes.getState().notes]).toEqual([
      false,
      'Elm Street',
      [],
    ]);
  });
});

describe('trouble is said once a visit', () => {
  it('the first is the one', () => {
    noteTrouble('newer');
    noteTrouble('closed');
    expect(useStorageTrouble.getState()).toEqual({ trouble: 'newer', dismissed: false });
  });
  it('what was put away stays so over a reload', () => {
    noteTrouble('closed');
    dismissTrouble();
    useStorageTrouble.setState({ trouble: 'closed', dismissed: false });
    recallDismissed();
    expect(useStorageTrouble.getState().dismissed).toBe(true);
  });
});
