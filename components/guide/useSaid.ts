import { useMemo } from 'react';
import { useCautions } from '../../state/cautions.ts';
import type { SaidNow } from '../../state/gate.ts';
import { useOutcome } from '../../state/screening.ts';

/** What the person says of themselves in this visit, as far as it changes a guide. */
export function useSaid(): SaidNow {
  const cautions = useCautions((state) => state.ticked),
    devices = useCautions((state) => state.devices),
    { seen } = useOutcome();
  return useMemo(() => ({ cautions, devices, seen }), [cautions, devices, seen]);
}
