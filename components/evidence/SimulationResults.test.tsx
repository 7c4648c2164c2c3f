// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SimulationResults } from './SimulationResults.tsx';

it('says every figure in words as well as in the picture', () => {
  render(<SimulationResults figures={{
    people: 10_000, methods: [{ name: 'Knotmap', top1: 0.612, top3: 0.8, top5: 0.9 }, { name: 'cosine', top1: 0.5, top3: 0.7, top5: 0.8 }],
    firstOrTie: 0.7, calibration: { bins: [{ said: 0.05, was: 0.04, count: 900 }, { said: 0.75, was: 0.7, count: 100 }] }, repaint: { sameFirst: 0.86 }, honesty: { stripe: 0.93 },
  }} />);
  expect(screen.getByRole('row', { name: 'Knotmap 61 80 90' })).toBeDefined();
  expect(screen.getByRole('row', { name: /Match the map/ })).toBeDefined();
  expect(screen.getByText(/a true knot is first in 70 of 100/)).toBeDefined();
  expect(screen.getByText(/stays the same in 86 of 100/)).toBeDefined();
  expect(screen.getByText(/leads in 93 of 100/)).toBeDefined();
  expect(screen.getByRole('img', { name: /is it right 70 times/ }).querySelectorAll('circle')).toHaveLength(2);
});
