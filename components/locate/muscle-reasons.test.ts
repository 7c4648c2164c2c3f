import { describe, expect, it } from 'vitest';
import type { Candidate, Reasons } from '../../engine/inference/answer.ts';
import type { AtlasNames } from '../../engine/atlas/atlas.ts';
import type { ListedMuscle } from '../../state/listed.ts';
import { muscleReasons, type MarksInShort } from './muscle-reasons.ts';

const ZONES = ['Front of the shoulder, 6 cm', 'Around the point: the blade', 'Temple'];
const atlas = {
  points: [{ zones: ZONES.map((words) => ({ kind: 'essential', words })) }],
  places: [
    { name: 'shoulder blade', midline: false },
    { name: 'thumb', midline: false },
  ],
} as unknown as AtlasNames;

function row(
  here: number,
  referred: number,
  {
    explains = 1,
    places = [1],
    missing = [],
    side = 'right',
    both = false,
  }: {
    explains?: number;
    /** Shares of the places it explains. */
    places?: readonly number[];
    missing?: readonly number[];
    side?: 'left' | 'right';
    both?: boolean;
  } = {},
): ListedMuscle {
  const reasons = {
    explains,
    explainedPlaces: places.map((share, place) => ({ place, side, share, odds: 0 })),
    missingZones: missing.map((zone) => ({ zone, unmarked: 1, odds: -1 })),
  } as unknown as Reasons;
  const sides = both ? (['left', 'right'] as const) : [side];
  return {
    here,
    referred,
    side,
    both,
    candidates: sides.map((own) => ({ index: 0, side: own, reasons }) as Candidate),
  } as unknown as ListedMuscle;
}
const one: MarksInShort = { count: 1, isClear: () => true },
  two: MarksInShort = { ...one, count: 2 };
const say = (rows: readonly ListedMuscle[], marks = one) => muscleReasons(rows, atlas, marks);

describe('the reason of a row', () => {
  it.each<[why: string, one: ListedMuscle, marks: MarksInShort, said: string]>([
    ['it lies there', row(0.7, 0.9), one, 'Its knot lies right under your mark.'],
    ['it lies beside', row(0.3, 0.1), one, 'Its knot lies beside your mark.'],
    ['it sends pain there', row(0.1, 0.5), one, 'Its knot is known to send pain here from elsewhere.'],
    [
      'of several marks the one that it lies under',
      row(0.3, 0.1, { explains: 0.5, places: [0.5] }),
      two,
      'Its knot lies right under one of your marks: right shoulder blade.',
    ],
    [
      'it lies under one and reaches the other',
      row(0.4, 0.5, { places: [0.5, 0.5] }),
      two,
      'Its knot lies right under one of your marks and is known to send pain to another.',
    ],
    [
      'where it sends pain, when there are several marks',
      row(0, 0.5, { places: [0.5, 0.5] }),
      two,
      'Its knot is known to send pain from elsewhere to the right shoulder blade and right thumb.',
    ],
    [
      'it sends pain to both sides',
      row(0, 1, { explains: 0.5, places: [0.5], both: true }),
      two,
      'Its knot is known to send pain from elsewhere to the shoulder blade on both sides.',
    ],
    [
      'it lies there on both sides',
      row(0.8, 0.2, { explains: 0.5, places: [0.5], both: true }),
      two,
      'Its knots lie right under your marks: shoulder blade on both sides.',
    ],
  ])('%s', (_, muscle, marks, said) => expect(say([muscle], marks)).toEqual([said]));

  it('says where else it hurts, but of no zone that is near a mark or that is named by its own point', () => {
    const also = row(0.7, 0.1, { missing: [1, 0] });
    expect(say([also])).toEqual(['Its knot lies right under your mark. Often felt too: front of the shoulder.']);
    expect(say([also], { ...one, isClear: () => false })).toEqual(['Its knot lies right under your mark.']);
  });

  it('is never said twice', () => {
    const same = row(0.7, 0.1, { missing: [0, 2] });
    const said = say([same, same, same, same, same, same, same]);
    expect(new Set(said).size).toBe(said.length);
    expect(said.slice(0, 3)).toEqual([
      'Its knot lies right under your mark. Often felt too: front of the shoulder.',
      'Its knot lies right under your mark. Often felt too: temple.',
      'Its knot lies right under your mark.',
    ]);
    expect(said[6]).toBe('It fits for the same reason as number 6.');
  });

  it('counts what a muscle explains on both sides together', () => {
    const on = (missing: number[]) => row(0, 1, { explains: 0.5, places: [0.5], both: true, missing });
    expect(say([on([]), on([])], two)[1]).toBe(
      'Its knot is known to send pain from elsewhere to the shoulder blade on both sides. Its known pain area covers all or nearly all of what you marked.',
    );
  });

  it('says the same of where else a muscle of the other side hurts', () => {
    const of = (side: 'left' | 'right') => row(0.4, 0.1, { explains: 0.5, places: [0.5], missing: [0, 2], side });
    expect(say([of('left'), of('right')], two)).toEqual([
      'Its knot lies right under one of your marks: left shoulder blade. Often felt too: front of the shoulder.',
      'Its knot lies right under one of your marks: right shoulder blade. Often felt too: front of the shoulder.',
    ]);
  });
});
