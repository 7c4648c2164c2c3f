import { expect, test, type Page } from '@playwright/test';
import { CLAIM_SECTIONS, VERDICTS } from '../../data/claims/claims.ts';
import type { Verdict } from '../../data/claims/types.ts';
import { TOPICS } from '../../data/care/topics.ts';
import { SHELVES } from '../../data/sources/shelves.ts';
import { bodyReady, expectAccessible, KNOWN } from './fixture.ts';

const PAGES = [
  '/care/',
  ...TOPICS.map(({ slug }) => `/care/${slug}/`),
  '/evidence/',
  '/evidence/claims/',
  ...CLAIM_SECTIONS.map(({ id }) => `/evidence/claims/${id}/`),
  '/evidence/sources/',
  ...SHELVES.map(({ slug }) => `/evidence/sources/${slug}/`),
  '/about/',
];

const CLAIMS = CLAIM_SECTIONS.flatMap(({ claims }) => claims);
const withVerdict = (verdict: Verdict) => CLAIMS.filter((claim) => claim.verdict === verdict).length;

/** Everything the page complains about. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if ((message.type() === 'error' || message.type() === 'warning') && !KNOWN.test(message.text()))
      said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

for (const path of PAGES) {
  test(`${path} opens, says what it is, fits a phone and is accessible in both themes`, async ({ page }) => {
    const said = complaints(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/ \| Knotmap$/);
    expect((await page.locator('meta[name=description]').getAttribute('content'))?.length).toBeGreaterThan(50);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    expect(said).toEqual([]);
  });
}

test('every link inside the care and evidence pages leads to a page, and every # to a place on it', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const wanted = new Map<string, string>();
  for (const path of PAGES) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    for (const href of await page
      .locator('main a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
      if (new URL(href).origin === new URL(page.url()).origin) wanted.set(href, path);
  }
  const bodies = new Map<string, string>();
  const broken: string[] = [];
  for (const [href, from] of wanted) {
    const { pathname, hash, origin } = new URL(href);
    if (!bodies.has(pathname)) {
      const answer = await request.get(origin + pathname);
      bodies.set(pathname, answer.ok() ? await answer.text() : '');
    }
    const body = bodies.get(pathname) ?? '';
    if (body === '' || (hash !== '' && !body.includes(`id="${decodeURIComponent(hash.slice(1))}"`)))
      broken.push(`${from} -> ${pathname}${hash}`);
  }
  expect(broken).toEqual([]);
});

test('the claims can be read and filtered by keyboard', async ({ page }) => {
  await page.goto('/evidence/claims/');
  const shown = page.locator('li[data-verdict]').filter({ visible: true });
  await expect(shown).toHaveCount(CLAIMS.length);
  await page.getByRole('radio', { name: `All (${CLAIMS.length})` }).focus();
  for (const verdict of Object.keys(VERDICTS) as Verdict[]) {
    const name = VERDICTS[verdict].label,
      count = withVerdict(verdict);
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: `${name} (${count})` })).toBeChecked();
    await expect(shown).toHaveCount(count);
  }
  await expect(page.getByRole('heading', { level: 2, name: 'Creams' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(shown).toHaveCount(CLAIMS.length);
});

test('the claims are found by words, together with the filter, and the search says how many', async ({ page }) => {
  await page.goto('/evidence/claims/');
  const shown = page.locator('li[data-verdict]').filter({ visible: true }),
    search = page.getByRole('searchbox', { name: 'Find words in the claims' });
  const withWord = (word: string) =>
    CLAIMS.filter(({ claim, wording }) => `${claim} ${wording}`.toLowerCase().includes(word));
  await search.fill('HEAT');
  const heat = withWord('heat');
  expect(heat.length).toBeGreaterThan(5);
  await expect(shown).toHaveCount(heat.length);
  await expect(page.getByText(`Claims shown: ${heat.length}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Medicines and surgery' })).toBeHidden(); // a section with nothing left
  await page
    .getByText(/^✕ ?Not supported/)
    .first()
    .click();
  await expect(shown).toHaveCount(heat.filter(({ verdict }) => verdict === 'unsupported').length);
  await search.fill('zzz');
  await expect(shown).toHaveCount(0);
  await expect(page.getByText('No claim here has these words.')).toBeVisible();
  await expectAccessible(page);
  await search.fill('');
  await page.getByText(`All (${CLAIMS.length})`).click();
  await expect(shown).toHaveCount(CLAIMS.length);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('all claims are there and the filter still works', async ({ page }) => {
    await page.goto('/evidence/claims/');
    const shown = page.locator('li[data-verdict]').filter({ visible: true });
    await expect(shown).toHaveCount(CLAIMS.length);
    await page.getByText(`Overstated (${withVerdict('overstated')})`).click();
    await expect(shown).toHaveCount(withVerdict('overstated'));
  });

  test('a home check shows its readings, and a stretch its steps', async ({ page }) => {
    await page.goto('/care/home-checks/');
    await expect(page.getByText('A large gap. If you are over 50').first()).toBeVisible();
    await page.goto('/care/chair-and-desk/');
    await expect(page.getByText('Breathe out and lean back over the chair a little.')).toBeVisible();
  });
});

test('a home check reads a number; it is kept only by choice, comes back after a reload and can be discarded', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-03-31T10:00:00'));
  await page.goto('/care/home-checks/');
  const check = page.locator('#wall-occiput'),
    field = check.getByLabel('Your number, in cm');
  const kept = () => page.evaluate(() => localStorage.getItem('knotmap.check-notes'));
  await field.fill('4,5');
  await expect(check.getByRole('status')).toHaveText('A small gap. Common.');
  expect(await kept()).toBeNull();
  await check.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(field).toHaveValue('');
  expect(await kept()).toBeNull();
  await field.fill('abc');
  await expect(check.getByRole('status')).toHaveText(/type a number/);
  await field.fill('4.5');
  await check.getByRole('button', { name: 'Keep on this device' }).click();
  await page.reload();
  await expect(check.getByText('2026-03-31: 4.5 cm')).toBeVisible();
  await check.getByRole('button', { name: 'Discard Back of head to wall of 2026-03-31' }).click();
  await expect(check.getByText('2026-03-31')).toHaveCount(0);
  expect(await kept()).toBeNull();
});

test('notes that were tampered with are left out', async ({ page }) => {
  const said = complaints(page);
  await page.addInitScript(() =>
    localStorage.setItem(
      'knotmap.check-notes',
      '[{"check":"wall-occiput","value":"<img>","day":"x"},7,{"check":"wall-occiput","value":3,"day":"2026-01-02"}]',
    ),
  );
  await page.goto('/care/home-checks/');
  await expect(page.locator('#wall-occiput').getByText('2026-01-02: 3 cm')).toBeVisible();
  expect(said).toEqual([]);
});

/** Adds up the layout shifts of the page from its start until it has been still for a second. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 1000);
      }),
  );

for (const [name, width, height] of [
  ['phone', 390, 844],
  ['desk', 1440, 900],
] as const)
  test(`nothing moves when the body arrives, on a ${name}: on the map and beside a guide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await bodyReady(page);
    expect(await shiftOf(page)).toBeLessThan(0.01);
    // A run comes back by itself after a reload: what is measured is a page that opens at its step.
    await page.goto('/guides/infraspinatus/#side=left');
    await page.getByRole('button', { name: 'Start the guide' }).click();
    const player = page.getByRole('dialog');
    await player.getByRole('button', { name: 'None of these. Go on' }).click();
    await player.getByRole('button', { name: 'Start', exact: true }).click();
    await player.getByRole('button', { name: 'Next' }).click();
    await page.reload();
    await page.locator('dialog [data-ready=true]').waitFor({ timeout: 45_000 });
    expect(await shiftOf(page)).toBeLessThan(0.01);
  });

test('pictures come, and hold their place before they have come', async ({ page }) => {
  await page.goto('/care/chair-and-desk/');
  const picture = page.getByRole('img', { name: /hands behind the head, and leans/ });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((svg: SVGSVGElement) => svg.getBBox().width)).toBeGreaterThan(100);
  expect(await shiftOf(page)).toBeLessThan(0.01);
});

test('what a condition kept on this device forbids is left out of the stretches and the plans, with what may take its place; print says so too', async ({
  page,
}) => {
  const said = complaints(page);
  await page.addInitScript(() =>
    localStorage.setItem('knotmap.cautions', JSON.stringify({ ticked: { thin_bones: 'both' } })),
  );
  await page.goto('/care/chair-and-desk/');
  const roller = page.locator('#roller-extension');
  await expect(roller.getByRole('note')).toContainText('Left out for you: Over a foam roller.');
  await expect(roller.getByRole('button', { name: 'Start: Over a foam roller' })).toHaveCount(0);
  await roller.getByRole('link', { name: 'How to do it: Wall slide' }).click();
  await expect(page.locator('#wall-slide').getByText('Slide your arms up the wall')).toBeInViewport();
  await expectAccessible(page);
  await page.goto('/care/muscle-balance/');
  await expect(page.locator('#mid-back-mobility').getByRole('note').first()).toContainText(
    'Left out for you: Chair-back stretch.',
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#mid-back-mobility').getByRole('note').first()).toBeVisible();
  expect(said).toEqual([]);
});
