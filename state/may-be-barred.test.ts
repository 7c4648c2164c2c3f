// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { clearCautions, keepCautions, tickCaution } from './cautions.ts';
import { mayBeBarred, maySoften } from './may-be-barred.ts';
import { answerSign, keepScreening, redoScreening, sawClinician } from './screening.ts';

afterEach(() => {
  redoScreening();
  keepScreening(false);
  clearCautions();
  sessionStorage.clear();
  localStorage.clear();
});

describe('whether an answer may forbid pressing, from what is kept alone', () => {
  it('nothing answered, or no', () => {
    expect(mayBeBarred()).toBe(false);
    answerSign('chest_pressure', 'no');
    expect(mayBeBarred()).toBe(false);
  });
  it.each(['yes', 'worse'] as const)('%s in this visit, until it is taken back', (answer) => {
    answerSign('temple_jaw_vision', answer);
    expect(mayBeBarred()).toBe(true);
    redoScreening();
    expect(mayBeBarred()).toBe(false);
  });
  it('a yes that only the device keeps', () => {
    answerSign('chest_pressure', 'yes');
    keepScreening(true);
    sessionStorage.clear();
    expect(mayBeBarred()).toBe(true);
  });
  it('not for what a clinician has looked at', () => {
    sawClinician('not_settling', null);
    expect(mayBeBarred()).toBe(false);
    expect(maySoften()).toBe(true);
  });
  it('for what a clinician had looked at in an earlier visit: its day may be missing, or long ago', () => {
    sawClinician('not_settling', null);
    keepScreening(true);
    expect(mayBeBarred()).toBe(false);
    sessionStorage.clear();
    expect(mayBeBarred()).toBe(true);
    expect(maySoften()).toBe(true);
  });
});

describe('whether a condition may change a guide, from what is kept alone', () => {
  it.each(['left', 'right', 'both'] as const)('%s, in this visit or on the device, until it is taken back', (where) => {
    expect(maySoften()).toBe(false);
    tickCaution('past_clot', where);
    expect(maySoften()).toBe(true);
    keepCautions(true);
    sessionStorage.clear();
    expect(maySoften()).toBe(true);
    clearCautions();
    expect(maySoften()).toBe(false);
  });
});

describe('a closed store', () => {
  const real = (name: 'sessionStorage' | 'localStorage') => Object.getOwnPropertyDescriptor(globalThis, name)!;
  const STORES = { sessionStorage: real('sessionStorage'), localStorage: real('localStorage') };
  const close = (name: keyof typeof STORES) =>
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  afterEach(() => {
    for (const [name, property] of Object.entries(STORES)) Object.defineProperty(globalThis, name, property);
  });
  it('kept nothing', () => {
    close('sessionStorage');
    close('localStorage');
    expect(mayBeBarred()).toBe(false);
    expect(maySoften()).toBe(false);
  });
  it('does not hide what the other kept', () => {
    answerSign('chest_pressure', 'yes');
    keepScreening(true);
    close('sessionStorage');
    expect(mayBeBarred()).toBe(true);
  });
});
