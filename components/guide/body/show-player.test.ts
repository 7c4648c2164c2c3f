import { describe, expect, it } from 'vitest';
import type { Show } from '../../../engine/guide/show.ts';
import { createShowPlayer } from './show-player.ts';

const show = (more: Partial<Show> = {}): Show => ({
  seconds: 4,
  repeats: true,
  tool: [
    { at: 0, along: 0, lift: 1, sink: 0 },
    { at: 2, along: 0, lift: 0, sink: 1 },
  ],
  body: [{ at: 0, pose: 0 }],
  poses: [{}],
  still: 1,
  restsFrom: 2,
  searches: false,
  ...more,
});

/** A player in a world of its own, whose frames are drawn only when they were asked for. */
function world() {
  let time = 0,
    asked = false;
  const waiting = new Map<number, () => void>();
  const player = createShowPlayer({
    now: () => time,
    ask: () => (asked = true),
    later(seconds, run) {
      const at = time + seconds;
      waiting.set(at, run);
      return () => waiting.delete(at);
    },
  });
  return {
    player,
    /** Lets time pass; returns the moments of the frames that were drawn in it. */
    pass(seconds: number) {
      const drawn: (number | null)[] = [],
        end = time + seconds;
      for (; time < end; time += 0.1) {
        for (const [at, run] of [...waiting])
          if (at <= time) {
            waiting.delete(at);
            run();
          }
        if (!asked) continue;
        asked = false;
        drawn.push(player.step()?.tool?.sink ?? null);
      }
      return drawn;
    },
  };
}

describe('the player of a show', () => {
  it('draws while something moves, nothing after that, and begins anew a second after the end', () => {
    const { player, pass } = world();
    player.play(show());
    expect(pass(2).length).toBeGreaterThanOrEqual(19);
    expect(pass(2.8).length).toBeLessThan(4);
    expect(pass(2).length).toBeGreaterThanOrEqual(17);
  });
  it('shows once what does not repeat, and then draws nothing', () => {
    const { player, pass } = world();
    player.play(show({ repeats: false }));
    pass(2.4);
    expect(pass(30)).toEqual([]);
  });
  it('stands while it is paused, where it was, and goes on from there', () => {
    const { player, pass } = world();
    player.play(show());
    const before = pass(1).at(-1)!;
    player.setPlays(false);
    const paused = pass(20);
    expect(paused).toHaveLength(1);
    expect(paused[0]).toBeGreaterThanOrEqual(before);
    player.setPlays(true);
    expect(pass(0.15)[0]).toBeCloseTo(paused[0]!, 1);
  });
  it('draws nothing out of sight', () => {
    const { player, pass } = world();
    player.play(show());
    player.setSeen(false);
    expect(pass(20)).toHaveLength(1);
  });
  it('is one picture where nothing may move: the moment that tells most', () => {
    const { player, pass } = world();
    player.setStill(true);
    player.play(show());
    expect(pass(20)).toEqual([0.5]);
  });
  it('begins another show from its start, and takes the same one for itself', () => {
    const { player, pass } = world(),
      one = show();
    player.play(one);
    pass(1);
    player.play(one);
    expect(pass(0.15)[0]).toBeGreaterThan(0.3);
    player.play(show());
    expect(pass(0.15)[0]).toBeNull();
  });
});
