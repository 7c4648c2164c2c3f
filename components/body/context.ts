/** Milliseconds for which a lost graphics context may stay away before the page says so. Browsers give it back within about one, or not at all. */
export const LOST_MS = 4000;

/**
 * Follows the graphics context of a canvas: `lost` runs when it goes, `away` when it then stays away, `back` when it is there again. One that has gone
 * before it was followed, while the scene was still made, counts as lost from now on.
 */
export function followContext(
  canvas: HTMLCanvasElement,
  { lost, away, back }: { readonly lost?: () => void; readonly away: () => void; readonly back?: () => void },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAway = () => {
    lost?.();
    clearTimeout(timer);
    timer = setTimeout(away, LOST_MS);
  };
  const onLost = (event: Event) => {
    event.preventDefault(); // or it is never given back
    isAway();
  };
  const onRestored = () => {
    clearTimeout(timer);
    back?.();
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  if (canvas.getContext('webgl2')?.isContextLost()) isAway();
  return () => {
    clearTimeout(timer);
    canvas.removeEventListener('webglcontextlost', onLost);
    canvas.removeEventListener('webglcontextrestored', onRestored);
  };
}
