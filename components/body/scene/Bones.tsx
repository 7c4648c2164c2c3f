import { allOf, keepTo } from '../follow/keep.ts';
import type { Studio } from '../studio.ts';
import { createBoneLines } from './bone-lines.ts';
import { usePart } from './part.ts';

function createBones({ body, shown, size }: Pick<Studio, 'body' | 'shown' | 'size'>) {
  const lines = createBoneLines();
  return {
    ...lines,
    /** Lines are as wide as the picture that comes asks for. */
    fit: () => lines.resize(size.height),
    keep: () =>
      allOf(
        lines.dispose,
        keepTo(
          shown,
          ({ bones }) => bones,
          (bones) => {
            if (bones) lines.set(bones, body);
            lines.show(bones !== null, shown.getState().posed);
          },
        ),
        keepTo(shown, ({ posed }) => posed, lines.follow),
      ),
  };
}

/** Edges and knobs of bone that can be felt. */
export function Bones() {
  const { geometry, material, fit } = usePart(createBones);
  return <mesh geometry={geometry} material={material} onBeforeRender={fit} frustumCulled={false} renderOrder={0.5} />;
}
