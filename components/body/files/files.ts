import { type Attempt, type FetchModule } from '../../../state/late.ts';

/** The bytes of a file. With another try nothing is taken from what a cache kept of the last one. */
async function readFile(address: string, { heard, signal, tries }: Attempt): Promise<ArrayBuffer> {
  const answer = await fetch(tries === 0 ? address : `${address}?again=${tries}`, {
    signal,
    cache: tries === 0 ? 'default' : 'reload',
  });
  if (!answer.ok || !answer.body) throw new Error(`${address}: status ${answer.status}`);
  heard();
  return new Response(
    answer.body.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(part, through) {
          heard();
          through.enqueue(part);
        },
      }),
    ),
  ).arrayBuffer();
}

/** Body and atlas, one of no use without the other. Small, so that the page can start them before the 3D code is there. */
export const loadFiles: FetchModule<readonly [body: ArrayBuffer, atlas: ArrayBuffer]> = (attempt) =>
  Promise.all([readFile('/models/body.glb', attempt), readFile('/atlas/atlas.bin', attempt)]);
/** Bones and body shapes. */
export const loadRigFile: FetchModule<ArrayBuffer> = (attempt) => readFile('/models/rig.bin', attempt);
/** Muscles and bones that can be felt. */
export const loadAnatomyFile: FetchModule<ArrayBuffer> = (attempt) => readFile('/atlas/anatomy.bin', attempt);
