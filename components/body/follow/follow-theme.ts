import type { Studio } from '../studio.ts';

/** Keeps the studio's light to the theme that the device asks for. Returns what stops it. */
export function followTheme({ show }: Pick<Studio, 'show'>): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const set = () => show.theme(dark.matches);
  set();
  dark.addEventListener('change', set);
  return () => dark.removeEventListener('change', set);
}
