import {
  CapsuleGeometry, CatmullRomCurve3, ConeGeometry, CylinderGeometry, DirectionalLight, Group, HemisphereLight, Mesh, MeshLambertMaterial, SphereGeometry, TubeGeometry, Vector3,
  type BufferGeometry,
} from 'three';
import type { ToolId } from '../../../data/guides/types.ts';
import type { PlaceOnSkin } from '../../body/flight-goal.ts';

/** Metres: radius of each ball (data/guides/tools.ts, size). A soft ball of 6 to 9 cm is drawn at 7.5. */
const BALLS: Readonly<Partial<Record<ToolId, number>>> = { soft_ball: 0.0375, tennis_ball: 0.0325, firm_ball: 0.0315, ball_in_sock: 0.0325, two_balls: 0.0325 };
/** Metres: a roller 15 cm across, a rolled hand towel, a finger, the knob of a hook. */
const ROLLER = { radius: 0.075, length: 0.33 }, TOWEL = { radius: 0.035, length: 0.3 }, FINGER = { radius: 0.0085, length: 0.065 }, KNOB = 0.018;
/** How far a ball sinks into the skin, as a share of its radius. */
const SINK = 0.14;
const UP = new Vector3(0, 1, 0);

/**
 * The tool at the place it presses on, at true size, with an arrow in the direction of pressure. `other`: the same place on the other side, for two balls.
 * The lights reach only these things; the body has its own.
 */
export function modelOf(tool: ToolId, { position, normal }: PlaceOnSkin, other: PlaceOnSkin): { readonly group: Group; dispose(): void } {
  const group = new Group();
  const at = new Vector3(...position), out = new Vector3(...normal).normalize();
  const across = new Vector3().crossVectors(UP, out).normalize();
  if (across.lengthSq() < 0.5) across.set(1, 0, 0);
  const along = new Vector3().crossVectors(out, across).normalize();
  const paint = (color: string, opacity = 1) => new MeshLambertMaterial({ color, transparent: opacity < 1, opacity, depthWrite: opacity === 1 });
  const rubber = paint('#d8e36a', 0.62), wood = paint('#b98a5a'), skin = paint('#e9c3a6', 0.9), foam = paint('#7a9aa8', 0.62), arrow = paint('#0b3b38');
  const add = (geometry: BufferGeometry, material: MeshLambertMaterial, where: Vector3, axis?: Vector3) => {
    const mesh = new Mesh(geometry, material);
    mesh.position.copy(where);
    if (axis) mesh.quaternion.setFromUnitVectors(UP, axis);
    mesh.renderOrder = 3;
    group.add(mesh);
  };
  const off = (distance: number, sideways = 0) => at.clone().addScaledVector(out, distance).addScaledVector(across, sideways);

  let reach = 0.02;
  const radius = BALLS[tool];
  if (radius !== undefined) {
    add(new SphereGeometry(radius, 48, 32), rubber, off(radius * (1 - SINK)));
    if (tool === 'two_balls') {
      const mirrored = new Vector3(...other.position).addScaledVector(new Vector3(...other.normal), radius * (1 - SINK));
      add(new SphereGeometry(radius, 48, 32), rubber, mirrored);
    }
    reach = 2 * radius;
  } else if (tool === 'foam_roller' || tool === 'towel') {
    const { radius: thick, length } = tool === 'towel' ? TOWEL : ROLLER;
    add(new CylinderGeometry(thick, thick, length, 48), foam, off(thick * 0.95), across);
    reach = 2 * thick;
  } else if (tool === 'hook_cane') {
    add(new SphereGeometry(KNOB, 32, 24), wood, off(KNOB * (1 - SINK)));
    const bend = [off(KNOB), off(0.11).addScaledVector(UP, 0.03), off(0.15).addScaledVector(UP, 0.17), off(0.08).addScaledVector(UP, 0.32)];
    add(new TubeGeometry(new CatmullRomCurve3(bend), 48, 0.009, 16), wood, new Vector3());
    reach = 0.13;
  } else {
    const finger = () => new CapsuleGeometry(FINGER.radius, FINGER.length, 8, 20);
    const tilted = (lean: Vector3) => out.clone().addScaledVector(lean, 0.35).normalize();
    if (tool === 'flat_hand') for (const k of [-1.5, -0.5, 0.5, 1.5]) add(finger(), skin, off(FINGER.radius * 0.8, k * 0.0185), along);
    else {
      const stand = (sideways: number, lean: Vector3) => {
        const axis = tilted(lean);
        add(finger(), skin, off(0, sideways).addScaledVector(axis, FINGER.length / 2 + FINGER.radius * 0.6), axis);
      };
      if (tool === 'pincer') {
        stand(-0.02, across.clone().negate());
        stand(0.02, across);
      } else for (const k of [-0.5, 0.5]) stand(k * 0.0185, UP);
    }
    reach = tool === 'flat_hand' ? 0.02 : FINGER.length + 0.02;
  }

  const shaft = 0.045, head = 0.022;
  add(new ConeGeometry(0.012, head, 32), arrow, off(reach + head / 2 + 0.004), out.clone().negate());
  add(new CylinderGeometry(0.0045, 0.0045, shaft, 24), arrow, off(reach + head + shaft / 2 + 0.004), out);

  const sky = new HemisphereLight('#ffffff', '#8a8070', 2.2), key = new DirectionalLight('#ffffff', 1.6);
  key.position.set(0.4, 1.2, 0.3).addScaledVector(out, 1);
  group.add(sky, key);
  return {
    group,
    dispose: () => group.traverse((part) => {
      if (!(part instanceof Mesh)) return;
      (part.geometry as BufferGeometry).dispose();
      (part.material as MeshLambertMaterial).dispose();
    }),
  };
}
