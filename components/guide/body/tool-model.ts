import {
  CatmullRomCurve3,
  ConeGeometry,
  CylinderGeometry,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshLambertMaterial,
  SphereGeometry,
  TubeGeometry,
  Vector3,
  type BufferGeometry,
} from 'three';
import type { ToolId } from '../../../data/guides/types.ts';
import type { Vec3 } from '../../../engine/math/vec.ts';
import type { PosedPoint } from '../../body/camera/flight-goal.ts';

/** Metres: radius of each ball (data/guides/tools.ts, size). A soft ball of 6 to 9 cm is drawn at 7.5. */
const BALLS: Readonly<Partial<Record<ToolId, number>>> = {
  soft_ball: 0.0375,
  tennis_ball: 0.0325,
  firm_ball: 0.0315,
  ball_in_sock: 0.0325,
  two_balls: 0.0325,
};
/** Metres: a roller 15 cm across, a rolled hand towel, the knob of a hook, its stick, an empty sock. */
const ROLLER = { radius: 0.075, length: 0.33 },
  TOWEL = { radius: 0.043, length: 0.34 },
  KNOB = 0.018,
  STICK = 0.0095,
  SOCK = 0.013;
/** Metres from the middle of a pinch to each finger; from a hook's knob to the arrow beside its stick, and from finger tips to theirs. */
const PINCH = 0.014,
  HOOK_ASIDE = 0.055,
  HAND_ASIDE = 0.03;
/** How far a ball that only lies there sinks into the skin, and how much farther one that is pressed in, as shares of its radius. */
const SINK = 0.04,
  PRESSED = 0.13;
/** Metres that fingers, and what is thicker than a ball, are pressed in. */
const SOFT = 0.003;
const UP = new Vector3(0, 1, 0);

/** Metres from the skin to what a tool lies against. */
export const thicknessOf = (tool: ToolId): number =>
  2 * (BALLS[tool] ?? (tool === 'foam_roller' ? ROLLER.radius : tool === 'towel' ? TOWEL.radius : 0));

/** A tool in the scene, where it was made. */
export interface ToolModel {
  readonly group: Group;
  /** In the direction of pressure; part of the group. */
  readonly arrow: Group;
  /** Metres that it is pressed in. */
  readonly depth: number;
  /** How much of it is seen, 0-1. */
  fade(share: number): void;
  dispose(): void;
}

/**
 * The tool lying on the place it presses, at true size, with an arrow in the direction of pressure. `other`: the same place on the other side, for two balls; `line`: what hangs over the shoulder, from the place to its end.
 * The lights reach only these things; the body has its own.
 */
export function modelOf(
  tool: ToolId,
  { position, normal }: PosedPoint,
  other: PosedPoint,
  line: readonly Vec3[] | null,
): ToolModel {
  const group = new Group(),
    arrowGroup = new Group();
  group.add(arrowGroup);
  const at = new Vector3(...position),
    out = new Vector3(...normal).normalize();
  const across = new Vector3().crossVectors(UP, out).normalize();
  if (across.lengthSq() < 0.5) across.set(1, 0, 0);
  const paint = (color: string, opacity = 1) =>
    new MeshLambertMaterial({ color, transparent: true, opacity, depthWrite: opacity === 1 });
  const rubber = paint('#d8e36a', 0.62),
    wood = paint('#b98a5a'),
    cloth = paint('#7f8fb0'),
    foam = paint('#7a9aa8', 0.62),
    arrow = paint('#0b3b38');
  // Seen through whatever is before it.
  arrow.depthTest = false;
  const add = (
    geometry: BufferGeometry,
    material: MeshLambertMaterial,
    where: Vector3,
    axis?: Vector3,
    into = group,
  ) => {
    const mesh = new Mesh(geometry, material);
    mesh.position.copy(where);
    if (axis) mesh.quaternion.setFromUnitVectors(UP, axis);
    mesh.renderOrder = 3;
    into.add(mesh);
  };
  const off = (distance: number, sideways = 0) =>
    at.clone().addScaledVector(out, distance).addScaledVector(across, sideways);

  let reach = 0.02;
  const radius = BALLS[tool];
  if (radius !== undefined) {
    const ball = (where: Vector3) =>
      add(new SphereGeometry(radius, 48, 32), rubber, where.addScaledVector(out, radius * (1 - SINK)));
    if (tool === 'two_balls') {
      // Tied side by side: they touch, with the gap over the spine.
      const far = new Vector3(...other.position),
        middle = at.clone().add(far).multiplyScalar(0.5);
      const half = Math.max(radius, at.distanceTo(far) / 2),
        apart = at.clone().sub(far).normalize();
      for (const k of [-1, 1]) ball(middle.clone().addScaledVector(apart, k * half));
    } else ball(at.clone());
    reach = 2 * radius;
  } else if (tool === 'foam_roller' || tool === 'towel') {
    const { radius: thick, length } = tool === 'towel' ? TOWEL : ROLLER;
    add(new CylinderGeometry(thick, thick, length, 48), foam, off(thick * 0.95), across);
    reach = 2 * thick;
  } else if (tool === 'hook_cane') {
    add(new SphereGeometry(KNOB, 32, 24), wood, off(KNOB * (1 - SINK)));
    reach = 0.05;
  } else {
    // A hand is the body's own; the arrow stands beside it.
    reach = 0.008;
  }

  // From the place over the shoulder to where the hands hold it.
  if (line && line.length > 1) {
    const isHook = tool === 'hook_cane',
      curve = new CatmullRomCurve3(
        line.map((place) => new Vector3(...place)),
        false,
        'centripetal',
      );
    add(new TubeGeometry(curve, 96, isHook ? STICK : SOCK, 16), isHook ? wood : cloth, new Vector3());
    if (!isHook) add(new SphereGeometry(SOCK * 1.7, 24, 16), cloth, new Vector3(...line[line.length - 1]!));
  }

  const shaft = 0.045,
    head = 0.022;
  const point = (tip: Vector3, back: Vector3) => {
    add(
      new ConeGeometry(0.011, head, 32),
      arrow,
      tip.clone().addScaledVector(back, head / 2),
      back.clone().negate(),
      arrowGroup,
    );
    add(
      new CylinderGeometry(0.0042, 0.0042, shaft, 24),
      arrow,
      tip.clone().addScaledVector(back, head + shaft / 2),
      back,
      arrowGroup,
    );
  };
  // A pinch presses from both sides and lifts; everything else presses in.
  if (tool === 'pincer')
    for (const k of [-1, 1])
      point(off(0.012, k * (PINCH + 0.012)), across.clone().multiplyScalar(k).addScaledVector(out, 0.5).normalize());
  else point(off(reach + 0.004, tool === 'hook_cane' ? HOOK_ASIDE : reach < 0.01 ? HAND_ASIDE : 0), out);

  const sky = new HemisphereLight('#ffffff', '#8a8070', 2.2),
    key = new DirectionalLight('#ffffff', 1.6);
  key.position.set(0.4, 1.2, 0.3).addScaledVector(out, 1);
  group.add(sky, key);
  const painted = meshesIn(group).map((mesh) => {
    const material = mesh.material as MeshLambertMaterial;
    return { material, opacity: material.opacity };
  });
  return {
    group,
    arrow: arrowGroup,
    depth: radius === undefined ? SOFT : radius * PRESSED,
    fade(share) {
      for (const { material, opacity } of painted) material.opacity = opacity * share;
    },
    dispose() {
      for (const mesh of meshesIn(group)) {
        (mesh.geometry as BufferGeometry).dispose();
        (mesh.material as MeshLambertMaterial).dispose();
      }
    },
  };
}

function meshesIn(group: Group): Mesh[] {
  const found: Mesh[] = [];
  group.traverse((part) => {
    if (part instanceof Mesh) found.push(part);
  });
  return found;
}
