// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { NAMED_PLACES } from '../data/places.ts';
import { clearCautions, keepCautions, recallCautions, tickCaution, toggleDevice, useCautions } from './cautions.ts';

afterEach(() => {
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

it('a device that cannot be there is left out', () => {
  tickCaution('implants', 'both');
  toggleDevice({ place: 'chest-near-shoulder', side: 'right' });
  keepCautions(true);
  const kept = localStorage.getItem('knotmap.cautions')!;
  for (const [from, to] of [
    ['"right"', '"midline"'],
    ['"right"', '"above"'],
    ['chest-near-shoulder', 'the-moon'],
  ] as const) {
    clearCautions();
    localStorage.setItem('knotmap.cautions', kept.replace(from, to));
    recallCautions();
    expect(useCautions.getState().devices, to).toEqual([]);
  }
});

it('what another tab ticked is taken when it is later, and what is no such list is not', async () => {
  recallCautions();
  const other = new BroadcastChannel('knotmap.visit.cautions'),
    at = Date.now() + 60_000,
    told = { ticked: { thin_bones: 'both' }, devices: [{ place: 'kneecap', side: 'right' }], reviewed: true, at };
  try {
    for (const bad of [7, { ...told, at: 'now' }, { ...told, at: undefined }, { at }])
      other.postMessage({ value: bad });
    other.postMessage({ value: { ...told, at: at + 1 } });
    await vi.waitFor(() => expect([...useCautions.getState().ticked]).toEqual([['thin_bones', 'both']]), 60_000);
    expect(useCautions.getState()).toMatchObject({
      at: at + 1,
      reviewed: true,
      devices: [{ place: 'kneecap', side: 'right' }],
    });
    other.postMessage({ value: { ...told, ticked: {}, at } }); // older than what is known
    other.postMessage({ value: { ...told, ticked: { past_clot: 'left' }, at: at + 2 } });
    await vi.waitFor(() => expect([...useCautions.getState().ticked]).toEqual([['past_clot', 'left']]), 60_000);
  } finally {
    other.close();
  }
});
