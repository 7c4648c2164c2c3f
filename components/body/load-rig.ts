import type { Body } from '../../engine/body.ts';
import type { Rig } from '../../engine/rig.ts';
import { decodeRig } from '../../engine/rig-file.ts';
import { pause } from './load.ts';

const RIG_FILE = '/models/rig.bin';

let loading: Promise<Rig> | null = null;

/** Bones and body shapes, fetched once, when another pose or shape is first asked for. A failure lets the next call try again. */
export function loadRig(body: Body): Promise<Rig> {
  loading ??= fetchRig(body).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchRig(body: Body): Promise<Rig> {
  const answer = await fetch(RIG_FILE);
  if (!answer.ok) throw new Error(`${RIG_FILE}: status ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  await pause();
  return decodeRig(bytes, body);
}
