// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followContext, LOST_MS } from './context.ts';
import { prepareCanvas, takeCanvas } from './stage-canvas.ts';

let isLost = false;
beforeEach(() => {
  isLost = false;
  vi.useFakeTimers();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    () => ({ isContextLost: () => isLost }) as unknown as RenderingContext,
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function followed() {
  const canvas = document.createElement('canvas'),
    said: string[] = [];
  const stop = followContext(canvas, {
    lost: () => said.push('lost'),
    away: () => said.push('away'),
    back: () => said.push('back'),
  });
  const event = (name: string) => {
    const one = new Event(name, { cancelable: true });
    canvas.dispatchEvent(one);
    return one;
  };
  return { said, stop, event };
}

it('a context that goes is asked for back, and said to be away only when it stays away', () => {
  const { said, event } = followed();
  expect(event('webglcontextlost').defaultPrevented).toBe(true);
  vi.advanceTimersByTime(LOST_MS - 1);
  event('webglcontextrestored');
  vi.advanceTimersByTime(LOST_MS);
  expect(said).toEqual(['lost', 'back']);
  event('webglcontextlost');
  vi.advanceTimersByTime(LOST_MS);
  expect(said).toEqual(['lost', 'back', 'lost', 'away']);
});

it('one that had gone before it was followed is said to be away too, or comes back', () => {
  isLost = true;
  const { said } = followed();
  vi.advanceTimersByTime(LOST_MS);
  expect(said).toEqual(['lost', 'away']);
  const other = followed();
  other.event('webglcontextlost'); // the browser says so a moment later: one loss, said once
  other.event('webglcontextrestored');
  vi.advanceTimersByTime(2 * LOST_MS);
  expect(other.said).toEqual(['lost', 'lost', 'back']);
});

it('who does not follow any more hears nothing', () => {
  const { said, stop, event } = followed();
  event('webglcontextlost');
  stop();
  vi.advanceTimersByTime(LOST_MS);
  event('webglcontextrestored');
  expect(said).toEqual(['lost']);
});

it('a canvas that lost its context while it waited to be taken is not used', () => {
  prepareCanvas();
  isLost = true;
  const first = takeCanvas();
  isLost = false;
  expect(vi.mocked(HTMLCanvasElement.prototype.getContext)).toHaveBeenCalledTimes(2);
  expect(takeCanvas().canvas).not.toBe(first.canvas);
});
