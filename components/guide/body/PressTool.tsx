import { useLayoutEffect, useMemo } from 'react';
import type { ToolId } from '../../../data/guides/types.ts';
import type { Side } from '../../../data/types.ts';
import type { PosedPoint } from '../../body/camera/flight-goal.ts';
import { useStudio } from '../../body/scene/part.ts';
import { flatHandAt } from './hand-model.ts';
import { modelOf } from './tool-model.ts';

/** The tool at true size on the vertex that it presses, with the way it presses. */
export function PressTool({
  tool,
  vertex,
  side,
}: {
  readonly tool: ToolId;
  readonly vertex: number;
  readonly side: Side;
}) {
  const studio = useStudio();
  const model = useMemo(() => {
    const { body, atlas, shown, vertexPlace } = studio,
      place: PosedPoint = vertexPlace(vertex),
      hand = () => flatHandAt(body, atlas.landmarks, place, side, shown.getState().tone);
    return modelOf(tool, place, vertexPlace(body.mirror[vertex]!), hand);
  }, [studio, tool, vertex, side]);
  useLayoutEffect(() => model.dispose, [model]);
  return <primitive object={model.group} />;
}
