import { showAt, type Show, type ShownAt } from '../../../engine/guide/show.ts';

/** Seconds between two loops, in which nothing is drawn. */
const PAUSE = 1;

/** What a player needs of the world around it. */
interface Around {
  /** Seconds of a clock that only goes on. */
  readonly now: () => number;
  /** Asks for a frame. */
  readonly ask: () => void;
  /** Runs something after some seconds; returns what stops that. */
  readonly later: (seconds: number, run: () => void) => () => void;
}

/**
 * Plays the show of a step: asks for frames while something moves, and for none between two loops, at the end of a show that is shown once, while
 * it is paused or out of sight, and where the person asked for less motion: there it stands at the moment that tells most.
 */
export function createShowPlayer({ now, ask, later }: Around) {
  let show: Show | null = null,
    /** Seconds from the start of the loop, while it does not run. */
    stands = 0,
    started: number | null = null,
    plays = true,
    isSeen = true,
    isStill = false,
    isReady = true,
    stopWaiting = () => {};
  const runs = () => show !== null && plays && isSeen && isReady && !isStill;
  const elapsed = () => (started === null ? stands : now() - started);
  const settle = () => {
    stopWaiting();
    stopWaiting = () => {};
    if (!runs()) {
      stands = elapsed();
      started = null;
    } else started ??= now() - stands;
    ask();
  };
  /** Sets one of the switches. */
  const turn = (change: () => void) => {
    // How far it is is read before the clock stops counting for it.
    stands = elapsed();
    started = null;
    change();
    settle();
  };
  return {
    /** Another show, from its start. */
    play(next: Show) {
      if (next === show) return;
      stands = 0;
      started = null;
      show = next;
      settle();
    },
    /** The person lets it play, or has it paused. */
    setPlays: (on: boolean) => turn(() => (plays = on)),
    setSeen: (on: boolean) => turn(() => (isSeen = on)),
    /** False: what it needs is not worked out yet, so it stands. */
    setReady: (on: boolean) => turn(() => (isReady = on)),
    /** Nothing may move. */
    setStill: (on: boolean) => turn(() => (isStill = on)),
    get show() {
      return show;
    },
    /** The moment to draw, in the frame that is being drawn; asks for the next frame while there is more to come. */
    step(): ShownAt | null {
      if (!show) return null;
      if (isStill) return showAt(show, show.still);
      let at = elapsed();
      if (runs() && show.repeats && at >= show.seconds + PAUSE) {
        started = now();
        at = 0;
      }
      if (runs() && at < show.restsFrom) ask();
      else if (runs() && show.repeats) {
        stopWaiting();
        stopWaiting = later(show.seconds + PAUSE - at, ask);
      }
      return showAt(show, at);
    },
    stop: () => stopWaiting(),
  };
}
