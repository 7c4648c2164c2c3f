import { useLayoutEffect, type RefObject } from 'react';

/** CSS pixels between a sheet's edge and its holder's. */
const ROOM = 2;

/** Shrinks the letters of a sheet, through `--fit`, until all of it fits on it. @param sizes points, from the largest to the smallest that can still be read */
export function useLettersThatFit(
  sheet: RefObject<HTMLElement | null>,
  sizes: readonly number[],
  content: unknown,
): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const fit = () => {
      for (const size of sizes) {
        element.style.setProperty('--fit', `${size}pt`);
        if (element.scrollHeight <= element.clientHeight) break;
      }
    };
    fit();
    // What is not shown yet has no size.
    const watch = new ResizeObserver(fit);
    watch.observe(element);
    return () => watch.disconnect();
  }, [sheet, sizes, content]);
}

/** Makes a sheet as wide as there is room for it, at most its own width, through `--zoom` on its holder. */
export function useSheetInSight(
  holder: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
  paper?: unknown,
): void {
  useLayoutEffect(() => {
    const outer = holder.current?.parentElement;
    if (!outer) return;
    const fit = () =>
      holder.current?.style.setProperty(
        '--zoom',
        String(Math.min(1, (outer.clientWidth - ROOM) / (sheet.current?.offsetWidth || 1))),
      );
    const watch = new ResizeObserver(fit);
    watch.observe(outer);
    fit();
    return () => watch.disconnect();
  }, [holder, sheet, paper]);
}
