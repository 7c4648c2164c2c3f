// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { answerSign, redoScreening } from '../../state/screening.ts';
import { GuidePage } from './GuidePage.tsx';

beforeEach(() => {
  const guide = GUIDES.find(({ id }) => id === 'forearm_extensors');
  if (guide) render(<GuidePage guide={guide} />);
});
afterEach(() => {
  cleanup();
  redoScreening();
});

const heading = (name: string | RegExp) => screen.queryByRole('heading', { name });

it.each([
  ['chest_pressure', 'Pressing is left out for now. So are stretches and exercises.', false],
  ['not_settling', 'Pressing is left out for now.', true],
] as const)('after %s it says once what is left out, and shows nothing of it', async (id, words, stretches) => {
  act(() => answerSign(id, 'yes'));
  await waitFor(() => expect(heading('Steps')).toBeNull());
  expect(screen.getAllByText(/left out for now/).map(({ textContent }) => textContent?.trim())).toEqual([words]);
  for (const name of ['Find the spot', 'While you press', 'Textbook points with their own rule'])
    expect(heading(name), name).toBeNull();
  expect(heading(/^Stretch/) !== null).toBe(stretches);
  expect(heading('Stop at once if')).not.toBeNull();
});

it('shows all of it where nothing was answered', () => {
  for (const name of ['Steps', 'Find the spot', 'While you press', /^Stretch/, 'Stop at once if'])
    expect(heading(name), String(name)).not.toBeNull();
  expect(screen.queryByText(/left out for now/)).toBeNull();
});
