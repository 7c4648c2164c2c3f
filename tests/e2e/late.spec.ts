import type { Page, Route } from '@playwright/test';
import { LOST_MS } from '../../components/body/context.ts';
import { QUIET_MS } from '../../state/late.ts';
import { bodyReady, expect, expectAccessible, openBody, test } from './fixture.ts';
import { m } from '../../data/words.ts';

/** Two painted marks. */
const LINK = '/#v=1&m=VZAgjJAcIVlwEIOIoBTg';
const CHUNKS = '**/_next/static/chunks/**',
  BODY = '**/models/body.glb*';
const line = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words });
const again = (page: Page, words: string) => line(page, words).getByRole('button', { name: m.ui_late_again() });
const free = (page: Page) => page.unrouteAll({ behavior: 'ignoreErrors' });

/** Blocks the code that is no script of the page's own text: the late pieces. */
async function blockLate(
  page: Page,
  address: string,
  route: (route: Route) => Promise<void> | void = (one) => one.abort(),
) {
  const html = await (await page.request.get(address)).text();
  await page.route(CHUNKS, (one) =>
    html.includes(`<script src="${new URL(one.request().url()).pathname}"`) ? one.continue() : route(one),
  );
}

test.describe('a late piece that does not come costs that piece alone', () => {
  test.beforeEach(({ quiet }) => {
    quiet.expected = /ERR_FAILED|ChunkLoadError|Loading chunk/;
  });
  const knots = (page: Page) => page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option');
  const markTemple = async (page: Page) => {
    const box = page.getByRole('combobox', { name: 'Where does it hurt?' });
    await box.fill('left temple');
    await box.press('Enter');
  };
  const pieces: readonly {
    readonly name: string;
    readonly words: string;
    readonly before: (page: Page) => Promise<unknown>;
    readonly ask: (page: Page) => Promise<unknown>;
    readonly stays: (page: Page) => ReturnType<Page['locator']>;
    readonly comes: (page: Page) => ReturnType<Page['locator']>;
  }[] = [
    {
      name: 'the guide player',
      words: m.ui_late_failed({ what: m.ui_late_name_guide() }),
      before: (page) => page.goto('/guides/infraspinatus/'),
      ask: (page) => page.getByRole('button', { name: 'Start the guide' }).click(),
      stays: (page) => page.getByRole('heading', { name: 'Stop at once if' }),
      comes: (page) => page.getByRole('dialog'),
    },
    {
      name: 'the panel',
      words: m.ui_late_failed({ what: m.ui_late_part() }),
      before: async () => undefined,
      ask: (page) => page.goto('/'),
      stays: (page) => page.getByRole('heading', { level: 1 }),
      comes: (page) => page.getByRole('toolbar', { name: 'Drawing tools' }),
    },
    {
      name: 'the card',
      words: m.ui_late_failed({ what: m.ui_late_card() }),
      before: async (page) => {
        await openBody(page);
        await markTemple(page);
        await expect(knots(page).first()).toBeVisible(); // the answer's own code has come
      },
      ask: (page) => knots(page).first().click(),
      stays: (page) => page.getByRole('listbox', { name: 'Likely knots' }),
      comes: (page) => page.getByRole('article').getByText('Where its pain may be felt'),
    },
    {
      name: 'the handout',
      words: m.ui_late_failed({ what: m.ui_late_name_handout() }),
      before: async () => undefined,
      ask: (page) => page.goto('/handout/'),
      stays: (page) => page.getByRole('heading', { level: 1 }),
      comes: (page) => page.getByRole('button', { name: 'Print' }),
    },
    {
      name: 'the explain view',
      words: m.ui_late_failed({ what: m.ui_late_explain() }),
      before: (page) => openBody(page),
      ask: async (page) => {
        await page.getByText('For a therapist').first().click();
        await page.getByRole('button', { name: 'Explain on the whole screen' }).click();
      },
      stays: (page) => page.getByRole('application', { name: /3D body/ }),
      comes: (page) => page.locator('.explain-side'),
    },
  ];
  for (const { name, words, before, ask, stays, comes } of pieces)
    test(name, async ({ page }) => {
      await before(page);
      const address = page.url().startsWith('http')
        ? new URL(page.url()).pathname
        : name === 'the handout'
          ? '/handout/'
          : '/';
      await blockLate(page, address);
      await ask(page);
      await expect(line(page, words)).toBeVisible();
      await expect(stays(page).first()).toBeVisible();
      await free(page);
      await again(page, words).click();
      await expect(comes(page).first()).toBeVisible({ timeout: 30_000 });
      await expect(line(page, words)).toHaveCount(0);
    });

  test('the answer', async ({ page }) => {
    const html = await (await page.request.get('/')).text(),
      words = m.ui_late_failed({ what: m.ui_late_name_knots() });
    await page.route(CHUNKS, (one) =>
      html.includes(new URL(one.request().url()).pathname) ? one.continue() : one.abort(),
    );
    await openBody(page);
    await page.getByRole('button', { name: m.locate_example_neck() }).click();
    await expect(line(page, words)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
    await free(page);
    await again(page, words).click();
    await expect(page.getByRole('listbox', { name: 'Likely knots' })).toBeVisible({ timeout: 30_000 });
    await expect(line(page, words)).toHaveCount(0);
  });

  test('one try mends all that the connection kept away', async ({ page }) => {
    await blockLate(page, '/');
    await page.goto('/');
    await expect(line(page, m.ui_late_failed({ what: m.ui_late_part() }))).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-body', 'failed');
    await free(page);
    await again(page, m.ui_late_failed({ what: m.ui_late_part() })).click();
    await bodyReady(page);
    await expect(page.getByRole('button', { name: m.ui_late_again() })).toHaveCount(0);
  });
});

test.describe('what never answers is said within seconds', () => {
  /** Holds the first request for ever; the next try has another address. Not taken off: the browser would then go on with what was held. */
  const hang = (route: Route) =>
    route.request().url().includes('?again=') ? route.continue() : new Promise<void>(() => {});

  test('code that hangs can be asked for again', async ({ page, quiet }) => {
    quiet.expected = /ERR_FAILED|ChunkLoadError|Loading chunk/;
    await page.clock.install();
    await page.goto('/guides/infraspinatus/');
    const asked = page.waitForRequest(
      (request) => request.url().includes('/chunks/') && !request.url().includes('again'),
    );
    await page.waitForLoadState('networkidle');
    await page.route(CHUNKS, hang);
    await page.getByRole('button', { name: 'Start the guide' }).click();
    await asked;
    await page.clock.fastForward(QUIET_MS);
    await expect(line(page, m.ui_late_slow({ what: m.ui_late_name_guide() }))).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Stop at once if' })).toBeVisible();
    await again(page, m.ui_late_slow({ what: m.ui_late_name_guide() })).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('a body that hangs: the places work, painted marks are said not to count, and another try brings it', async ({
    page,
  }) => {
    await page.clock.install();
    await page.route(BODY, hang);
    await Promise.all([page.waitForRequest(BODY), page.goto(LINK)]);
    await expect(page.getByRole('toolbar', { name: 'Drawing tools' })).toBeVisible({ timeout: 30_000 });
    await page.clock.fastForward(QUIET_MS);
    await expect(line(page, m.body_trouble_slow())).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-body', 'failed');
    await expect(page.getByText(m.body_trouble_uncounted({ n: 2 }))).toBeVisible();
    await expectAccessible(page);
    const box = page.getByRole('combobox', { name: 'Where does it hurt?' });
    await box.fill('left temple');
    await box.press('Enter');
    await expect(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible();
    await again(page, m.body_trouble_slow()).click();
    await bodyReady(page);
    await expect(page.getByText(m.body_trouble_uncounted({ n: 2 }))).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).toHaveCount(3);
  });

  test('a body that is only slow still comes', async ({ page }) => {
    await page.clock.install();
    let let_go = () => {};
    const held = new Promise<void>((go) => (let_go = go));
    await page.route(BODY, async (route) => {
      await held;
      await route.continue();
    });
    await Promise.all([page.waitForRequest(BODY), page.goto('/')]);
    await expect(page.getByRole('toolbar', { name: 'Drawing tools' })).toBeVisible({ timeout: 30_000 });
    await page.clock.fastForward(QUIET_MS);
    await expect(line(page, m.body_trouble_slow())).toBeVisible();
    let_go();
    await bodyReady(page);
    await expect(page.getByRole('button', { name: m.ui_late_again() })).toHaveCount(0);
  });
});

for (const file of ['/models/body.glb', '/atlas/atlas.bin'])
  test(`one flipped bit in ${file} is noticed, and another try takes nothing from a cache`, async ({ page }) => {
    await page.route(`**${file}`, async (route) => {
      const answer = await route.fetch(),
        bytes = await answer.body();
      bytes[bytes.length >> 1]! ^= 4;
      await route.fulfill({ response: answer, body: bytes });
    });
    await page.goto('/');
    await expect(line(page, m.body_trouble_failed())).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-body', 'failed');
    const asked = page.waitForRequest(`**${file}?again=1`);
    await again(page, m.body_trouble_failed()).click();
    await asked;
    await bodyReady(page);
    await expect(page.getByRole('button', { name: m.ui_late_again() })).toHaveCount(0);
  });

test('a graphics context that stays away is said, and the body is drawn anew with the drawing', async ({
  page,
  quiet,
}) => {
  // The last: three gives up a context that is lost already.
  quiet.expected =
    /THREE.WebGLRenderer: Context (Lost|Restored)|CONTEXT_LOST_WEBGL|WEBGL_lose_context extension not supported/;
  await page.clock.install();
  await openBody(page, LINK);
  await page.evaluate(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext(),
  );
  await expect(page.locator('html')).toHaveAttribute('data-body', 'loading');
  await page.clock.fastForward(LOST_MS);
  await expect(line(page, m.body_trouble_lost())).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-body', 'failed');
  await again(page, m.body_trouble_lost()).click();
  await bodyReady(page);
  await expect(page.getByRole('button', { name: m.ui_late_again() })).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => window.knotmap?.painAt([-101, 1377, -76]))).toBe(true);
});

/** Takes the graphics context of the page's next canvas away as soon as there is one, before anything of it is followed. */
const loseNextContext = (page: Page) =>
  page.evaluate(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      const context = getContext.apply(this, asked as Parameters<typeof getContext>);
      if (context instanceof WebGL2RenderingContext) {
        HTMLCanvasElement.prototype.getContext = getContext;
        queueMicrotask(() => context.getExtension('WEBGL_lose_context')?.loseContext());
      }
      return context;
    } as typeof getContext;
  });

test('a graphics context that goes while the body of a guide is still made is said, and another try brings the picture', async ({
  page,
  quiet,
}) => {
  quiet.expected =
    /THREE.WebGLRenderer: Context (Lost|Restored)|CONTEXT_LOST_WEBGL|WEBGL_lose_context extension not supported/;
  await page.goto('/guides/infraspinatus/#side=right');
  await page.getByRole('button', { name: 'Start the guide' }).click();
  const player = page.getByRole('dialog');
  await player.getByRole('button', { name: 'None of these. Go on' }).click();
  await loseNextContext(page);
  await player.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(player.getByRole('region', { name: 'Step' })).toBeVisible();
  await expect(line(page, m.guide_body_lost())).toBeVisible();
  await again(page, m.guide_body_lost()).click();
  await expect(player.locator('figure [data-ready=true]')).toBeVisible();
  await expect(player.getByRole('button', { name: m.ui_late_again() })).toHaveCount(0);
});

test('a graphics context that goes before the map has used it is replaced by another', async ({ page, quiet }) => {
  quiet.expected = /CONTEXT_LOST_WEBGL/;
  await page.goto('/safety/');
  await loseNextContext(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Body map' }).click();
  await bodyReady(page);
  await expect(page.getByRole('button', { name: m.ui_late_again() })).toHaveCount(0);
  expect(await page.evaluate(() => window.knotmap?.held.geometries)).toBeGreaterThan(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`a page that breaks keeps its link at hand, ${scheme}`, async ({ page, quiet }) => {
    quiet.expected = /the page broke/;
    await page.emulateMedia({ colorScheme: scheme });
    await openBody(page, LINK);
    // The list of places reads what is typed in small letters, while the page is rendered.
    await page.evaluate(() => {
      const small = String.prototype.toLowerCase;
      String.prototype.toLowerCase = function () {
        if (String(this) === 'break') throw new Error('the page broke');
        return small.call(this);
      };
    });
    await page.getByRole('combobox', { name: 'Where does it hurt?' }).fill('break');
    await expect(page.getByRole('heading', { name: m.ui_broken_title() })).toBeVisible();
    await expect(page.getByLabel(m.ui_broken_kept())).toHaveValue(/#v=\d&m=VZAgjJAcIVlwEIOIoBTg/);
    await expectAccessible(page);
    await page.getByRole('button', { name: m.ui_broken_again() }).click();
    await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).toHaveCount(2);
  });

// As served: a browser that is only told to run no scripts has read the page as if it would.
for (const address of ['/', '/handout/', '/embed/'])
  test(`${address} says without scripts what it needs and leads to what can be read`, async ({ request }) => {
    const [, without = ''] = /<noscript>(.*?)<\/noscript>/.exec(await (await request.get(address)).text()) ?? [];
    expect(without).toContain(m.ui_no_script_needs());
    for (const to of ['/muscles/', '/guides/', '/safety/', '/care/']) {
      expect(without).toMatch(new RegExp(`<a href="${to}">[^<]+</a>`));
      expect((await request.get(to)).status()).toBe(200);
    }
  });
