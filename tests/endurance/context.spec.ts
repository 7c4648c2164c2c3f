import { expect, test, type Page } from '@playwright/test';
import { EMPTY_LINKED, formatLink, parseLink } from '../../state/link/link.ts';
import { bodyReady, openBody, stagePoint } from '../e2e/fixture.ts';
import { errorsOf, figure, loseContext, times, toTheFirstStep } from './steps.ts';

const held = (page: Page) => page.evaluate(() => window.knotmap?.held);

test('while painting', async ({ page }) => {
  const count = times(100),
    errors = errorsOf(page);
  await openBody(page);
  let first: Awaited<ReturnType<typeof held>>;
  for (let k = 0; k < count; k++) {
    const at = await stagePoint(page, 0.52 + 0.001 * k, 0.4);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 5, at.y + 8);
    await loseContext(page);
    await page.mouse.move(at.x + 8, at.y + 16);
    await page.mouse.up();
    await bodyReady(page);
    if (k === 0) first = await held(page);
  }
  await expect
    .poll(async () => parseLink(new URL(page.url()).hash.slice(1)).session.drawing.strokes.length)
    .toBe(count);
  const last = await held(page);
  figure(
    `context lost ${count} times while painting: ${count} strokes kept, ${errors.length} errors, held ${JSON.stringify(first)} -> ${JSON.stringify(last)}`,
  );
  expect(errors).toEqual([]);
  expect(last?.programs).toBeLessThanOrEqual((first?.programs ?? 0) + 1);
  expect(last?.geometries).toBeLessThanOrEqual((first?.geometries ?? 0) + 1);
});

test('in a guide', async ({ page }) => {
  const count = times(100),
    errors = errorsOf(page);
  await toTheFirstStep(page, '/guides/infraspinatus/#side=right');
  const step = page.getByRole('dialog').getByRole('region', { name: 'Step' }),
    before = await step.innerText();
  await expect(page.locator('figure [data-ready=true]')).toBeVisible();
  for (let k = 0; k < count; k++) {
    await loseContext(page);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('canvas')].every(
        (canvas) => canvas.getContext('webgl2')?.isContextLost() !== true, // the view from the side is a copy
      ),
    );
  }
  figure(`context lost ${count} times in a guide: the step stands, ${errors.length} errors`);
  expect(await step.innerText()).toBe(before);
  expect(errors).toEqual([]);
});

test('in explain mode', async ({ page }) => {
  const count = times(100),
    errors = errorsOf(page);
  const drawing = {
    strokes: [{ kind: 'pain', radiusMm: 30, intensity: 7, path: [[-150, 1380, 60]] }],
    complete: false,
  } as const;
  await openBody(page, `/#${formatLink({ ...EMPTY_LINKED, drawing })}`);
  await page.getByText('For a therapist').click();
  await page.getByRole('button', { name: 'Explain on the whole screen' }).click();
  const explain = page.getByRole('region', { name: 'Explain' });
  await expect(explain).toBeVisible();
  for (let k = 0; k < count; k++) {
    await loseContext(page);
    await bodyReady(page);
  }
  figure(
    `context lost ${count} times in explain mode: the body is back each time, ${errors.length} errors, held ${JSON.stringify(await held(page))}`,
  );
  await expect(explain).toBeVisible();
  expect(errors).toEqual([]);
});
