import type { Vec3 } from '../../../engine/skin/skin.ts';
import { between, ease, eyeOf, flightTime, shortWay, withinLimits, zoomToward, type Orbit } from './orbit.ts';
import type { Room } from './room.ts';

/** 1/s: how fast the camera follows the hand; about 60 ms behind. */
const FOLLOW = 22;
/** Degrees for a drag over the whole height of the picture. */
const DRAG = 200;
/** Degrees up and down that a drag leads to: the shoulders and the chin are seen from there. */
const HAND_TILT = 35;
/** What the eye no longer sees: degrees, metres. */
const STILL = { angle: 0.02, length: 1e-4 };
/** Seconds: a frame after a rest reports the whole rest. */
const LONGEST_STEP = 0.06;

/**
 * Moves the camera: follows the hand, or flies. Holds no clock; `step` is told the time.
 * A hand on the camera ends a flight, and `movedByHand` stays true until the next flight.
 */
export class CameraRig {
  private current: Orbit;
  private aim: Orbit;
  private flight: {
    readonly from: Orbit;
    readonly to: Orbit;
    readonly seconds: number;
    started: number | null;
  } | null = null;
  private last: number | null = null;
  movedByHand = false;
  /** What the body takes up, while it is posed. */
  room: Room | null = null;

  constructor(start: Orbit) {
    this.current = this.aim = withinLimits(start);
  }

  get now(): Orbit {
    return this.current;
  }
  /** Where the eye is, metres in the body frame. */
  get eye(): Vec3 {
    return eyeOf(this.current, this.room);
  }
  /** Where the movement will end. */
  get goal(): Orbit {
    return this.flight?.to ?? this.aim;
  }
  get flying(): boolean {
    return this.flight !== null;
  }

  jump(to: Orbit): void {
    this.flight = null;
    this.current = this.aim = withinLimits(to, this.room);
  }

  fly(to: Orbit): void {
    const goal = withinLimits(to, this.room);
    this.flight = { from: this.current, to: goal, seconds: flightTime(this.current, goal), started: null };
    this.movedByHand = false;
  }

  /**
   * Turns with the hand; a full picture height is DRAG degrees. Pixels. A hand that slips up or down does not end under the body: it tilts the view
   * no farther than HAND_TILT. Keys and links do; from there a hand only leads back.
   */
  turn(dx: number, dy: number, height: number): void {
    const perPixel = DRAG / Math.max(1, height),
      { elevation } = this.flight ? this.current : this.aim;
    const low = Math.min(-HAND_TILT, elevation),
      high = Math.max(HAND_TILT, elevation);
    this.turnBy(-dx * perPixel, Math.min(high, Math.max(low, elevation + dy * perPixel)) - elevation);
  }

  /** Degrees. */
  turnBy(azimuth: number, elevation: number): void {
    this.take();
    const { aim } = this;
    this.aim = withinLimits(
      { ...aim, azimuth: aim.azimuth + azimuth, elevation: aim.elevation + elevation },
      this.room,
    );
  }

  zoom(factor: number, toward: Vec3 | null): void {
    this.take();
    this.aim = zoomToward(this.aim, factor, toward, this.room);
  }

  private take(): void {
    if (this.flight) {
      this.aim = this.current;
      this.flight = null;
    }
    this.movedByHand = true;
  }

  /** Moves to the time given, in seconds. True while the movement goes on. */
  step(time: number): boolean {
    const delta = Math.min(LONGEST_STEP, this.last === null ? 0 : time - this.last);
    this.last = time;
    if (this.flight) {
      this.flight.started ??= time;
      const t = (time - this.flight.started) / this.flight.seconds;
      if (t >= 1) {
        this.current = this.aim = this.flight.to;
        this.flight = null;
        this.last = null;
        return false;
      }
      this.current = withinLimits(between(this.flight.from, this.flight.to, ease(t)), this.room);
      return true;
    }
    if (this.current === this.aim) {
      this.last = null;
      return false;
    }
    const share = 1 - Math.exp(-FOLLOW * Math.max(delta, 1 / 240));
    const { azimuth, elevation, distance, target } = this.current,
      aim = this.aim;
    const next: Orbit = {
      azimuth: azimuth + shortWay(azimuth, aim.azimuth) * share,
      elevation: elevation + (aim.elevation - elevation) * share,
      distance: distance + (aim.distance - distance) * share,
      target: [
        target[0] + (aim.target[0] - target[0]) * share,
        target[1] + (aim.target[1] - target[1]) * share,
        target[2] + (aim.target[2] - target[2]) * share,
      ],
    };
    const angle = Math.abs(shortWay(next.azimuth, aim.azimuth)) + Math.abs(aim.elevation - next.elevation);
    const length =
      Math.abs(aim.distance - next.distance) +
      Math.hypot(aim.target[0] - next.target[0], aim.target[1] - next.target[1], aim.target[2] - next.target[2]);
    this.current = angle < STILL.angle && length < STILL.length ? this.aim : withinLimits(next, this.room);
    if (this.current !== this.aim) return true;
    this.last = null;
    return false;
  }
}
