// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { loadRegion } from '../../data/region-files.ts';
import { useSignsToAsk } from './useSignsToAsk.ts';

const ids = (signs: ReturnType<typeof useSignsToAsk>['signs']) =>
  typeof signs === 'string' ? signs : signs.map(({ id }) => id);

it('gives no signs while those of the muscle could not be fetched, and all of them when they are there', async () => {
  let online = false;
  const load: typeof loadRegion = (id) => (online ? loadRegion(id) : Promise.reject(new Error('no network')));
  const muscles = ['gastrocnemius'];
  const { result } = renderHook(() => useSignsToAsk(muscles, load));
  expect(result.current.signs).toBe('loading');
  await waitFor(() => expect(result.current.signs).toBe('failed'));
  online = true;
  act(() => result.current.again());
  expect(result.current.signs).toBe('loading'); // what had failed is not said any more while it is tried again
  await waitFor(() => expect(ids(result.current.signs)).toContain('walking_artery'), { timeout: 20_000 });
  expect(ids(result.current.signs)).toContain('chest_pressure');
});
