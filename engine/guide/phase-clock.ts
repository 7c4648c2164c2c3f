/** When the phase of a run began, and whether its clock stands. Wall-clock milliseconds, so that a locked screen or a reload loses nothing. */
export interface PhaseClock {
  /** When the clock of the phase started. */
  readonly since: number;
  /** Milliseconds the phase had run when it was paused; null while it runs. */
  readonly paused: number | null;
  /** When the run was last looked at, within LOOK. What lies between then and now tells time that passed from a clock that was set. */
  readonly looked: number;
}

/** Milliseconds between two notes of having looked. */
export const LOOK = 1000;

/** The clock was set back since the last look, or forward by more than `unseen` milliseconds: what passed between is not known. */
export const isUnsure = ({ looked }: Pick<PhaseClock, 'looked'>, now: number, unseen: number): boolean =>
  now < looked || now - looked > unseen;

/** Milliseconds the phase has run. Where the clock was set, or nobody looked for more than `unseen` milliseconds, as far as it was last seen. */
export const runFor = (clock: PhaseClock, now: number, unseen: number): number =>
  clock.paused ?? Math.max(0, (isUnsure(clock, now, unseen) ? clock.looked : now) - clock.since);
