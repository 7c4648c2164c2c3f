import type { Vec3 } from '../../../engine/skin/skin.ts';
import { setView, type View } from '../../../state/session.ts';
import { fit, viewOf, type Orbit } from './orbit.ts';
import type { Room } from './room.ts';

/** A named way to look at the body: from where, and what must be in the picture. */
interface Framing extends Pick<Orbit, 'azimuth' | 'elevation' | 'target'> {
  /** Metres at the target that must fit, in width and in height. */
  readonly width: number;
  readonly height: number;
}

/** In the order of the buttons. The neck and shoulders are the close-up; `reset` is the opening view. */
export const VIEW_NAMES = ['back', 'front', 'left', 'right', 'neck', 'reset'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

const WHOLE = { elevation: 3, target: [0, 0.92, 0.02], width: 0.92, height: 2 } as const;

const FRAMINGS: Readonly<Record<ViewName, Framing>> = {
  back: { azimuth: 0, ...WHOLE },
  front: { azimuth: 180, ...WHOLE },
  left: { azimuth: 270, ...WHOLE, width: 0.6 },
  right: { azimuth: 90, ...WHOLE, width: 0.6 },
  neck: { azimuth: 0, elevation: 12, target: [0, 1.44, -0.02], width: 0.52, height: 0.5 },
  /** From behind, from the head to the small of the back, with room for buttons above; on a narrow screen the arms may run out of the picture. */
  reset: { azimuth: 0, elevation: 5, target: [0, 1.37, 0], width: 0.62, height: 0.93 },
};

/** The picture that a view is for. */
export interface PictureShape {
  /** Width / height. */
  readonly aspect: number;
  /** CSS pixels. */
  readonly height: number;
  readonly room: Room | null;
}
/** What is taken for a picture before there is one. */
const UNSEEN: PictureShape = { aspect: 1, height: 800, room: null };

/** A named view, framed for a picture. */
export function namedView(name: ViewName, picture: PictureShape = UNSEEN): View {
  const { aspect, room } = picture;
  const { width, height, ...rest } = room ? posedFraming(name, room) : clearOfButtons(FRAMINGS[name], picture);
  return viewOf({ ...rest, distance: fit(width, height, aspect) });
}

/** Metres: the crown. Pixels: how far the view buttons reach down from the top of the picture, and up to what height of a picture they would lie on the head. */
const CROWN = 1.75,
  BUTTONS = 56,
  LOW = 300;

/** In a low picture, such as on a phone on its side, the buttons take much of it: the body then stands lower, with its crown below them. A close-up stays one. */
function clearOfButtons(framing: Framing, picture: PictureShape): Framing {
  const {
      target: [x, y, z],
      width,
      height,
    } = framing,
    tall = Math.max(height, width / picture.aspect),
    foot = y - tall / 2,
    free = 1 - BUTTONS / picture.height;
  if (picture.height >= LOW || free <= 0 || foot + tall < CROWN || foot + tall * free >= CROWN) return framing;
  const taller = (CROWN - foot) / free;
  return { ...framing, height: taller, target: [x, foot + taller / 2, z] };
}

/** Metres of air around a posed body in the picture: beside it, and above and below it together, where buttons lie. */
const AIR = 0.14,
  AIR_TALL = 0.34;
/** Metres: a body no higher than this lies, and is looked at from farther above. */
const LYING = 0.8;

const sizeOf = ({ low, high }: Pick<Room, 'low' | 'high'>): Vec3 => [
  high[0] - low[0],
  high[1] - low[1],
  high[2] - low[2],
];

/** The same views of a body in another pose: all of it, from a little higher, as it takes up other room. */
function posedFraming(name: ViewName, { low, high, neck }: Room): Framing {
  const { azimuth } = FRAMINGS[name];
  if (name === 'neck') return { ...FRAMINGS[name], target: neck };
  const [wide, tall, deep] = sizeOf({ low, high }),
    middle: Vec3 = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2];
  const lying = tall < LYING,
    above = lying ? 32 : 10;
  const across = name === 'left' || name === 'right' ? deep : wide,
    away = name === 'left' || name === 'right' ? wide : deep;
  const rise = (above * Math.PI) / 180;
  return {
    azimuth,
    elevation: above,
    target: middle,
    width: across + AIR,
    height: tall * Math.cos(rise) + away * Math.sin(rise) + AIR_TALL,
  };
}

/** The whole of a posed body from where the camera stands now, in degrees of azimuth. */
export function posedView(azimuth: number, space: Room, aspect: number): Orbit {
  const [wide, tall, deep] = sizeOf(space),
    a = (azimuth * Math.PI) / 180;
  const { elevation, target } = posedFraming('back', space),
    rise = (elevation * Math.PI) / 180;
  const width = Math.abs(Math.cos(a)) * wide + Math.abs(Math.sin(a)) * deep,
    away = Math.abs(Math.sin(a)) * wide + Math.abs(Math.cos(a)) * deep;
  return {
    azimuth,
    elevation,
    target,
    distance: fit(width + AIR, tall * Math.cos(rise) + away * Math.sin(rise) + AIR_TALL, aspect),
  };
}

/** What a view button does. */
export const showView = (name: ViewName, picture?: PictureShape) =>
  setView(name === 'reset' ? null : namedView(name, picture));
