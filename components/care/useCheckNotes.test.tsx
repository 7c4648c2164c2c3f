// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SELF_CHECKS } from '../../data/care/self-checks.ts';
import { readCheck, takesNumber } from '../../engine/guide/self-check.ts';
import { keepNote, type CheckNote } from '../../state/check-notes.ts';
import { useCheckNotes } from './useCheckNotes.ts';

const real = window.localStorage;
const use = (store: Partial<Storage>) =>
  Object.defineProperty(window, 'localStorage', { configurable: true, value: store });
afterEach(() => {
  cleanup();
  use(real);
});

const check = SELF_CHECKS.find(({ measure }) => takesNumber(measure)),
  value =
    Array.from({ length: 90 }, (_, n) => n).find((n) => check && readCheck(check, `${n}`).kind === 'reading') ?? NaN;
const noteOf = (day: string): CheckNote => ({ check: check?.id ?? '', value, day });

it.each<[why: string, store: Partial<Storage>]>([
  [
    'a store that is full keeps what it had',
    {
      getItem: () => JSON.stringify([noteOf('2031-01-01')]),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    },
  ],
  [
    'a store that is switched off',
    {
      getItem: () => {
        throw new DOMException('off', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('off', 'SecurityError');
      },
    },
  ],
])('a note lives on in the page: %s', (_why, store) => {
  use(store);
  const { result } = renderHook(() => useCheckNotes());
  act(() => result.current[1]((notes) => keepNote(notes, noteOf('2031-02-02'))));
  expect(result.current[0].map(({ day }) => day)).toContain('2031-02-02');
});

it('a store that takes it has it', () => {
  use(real);
  const { result } = renderHook(() => useCheckNotes());
  act(() => result.current[1](() => [noteOf('2031-03-03')]));
  expect(real.getItem('knotmap.check-notes')).toContain('2031-03-03');
  expect(result.current[0]).toEqual([noteOf('2031-03-03')]);
});
