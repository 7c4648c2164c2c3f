// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mayBeBarred } from './may-be-barred.ts';
import { answerSign, keepScreening, redoScreening, sawClinician } from './screening.ts';

afterEach(() => {
  redoScreening();
  keepScreening(false);
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
  });
});
