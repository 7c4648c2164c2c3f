// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { SIGNS } from '../../data/safety/signs.ts';
import { answerSign, redoScreening } from '../../state/screening.ts';
import { UnlessBarred } from './UnlessBarred.tsx';

afterEach(() => {
  cleanup();
  redoScreening();
});

const instead = () => screen.findByRole('group', { name: 'Pressing is left out for now.' });

it('says what to do in place of the steps, whenever the answer comes, and gives them back when it is taken back', async () => {
  render(
    <UnlessBarred>
      <p>Press here.</p>
    </UnlessBarred>,
  );
  expect(screen.getByText('Press here.')).toBeDefined();
  act(() => answerSign('chest_pressure', 'yes'));
  const said = within(await instead());
  expect(screen.queryByText('Press here.')).toBeNull();
  expect(said.getByText('Get emergency help now')).toBeDefined();
  expect(said.getByText(SIGNS.find(({ id }) => id === 'chest_pressure')!.short)).toBeDefined();
  expect(said.getByRole('link', { name: /112/ }).getAttribute('href')).toBe('tel:112');
  expect(said.getByRole('link', { name: 'Change my answers' }).getAttribute('href')).toMatch(/^\/safety\/?$/);
  act(() => redoScreening());
  expect(await screen.findByText('Press here.')).toBeDefined();
});

it('shows no step of a page that is opened with an urgent answer, not even before the signs are fetched', async () => {
  answerSign('clot_limb', 'yes');
  render(
    <UnlessBarred>
      <p>Press here.</p>
    </UnlessBarred>,
  );
  expect(screen.queryByText('Press here.')).toBeNull();
  expect(within(await instead()).getByText('Get medical advice today')).toBeDefined();
  expect(screen.queryByText('Press here.')).toBeNull();
});

it.each([
  ['chest_pressure', false],
  ['clot_limb', false],
  ['clumsy_hands', false],
  ['not_settling', true],
] as const)('of stretches, %s leaves them: %s', async (id, stays) => {
  answerSign(id, 'yes');
  render(
    <UnlessBarred from="stretching">
      <p>Stretch.</p>
    </UnlessBarred>,
  );
  if (stays) expect(await screen.findByText('Stretch.')).toBeDefined();
  else
    expect(await screen.findByRole('group', { name: 'Stretches and exercises are left out for now.' })).toBeDefined();
  expect(screen.queryAllByText('Stretch.')).toHaveLength(stays ? 1 : 0);
});
