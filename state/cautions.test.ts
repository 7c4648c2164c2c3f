// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { NAMED_PLACES } from '../data/places.ts';
import {
  clearCautions,
  keepCautions,
  mergeCautions,
  parseCautionVisit,
  recallCautions,
  reviewCautions,
  tickCaution,
  toggleDevice,
  useCautions,
} from './cautions.ts';
import { useStorageTrouble } from './storage-trouble.ts';

afterEach(() => {
  vi.useRealTimers();
  clearCautions();
  localStorage.clear();
  sessionStorage.clear();
});

const MIDLINE = NAMED_PLACES.find((place) => 'midline' in place && place.midline)!.id;

it('a kept device comes back on the side it was on, and a condition as it was ticked', () => {
  const devices = [
    { place: 'chest-near-shoulder', side: 'left' },
    { place: 'chest-near-shoulder', side: 'right' },
    { place: MIDLINE, side: 'midline' },
  ] as const;
  tickCaution('implants', 'both');
  tickCaution('past_clot', 'right');
  devices.forEach(toggleDevice);
  keepCautions(true);
  const kept = localStorage.getItem('knotmap.cautions')!;
  clearCautions();
  sessionStorage.clear();
  localStorage.setItem('knotmap.cautions', kept);
  recallCautions();
  expect(useCautions.getState().devices).toEqual(devices);
  expect([...useCautions.getState().ticked]).toEqual([
    ['implants', 'both'],
    ['past_clot', 'right'],
  ]);
});

it('what is recalled again changes nothing', () => {
  tickCaution('implants', 'left');
  toggleDevice({ place: 'kneecap', side: 'left' });
  keepCautions(true);
  const kept = localStorage.getItem('knotmap.cautions')!;
  clearCautions();
  sessionStorage.clear();
  localStorage.setItem('knotmap.cautions', kept);
  recallCautions();
  const once = useCautions.getState();
  expect(once.devices).toHaveLength(1);
  recallCautions();
  expect(useCautions.getState()).toBe(once);
});

it('a device that is named again is taken away, and no other', () => {
  const [right, left, other] = [
    { place: 'chest-near-shoulder', side: 'right' },
    { place: 'chest-near-shoulder', side: 'left' },
    { place: 'kneecap', side: 'right' },
  ] as const;
  tickCaution('implants', 'both');
  [right, left, other].forEach(toggleDevice);
  toggleDevice(right);
  expect(useCautions.getState().devices).toEqual([left, other]);
  toggleDevice(right);
  expect(useCautions.getState().devices).toEqual([left, other, right]);
});

it('a device whose place cannot be read is one all the same, somewhere; of a side that cannot be, it is on both', () => {
  tickCaution('implants', 'right');
  toggleDevice({ place: 'chest-near-shoulder', side: 'right' });
  keepCautions(true);
  const kept = localStorage.getItem('knotmap.cautions')!;
  const place = 'chest-near-shoulder',
    both = [
      { place, side: 'left' },
      { place, side: 'right' },
    ];
  for (const [from, to, devices] of [
    ['"side":"right"', '"side":"midline"', both],
    ['"side":"right"', '"side":"above"', both],
    ['"side":"right"', '"side":7', both],
    [place, 'the-moon', []],
    [place, '__proto__', []],
    ['"implants"', '"implant"', [{ place, side: 'right' }]],
    [/\[.*\]/, '7', []],
  ] as const) {
    clearCautions();
    useStorageTrouble.setState({ trouble: null, dismissed: false });
    const text = kept.replace(from, to);
    localStorage.setItem('knotmap.cautions', text);
    recallCautions();
    expect(useCautions.getState().devices, to).toEqual(devices);
    expect(useCautions.getState().ticked, to).toEqual(new Map([['implants', 'both']]));
    expect(useStorageTrouble.getState().trouble).toBe('damaged');
    reviewCautions();
    expect(localStorage.getItem('knotmap.cautions.aside')).toBe(text);
    localStorage.clear();
  }
});

it.each<[why: string, fields: object]>([
  ['no time', { at: undefined }],
  ['a word for a time', { at: 'now' }],
  ['a time that no date can be', { at: 9e15 }],
  ['another condition that nobody knows', { ticked: { thin_bones: 'both', flying: 'both' } }],
  ['a side that is none', { ticked: { thin_bones: 7 } }],
])('a list of the visit with %s keeps its ticks, and is gone through again', (_why, fields) => {
  const told = {
    ticked: { thin_bones: 'both' },
    devices: [],
    reviewed: true,
    reviewedAt: 5,
    kept: false,
    at: 5,
    past: [],
  };
  expect(parseCautionVisit(told)?.reviewed).toBe(true);
  const read = parseCautionVisit({ ...told, ...fields })!;
  expect([[...read.ticked], read.reviewed]).toEqual([[['thin_bones', 'both']], false]);
  expect(mergeCautions(useCautions.getInitialState(), read).ticked.get('thin_bones')).toBe('both');
});

it('a list of the visit that does not say whether it is kept leaves the device as it is', () => {
  tickCaution('thin_bones', 'both');
  keepCautions(true);
  const told = { ticked: { thin_bones: 'both' }, devices: [], reviewed: true, at: 5 };
  expect(parseCautionVisit({ ...told, kept: 'yes' })?.kept).toBe(true);
  keepCautions(false);
  expect(parseCautionVisit({ ...told, kept: 'yes' })?.kept).toBe(false);
});

it('what another tab made of what it was told is taken, and what is no such list is not', async () => {
  recallCautions();
  useCautions.setState({ at: 0, past: [] });
  const other = new BroadcastChannel('knotmap.visit.cautions'),
    at = Date.now() + 60_000,
    told = {
      ticked: { thin_bones: 'both', implants: 'right' },
      devices: [{ place: 'kneecap', side: 'right' }],
      reviewed: true,
      at,
    };
  try {
    for (const bad of [7, { at }, { ...told, ticked: 7 }]) other.postMessage({ value: bad });
    other.postMessage({ value: { ...told, at: at + 1 } });
    await vi.waitFor(() => expect([...useCautions.getState().ticked]).toEqual(Object.entries(told.ticked)), 5000);
    expect(useCautions.getState()).toMatchObject({
      at: at + 1,
      reviewed: true,
      devices: [{ place: 'kneecap', side: 'right' }],
    });
    other.postMessage({ value: { ...told, ticked: { past_clot: 'left' }, devices: [], at: at + 2, past: [at + 1] } });
    await vi.waitFor(() => expect([...useCautions.getState().ticked]).toEqual([['past_clot', 'left']]), 60_000);
    expect(useCautions.getState().reviewed).toBe(true);
    // Made from another list: no tick of either is lost.
    other.postMessage({ value: { ...told, ticked: { thin_bones: 'left' }, devices: [], at: at + 3, past: [at] } });
    await vi.waitFor(() => expect(useCautions.getState().reviewed).toBe(false), 60_000);
    expect(new Set(useCautions.getState().ticked)).toEqual(
      new Set([
        ['past_clot', 'left'],
        ['thin_bones', 'left'],
      ]),
    );
  } finally {
    other.close();
  }
});

it('two lists that were changed apart are one with the ticks of both, gone through again; the same whichever tab was told', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  /** A tab's list after some acts. */
  let now = Date.now();
  const tab = (start: ReturnType<typeof useCautions.getState>, ...acts: (() => void)[]) => {
    useCautions.setState(start, true);
    for (const act of acts) {
      vi.setSystemTime((now += 1000)); // hands are slower than a clock
      act();
    }
    return useCautions.getState();
  };
  const start = tab({ ...useCautions.getInitialState() }, () => tickCaution('past_clot', 'left'));
  const a = tab(start, () => tickCaution('thin_bones', 'both'), reviewCautions),
    b = tab(
      start,
      () => tickCaution('past_clot', 'right'),
      () => tickCaution('implants', 'both'),
      () => toggleDevice({ place: 'kneecap', side: 'right' }),
      reviewCautions,
    );
  const both = mergeCautions(a, b);
  expect(new Map([...both.ticked].sort(([one], [other]) => (one < other ? -1 : 1)))).toEqual(
    new Map([
      ['implants', 'both'],
      ['past_clot', 'both'],
      ['thin_bones', 'both'],
    ]),
  );
  expect(both).toMatchObject({ reviewed: false, devices: [{ place: 'kneecap', side: 'right' }] });
  const other = mergeCautions(b, a);
  expect({ ...other, ticked: new Map([...other.ticked].sort(([one], [other]) => (one < other ? -1 : 1))) }).toEqual({
    ...both,
    ticked: new Map([...both.ticked].sort(([one], [other]) => (one < other ? -1 : 1))),
  });
  // Nor does it matter who told whom where both were changed in one moment.
  const [early, late] = [
    { ...a, kept: true },
    { ...b, at: a.at, kept: false },
  ];
  expect([mergeCautions(early, late).kept, mergeCautions(late, early).kept]).toEqual([false, false]);
  // What is told back changes nothing more.
  expect(mergeCautions(both, a)).toBe(both);
  expect(mergeCautions(a, both)).toBe(both);
  // A tick taken away in a list that was made from this one stays away.
  const gone = tab(both, () => tickCaution('past_clot', null));
  expect(mergeCautions(both, gone)).toBe(gone);
  expect(mergeCautions(gone, both)).toBe(gone);
});

it('two lists that were made apart and are the same are the later one, as it stands', () => {
  const start = useCautions.getInitialState(),
    ticked = new Map([['thin_bones', 'both']] as const),
    early = { ...start, ticked, at: 5, reviewed: true, reviewedAt: 5 },
    late = { ...start, ticked: new Map(ticked), at: 9, reviewed: true, reviewedAt: 9, kept: true };
  expect([mergeCautions(early, late), mergeCautions(late, early)]).toEqual([late, late]);
  expect(mergeCautions(late, early)).toBe(late);
  expect(mergeCautions(late, { ...late })).toBe(late);
  // What differs: the later one says whether it is kept.
  const other = { ...early, ticked: new Map([['past_clot', 'left']] as const) };
  for (const both of [mergeCautions(other, late), mergeCautions(late, other)])
    expect(both).toMatchObject({ kept: true, reviewed: false, at: 10, past: [5, 9] });
});

it('devices of two lists that were made apart are each there once', () => {
  const start = useCautions.getInitialState(),
    [right, left, chest] = [
      { place: 'kneecap', side: 'right' },
      { place: 'kneecap', side: 'left' },
      { place: 'chest-near-shoulder', side: 'right' },
    ] as const,
    ticked = new Map([['implants', 'both']] as const);
  const a = { ...start, ticked, at: 5, devices: [right, chest] },
    b = { ...start, ticked, at: 9, devices: [left, right] };
  const names = (devices: readonly { readonly place: string; readonly side: string }[]) =>
    devices.map(({ place, side }) => `${place} ${side}`).sort();
  for (const both of [mergeCautions(a, b), mergeCautions(b, a)])
    expect(names(both.devices)).toEqual(names([right, left, chest]));
});

it('a tab that is opened is told the whole list, and nothing where none was made', async () => {
  recallCautions();
  useCautions.setState(useCautions.getInitialState(), true);
  const other = new BroadcastChannel('knotmap.visit.cautions'),
    heard: unknown[] = [];
  other.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
  try {
    other.postMessage('hello');
    await new Promise((resolve) => setTimeout(resolve, 100));
    tickCaution('implants', 'right');
    toggleDevice({ place: 'kneecap', side: 'right' });
    reviewCautions();
    await vi.waitFor(() => expect(heard).toHaveLength(3), 60_000);
    expect(heard[0]).toMatchObject({ value: { ticked: { implants: 'right' } } });
    other.postMessage('hello');
    await vi.waitFor(() => expect(heard).toHaveLength(4), 60_000);
    expect(parseCautionVisit((heard[3] as { readonly value: unknown }).value)).toEqual(useCautions.getState());
  } finally {
    other.close();
  }
});
