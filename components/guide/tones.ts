let context: AudioContext | null = null;

/** Makes sound possible; browsers allow it only from a tap or a key. */
export function openTones(): void {
  try {
    context ??= new AudioContext();
    void context.resume();
  } catch {
    context = null; // no sound here: the guide goes on in silence
  }
}

/** Hertz, one after the other: up for a start, down for an end. */
const TUNES = { start: [523, 659], end: [659, 523], tick: [523] } as const;
/** Seconds a tone lasts, and the loudness it reaches (0-1). */
const LENGTH = 0.18,
  LOUDNESS = 0.2;

export function play(tune: keyof typeof TUNES): void {
  const sound = context;
  if (!sound || sound.state !== 'running') return;
  TUNES[tune].forEach((pitch, at) => {
    const from = sound.currentTime + at * LENGTH,
      oscillator = sound.createOscillator(),
      gain = sound.createGain();
    oscillator.frequency.value = pitch;
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    gain.gain.linearRampToValueAtTime(0, from + LENGTH);
    oscillator.connect(gain).connect(sound.destination);
    oscillator.start(from);
    oscillator.stop(from + LENGTH);
  });
}
