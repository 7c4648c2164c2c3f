/** Samples a second; 8 bits each. */
const RATE = 8000;
/** Seconds: what is shorter is no media to a browser, and gets no keys. */
const LENGTH = 10;

/** Silence as a sound file (RIFF WAVE, PCM, one channel, 8 bits): while it plays, the keys of a headset and of the lock screen belong to the page. */
export function silence(): Blob {
  const samples = RATE * LENGTH,
    file = new Uint8Array(44 + samples).fill(128),
    view = new DataView(file.buffer);
  const word = (at: number, text: string) => file.set(new TextEncoder().encode(text), at);
  word(0, 'RIFF');
  view.setUint32(4, 36 + samples, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // bytes of the format that follow
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true); // bytes a second
  view.setUint16(32, 1, true); // bytes a frame
  view.setUint16(34, 8, true); // bits a sample
  word(36, 'data');
  view.setUint32(40, samples, true);
  return new Blob([file], { type: 'audio/wav' });
}
