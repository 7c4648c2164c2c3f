import { GUIDES } from '../../data/guides/all.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { expect, test } from './fixture.ts';
import { takeUpAt } from './take-up.ts';

/**
 * The moving pictures of three steps, each at three moments. New pictures after an intended change:
 * npx playwright test loops --no-deps --update-snapshots
 */
const LOOPS = [
  { guide: 'rhomboids', does: 'seek', what: 'the ball travels' },
  { guide: 'rhomboids', does: 'end', what: 'the arms open and hug' },
  { guide: 'suboccipitals', does: 'move', what: 'the head nods' },
] as const;
/** Milliseconds of the loop, each after the one before. */
const MOMENTS = [500, 1300, 2300] as const;
/** As in plates.spec.ts. A finger of the hand changes ten times as many pixels as are let pass. */
const TOLERANCE = { threshold: 0.12, maxDiffPixelRatio: 0.003 } as const;

test.use({ viewport: { width: 390, height: 844 } });

for (const { guide: id, does, what } of LOOPS)
  test(`${id}: ${what}, as it did`, async ({ page }) => {
    const guide = GUIDES.find((one) => one.id === id)!,
      resolved = resolveGuide(guide, { cautions: new Map(), side: 'right' }),
      step = resolved.steps.findIndex((one) => one.does === does);
    expect(step).toBeGreaterThanOrEqual(0);
    await page.clock.install({ time: new Date('2030-01-01T10:00:00') });
    await page.goto(`/guides/${id}/#side=right&start=1`);
    const player = page.getByRole('dialog');
    await player.getByRole('button', { name: 'None of these. Go on' }).click();
    await takeUpAt(page, resolved, step);
    await expect(player.getByRole('heading', { level: 2 })).toHaveText(resolved.steps[step]!.say);
    const holder = player.locator('figure [data-ready=true]');
    await expect(holder).toBeVisible({ timeout: 60_000 });
    const now = await page.evaluate(() => Date.now());
    await page.clock.pauseAt(now + 5000);
    // No graphics chip draws here, so it stands until it is asked to play.
    await player.getByRole('button', { name: 'Play the picture' }).click();
    await expect(player.getByRole('button', { name: 'Pause the picture' })).toBeVisible();
    let passed = 0;
    const pictures: Buffer[] = [];
    for (const moment of MOMENTS) {
      await page.clock.fastForward(moment - passed);
      passed = moment;
      const picture = await holder.locator('canvas').screenshot();
      pictures.push(picture);
      expect(picture).toMatchSnapshot(`loop-${id}-${does}-${moment}.png`, TOLERANCE);
    }
    for (const [k, picture] of pictures.slice(1).entries())
      expect(picture, 'it moves').not.toMatchSnapshot(`loop-${id}-${does}-${MOMENTS[k]!}.png`, TOLERANCE);
  });
