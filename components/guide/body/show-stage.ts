import type { Show, ShownAt } from '../../../engine/guide/show.ts';
import { pause } from '../../body/files/load.ts';
import type { Studio } from '../../body/studio.ts';
import type { BodyMoves } from './body-moves.ts';
import { createShowPlayer } from './show-player.ts';

/**
 * Plays shows on a canvas: before each frame the body is put where the show has it.
 * @param moves null where the body cannot be bent
 * @param dress what the show is with the arm whose hand is the tool
 */
export function createShowStage(
  { beforeFrame, show: verbs, ask }: Pick<Studio, 'beforeFrame' | 'show' | 'ask'>,
  moves: BodyMoves | null,
  dress: ((show: Show) => Promise<Show>) | null = null,
) {
  const player = createShowPlayer({
    now: () => performance.now() / 1000,
    ask,
    later(seconds, run) {
      const timer = setTimeout(run, seconds * 1000);
      return () => clearTimeout(timer);
    },
  });
  let drawn: ShownAt | null = null,
    wanted: Show | null = null,
    posed = '',
    plays: boolean | null = null,
    isReduced = false,
    over = false,
    count = 0;
  const leave = beforeFrame(() => {
    drawn = player.step();
    const { show } = player;
    if (!drawn || !show || !moves) return;
    const { from, to, share } = drawn,
      isAtRest = from === to || share <= 0 || share >= 1,
      key = isAtRest ? JSON.stringify(show.poses[share >= 1 ? to : from]) : `${from} ${to} ${share}`;
    if (key === posed) return;
    posed = key;
    const { positions, normals } = moves.at(show, drawn);
    verbs.pose(positions, normals, isAtRest);
  });
  const setMotion = () => {
    player.setPlays(plays !== false);
    player.setStill(isReduced && plays !== true);
  };
  return {
    /** Shows this from now on, once the body has been worked out in what it moves through. */
    async play(next: Show): Promise<void> {
      if (next === wanted) return;
      wanted = next;
      player.setReady(false);
      const isOver = () => over || wanted !== next,
        dressed = dress ? await dress(next) : next;
      if (isOver()) return;
      count++;
      player.play(dressed);
      if (moves && !(await moves.prepare(dressed, pause, isOver))) return;
      posed = '';
      player.setReady(true);
    },
    /** What the person wants; null: not said. */
    setPlays(wanted: boolean | null) {
      plays = wanted;
      setMotion();
    },
    setReduced(reduced: boolean) {
      isReduced = reduced;
      setMotion();
    },
    setSeen: player.setSeen,
    /** The moment that is drawn, and the number of the show it is of. */
    moment: () => drawn && { at: drawn, searches: player.show?.searches === true, show: count },
    /** Whether the way of the search is drawn. */
    searches: () => player.show?.searches === true,
    stop() {
      over = true;
      leave();
      player.stop();
    },
  };
}

export type ShowStage = ReturnType<typeof createShowStage>;
