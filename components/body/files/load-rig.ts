import type { Body } from '../../../engine/skin/body.ts';
import type { Rig } from '../../../engine/pose/rig.ts';
import { decodeRig } from '../../../engine/pose/rig-file.ts';
import { fetchLate, refuseLate } from '../../../state/late.ts';
import { loadRigFile } from './files.ts';
import { pause } from './load.ts';

let read: Promise<Rig> | null = null;

/** Bones and body shapes, fetched once, when another pose or shape is first asked for. A failure lets the next call try again. */
export function loadRig(body: Body): Promise<Rig> {
  read ??= fetchLate(loadRigFile)
    .then(async (bytes) => {
      await pause();
      return decodeRig(new Uint8Array(bytes), body);
    })
    .catch((error: unknown) => {
      read = null;
      refuseLate(loadRigFile);
      throw error;
    });
  return read;
}
