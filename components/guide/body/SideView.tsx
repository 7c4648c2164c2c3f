import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useMemo } from 'react';
import {
  BoxGeometry,
  ConeGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  OrthographicCamera,
  Quaternion,
  SphereGeometry,
  Vector3,
  type BufferGeometry,
  type WebGLRenderer,
  type Scene,
} from 'three';
import type { Surroundings } from '../../../engine/guide/surroundings.ts';
import type { Vec3 } from '../../../engine/math/vec.ts';
import { useStudio } from '../../body/scene/part.ts';
import type { Studio } from '../../body/studio.ts';
import type { ShowStage } from './show-stage.ts';

/** What is seen only from the side is on a layer of its own. */
const LAYER = 1;
/** Before the frame itself is drawn, over which this is cleared. */
const BEFORE_PICTURE = 0.5;
/** Degrees from which the whole is looked down on; the share of the frame that stays free around it. */
const ABOVE = 8,
  FREE = 0.05;
/** sRGB: wall and chair, floor, arrow, mark around the tool. */
const INKS = { wall: '#8d959d', floor: '#a3a9ae', arrow: '#0b6b58', mark: '#d8e36a' } as const;
/** Metres: the arrow is drawn to be seen in a small picture; the mark is larger than the tool. */
const SHAFT = 0.022,
  HEAD = [0.055, 0.11] as const,
  MARK = 0.05;
/** Between two pictures that differ by less than this no new one is drawn: parts of a movement, of the way off the skin, of the pressure. */
const FINE = 10;
const UP = new Vector3(0, 1, 0);

/** Wall, floor, chair and the arrow of the weight. */
function createThings({ solids, push }: Surroundings, place: Vec3) {
  const group = new Group();
  const add = (geometry: BufferGeometry, color: string, opacity: number, at: Vector3, onTop = false) => {
    const mesh = new Mesh(
      geometry,
      new MeshBasicMaterial({ color, opacity, transparent: opacity < 1, depthTest: !onTop }),
    );
    mesh.position.copy(at);
    mesh.renderOrder = onTop ? 9 : 1;
    mesh.layers.set(LAYER);
    group.add(mesh);
    return mesh;
  };
  solids.forEach((solid, k) => {
    if (solid.kind === 'box')
      add(new BoxGeometry(...solid.size), k === 0 ? INKS.floor : INKS.wall, 1, new Vector3(...solid.centre));
  });
  const to = new Vector3(...push.to),
    way = to.clone().sub(new Vector3(...push.from)),
    length = way.length(),
    turn = new Quaternion().setFromUnitVectors(UP, way.normalize());
  const head = add(
      new ConeGeometry(HEAD[0], HEAD[1], 24),
      INKS.arrow,
      1,
      to.clone().addScaledVector(way, -HEAD[1] / 2),
      true,
    ),
    shaft = add(
      new CylinderGeometry(SHAFT, SHAFT, length - HEAD[1], 16),
      INKS.arrow,
      1,
      to.clone().addScaledVector(way, -(length + HEAD[1]) / 2),
      true,
    ),
    mark = add(new SphereGeometry(MARK, 24, 16), INKS.mark, 0.85, new Vector3(...place), true);
  head.quaternion.copy(turn);
  shaft.quaternion.copy(turn);
  return {
    group,
    /** The arrow is there while weight or hand is on the tool; the mark where the tool is. */
    set(tool: { readonly lift: number; readonly sink: number } | null, normal: Vec3) {
      mark.visible = tool !== null;
      if (tool) mark.position.set(...place).addScaledVector(new Vector3(...normal), 0.02 + tool.lift * 0.12);
      head.visible = shaft.visible = tool !== null && tool.lift < 0.1;
    },
    dispose() {
      for (const part of group.children) {
        if (!(part instanceof Mesh)) continue;
        (part.geometry as BufferGeometry).dispose();
        (part.material as MeshBasicMaterial).dispose();
      }
    },
  };
}

/** A camera that looks at all of it from the side. */
function cameraFor({ eye, solids, push }: Surroundings, positions: Float32Array, aspect: number): OrthographicCamera {
  const tilt = (ABOVE * Math.PI) / 180,
    back = new Vector3(...eye).multiplyScalar(Math.cos(tilt)).addScaledVector(UP, Math.sin(tilt)),
    right = new Vector3().crossVectors(UP, back).normalize(),
    up = new Vector3().crossVectors(back, right);
  const low = [Infinity, Infinity],
    high = [-Infinity, -Infinity],
    at = new Vector3();
  const take = () => {
    for (const [k, axis] of [right, up].entries()) {
      low[k] = Math.min(low[k]!, at.dot(axis));
      high[k] = Math.max(high[k]!, at.dot(axis));
    }
  };
  for (let i = 0; i < positions.length; i += 30) {
    at.set(positions[i]!, positions[i + 1]!, positions[i + 2]!);
    take();
  }
  for (const end of [push.from, push.to]) {
    at.set(...end);
    take();
  }
  // Of a wall and a floor a piece beside the body is enough.
  for (const { centre } of solids.slice(1)) {
    at.set(centre[0], Math.min(centre[1], 1), centre[2]);
    take();
  }
  const width = (high[0]! - low[0]!) * (1 + 2 * FREE) + 0.04,
    height = (high[1]! - low[1]!) * (1 + 2 * FREE) + 0.06,
    half = Math.max(height, width / aspect) / 2;
  const camera = new OrthographicCamera(-half * aspect, half * aspect, half, -half, 0.1, 12);
  camera.position
    .copy(back)
    .multiplyScalar(5)
    .addScaledVector(right, (low[0]! + high[0]!) / 2)
    .addScaledVector(up, (low[1]! + high[1]!) / 2);
  camera.lookAt(camera.position.clone().sub(back));
  camera.layers.enable(LAYER);
  camera.updateMatrixWorld();
  return camera;
}

export interface SideViewProps {
  readonly surroundings: Surroundings;
  readonly place: Vec3;
  readonly normal: Vec3;
  readonly moment: ShowStage['moment'];
  /** The element that the view is copied to. */
  readonly into: HTMLCanvasElement;
}

function createSideView(studio: Studio, { surroundings, place, normal, moment, into }: SideViewProps) {
  const things = createThings(surroundings, place),
    held = studio.shown.getState().posed.positions.slice(),
    context = into.getContext('2d');
  let drawn = '',
    aspect = 0,
    camera: OrthographicCamera | null = null;
  return {
    things,
    /** Draws it anew where it is another picture than before: into the corner of the canvas, from where it is copied. */
    draw(gl: WebGLRenderer, scene: Scene) {
      const now = moment(),
        ratio = gl.getPixelRatio(),
        width = Math.min(into.clientWidth, gl.domElement.width / ratio),
        height = Math.min(into.clientHeight, gl.domElement.height / ratio);
      if (!now || !context || width < 8 || height < 8) return;
      const { tool, from, to, share } = now.at,
        part = (value: number) => Math.round(value * FINE) / FINE;
      const key = [
        studio.shown.getState().dark,
        now.show,
        from,
        to,
        part(share),
        tool ? `${part(tool.lift)} ${tool.lift < 0.1}` : '',
        width,
        height,
        ratio,
      ].join(' ');
      if (key === drawn) return;
      drawn = key;
      things.set(tool, normal);
      if (!camera || aspect !== width / height) {
        aspect = width / height;
        camera = cameraFor(surroundings, held, aspect);
      }
      gl.setScissorTest(true);
      gl.setViewport(0, 0, width, height);
      gl.setScissor(0, 0, width, height);
      gl.render(scene, camera);
      const wide = Math.round(width * ratio),
        high = Math.round(height * ratio);
      if (into.width !== wide || into.height !== high) Object.assign(into, { width: wide, height: high });
      context.clearRect(0, 0, wide, high);
      context.drawImage(gl.domElement, 0, gl.domElement.height - high, wide, high, 0, 0, wide, high);
      gl.setScissorTest(false);
      gl.setViewport(0, 0, gl.domElement.width / ratio, gl.domElement.height / ratio);
    },
  };
}

/** The whole body from the side, with what it stands, sits or lies on: drawn by the same canvas, and copied to an element beside it. */
export function SideView(props: SideViewProps) {
  const { surroundings, place, normal, moment, into } = props,
    studio = useStudio(),
    gl = useThree((three) => three.gl),
    scene = useThree((three) => three.scene);
  const view = useMemo(
    () => createSideView(studio, { surroundings, place, normal, moment, into }),
    [studio, surroundings, place, normal, moment, into],
  );
  useLayoutEffect(() => view.things.dispose, [view]);
  useFrame(() => view.draw(gl, scene), BEFORE_PICTURE);
  return <primitive object={view.things.group} />;
}
