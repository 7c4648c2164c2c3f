import { extend, useFrame, useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { Mesh } from 'three';
import { offerSnapshots } from './snapshot.ts';
import type { Studio } from '../studio.ts';

extend({ Mesh });

/** What is drawn: the body in one call, lines of bone, the dots of spillover, and the line from a knot to the pain it explains. */
export function Scene({ studio }: { studio: Studio }) {
  const size = useThree((three) => three.size);
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => studio.resize(size.width, size.height), [studio, size]);
  const gl = useThree((three) => three.gl),
    scene = useThree((three) => three.scene);
  useEffect(() => {
    offerSnapshots({ studio, gl, scene });
    return () => offerSnapshots(null);
  }, [studio, gl, scene]);
  // A positive priority takes the drawing over from fiber, so that what follows a frame really follows it.
  useFrame(() => {
    const busy = studio.step(performance.now() / 1000);
    gl.render(scene, studio.camera);
    studio.drawn();
    if (busy) invalidate();
  }, 1);
  return (
    <>
      <mesh geometry={studio.skin.geometry} material={studio.material.material} frustumCulled={false} />
      <mesh geometry={studio.bones.geometry} material={studio.bones.material} frustumCulled={false} renderOrder={0.5} />
      <mesh geometry={studio.dots.geometry} material={studio.dots.material} frustumCulled={false} renderOrder={1} />
      <primitive object={studio.extras} />
      <mesh geometry={studio.link.geometry} material={studio.link.material} frustumCulled={false} renderOrder={2} />
      <mesh geometry={studio.props.geometry} material={studio.props.material} frustumCulled={false} renderOrder={3} />
    </>
  );
}
