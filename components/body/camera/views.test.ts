import { describe, expect, it } from 'vitest';
import { EMPTY_SESSION, tidyView, useSession } from '../../../state/session.ts';
import { FIELD_OF_VIEW } from './orbit.ts';
import { namedView, showView, VIEW_NAMES } from './views.ts';

/** A picture of this width for its height; CSS pixels. */
const picture = (aspect: number, height = 800) => ({ aspect, height, room: null });
/** Metres that the picture shows at the target. */
const shown = (distance: number, aspect: number) => {
  const height = 2 * distance * Math.tan((FIELD_OF_VIEW / 2) * (Math.PI / 180));
  return { height, width: height * aspect };
};

describe('named views', () => {
  it.each<[name: 'back' | 'front' | 'left' | 'right', azimuth: number]>([
    ['back', 0],
    ['right', 90],
    ['front', 180],
    ['left', 270],
  ])('%s looks from there and holds the whole body', (name, azimuth) => {
    for (const aspect of [0.46, 0.8, 1, 1.8]) {
      const view = namedView(name, picture(aspect)),
        { width, height } = shown(view.distance, aspect);
      expect(view.azimuth).toBe(azimuth);
      expect(view.target[1] / 1000 + height / 2).toBeGreaterThan(1.72);
      expect(view.target[1] / 1000 - height / 2).toBeLessThan(0);
      expect(width).toBeGreaterThan(name === 'back' || name === 'front' ? 0.82 : 0.5);
    }
  });

  it('opens from behind with head and upper back in the picture, on a phone and on a desk', () => {
    for (const aspect of [0.8, 1.6]) {
      const view = namedView('reset', picture(aspect)),
        { height } = shown(view.distance, aspect);
      expect(view.azimuth).toBe(0);
      expect(view.target[1] / 1000 + height / 2).toBeGreaterThan(1.72);
      expect(view.target[1] / 1000 - height / 2).toBeLessThan(1.0);
    }
  });

  it('in a low picture the head stands below the buttons, and nothing else changes', () => {
    for (const [width, height] of [
      [460, 262],
      [844, 220],
      [390, 240],
    ] as const)
      for (const name of ['back', 'front', 'reset'] as const) {
        const wide = namedView(name, picture(width / height)),
          foot = (view: typeof wide) => view.target[1] / 1000 - shown(view.distance, 1).height / 2;
        const low = namedView(name, picture(width / height, height)),
          top = low.target[1] / 1000 + shown(low.distance, 1).height / 2;
        expect(((top - 1.74) / shown(low.distance, 1).height) * height).toBeGreaterThan(52);
        expect(foot(low)).toBeCloseTo(foot(wide), 1);
      }
  });

  it('a link can hold every one of them', () => {
    for (const name of VIEW_NAMES) {
      const view = namedView(name, picture(1.37));
      expect(Math.abs(tidyView(view).distance - view.distance)).toBeLessThan(0.001);
      expect(tidyView(view).target).toEqual(view.target);
    }
  });

  it('the buttons go through the session, and reset is the opening view', () => {
    showView('front', picture(0.8));
    expect(useSession.getState().view).toEqual(tidyView(namedView('front', picture(0.8))));
    showView('reset');
    expect(useSession.getState().view).toBeNull();
    useSession.setState(EMPTY_SESSION);
  });
});
