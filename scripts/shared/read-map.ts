import { readFileSync } from 'node:fs';
import { LANDMARKS } from '../../data/landmarks.ts';
import type { SurfaceOf } from '../../engine/skin/anchor.ts';
import type { Atlas } from '../../engine/atlas/atlas.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import type { Body } from '../../engine/skin/body.ts';
import type { Constants } from '../../engine/inference/constants.ts';
import { prepare, type Model } from '../../engine/inference/rank.ts';
import { readBody } from './read-body.ts';

/** The committed body and atlas, ready to rank with; for scripts and tests. */
export interface LoadedMap {
  readonly body: Body;
  readonly atlas: Atlas;
  readonly model: Model;
  readonly surfaceOf: SurfaceOf;
}

export async function readMap(constants?: Constants): Promise<LoadedMap> {
  const { body } = await readBody();
  const atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
  const surfaces = new Map(LANDMARKS.map(({ id, surface }) => [id, surface]));
  return { body, atlas, model: prepare(body, atlas, constants), surfaceOf: (id) => surfaces.get(id) };
}
