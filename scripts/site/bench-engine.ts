import { readFileSync } from 'node:fs';
import { decodeAtlas } from '../../engine/atlas-file.ts';
import type { Drawing, SkinMm, Stroke } from '../../engine/drawing.ts';
import { evidenceOf } from '../../engine/marks.ts';
import { answer, prepare } from '../../engine/rank.ts';
import { positionOf } from '../../engine/skin.ts';
import { readBody } from '../read-body.ts';

export interface EngineTimes {
  /** A changed drawing to its answer, all points on both sides, sets of up to three: milliseconds. */
  readonly engineMedianMs: number;
  readonly engineP95Ms: number;
}

/** Rounds over all drawings; the first warms up and is not counted. */
const ROUNDS = 4;

/** The drawings: the essential pain area of every point of the atlas, painted as a person would. */
export async function benchEngine(): Promise<EngineTimes> {
  const { body } = await readBody();
  const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
  const model = prepare(body, atlas);
  const drawings = atlas.points.filter(({ rankable }) => rankable).map(({ zones }): Drawing => ({
    complete: false,
    strokes: zones.filter(({ kind }) => kind === 'essential').flatMap(({ curves, halfWidth }) => curves.map((curve): Stroke => ({
      kind: 'pain', intensity: 6, radiusMm: Math.min(60, Math.max(10, Math.round(halfWidth * 1000))),
      path: curve.map((point): SkinMm => {
        const [x, y, z] = positionOf(body, point);
        return [Math.round(x * 1000), Math.round(y * 1000), Math.round(z * 1000)];
      }),
    }))),
  }));
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const drawing of drawings) {
      const evidence = evidenceOf(body, drawing);
      const start = performance.now();
      answer(model, evidence);
      if (round > 0) times.push(performance.now() - start);
    }
  times.sort((a, b) => a - b);
  return { engineMedianMs: times[times.length >> 1], engineP95Ms: times[Math.floor(times.length * 0.95)] };
}
