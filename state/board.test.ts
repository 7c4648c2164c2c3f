import { beforeEach, expect, it } from 'vitest';
import { addInk, arranged, move, setNote, strike, toggleLayer } from './board.ts';
import { MAX_NOTE, MAX_RECORDS } from './board-record.ts';
import { EMPTY_SESSION, useSession } from './session.ts';

beforeEach(() => useSession.setState(EMPTY_SESSION, true));

const one = (id: string) => ({ id, side: 'right' as const });
const ranked = ['a', 'b', 'c', 'd'].map(one);
const board = () => useSession.getState().board;
const shown = () =>
  arranged(ranked, board())
    .shown.map(({ id }) => id)
    .join('');

it('moves a candidate up and down, and back again', () => {
  move(arranged(ranked, board()).shown, one('c'), -1);
  expect(shown()).toBe('acbd');
  move(arranged(ranked, board()).shown, one('a'), -1);
  expect(shown()).toBe('acbd');
  move(arranged(ranked, board()).shown, one('c'), 1);
  expect(shown()).toBe('abcd');
  move(arranged(ranked, board()).shown, one('d'), 1);
  expect(shown()).toBe('abcd');
});

it('strikes a candidate with a reason, apart from the list, and takes it back', () => {
  strike(one('b'), ' no  spot\u202e found\n');
  expect(shown()).toBe('acd');
  expect(board().struck).toEqual([{ ...one('b'), why: 'no  spot found' }]);
  strike(one('b'), null);
  expect(shown()).toBe('abcd');
});

it('keeps the order by hand when a candidate of it is struck', () => {
  move(ranked, one('d'), -1);
  strike(one('a'), '');
  expect(shown()).toBe('bdc');
});

it('strikes no more than a link holds', () => {
  for (let k = 0; k < MAX_RECORDS + 5; k++) strike(one(`x${k}`), '');
  expect(board().struck).toHaveLength(MAX_RECORDS);
});

it('hides and shows a layer', () => {
  toggleLayer('ink');
  toggleLayer('drawing');
  expect(board().hidden).toEqual(['drawing', 'ink']);
  toggleLayer('ink');
  expect(board().hidden).toEqual(['drawing']);
});

it('keeps a note within its length', () => {
  setNote('😀'.repeat(2 * MAX_NOTE));
  expect([...board().note]).toHaveLength(MAX_NOTE);
});

it('keeps a freehand line simplified, and no mere touch', () => {
  addInk([
    [0, 1300, -100],
    [0.4, 1300.2, -100],
  ]);
  addInk(Array.from({ length: 50 }, (_, k) => [k, 1300, -100] as const));
  expect(board().ink).toEqual([
    [
      [0, 1300, -100],
      [49, 1300, -100],
    ],
  ]);
});
