/** How much of the sheet is in sight: its first lines, half the window, or all of the window. */
export type Stop = 'glimpse' | 'half' | 'whole';

/** How far the page is scrolled, in pixels, when half and all of the window belong to the sheet; for a glimpse it is not scrolled. */
export interface Stops {
  readonly half: number;
  readonly whole: number;
}

/** Pixels: a shorter move is none. */
const MEANT = 16;

/** Where the stops lie for a sheet whose top is `top` pixels down the page, under a header of `header`, in a window `height` high. */
export function stopsOf(top: number, header: number, height: number): Stops {
  const whole = Math.max(0, top - header);
  return { half: Math.min(whole, Math.max(0, top - height / 2)), whole };
}

export const scrollOf = (stop: Stop, { half, whole }: Stops): number =>
  stop === 'glimpse' ? 0 : stop === 'half' ? half : whole;

/** The stop that a place of the page is nearest to; whatever lies beyond the whole sheet is the whole sheet. */
export function stopNear(scroll: number, { half, whole }: Stops): Stop {
  if (scroll < half / 2) return 'glimpse';
  return scroll < (half + whole) / 2 ? 'half' : 'whole';
}

/** Where a hand that has let go leaves the sheet: at the next stop the way it went. Null where nothing is to be done: it stands at a stop, or in the text beyond. */
export function settleAt(from: number, to: number, stops: Stops): Stop | null {
  const { half, whole } = stops;
  if (to >= whole - 1 || to <= 1 || Math.abs(to - half) <= 1) return null;
  if (Math.abs(to - from) < MEANT) return stopNear(to, stops);
  if (to > from) return to < half ? 'half' : 'whole';
  return to > half ? 'half' : 'glimpse';
}

/** What the handle does next. */
export const nextStop = (stop: Stop): Stop => (stop === 'glimpse' ? 'half' : stop === 'half' ? 'whole' : 'glimpse');
