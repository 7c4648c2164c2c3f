import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MeshoptDecoder } from 'meshoptimizer';
import { expect, it } from 'vitest';
import { BODY_DIGEST } from '../../data/generated/body-digest.ts';
import { parseBody } from './body-file.ts';

const FILE = readFileSync(new URL('../../public/models/body.glb', import.meta.url));
const damaged = (change: (bytes: Uint8Array) => Uint8Array) => change(Uint8Array.from(FILE)).buffer as ArrayBuffer;

it('the committed body is the one whose digest is known', async () => {
  const { body } = await parseBody(
    damaged((bytes) => bytes),
    MeshoptDecoder,
    BODY_DIGEST,
  );
  expect(body.positions.length).toBeGreaterThan(30_000);
});

it('one flipped bit anywhere, or a missing end, is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(FILE.length - 1), fc.nat(7), async (at, bit) => {
      await expect(
        parseBody(
          damaged((bytes) => {
            bytes[at]! ^= 1 << bit;
            return bytes;
          }),
          MeshoptDecoder,
          BODY_DIGEST,
        ),
      ).rejects.toThrow(/^body: /);
    }),
    { numRuns: 60 },
  );
  await expect(
    parseBody(
      damaged((bytes) => bytes.slice(0, -1)),
      MeshoptDecoder,
      BODY_DIGEST,
    ),
  ).rejects.toThrow(/^body: expected/);
});
