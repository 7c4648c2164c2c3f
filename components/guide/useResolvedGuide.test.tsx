// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { clearCautions, tickCaution } from '../../state/cautions.ts';
import { redoScreening } from '../../state/screening.ts';
import { useResolvedGuide, type Wanted } from './useResolvedGuide.ts';

afterEach(() => {
  cleanup();
  clearCautions();
  localStorage.clear();
  sessionStorage.clear();
});

const START: Wanted = { pointId: null, side: 'left' };
async function follow() {
  const { result, rerender } = renderHook((wanted: Wanted) => useResolvedGuide('pectoralis_major', wanted), {
    initialProps: START,
  });
  const now = () => {
    if (typeof result.current === 'string') throw new Error(`guide: expected it, got ${result.current}`);
    return result.current;
  };
  await waitFor(() => expect(now().offer).toBe('press'), { timeout: 60_000 });
  return { now, want: (wanted: Partial<Wanted>) => rerender({ ...START, ...wanted }) };
}

it('is about the side, the point and the tool that are asked for now', async () => {
  const { now, want } = await follow();
  want({ side: 'right' });
  expect(now().side).toBe('right');
  want({ pointId: 'pectoralis-major-clavicular' });
  expect(now().pointRule?.pointId).toBe('pectoralis-major-clavicular');
  want({});
  const other = now().tools.find(({ tool }) => tool.id !== now().tool?.id)!.tool.id;
  want({ tool: other });
  expect(now().tool?.id).toBe(other);
});

it('follows what is ticked, and what was said of the place', async () => {
  const { now, want } = await follow();
  act(() => tickCaution('skin', 'both'));
  expect(now().offer).toBe('ask');
  want({ isHere: new Map([['skin', false]]) });
  expect(now().offer).toBe('press');
  want({ isHere: new Map([['skin', true]]) });
  expect(now().offer).not.toBe('press');
});

it('reads what the device keeps: conditions, and what a clinician has looked at', async () => {
  const day = new Date(Date.now() - 24 * 3600 * 1000).toLocaleDateString('sv');
  localStorage.setItem('knotmap.cautions', JSON.stringify({ v: 1, ticked: { thin_bones: 'both' } }));
  localStorage.setItem(
    'knotmap.screening',
    JSON.stringify({ v: 1, at: Date.now() - 1000, answers: { not_settling: 'seen' }, seenOn: { not_settling: day } }),
  );
  const { now } = await follow();
  const causes = now().changes.map(({ cause }) => ('id' in cause ? cause.id : cause.by));
  expect(causes).toContain('thin_bones');
  expect(causes).toContain('not_settling');
  redoScreening();
});
