import type { Anatomy } from '../../../engine/atlas/anatomy.ts';
import { decodeAnatomy } from '../../../engine/atlas/anatomy-file.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { fetchLate, refuseLate } from '../../../state/late.ts';
import { loadAnatomyFile } from './files.ts';

const loads = new Map<string, Promise<Anatomy>>();

/** Muscles and bones for a body, fetched once; after a failure the next call tries again. */
export function loadAnatomy(body: Body): Promise<Anatomy> {
  const load = async () => decodeAnatomy(new Uint8Array(await fetchLate(loadAnatomyFile)), body);
  const known = loads.get(body.orderHash) ?? load();
  loads.set(body.orderHash, known);
  known.catch(() => {
    loads.delete(body.orderHash);
    refuseLate(loadAnatomyFile);
  });
  return known;
}
