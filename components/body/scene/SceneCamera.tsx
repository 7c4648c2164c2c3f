import { useFrame } from '@react-three/fiber';
import { useStudio } from './part.ts';

/** Before the parts of the scene. */
const FIRST = -1;

/** Moves the camera, after what others do before a frame. */
export function SceneCamera() {
  const { frameBegins, rig, settle, ask } = useStudio();
  useFrame(() => {
    frameBegins();
    if (rig.step(performance.now() / 1000)) ask();
    settle();
  }, FIRST);
  return null;
}
