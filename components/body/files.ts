export const BODY_FILE = '/models/body.glb', ATLAS_FILE = '/atlas/atlas.bin';

const started = new Map<string, Promise<ArrayBuffer>>();

/** The bytes of a file, fetched once; after a failure the next call tries again. Small, so that the page can start it before the 3D code is there. */
export function bytesOf(address: string): Promise<ArrayBuffer> {
  const known = started.get(address);
  if (known) return known;
  const bytes = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: status ${answer.status}`);
    return answer.arrayBuffer();
  });
  started.set(address, bytes);
  bytes.catch(() => started.delete(address)); // also keeps a failure quiet until somebody asks
  return bytes;
}

/** Fetches anew at the next call: what came could not be read. */
export const forgetFiles = (): void => started.clear();
