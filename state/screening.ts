import { create } from 'zustand';
import { QUESTIONS } from '../data/safety/questions.ts';
import type { Answers, SignAnswer } from '../engine/screening.ts';
import { asRecord, keep, readKept } from './kept.ts';

/** Answers to the warning-sign questions. They stay in this visit; on the device only if the person says so. */
export interface ScreeningState {
  readonly answers: Answers;
  /** The list was gone through to its end in this visit. */
  readonly done: boolean;
  readonly kept: boolean;
}

const KEY = 'knotmap.screening';
/** Kept answers grow old: the list is asked again after two weeks (content rules, section 8). Milliseconds. */
const GOOD_FOR = 14 * 24 * 3600 * 1000;
const NOTHING: ScreeningState = { answers: new Map(), done: false, kept: false };

export const useScreening = create<ScreeningState>()(() => NOTHING);

const IDS: ReadonlySet<string> = new Set(QUESTIONS.map(({ id }) => id));
const isAnswer = (value: unknown): value is SignAnswer => value === 'no' || value === 'yes' || value === 'worse';

/** Takes what the device kept; null when it is no such list or older than two weeks at `now` (milliseconds). */
export function parseAnswers(value: unknown, now: number): Answers | null {
  const record = asRecord(value);
  const answers = asRecord(record?.answers);
  const at = record?.at;
  if (!answers || typeof at !== 'number' || at > now || now - at > GOOD_FOR) return null;
  return new Map(Object.entries(answers).flatMap(([id, answer]): [string, SignAnswer][] => (IDS.has(id) && isAnswer(answer) ? [[id, answer]] : [])));
}

/** Reads the answers that this device keeps, if any. They are shown again, but do not stand for this visit's check. */
export function recallScreening(now = Date.now()): void {
  if (useScreening.getState().answers.size > 0) return;
  const answers = readKept(KEY, (value) => parseAnswers(value, now));
  if (answers) useScreening.setState({ answers, kept: true });
}

const save = (now: number) => {
  const { answers, kept } = useScreening.getState();
  keep(KEY, kept ? { at: now, answers: Object.fromEntries(answers) } : null);
};

export const answerSign = (id: string, answer: SignAnswer, now = Date.now()) => {
  useScreening.setState(({ answers }) => ({ answers: new Map([...answers, [id, answer]]), done: false }));
  save(now);
};
/** Answers no to every question of a list that has no answer yet. */
export const noToRest = (ids: readonly string[], now = Date.now()) => {
  useScreening.setState(({ answers }) => ({ answers: new Map([...ids.map((id): [string, SignAnswer] => [id, 'no']), ...answers]) }));
  save(now);
};
export const finishScreening = () => useScreening.setState({ done: true });
export const keepScreening = (kept: boolean, now = Date.now()) => {
  useScreening.setState({ kept });
  save(now);
};
export const redoScreening = (now = Date.now()) => {
  useScreening.setState(({ kept }) => ({ ...NOTHING, kept }));
  save(now);
};
