import { useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { whenIdle } from '../../ui/after-paint.ts';
import { useStudio } from './part.ts';

/** After the parts of the scene. A positive priority takes the drawing over from fiber, so that what follows a frame really follows it. */
const LAST = 1;

/** Draws the frame. */
export function Picture() {
  const { resize, camera, frameEnds } = useStudio(),
    size = useThree((three) => three.size),
    gl = useThree((three) => three.gl),
    scene = useThree((three) => three.scene);
  useEffect(() => resize(size.width, size.height), [resize, size]);
  // The first frame makes the skin's program alone; what is empty in it gets one when the page has nothing else to do, not when it is first shown.
  useEffect(() => whenIdle(() => void gl.compile(scene, camera)), [gl, scene, camera]);
  useFrame(() => {
    gl.render(scene, camera);
    frameEnds();
  }, LAST);
  return null;
}
