import { allOf, keepTo } from '../follow/keep.ts';
import type { Studio } from '../studio.ts';
import { usePart } from './part.ts';
import { createProps } from './props.ts';

function createPropsPart({ shown }: Pick<Studio, 'shown'>) {
  const props = createProps();
  return {
    ...props,
    keep: () =>
      allOf(
        props.dispose,
        keepTo(shown, ({ solids }) => solids, props.set),
      ),
  };
}

/** What the body rests on or reaches. */
export function Props() {
  const { geometry, material } = usePart(createPropsPart);
  return <mesh geometry={geometry} material={material} frustumCulled={false} renderOrder={3} />;
}
