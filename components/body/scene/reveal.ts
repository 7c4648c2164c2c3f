/** Something that appears within some seconds. The first step after its beginning is the start of its time. */
export function createReveal(seconds: number) {
  let share = 1,
    started: number | null = null;
  return {
    /** How far it has come, 0 to 1. */
    get share() {
      return share;
    },
    begin(atOnce: boolean) {
      share = atOnce ? 1 : 0;
      started = null;
    },
    /** Moves it to a time in seconds. True while there is more to come. */
    step(now: number): boolean {
      if (share === 1) return false;
      started ??= now;
      share = Math.min(1, (now - started) / seconds);
      return share < 1;
    },
  };
}
