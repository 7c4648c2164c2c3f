import type { Vec3 } from '../../../engine/skin/skin.ts';

/** Metres: the labels stand beside the neck, over the shoulders, where there is room from most sides; from oblique they keep LEAST clear of it. */
const REACH = 0.3,
  LEAST = 0.22,
  HEIGHT = 1.56,
  MIDDLE = 0.02;
/** Pixels from the edge of the picture to the middle of a label, and from its top down to where buttons end. */
const MARGIN_X = 46,
  MARGIN_Y = 22,
  TOP = 76;
/** Share of the full breadth below which the body is seen from the side, and over which the labels fade in and out there. */
const SIDE_ON = 0.36,
  FADE = 0.12;
/** Share of the width where the label stands when the body is seen from the side. */
const ASIDE = 0.24;
/** Pixels over which a label fades where it changes its place. */
const FADE_PIXELS = 20;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * Where the labels of the person's sides stand. From the side only the near one is shown, at the foot of the picture;
 * close up, when the neck is out of the picture, both are at its foot.
 * @param azimuth degrees, as in a View
 * @param project body frame, metres, to pixels from the top left
 */
export function sidePlaces(
  azimuth: number,
  project: (place: Vec3) => { x: number; y: number },
  size: { readonly width: number; readonly height: number },
): { left: Placed; right: Placed } {
  const a = (azimuth * Math.PI) / 180,
    breadth = Math.cos(a),
    across = Math.abs(breadth);
  const bottom = size.height - MARGIN_Y,
    middle = project([0, HEIGHT, MIDDLE]);
  // The person's own left and right hand side of the picture: from behind (breadth above 0) their left is on its left.
  const scale = Math.abs(project([-Math.cos(a), HEIGHT, MIDDLE + Math.sin(a)]).x - middle.x);
  const place = (side: 1 | -1): Placed => {
    // Sine is 1 when the eye stands on the person's right.
    const near = -side * Math.sin(a) > 0;
    if (across < SIDE_ON)
      return { x: size.width * ASIDE, y: bottom, opacity: near ? clamp((SIDE_ON - across) / FADE, 0, 1) : 0 };
    const way = -side * Math.sign(breadth);
    const high = middle.y > TOP;
    return {
      x: clamp(middle.x + way * Math.max(REACH * across, LEAST) * scale, MARGIN_X, size.width - MARGIN_X),
      y: high ? Math.min(bottom, middle.y) : bottom,
      opacity: Math.min(clamp((across - SIDE_ON) / FADE, 0, 1), clamp(Math.abs(middle.y - TOP) / FADE_PIXELS, 0, 1)),
    };
  };
  return { left: place(1), right: place(-1) };
}
