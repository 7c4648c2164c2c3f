import type { Act } from './mode.ts';

/** Degrees an arrow key turns, and the factor of a zoom key. */
const TURN = 15,
  ZOOM = 0.82;

const orbit = (azimuth: number, elevation: number): Act => ({ do: 'orbit', azimuth, elevation });
const zoom = (factor: number): Act => ({ do: 'zoom', factor, toward: null });
const ACTS: ReadonlyMap<string, Act> = new Map([
  ['ArrowLeft', orbit(-TURN, 0)],
  ['ArrowRight', orbit(TURN, 0)],
  ['ArrowUp', orbit(0, TURN)],
  ['ArrowDown', orbit(0, -TURN)],
  ['+', zoom(ZOOM)],
  ['=', zoom(ZOOM)],
  ['-', zoom(1 / ZOOM)],
  ['_', zoom(1 / ZOOM)],
  ['Home', { do: 'reset' }],
]);

/** The arrow keys turn, + and - zoom, Home goes back to the opening view; other keys are the page's. */
export function keys(key: string): readonly Act[] {
  const act = ACTS.get(key);
  return act ? [act] : [];
}
