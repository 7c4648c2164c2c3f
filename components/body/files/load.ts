import { MeshoptDecoder } from '../../../node_modules/meshoptimizer/meshopt_decoder_reference.js';
import { decodeAtlas } from '../../../engine/atlas/atlas-file.ts';
import type { Atlas } from '../../../engine/atlas/atlas.ts';
import { parseBody, type Shade } from '../../../engine/skin/body-file.ts';
import type { Body } from '../../../engine/skin/body.ts';
import { BODY_DIGEST } from '../../../data/generated/body-digest.ts';
import { fetchLate, refuseLate } from '../../../state/late.ts';
import { useMap } from '../../../state/map.ts';
import { loadFiles } from './files.ts';
import { m } from '../../../data/words.ts';

export interface Loaded {
  readonly body: Body;
  readonly shade: Shade;
  readonly atlas: Atlas;
}

/** Lets the page breathe between two slices of work. */
export const pause = (): Promise<void> =>
  typeof scheduler !== 'undefined' && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));

declare const scheduler: { yield(): Promise<void> } | undefined;

async function load(): Promise<Loaded> {
  const [bodyFile, atlasFile] = await fetchLate(loadFiles);
  const { body, shade } = await parseBody(bodyFile, MeshoptDecoder, BODY_DIGEST);
  await pause();
  const atlas = decodeAtlas(new Uint8Array(atlasFile), body.orderHash);
  useMap.setState({ body, atlas, trouble: null });
  return { body, shade, atlas };
}

let loading: Promise<Loaded> | null = null;

/**
 * The body and the atlas, fetched once and put into the map. When one is missing or damaged, `trouble` says so in plain words,
 * the promise rejects, and the next call tries again.
 */
export function loadMap(): Promise<Loaded> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    refuseLate(loadFiles);
    useMap.setState({ trouble: m.body_trouble_failed() });
    throw error;
  });
  return loading;
}
