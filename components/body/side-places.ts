import type { Vec3 } from '../../engine/skin.ts';

/** Metres: the labels hang beside the forearms. */
const REACH = 0.52, HEIGHT = 1.0, MIDDLE = 0.03;
/** Pixels from the edge of the picture to the middle of a label. */
const MARGIN_X = 42, MARGIN_Y = 22;
/** Share of the height above which no label goes, so that it does not stand in the middle of a close-up. */
const HIGHEST = 0.5;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

/**
 * Where the labels of the person's sides stand. From the side only the near one is shown, at the foot of the picture.
 * @param azimuth degrees, as in a View
 * @param project body frame, metres, to pixels from the top left
 */
export function sidePlaces(azimuth: number, project: (place: Vec3) => { x: number; y: number }, size: { readonly width: number; readonly height: number }): { left: Placed; right: Placed } {
  const a = (azimuth * Math.PI) / 180;
  const across = Math.abs(Math.cos(a));
  const place = (side: 1 | -1): Placed => {
    const { x, y } = project([side * REACH, HEIGHT, MIDDLE]);
    // Sine is 1 when the eye stands on the person's right.
    const near = -side * Math.sin(a);
    const sideOn = Math.min(1, Math.max(0, (0.5 - across) / 0.25));
    const bottom = size.height - MARGIN_Y;
    const beside = Math.min(bottom, Math.max(size.height * HIGHEST, y));
    return {
      x: Math.min(size.width - MARGIN_X, Math.max(MARGIN_X, x)),
      y: beside + (bottom - beside) * sideOn,
      opacity: near < 0 ? 1 - sideOn : 1,
    };
  };
  return { left: place(1), right: place(-1) };
}
