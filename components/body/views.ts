import { setView, type View } from '../../state/session.ts';
import { fit, viewOf, type Orbit } from './orbit.ts';

/** A named way to look at the body: from where, and what must be in the picture. */
interface Framing extends Pick<Orbit, 'azimuth' | 'elevation' | 'target'> {
  /** Metres at the target that must fit, in width and in height. */
  readonly width: number;
  readonly height: number;
}

/** In the order of the buttons. The neck and shoulders are the close-up; `reset` is the opening view. */
export const VIEW_NAMES = ['back', 'front', 'left', 'right', 'neck', 'reset'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

const WHOLE = { elevation: 3, target: [0, 0.87, 0.02], width: 0.92, height: 1.86 } as const;

const FRAMINGS: Readonly<Record<ViewName, Framing>> = {
  back: { azimuth: 0, ...WHOLE },
  front: { azimuth: 180, ...WHOLE },
  left: { azimuth: 270, ...WHOLE, width: 0.6 },
  right: { azimuth: 90, ...WHOLE, width: 0.6 },
  neck: { azimuth: 0, elevation: 12, target: [0, 1.44, -0.02], width: 0.52, height: 0.5 },
  /** From behind, from the head to the small of the back; on a narrow screen the arms may run out of the picture. */
  reset: { azimuth: 0, elevation: 5, target: [0, 1.335, 0], width: 0.6, height: 0.86 },
};

/** A named view for a picture of this aspect (width / height). */
export function namedView(name: ViewName, aspect: number): View {
  const { width, height, ...rest } = FRAMINGS[name];
  return viewOf({ ...rest, distance: fit(width, height, aspect) });
}

/** Width / height of the stage; the canvas keeps it up to date, so that the buttons need not know its size. */
let stageAspect = 1;
export const stage = {
  get aspect() {
    return stageAspect;
  },
  set aspect(aspect: number) {
    if (aspect > 0 && Number.isFinite(aspect)) stageAspect = aspect;
  },
};

/** What a view button does. */
export const showView = (name: ViewName) => setView(name === 'reset' ? null : namedView(name, stageAspect));
