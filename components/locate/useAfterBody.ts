import { useEffect, useState } from 'react';
import { useMap } from '../../state/map.ts';
import { useStage } from '../body/api.ts';
import { afterPaint } from '../ui/after-paint.ts';

/** True once the body has been drawn, or it is known that it does not come: what a first visit does not wait for would hold the first frame up. */
export function useAfterBody(): boolean {
  const isUp = useStage((stage) => stage.hand !== null),
    fails = useMap((map) => map.trouble !== null),
    [drawn, setDrawn] = useState(false);
  useEffect(() => (isUp ? afterPaint(() => setDrawn(true)) : undefined), [isUp]);
  return drawn || fails;
}
