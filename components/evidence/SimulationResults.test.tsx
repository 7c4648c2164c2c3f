// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SimulationResults } from './SimulationResults.tsx';

it('says every figure in words as well as in the picture', () => {
  render(
    <SimulationResults
      figures={{
        people: 10_000,
        methods: [
          { name: 'Knotmap', top1: 0.612, top3: 0.8, top5: 0.9 },
          { name: 'cosine', top1: 0.5, top3: 0.7, top5: 0.8 },
        ],
        firstOrTie: 0.7,
        calibration: {
          error: 0.023,
          bins: [
            { said: 0.05, was: 0.04, count: 900 },
            { said: 0.75, was: 0.7, count: 100 },
          ],
        },
        tieSizes: [1.84, 5.62, 13.4],
        repaint: { sameFirst: 0.86, sameThree: 0.35, orderKept: 0.83 },
        honesty: { stripe: 0.93, blob: 0.7 },
        pressing: { after: [{ top1: 0.61 }, { top1: 0.9 }], checks: 2.42 },
        sensitivity: [{ name: 'leak', halved: { top1: 0.58 }, doubled: { top1: 0.63 } }],
        sensitivityBase: { people: 500, top1: 0.6 },
      }}
    />,
  );
  expect(screen.getByRole('row', { name: 'Knotmap 61 80 90' })).toBeDefined();
  expect(screen.getByRole('row', { name: /Match the map/ })).toBeDefined();
  expect(screen.getByText(/a true knot is first in 70 of 100/)).toBeDefined();
  expect(screen.getByText(/stays the same in 86 of 100/).textContent).toMatch(
    /first three places in 35 of 100.*holds 1.8 knots on average, the second 5.6, the third 13\./,
  );
  expect(screen.getByText(/a second drawing agrees in 83 of 100/)).toBeDefined();
  expect(screen.getByText('a stripe along a nerve: 93')).toBeDefined();
  expect(screen.getByText(/which may lie just where a knot sends pain: 70/)).toBeDefined();
  expect(screen.getByText(/comes first in 90 of 100. Before pressing it was 61. It takes 2.4 checks/)).toBeDefined();
  expect(screen.getByText(/each of the 1 numbers.*58 to 63 of 100.*it is 60, in the same 500/)).toBeDefined();
  expect(screen.getByText(/lie 2 in 100 apart/)).toBeDefined();
  expect(screen.getByRole('img', { name: /is it right 70 times/ }).querySelectorAll('circle')).toHaveLength(2);
});
