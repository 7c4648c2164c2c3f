import { expect, it } from 'vitest';
import { silence } from './silence.ts';

it('is a sound file of ten seconds without a sound', async () => {
  const sound = silence(),
    bytes = new Uint8Array(await sound.arrayBuffer()),
    view = new DataView(bytes.buffer);
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  expect(sound.type).toBe('audio/wav');
  expect([word(0), word(8), word(12), word(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
  expect(view.getUint32(4, true)).toBe(bytes.length - 8);
  expect(view.getUint32(40, true)).toBe(bytes.length - 44);
  expect(view.getUint32(40, true) / view.getUint32(28, true)).toBe(10);
  expect(bytes.subarray(44).every((sample) => sample === 128)).toBe(true);
});
