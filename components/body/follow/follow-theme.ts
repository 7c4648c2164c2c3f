import type { Studio } from '../studio.ts';

/** Keeps the studio's light to the theme that the device asks for. Returns what stops it. */
export function followTheme(studio: Pick<Studio, 'material' | 'ask'>): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const set = () => {
    studio.material.setTheme(dark.matches);
    studio.ask();
  };
  set();
  dark.addEventListener('change', set);
  return () => dark.removeEventListener('change', set);
}
