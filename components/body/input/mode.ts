import type { Brush } from '../fields/preview.ts';

/** Pixels from the top left of the stage. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger or a button that is down, by the browser's id of its pointer. */
export interface Finger {
  readonly id: number;
  readonly at: Point;
}

/** A press, with all that decides what it becomes. */
export interface Press extends Finger {
  /** What it paints with as the tools are set; null when it turns. */
  readonly brush: Brush | null;
  /** It lies on skin. */
  readonly skin: boolean;
}

/** What the hands on a stage are doing. */
export interface Mode {
  readonly doing: 'nothing' | 'painting' | 'turning' | 'pinching';
  /** In the order they came down. */
  readonly down: readonly Finger[];
  /** A press on the number of a knot: it chooses the knot, unless it slips and becomes a stroke. */
  readonly held: Press | null;
  /** Where a mouse or pen points with no button down. */
  readonly hover: Point | null;
}

export const AT_REST: Mode = { doing: 'nothing', down: [], held: null, hover: null };

export interface Down extends Press {
  readonly kind: 'down';
  /** It lies on a control, such as the number of a knot; `main` when the first button or a finger made it. */
  readonly onControl: boolean;
  readonly main: boolean;
}
export interface Move extends Finger {
  readonly kind: 'move';
  /** The places since the last move, the newest last. */
  readonly path: readonly Point[];
  readonly touch: boolean;
}
export interface Up extends Finger {
  readonly kind: 'up';
  readonly touch: boolean;
}
export interface Wheel {
  readonly kind: 'wheel';
  readonly at: Point;
  /** How far it was turned, toward the person positive, in `unit`. */
  readonly amount: number;
  readonly unit: 'pixel' | 'line' | 'page';
  /** It is a pinch on a touch pad, which arrives as a wheel with the control key. */
  readonly pinch: boolean;
}
export interface Key {
  readonly kind: 'key';
  /** As `KeyboardEvent.key` has it. */
  readonly key: string;
}
export type HandEvent =
  | Down
  | Move
  | Up
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'leave' }
  /** A link opens under the hand: the drawing in the making goes. */
  | { readonly kind: 'replace' }
  | Wheel
  | Key;

/** What is to be done for the hands. */
export type Act =
  /** All further moves of this pointer are to come here. */
  | { readonly do: 'capture'; readonly id: number }
  | { readonly do: 'begin'; readonly brush: Brush; readonly at: Point }
  | { readonly do: 'paint'; readonly path: readonly Point[] }
  /** The stroke is done; `byHand` when the hand was lifted, which the answer is timed from. */
  | { readonly do: 'finish'; readonly byHand: boolean }
  /** The stroke is taken back. */
  | { readonly do: 'drop' }
  /** Turns the camera with the hand; pixels. */
  | { readonly do: 'turn'; readonly dx: number; readonly dy: number }
  /** Turns the camera; degrees. */
  | { readonly do: 'orbit'; readonly azimuth: number; readonly elevation: number }
  /** Changes the camera's distance by a factor; toward what is at a place in the picture, or its middle. */
  | { readonly do: 'zoom'; readonly factor: number; readonly toward: Point | null }
  | { readonly do: 'reset' };

/** What comes of an event: the mode from now on, and what is to be done, in order. */
export type Step = readonly [mode: Mode, acts: readonly Act[]];

/** What a hand does between pressing and lifting: what comes of a move, of the lifted finger, of one that the browser took away. */
export interface Gesture {
  move(mode: Mode, event: Move, before: Finger): readonly Act[];
  up(mode: Mode, event: Up): readonly Act[];
  cancel(mode: Mode): readonly Act[];
}
