// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { PROGRAMMES } from '../../data/care/programmes.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { clearCautions, tickCaution } from '../../state/cautions.ts';
import { WeekPlan } from './WeekPlan.tsx';

afterEach(() => {
  cleanup();
  clearCautions();
});

/** What the buttons of a plan are called. */
const namesIn = (plan: string) =>
  [...document.querySelectorAll(`#${plan} button`)].map((button) => button.getAttribute('aria-label') ?? '');

it('no two buttons of a plan are called alike, whichever condition is ticked', () => {
  render(PROGRAMMES.map((programme) => <WeekPlan key={programme.id} programme={programme} />));
  for (const { id: condition, forbids } of CAUTIONS) {
    if (!forbids) continue;
    act(() => {
      clearCautions();
      tickCaution(condition, 'both');
    });
    for (const { id } of PROGRAMMES) {
      const names = namesIn(id);
      expect(new Set(names).size, `${id} ${condition}: ${names.join('; ')}`).toBe(names.length);
    }
  }
});

it('one exercise in the place of others is named with what it stands for', () => {
  tickCaution('thin_bones', 'both');
  const programme = PROGRAMMES.find(({ name }) => name === 'Mid-back mobility')!;
  render(<WeekPlan programme={programme} />);
  expect(namesIn(programme.id).filter((name) => /^Start: Wall slide, in place of /.test(name)).length).toBeGreaterThan(
    1,
  );
});
