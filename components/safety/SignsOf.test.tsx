// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { ACTIONS } from '../../data/safety/actions.ts';
import { nth } from '../../engine/math/nth.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import type { SignPlace } from '../../data/safety/types.ts';
import { signsAt } from '../../engine/safety/signs.ts';
import { SignsOf } from './SignsOf.tsx';

afterEach(cleanup);
const PLACES = [...new Set(SIGNS.flatMap(({ places, about = [] }) => [...about, ...(places === 'any' ? [] : places)]))];

it.each(PLACES)('%s: each sign once, under what it asks for, the most urgent first', (place: SignPlace) => {
  const { container } = render(<SignsOf places={[place]} />);
  const groups = [...container.children].map((group) => ({
    action: Object.values(ACTIONS).find(({ label }) => group.querySelector('p')?.textContent === `${label}:`)!,
    lines: within(group as HTMLElement)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  }));
  expect(groups.flatMap(({ lines }) => lines)).toEqual(signsAt([place]).map(({ short }) => short));
  expect(groups.map(({ action }) => action.rank)).toEqual(
    groups.map(({ action }) => action.rank).toSorted((a, b) => a - b),
  );
  for (const { action, lines } of groups)
    for (const short of lines) expect(ACTIONS[SIGNS.find((sign) => sign.short === short)!.action], short).toBe(action);
});

it('the lung clot is an emergency at the upper back, also where there is little room', () => {
  const { container } = render(<SignsOf places={['upper_back']} fold />);
  const open = [...container.children].filter((group) => group.tagName !== 'DETAILS');
  expect(open).toHaveLength(1);
  expect(nth(open, 0).textContent).toMatch(/^Get emergency help now:/);
  expect(
    within(open[0] as HTMLElement).getByText('Chest or upper back pain with new shortness of breath?', {
      selector: 'li',
    }),
  ).toBeDefined();
  expect(screen.getByText(/^Get medical advice today: \d+ signs$/)).toBeDefined();
});
