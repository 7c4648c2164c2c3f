import { readFileSync } from 'node:fs';
import type { Body } from '../../engine/skin/body.ts';
import type { Rig } from '../../engine/pose/rig.ts';
import { decodeRig } from '../../engine/pose/rig-file.ts';

/** The committed rig, for scripts and tests. */
export const readRig = (body: Body): Rig =>
  decodeRig(readFileSync(new URL('../../public/models/rig.bin', import.meta.url)), body);
