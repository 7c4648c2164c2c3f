import {
  CylinderGeometry,
  Group,
  InstancedMesh,
  Matrix4,
  MeshBasicMaterial,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three';
import type { PosedPoint } from '../../body/camera/flight-goal.ts';

/** Metres: size of a stop and thickness of the line between two; how far they stand off the skin. */
const STOP = 0.0024,
  LINE = 0.0008,
  OFF = 0.0006;
const UP = new Vector3(0, 1, 0);

/** The way of a search: a flat dot at each stop and a thin line from one to the next, in two draw calls. */
export function createTrail(stops: number) {
  const material = new MeshBasicMaterial({ color: '#063d33' }),
    group = new Group();
  const dots = new InstancedMesh(new SphereGeometry(STOP, 16, 10), material, Math.max(1, stops)),
    lines = new InstancedMesh(new CylinderGeometry(LINE, LINE, 1, 8), material, Math.max(1, stops));
  dots.renderOrder = lines.renderOrder = 2;
  dots.frustumCulled = lines.frustumCulled = false;
  group.add(dots, lines);
  group.visible = false;
  const one = new Vector3(1, 1, 1),
    flat = new Vector3(1, 0.35, 1);
  return {
    group,
    /** Lays it on the skin. */
    lay(places: readonly PosedPoint[]) {
      const at = places.map(({ position, normal }) =>
        new Vector3(...position).addScaledVector(new Vector3(...normal), OFF),
      );
      dots.count = places.length;
      lines.count = Math.max(0, places.length - 1);
      places.forEach(({ normal }, k) => {
        const turn = new Quaternion().setFromUnitVectors(UP, new Vector3(...normal).normalize());
        dots.setMatrixAt(k, new Matrix4().compose(at[k]!, turn, flat));
        if (k === 0) return;
        const way = at[k]!.clone().sub(at[k - 1]!),
          length = way.length(),
          middle = at[k]!.clone()
            .add(at[k - 1]!)
            .multiplyScalar(0.5);
        const along = length > 0 ? new Quaternion().setFromUnitVectors(UP, way.normalize()) : new Quaternion();
        lines.setMatrixAt(k - 1, new Matrix4().compose(middle, along, one.clone().setY(length)));
      });
      dots.instanceMatrix.needsUpdate = lines.instanceMatrix.needsUpdate = true;
    },
    dispose() {
      for (const mesh of [dots, lines]) {
        mesh.geometry.dispose();
        mesh.dispose();
      }
      material.dispose();
    },
  };
}
