import { expect, test, type Page } from '@playwright/test';
import { errorsOf, figure, times, toTheFirstStep } from './steps.ts';

const player = (page: Page) => page.getByRole('dialog');
const DAY = 24 * 3600 * 1000;

test('many reloads in a run', async ({ page }) => {
  const count = times(300),
    errors = errorsOf(page);
  await toTheFirstStep(page, '/guides/infraspinatus/#side=right');
  await player(page).getByRole('button', { name: 'Next', exact: true }).click();
  const step = player(page).getByRole('region', { name: 'Step' }),
    before = await step.innerText();
  for (let k = 0; k < count; k++) {
    await page.reload();
    await expect(step).toBeVisible();
    await expect.poll(() => step.innerText(), { message: `reload ${k + 1}` }).toBe(before);
  }
  figure(`${count} reloads in a run: the same step with the same words each time, ${errors.length} errors`);
  expect(errors).toEqual([]);
});

for (const [name, jump] of [
  ['forwards', DAY],
  ['back', -DAY],
] as const)
  test(`the clock jumps a day ${name} in a hold`, async ({ page }) => {
    const errors = errorsOf(page),
      now = Date.UTC(2031, 4, 4, 9);
    await page.clock.install({ time: now });
    await toTheFirstStep(page, '/guides/infraspinatus/#side=right');
    const hold = player(page).getByRole('button', { name: /start the hold$/ }),
      next = player(page).getByRole('button', { name: 'Next', exact: true });
    while (!(await hold.isVisible())) await next.click();
    await hold.click();
    const timer = player(page).getByRole('timer');
    await expect(timer).toBeVisible();
    await page.clock.runFor(5000);
    const before = await timer.innerText();
    await page.clock.setSystemTime(now + jump);
    await page.clock.runFor(2000);
    await expect(player(page)).toBeVisible();
    const said =
      (await timer.count()) > 0 ? await timer.innerText() : await player(page).getByRole('heading').first().innerText();
    figure(
      `the clock jumps a day ${name} in a hold: "${before.replace(/\s+/g, ' ')}" -> "${said.replace(/\s+/g, ' ')}", ${errors.length} errors`,
    );
    for (const seconds of said.match(/\d+/g) ?? []) expect(Number(seconds)).toBeLessThanOrEqual(120);
    expect(said).not.toContain('-');
    expect(errors).toEqual([]);
  });
