import { create } from 'zustand';
import type { Run } from '../engine/guide/run.ts';
import { keep, readKept } from './kept.ts';

/** The guide being followed, kept on the device until it ends so that a reload or a phone call loses nothing. */
export interface RunState {
  readonly run: Run | null;
  /** The questions before it were answered a short while ago: it may go on. A run that was left stays behind them. */
  readonly cleared: boolean;
}
export const useRun = create<RunState>()(() => ({ run: null, cleared: false }));

/** The guide whose run ended in this tab because another guide was begun in another: it is said until something is begun here. */
export const useEndedElsewhere = create<{ readonly guideId: Run['guideId'] | null }>()(() => ({ guideId: null }));

export const RUN_KEY = 'knotmap.run';

/** Begins a run, moves it on, or ends it (null). Only the player does so, which stands behind the questions. */
export const setRun = (run: Run | null) => {
  useRun.setState({ run, cleared: run !== null });
  if (run) useEndedElsewhere.setState({ guideId: null });
  keep(RUN_KEY, run);
};

/** Ends the run, also one that the device keeps and this page has not taken up. */
export const endRun = () => {
  if (useRun.getState().run || readKept(RUN_KEY, () => true)) setRun(null);
};

/** Puts the run behind its questions again. */
export const holdBackRun = () => useRun.setState({ cleared: false });
