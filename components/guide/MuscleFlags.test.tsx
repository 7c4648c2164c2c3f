// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { loadRegion } from '../../data/region-files.ts';
import { MuscleFlags } from './MuscleFlags.tsx';

afterEach(cleanup);

it('lets nobody past the signs of a muscle that could not be fetched, and asks them when they are there', async () => {
  let online = false, cleared = 0;
  const load: typeof loadRegion = (id) => (online ? loadRegion(id) : Promise.reject(new Error('no network')));
  const { findByRole, getByRole, queryByRole } = render(<MuscleFlags muscleIds={['infraspinatus']} onClear={() => cleared++} load={load} />);
  await findByRole('alert');
  expect(queryByRole('group')).toBeNull();
  online = true;
  fireEvent.click(getByRole('button', { name: 'Try again' }));
  await findByRole('group');
  expect(getByRole('group').querySelectorAll('input').length).toBeGreaterThan(2);
  expect(cleared).toBe(0);
  fireEvent.click(getByRole('button'));
  expect(cleared).toBe(1);
});
