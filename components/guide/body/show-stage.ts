import type { Show, ShownAt } from '../../../engine/guide/show.ts';
import { pause } from '../../body/files/load.ts';
import type { Studio } from '../../body/studio.ts';
import type { BodyMoves } from './body-moves.ts';
import { createShowPlayer } from './show-player.ts';

/** Plays shows on a canvas: before each frame the body is put where the show has it. `moves`: null where the body cannot be bent. */
export function createShowStage(
  { beforeFrame, show: verbs, ask }: Pick<Studio, 'beforeFrame' | 'show' | 'ask'>,
  moves: BodyMoves | null,
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
    play(next: Show) {
      if (next === player.show) return;
      count++;
      player.setReady(false);
      player.play(next);
      const ready = moves ? moves.prepare(next, pause, () => over || player.show !== next) : Promise.resolve(true);
      void ready.then((isReady) => {
        if (!isReady) return;
        posed = '';
        player.setReady(true);
      });
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
