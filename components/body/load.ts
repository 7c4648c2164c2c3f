import { MeshoptDecoder } from '../../node_modules/meshoptimizer/meshopt_decoder_reference.js';
import { decodeAtlas } from '../../engine/atlas-file.ts';
import type { Atlas } from '../../engine/atlas.ts';
import { parseBody, type Shade } from '../../engine/body-file.ts';
import type { Body } from '../../engine/body.ts';
import { useMap } from '../../state/map.ts';
import { ATLAS_FILE, BODY_FILE, bytesOf, forgetFiles } from './files.ts';

export interface Loaded {
  readonly body: Body;
  readonly shade: Shade;
  readonly atlas: Atlas;
}

/** Lets the page breathe between two slices of work. */
export const pause = (): Promise<void> =>
  typeof scheduler !== 'undefined' && 'yield' in scheduler ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));

declare const scheduler: { yield(): Promise<void> } | undefined;

async function load(): Promise<Loaded> {
  const files = [bytesOf(BODY_FILE), bytesOf(ATLAS_FILE)] as const;
  files[1].catch(() => {}); // awaited below; a failure of the first must not leave this one unheard
  const { body, shade } = await parseBody(await files[0], MeshoptDecoder);
  await pause();
  const atlas = decodeAtlas(new Uint8Array(await files[1]), body.orderHash);
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
    forgetFiles();
    useMap.setState({ trouble: TROUBLE });
    throw error;
  });
  return loading;
}

export const TROUBLE = 'The 3D body could not be loaded. You can still choose where it hurts from the list of places.';
