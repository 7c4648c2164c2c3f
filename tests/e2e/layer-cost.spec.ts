import { layerCosts } from '../../scripts/bench/layers.ts';
import { expect, test } from './fixture.ts';

/** Times the bare skin. The goal is 1.5, which npm run bench measures at leisure; here other work shares the machine. */
const MOST = 1.8;

test('no set of layers makes a frame much dearer than the bare skin', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  const costs = await layerCosts(page.context(), `${baseURL ?? ''}/`, 9);
  for (const [set, cost] of Object.entries(costs)) expect(cost, set).toBeLessThan(MOST);
  // A set that draws nothing would cost nothing.
  expect(costs.muscles).toBeGreaterThan(1.05);
});
