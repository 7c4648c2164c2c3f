// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { clearCautions, keepCautions, tickCaution } from '../../state/cautions.ts';
import { keepScreening, redoScreening, sawClinician } from '../../state/screening.ts';
import { m } from '../../data/words.ts';
import { UnlessChanged } from './UnlessChanged.tsx';

afterEach(() => {
  cleanup();
  clearCautions();
  redoScreening();
  keepScreening(false);
  localStorage.clear();
  sessionStorage.clear();
});
const page = () =>
  render(
    <UnlessChanged id="infraspinatus" lead>
      <p>Put the ball there.</p>
    </UnlessChanged>,
  );

it('shows the steps to whom nothing changes them', () => {
  page();
  expect(screen.getByText('Put the ball there.')).toBeDefined();
});

it.each([
  ['clot', m.guide_page_left_out],
  ['thin_bones', m.guide_page_changed],
] as const)('%s, ticked while the page is open: what is changed stands in place of the steps', async (id, words) => {
  page();
  await act(() => new Promise((resolve) => setTimeout(resolve, 100))); // the conditions are fetched once the page is painted
  act(() => tickCaution(id, 'both'));
  expect(await screen.findByText(words())).toBeDefined();
  expect(screen.queryByText('Put the ball there.')).toBeNull();
  act(() => tickCaution(id, null));
  expect(await screen.findByText('Put the ball there.')).toBeDefined();
});

it('kept on the device: no step is shown before the conditions are fetched', () => {
  tickCaution('clot', 'both');
  keepCautions(true);
  page();
  expect(screen.queryByText('Put the ball there.')).toBeNull();
});

it('a sign that a clinician has looked at: the gentle dose stands in place of the steps', async () => {
  page();
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  act(() => sawClinician('not_settling', null));
  expect(await screen.findByText(m.guide_page_changed())).toBeDefined();
  expect(screen.queryByText('Put the ball there.')).toBeNull();
  expect(screen.getByText(m.guide_clinician_looked())).toBeDefined();
});

it('looked at before the page was loaded: no step is shown before that is fetched', () => {
  sawClinician('not_settling', null);
  page();
  expect(screen.queryByText('Put the ball there.')).toBeNull();
});
