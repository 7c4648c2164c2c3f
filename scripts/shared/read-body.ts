import { readFile } from 'node:fs/promises';
import { MeshoptDecoder } from 'meshoptimizer';
import { BODY_DIGEST } from '../../data/generated/body-digest.ts';
import { parseBody } from '../../engine/skin/body-file.ts';

const FILE = new URL('../../public/models/body.glb', import.meta.url);

/** The committed body, for scripts and tests. */
export async function readBody(): ReturnType<typeof parseBody> {
  const bytes = await readFile(FILE);
  return parseBody(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    MeshoptDecoder,
    BODY_DIGEST,
  );
}
