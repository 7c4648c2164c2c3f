/**
 * The floor page's script: what any page must do to show our body with three.js, and nothing else. The same file, decoded the same way,
 * one standard material, one frame. Says "body-ready" as the map does.
 */
import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DirectionalLight,
  HemisphereLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';
import { MeshoptDecoder } from '../../../node_modules/meshoptimizer/meshopt_decoder_reference.js';
import { BODY_DIGEST } from '../../../data/generated/body-digest.ts';
import { parseBody } from '../../../engine/skin/body-file.ts';

const file = fetch('/models/body.glb');
// As many pixels as the map's stage has in the same window.
const [width = NaN, height = NaN] = location.hash.slice(1).split('x').map(Number);
const { body } = await parseBody(await (await file).arrayBuffer(), MeshoptDecoder, BODY_DIGEST);
const geometry = new BufferGeometry();
geometry.setAttribute('position', new BufferAttribute(body.positions, 3));
geometry.setAttribute('normal', new BufferAttribute(body.normals, 3));
geometry.setIndex(new BufferAttribute(body.triangles, 1));
const scene = new Scene(),
  sun = new DirectionalLight(undefined, 2);
sun.position.set(1, 2, -3);
scene.background = new Color('#f5f2ec');
scene.add(new Mesh(geometry, new MeshStandardMaterial({ color: '#dab598' })), new HemisphereLight(), sun);
const camera = new PerspectiveCamera(26, width / height, 0.05, 12);
camera.position.set(0, 1.5, -2.2);
camera.lookAt(0, 1.37, 0);
const renderer = new WebGLRenderer({ antialias: true, powerPreference: 'high-performance' });
renderer.setPixelRatio(Math.min(2, devicePixelRatio));
renderer.setSize(width, height);
document.body.append(renderer.domElement);
requestAnimationFrame(() => {
  renderer.render(scene, camera);
  performance.measure('body-ready', { start: 0 });
  document.documentElement.dataset['body'] = 'ready';
});
