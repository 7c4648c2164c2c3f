import type { Page } from '@playwright/test';
import { EMPTY_LINKED, formatLink } from '../../state/link/link.ts';
import { expect, expectAccessible, test } from './fixture.ts';

const MARKED = formatLink({
  ...EMPTY_LINKED,
  drawing: {
    strokes: [
      {
        kind: 'pain',
        radiusMm: 35,
        intensity: 7,
        path: [
          [75, 1380, -110],
          [75, 1330, -110],
        ],
      },
    ],
    complete: false,
  },
  selected: { id: 'infraspinatus-trp1', side: 'left' },
});
const THIGH = formatLink({
  ...EMPTY_LINKED,
  drawing: { strokes: [{ kind: 'pain', radiusMm: 40, intensity: 6, path: [[110, 640, 60]] }], complete: false },
});

const instead = (page: Page) => page.getByRole('group', { name: 'Pressing is left out for now.' });
async function answerChest(page: Page) {
  await page.goto('/safety/');
  await page.getByRole('checkbox', { name: /pressure, tightness/ }).check();
  await page.getByRole('button', { name: 'See what to do' }).click();
  await expect(page.getByRole('heading', { name: 'Get emergency help now' })).toBeVisible();
}
const open = async (page: Page, address: string) => {
  await page.goto('about:blank');
  await page.goto(address);
};

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
])
  test(`at ${viewport.width} wide an emergency answer stands in place of pressing on every page, and goes when it is changed`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(viewport);
    await answerChest(page);

    await open(page, `/#${MARKED}`);
    const card = page.getByRole('article').filter({ has: page.getByRole('button', { name: 'Close this card' }) });
    await expect(card.getByRole('group', { name: 'Pressing is left out for now.' })).toContainText(
      'Get emergency help now',
      { timeout: 30_000 },
    );
    await expect(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible();
    await expect(instead(page)).toHaveCount(2);
    for (const gone of [
      page.getByRole('list', { name: 'Steps' }),
      page.getByText('Press here gently. What do you feel?'),
      page.getByRole('heading', { name: 'Check by pressing' }),
    ])
      await expect(gone).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^How to (press|ease)/ })).toHaveCount(0);
    const plan = page.getByRole('region', { name: 'A short plan' });
    if (await plan.count()) await expect(plan.getByRole('link')).toHaveText(['What to do now']);
    await expectAccessible(page);

    await open(page, '/guides/');
    await expect(instead(page).getByText('Get emergency help now')).toBeVisible();
    await open(page, '/guides/rhomboids/');
    await expect(instead(page).getByText('Get emergency help now')).toBeVisible();
    for (const heading of ['Steps', 'While you press', 'Find the spot'])
      await expect(page.getByRole('heading', { name: heading, exact: true })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /^Stretch/ })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Start the guide/ })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Stop at once if' })).toBeVisible();
    await expectAccessible(page);
    for (const address of ['/muscles/infraspinatus/', '/care/trigger-points/', '/care/']) {
      await open(page, address);
      await expect(instead(page).first().getByText('Get emergency help now')).toBeVisible();
    }
    await open(page, `/handout/#${MARKED}`);
    const sheet = page.getByRole('article', { name: 'Handout' });
    await expect(sheet).toContainText('Pressing is left out for now. Get emergency help now.', { timeout: 30_000 });
    await expect(sheet).not.toContainText('What you can do');

    await open(page, '/safety/');
    await page.getByRole('button', { name: 'Start the check again' }).click();
    await open(page, '/guides/rhomboids/');
    await expect(page.getByRole('heading', { name: 'Steps', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Start the guide/ })).toBeVisible();
    await expect(instead(page)).toHaveCount(0);
  });

test('the answer reaches a guide page that is open in another tab, and is taken back there too', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/guides/rhomboids/');
  await expect(other.getByRole('heading', { name: 'Steps', exact: true })).toBeVisible();
  await other.waitForLoadState('networkidle');
  await answerChest(page);
  await expect(instead(other).first()).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Steps', exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Start the check again' }).click();
  await expect(other.getByRole('heading', { name: 'Steps', exact: true })).toBeVisible();
});

test('the answer reaches what runs or stands open in other tabs: a routine, the card and the plan of the map', async ({
  page,
  context,
}) => {
  const routine = await context.newPage();
  await routine.goto('/care/muscle-balance/');
  await routine
    .getByRole('button', { name: /^Start .*routine: / })
    .first()
    .click();
  await routine
    .getByRole('dialog')
    .getByRole('button', { name: /Go on$/ })
    .click();
  const player = routine.getByRole('dialog', { name: /^Routine: / });
  await player.getByRole('button', { name: 'Begin' }).click();
  await expect(player.getByRole('timer')).toBeVisible();
  const map = await context.newPage();
  await map.goto(`/#${MARKED}`);
  const press = map.getByRole('link', { name: /^How to press/ }),
    plan = map.getByRole('region', { name: 'A short plan' });
  await expect(press.first()).toBeVisible({ timeout: 30_000 });
  await expect(plan.getByRole('link', { name: /, left/ }).first()).toBeAttached({ timeout: 30_000 });

  await page.goto('/safety/');
  await page.getByRole('checkbox', { name: /pressure, tightness/ }).check(); // the tick is enough
  await expect(player).toContainText('Stretches and exercises are left out for now.');
  await expect(player.getByRole('timer')).toHaveCount(0);
  await expect(map.getByRole('article').getByRole('group', { name: 'Pressing is left out for now.' })).toBeVisible();
  await expect(press).toHaveCount(0);
  await expect(plan.getByRole('link')).toHaveText(['What to do now']);
});

test('a handout of a thigh that the map cannot explain offers no spot and has the signs of a clot and a fracture', async ({
  page,
}) => {
  await page.goto(`/handout/#${THIGH}`);
  const sheet = page.getByRole('article', { name: 'Handout' });
  await expect(sheet).toContainText('The map knows no spot that explains this pain.', { timeout: 30_000 });
  await expect(sheet).toContainText('Groin or hip pain, and your leg cannot take your weight?');
  await expect(sheet).toContainText('Is one leg or arm newly swollen');
  await expect(page.getByRole('group', { name: /^Spots to show/ })).toHaveCount(0);
});

test('the map puts no chance on what it does not know, and shows the emergency signs of the place', async ({
  page,
}) => {
  await page.goto(`/#${MARKED}`);
  const box = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Pain here can also come from elsewhere' }) });
  await expect(box).toContainText('it cannot rule out', { timeout: 30_000 });
  await expect(box.getByText('Get emergency help now if you say yes to one of these:').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/something else explains/i);
  await expect(page.getByRole('listbox', { name: 'Likely knots' })).not.toContainText('%');
});
