import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discardNote, keepNote, parseCheckNotes, type CheckNote } from './check-notes.ts';

const NOTE: CheckNote = { check: 'wall-occiput', value: 4.5, day: '2026-03-31' };

describe('parsing', () => {
  it.each<[why: string, value: unknown]>([
    ['nothing kept', null],
    ['a word', 'notes'],
    ['not a list', { check: 'wall-occiput' }],
    ['null in the list', [null]],
    ['a check that is not there', [{ check: 'spine', value: 1, day: '2026-03-31' }]],
    ['a check without a number', [{ check: 'hip-level', value: 1, day: '2026-03-31' }]],
    ['a value that is text', [{ check: 'wall-occiput', value: '4', day: '2026-03-31' }]],
    ['a value out of range', [{ check: 'wall-occiput', value: 4000, day: '2026-03-31' }]],
    ['no day', [{ check: 'wall-occiput', value: 4 }]],
    ['a day that is not', [{ check: 'wall-occiput', value: 4, day: '2026-13-41' }]],
    ['a day with more in it', [{ check: 'wall-occiput', value: 4, day: '2026-03-31<b>' }]],
  ])('%s: no notes', (_why, value) => expect(parseCheckNotes(value)).toEqual([]));

  it('keeps the good among the bad, and drops what it does not know', () =>
    expect(parseCheckNotes([1, { ...NOTE, x: 1 }])).toEqual([NOTE]));

  it('takes what was kept', () => {
    const note = fc.record({
      check: fc.constantFrom('wall-occiput', 'back-endurance'),
      value: fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10),
      day: fc
        .date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 20 }), (notes) => {
        expect(parseCheckNotes(JSON.parse(JSON.stringify(notes)))).toEqual(notes);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        parseCheckNotes(value);
      }),
    );
  });
});

it('keeps one note of a check a day, oldest first', () => {
  const later = { ...NOTE, day: '2026-04-02' },
    again = { ...NOTE, value: 4 };
  expect(keepNote(keepNote(keepNote([], later), NOTE), again)).toEqual([again, later]);
});

it('discards a note of one check on one day only', () => {
  const other = { ...NOTE, check: 'back-endurance', value: 60 };
  expect(discardNote([NOTE, other], NOTE)).toEqual([other]);
});
