import { useCallback, useEffect, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';

/** Milliseconds after a screen has changed in which a second tap in the same place was meant for the screen before. */
const WITHIN = 400;
/** Pixels between the taps of a double tap. */
const NEAR = 30;

interface Tap {
  /** Milliseconds, `performance.now()`. */
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly type: string;
}
const isNear = (a: Tap, b: Tap) => Math.hypot(a.x - b.x, a.y - b.y) <= NEAR;

/**
 * Tells the second tap of a double tap, which was meant for what stood there before, from one that is meant: it begins within a moment of the change
 * of `screen`, or of what the tap before took away. A mouse counts its clicks itself; a finger is told by its place. Clicks of keys are never
 * one, but a key that is held down presses once.
 */
export function useSecondTap(screen: string): {
  /** Takes a second tap away; true when it was one. */
  readonly takeSecond: (event: MouseEvent) => boolean;
  readonly takeHeld: (event: KeyboardEvent) => void;
} {
  const changedAt = useRef(0),
    tap = useRef<Tap | null>(null),
    before = useRef<Tap | null>(null),
    pressed = useRef<{ readonly target: Element; readonly at: number } | null>(null);
  useLayoutEffect(() => {
    changedAt.current = performance.now();
  }, [screen]);
  useEffect(() => {
    const down = ({ clientX, clientY, pointerType }: PointerEvent) => {
      before.current = tap.current;
      tap.current = { at: performance.now(), x: clientX, y: clientY, type: pointerType };
    };
    window.addEventListener('pointerdown', down, true);
    return () => window.removeEventListener('pointerdown', down, true);
  }, []);
  const takeSecond = useCallback((event: MouseEvent): boolean => {
    if (event.detail === 0) return false;
    if (pressed.current && !pressed.current.target.isConnected)
      changedAt.current = Math.max(changedAt.current, pressed.current.at);
    const now = tap.current ?? { at: performance.now(), x: event.clientX, y: event.clientY, type: 'mouse' };
    const isFinger = now.type === 'touch' || now.type === 'pen';
    const isSecond =
      now.at < changedAt.current + WITHIN &&
      (event.detail > 1 || (isFinger && (before.current === null || isNear(before.current, now))));
    if (isSecond) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.target instanceof Element) pressed.current = { target: event.target, at: performance.now() };
    return isSecond;
  }, []);
  const takeHeld = useCallback((event: KeyboardEvent) => {
    const isOnControl = event.target instanceof Element && event.target.closest('button, a, summary');
    if (event.repeat && event.key === 'Enter' && isOnControl) event.preventDefault();
  }, []);
  return { takeSecond, takeHeld };
}
