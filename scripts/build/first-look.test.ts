// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { keepCautions, clearCautions, tickCaution } from '../../state/cautions.ts';
import { mayBeBarred, maySoften } from '../../state/may-be-barred.ts';
import { answerSign, keepScreening, redoScreening, sawClinician } from '../../state/screening.ts';
import { FIRST_LOOK, withFirstLook } from './first-look.ts';

/** Runs the code as a page that is loaded now would. */
function look(): boolean {
  delete document.documentElement.dataset['said'];
  new Function(FIRST_LOOK)();
  return 'said' in document.documentElement.dataset;
}
afterEach(() => {
  clearCautions();
  redoScreening();
  keepScreening(false);
  localStorage.clear();
  sessionStorage.clear();
});

it('finds nothing where nothing was said', () => expect(look()).toBe(false));

it.each<[name: string, say: () => void]>([
  ['a warning sign', () => answerSign('chest_pressure', 'yes')],
  ['a condition', () => tickCaution('thin_bones', 'both')],
  ['a condition of an earlier visit', () => (tickCaution('clot', 'left'), keepCautions(true), sessionStorage.clear())],
  ['a sign that a clinician has looked at', () => sawClinician('not_settling', null)],
  [
    'an answer of an earlier visit',
    () => (keepScreening(true), answerSign('chest_pressure', 'yes'), sessionStorage.clear()),
  ],
])('finds %s, as the page itself will', (_name, say) => {
  say();
  expect(mayBeBarred() || maySoften()).toBe(true);
  expect(look()).toBe(true);
});

it('a store that is closed is passed over', () => {
  tickCaution('thin_bones', 'both');
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('closed');
    },
  });
  try {
    expect(look()).toBe(true);
  } finally {
    if (own) Object.defineProperty(window, 'localStorage', own);
    else Reflect.deleteProperty(window, 'localStorage');
  }
});

it('stands at the head of a page, before every other script', () => {
  const page = withFirstLook(
    '<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/a.js"></script></head></html>',
  );
  expect(page.indexOf(FIRST_LOOK)).toBeLessThan(page.indexOf('/a.js'));
  expect(() => withFirstLook('<html></html>')).toThrow('expected <meta charSet');
});
