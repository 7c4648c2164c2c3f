/** Milliseconds of shaking and stillness by turns: long for a start, twice for an end. */
const PATTERNS = { start: [250], end: [120, 80, 120], tick: [60] } as const;

/** Shakes the device, where it can. */
export function buzz(pattern: keyof typeof PATTERNS): void {
  if ('vibrate' in navigator) navigator.vibrate([...PATTERNS[pattern]]);
}
