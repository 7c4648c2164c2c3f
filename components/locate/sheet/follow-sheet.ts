import { isRaisedThere, noteLowered, noteRaised } from './sheet-entry.ts';
import { nextStop, scrollOf, settleAt, stopNear, stopsOf, type Stop, type Stops } from './stops.ts';

/** The same as in globals.css: below this width, unless the window is low and there is room beside the body, the text is a sheet over the body. */
const SHEET = '(width < 64rem) and (height >= 32rem), (width < 40rem)';
/** Milliseconds without a movement after which the sheet is at rest, where the browser does not say so itself. */
const REST = 150;

interface Sheet {
  readonly panel: HTMLElement;
  readonly stops: Stops;
}

/** The sheet as it lies on the page now; null where there is none: beside the body, and where there is no body. */
function sheetNow(): Sheet | null {
  const panel = document.querySelector<HTMLElement>('.locate > .panel');
  if (!panel || !matchMedia(SHEET).matches || document.documentElement.dataset['body'] === 'failed') return null;
  const header = document.querySelector('header')?.offsetHeight ?? 0;
  return { panel, stops: stopsOf(panel.getBoundingClientRect().top + window.scrollY, header, window.innerHeight) };
}

const scrollTo = (top: number) =>
  window.scrollTo({ top, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });

/** Brings the sheet to a stop; false where there is none. */
export function moveSheet(to: Stop | 'next'): boolean {
  const sheet = sheetNow();
  if (!sheet) return false;
  scrollTo(scrollOf(to === 'next' ? nextStop(stopNear(window.scrollY, sheet.stops)) : to, sheet.stops));
  return true;
}

/** For another card: the sheet stays where it is, but half of it is in sight, and the card from its beginning; false where there is no sheet. */
export function keepSheet(): boolean {
  const sheet = sheetNow();
  if (!sheet) return false;
  const { half, whole } = sheet.stops;
  // Also from a little beyond the half: the row that was pressed may have been brought into sight there.
  if (stopNear(window.scrollY, sheet.stops) !== 'whole') scrollTo(half);
  else if (window.scrollY > whole) scrollTo(whole);
  return true;
}

/**
 * Tells where the sheet stands, and brings it to a stop when a finger or the wheel has left it between two. The page's own scrolling moves it: what
 * steps through the page by keyboard, or looks for a word in it, is never put anywhere else. The raised sheet is one entry of the history, whatever its stop.
 */
export function followSheet(say: (stop: Stop) => void): () => void {
  let timer = 0,
    travels = false,
    from = window.scrollY,
    byHand = false,
    fingers = 0;
  const look = () => {
    const sheet = sheetNow();
    say(sheet ? stopNear(window.scrollY, sheet.stops) : 'glimpse');
    return sheet;
  };
  const rest = () => {
    timer = 0;
    if (fingers > 0) return;
    const sheet = look();
    travels = false;
    const stop = sheet && byHand ? settleAt(from, window.scrollY, sheet.stops) : null;
    if (sheet && (stop ?? stopNear(window.scrollY, sheet.stops)) === 'glimpse') noteLowered();
    byHand = false;
    from = window.scrollY;
    if (sheet && stop) scrollTo(scrollOf(stop, sheet.stops));
  };
  // At once, not at rest: what is opened from the raised sheet is an entry after it.
  const scrolled = () => {
    const sheet = travels ? null : sheetNow();
    if (sheet && stopNear(window.scrollY, sheet.stops) !== 'glimpse') noteRaised();
  };
  // Back lowers the sheet, forward raises it, when a card that closed or opened with that has been laid out.
  const travelled = () => {
    const raised = isRaisedThere();
    if (raised === null) return;
    travels = true;
    requestAnimationFrame(() => {
      const sheet = sheetNow();
      travels = sheet !== null && (stopNear(window.scrollY, sheet.stops) !== 'glimpse') !== raised;
      if (travels) moveSheet(raised ? 'half' : 'glimpse');
    });
  };
  const moved = () => {
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST);
  };
  // Where the movement began was noted when the last one ended: by now the page may have moved.
  const hand = () => void (byHand = true);
  const touched = ({ touches }: TouchEvent) => {
    fingers = touches.length;
    if (fingers > 0) hand();
    else moved();
  };
  // What is stepped to on the body is not left under the sheet.
  const stepped = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.closest('.locate > section') || !target.matches(':focus-visible'))
      return;
    const sheet = sheetNow();
    if (sheet && stopNear(window.scrollY, sheet.stops) !== 'glimpse') scrollTo(0);
  };
  const on = { passive: true } as const;
  const [ends, ended] = 'onscrollend' in window ? (['scrollend', rest] as const) : (['scroll', moved] as const);
  window.addEventListener(ends, ended, on);
  window.addEventListener('scroll', scrolled, on);
  window.addEventListener('popstate', travelled);
  window.addEventListener('resize', moved, on);
  window.addEventListener('wheel', hand, on);
  window.addEventListener('touchstart', touched, on);
  window.addEventListener('touchend', touched, on);
  window.addEventListener('touchcancel', touched, on);
  document.addEventListener('focusin', stepped);
  // The browser would put the page where it was scrolled to when an entry was left, on the way to another stop.
  const { scrollRestoration } = history;
  history.scrollRestoration = 'manual';
  if (isRaisedThere() && sheetNow() && window.scrollY === 0) moveSheet('half');
  look();
  return () => {
    history.scrollRestoration = scrollRestoration;
    clearTimeout(timer);
    window.removeEventListener(ends, ended);
    window.removeEventListener('scroll', scrolled);
    window.removeEventListener('popstate', travelled);
    window.removeEventListener('resize', moved);
    window.removeEventListener('wheel', hand);
    window.removeEventListener('touchstart', touched);
    window.removeEventListener('touchend', touched);
    window.removeEventListener('touchcancel', touched);
    document.removeEventListener('focusin', stepped);
  };
}
