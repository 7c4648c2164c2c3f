import { create } from 'zustand';
import { asRecord, followKept, keep, readKept } from './kept.ts';

/** How this practice's sheets look. On the device only if the person says so. */
export interface Practice {
  readonly name: string;
  readonly paper: 'a4' | 'letter';
  readonly ink: 'colour' | 'grey';
  readonly kept: boolean;
}

const KEY = 'knotmap.practice',
  MOST_LETTERS = 80;
const NOTHING: Practice = { name: '', paper: 'a4', ink: 'colour', kept: false };

export const usePractice = create<Practice>()(() => NOTHING);

/** Takes what the device kept; null when it is no such record. */
function parsePractice(value: unknown): Practice | null {
  const record = asRecord(value);
  if (!record || typeof record.name !== 'string') return null;
  return {
    name: record.name.slice(0, MOST_LETTERS),
    paper: record.paper === 'letter' ? 'letter' : 'a4',
    ink: record.ink === 'grey' ? 'grey' : 'colour',
    kept: true,
  };
}

/** Every field is as it was kept, so that nothing is lost when it is written again. */
const isWhole = (value: unknown): boolean => {
  const { name, paper, ink } = asRecord(value) ?? {},
    parsed = parsePractice(value);
  return parsed !== null && parsed.name === name && parsed.paper === paper && parsed.ink === ink;
};

/** Reads what this device keeps, if anything. */
export function recallPractice(): void {
  const kept = readKept(KEY, parsePractice, isWhole);
  if (kept) usePractice.setState(kept);
}
// Forgotten in another tab: this one's sheet stays as it is, and is no longer kept here either.
followKept(KEY, (value) => usePractice.setState(parsePractice(value) ?? { kept: false }));

export function changePractice(next: Partial<Practice>): void {
  usePractice.setState({ ...next, ...(next.name !== undefined && { name: next.name.slice(0, MOST_LETTERS) }) });
  const { kept, ...practice } = usePractice.getState();
  keep(KEY, kept ? practice : null);
}
