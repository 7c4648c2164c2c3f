// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SimulationResults } from './SimulationResults.tsx';

const kindOf = (kind: string, own: number, cosine: number, finger: number) => ({
  kind,
  methods: [
    { name: 'Knotmap', top1: own, top3: 0.8, top5: 0.9 },
    { name: 'cosine', top1: cosine, top3: 0.7, top5: 0.8 },
    { name: 'muscle under the finger', top1: finger, top3: 0.6, top5: 0.7 },
  ],
  firstOrTie: 0.7,
  elseLeads: kind === 'both' ? 0.09 : 0.13,
  sameFirst: 0.86,
  sameThree: 0.35,
});

it('says every figure in words as well as in the picture', () => {
  render(
    <SimulationResults
      figures={{
        people: 6000,
        kinds: [
          kindOf('local', 0.59, 0.28, 0.64),
          kindOf('both', 0.66, 0.55, 0.2),
          kindOf('together', 0.612, 0.5, 0.36),
        ],
        calibration: {
          error: 0.023,
          errorOfFirst: 0.057,
          bins: [
            { said: 0.05, was: 0.04, count: 900 },
            { said: 0.75, was: 0.7, count: 100 },
          ],
        },
        words: { likely: { right: 0.71 }, possible: { right: 0.37 }, 'less-likely': { right: 0.1 } },
        tieSizes: [1.84, 5.62, 13.4],
        orderKept: 0.83,
        unknown: { stripe: 0.93, blob: 0.7 },
        asking: { after: [{ top1: 0.61 }, { top1: 0.9 }], questions: 2.42 },
        sensitivity: [{ name: 'leak', halved: { top1: 0.58 }, doubled: { top1: 0.63 } }],
        sensitivityBase: { people: 400, top1: 0.6 },
      }}
    />,
  );
  expect(screen.getByRole('row', { name: 'Knotmap 61 80 90' })).toBeDefined();
  expect(screen.getByRole('row', { name: /Match the map to the drawing as a whole 50 70 80/ })).toBeDefined();
  expect(screen.getByRole('row', { name: /only at the knot 59 64 which is: Take the knot nearest/ })).toBeDefined();
  expect(screen.getByRole('row', { name: /on both sides 66 55 which is: Match the map/ })).toBeDefined();
  expect(screen.queryByRole('row', { name: /together/ })).toBeNull();
  for (const line of ['Likely: 71 of 100', 'Possible: 37 of 100', 'Less likely: 10 of 100'])
    expect(screen.getByText(line)).toBeDefined();
  expect(screen.getByText(/a true muscle is first in 70 of 100/)).toBeDefined();
  expect(screen.getByText(/stays the same in 86 of 100/).textContent).toMatch(
    /first three places in 35 of 100.*holds 1.8 muscles on average, the second 5.6, the third 13\./,
  );
  expect(screen.getByText(/a second drawing agrees in 83 of 100/)).toBeDefined();
  expect(screen.getByText('a stripe along a nerve: 93')).toBeDefined();
  expect(screen.getByText(/which may lie just where a knot sends pain: 70/)).toBeDefined();
  expect(screen.getByText(/led in 13 of 100.*on both sides, in 9 of 100/)).toBeDefined();
  expect(screen.getByText(/comes first in 90 of 100. Before them it was 61. It takes 2.4 questions/)).toBeDefined();
  expect(screen.getByText(/each of the 1 numbers.*58 to 63 of 100.*it is 60, in the same 400/)).toBeDefined();
  expect(screen.getByText(/lie 2 in 100 apart.*first muscle alone it is 6/)).toBeDefined();
  expect(screen.getByRole('img', { name: /is it right 70 times/ }).querySelectorAll('circle')).toHaveLength(2);
});
