import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { z } from 'zod';
import schema from '../../public/schema/knotmap-export-2.json' with { type: 'json' };
import { firstOf, nth } from '../../engine/math/nth.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import { mirrorPoint, positionOf } from '../../engine/skin/skin.ts';
import { readBody } from '../../scripts/shared/read-body.ts';
import { EMPTY_BOARD } from '../../state/board-record.ts';
import { EMPTY_LINKED, formatLink, parseLink, type Linked } from '../../state/link/link.ts';
import { parseShort } from '../../state/link/short-link.ts';
import { bundle as ofR4 } from '../fhir/r4.ts';
import corpus from '../links/corpus.json' with { type: 'json' };
import short from '../links/short.json' with { type: 'json' };
import { expect, expectAccessible, openBody, test } from './fixture.ts';
import { legibility } from './legible.ts';

/** What a client with pain in the front of the right shoulder might have marked and sent. */
let client: Linked;
test.beforeAll(async () => {
  const { body } = await readBody(),
    atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
  const [x, y, z] = firstOf(
    positionOf(body, mirrorPoint(body, atlas.landmarks['gh-anterior'])).map((metres) => Math.round(metres * 1000)),
    3,
  );
  client = {
    ...EMPTY_LINKED,
    drawing: {
      strokes: [
        {
          kind: 'pain',
          radiusMm: 30,
          intensity: 7,
          path: [
            [x, y, z],
            [x - 5, y - 35, z],
          ],
        },
      ],
      complete: false,
    },
  };
});

/** Pixels of the body's picture in each pattern's ink, and how many bars of the second one column of the picture crosses. */
const inksOf = (page: Page, picture = '') =>
  page.evaluate(async (source) => {
    const image = new Image();
    image.src = source || (window.knotmap?.picture(500, 600) ?? '');
    await image.decode();
    const canvas = new OffscreenCanvas(500, 600),
      pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(image, 0, 0, 500, 600);
    const { data } = pen.getImageData(0, 0, 500, 600);
    let red = 0,
      amber = 0,
      bars = 0;
    for (let x = 0; x < 500; x++) {
      let crossed = 0,
        within = false;
      for (let y = 0; y < 600; y++) {
        const at = (y * 500 + x) * 4,
          [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
        if (Math.abs(r - 179) + Math.abs(g - 38) + Math.abs(b - 30) < 30) continue; // the number of the knot
        if (r > 110 && r > 2.2 * g && r > 2.2 * b) red++;
        if (r > 150 && g > 0.55 * r && g < 0.85 * r && b < 0.3 * r) amber++;
        const blue = b > 70 && b > 1.25 * g && g > 1.3 * r;
        if (blue && !within) crossed++;
        within = blue;
      }
      bars = Math.max(bars, crossed);
    }
    return { red, amber, bars };
  }, picture);

/** Where a place in millimetres of the body frame is in the window. */
async function onScreen(
  page: Page,
  mm: readonly [number, number, number],
): Promise<{ readonly x: number; readonly y: number }> {
  const at = await page.evaluate((place) => window.knotmap?.at(place), mm),
    box = await page.getByRole('application').boundingBox();
  if (!at || !box) throw new Error('the stage cannot be asked');
  return { x: box.x + at.x, y: box.y + at.y };
}

const sessionOf = (page: Page) => parseLink(new URL(page.url()).hash).session;

test('a muscle is found by a misspelt name, by keyboard alone, and its page shows the pattern', async ({ page }) => {
  await page.goto('/muscles/');
  const input = page.getByRole('searchbox', { name: 'Find a muscle or a knot' });
  // The key is heard once the page's code runs.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(input).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(input).toHaveValue('');
  await page.keyboard.type('infaspinatus');
  const found = page.getByRole('list', { name: 'Found muscles' });
  await expect(found.getByRole('link').first()).toHaveText(/^Infraspinatus/);
  await page.keyboard.press('ArrowDown');
  await expect(found.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(input).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/muscles\/infraspinatus\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Infraspinatus');
  await expect(
    page.getByRole('img', {
      name: /pain from this knot.*Infraspinatus, inner part.*front of the shoulder joint.*From the front/i,
    }),
  ).toBeVisible();
  await expectAccessible(page);
});

test('an everyday word shows the best few first, and the rest when asked', async ({ page }) => {
  await page.goto('/muscles/');
  await page.getByRole('searchbox', { name: 'Find a muscle or a knot' }).fill('low back pain');
  const names = page.getByRole('list', { name: 'Found muscles' }).getByRole('link');
  await expect(names.first()).toHaveText(/^Quadratus lumborum/);
  await expect(names).toHaveCount(12);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
  await expect.poll(() => names.count()).toBeGreaterThan(12);
});

test('who looks for what is no muscle is told what to do now, before any muscle', async ({ page }) => {
  await page.goto('/muscles/');
  await page.getByRole('searchbox', { name: 'Find a muscle or a knot' }).fill('heart attack');
  await expect(page.getByRole('alert').filter({ hasText: 'Heart attack' })).toContainText('emergency');
});

test('filters narrow the list', async ({ page }) => {
  await page.goto('/muscles/');
  await page.getByRole('combobox', { name: 'Region' }).selectOption({ label: 'Around the shoulder joint' });
  await page.getByRole('combobox', { name: 'Depth' }).selectOption({ label: 'Deep' });
  const names = page.getByRole('list', { name: 'Found muscles' }).getByRole('link');
  await expect(names.filter({ hasText: 'Subscapularis' })).toHaveCount(1);
  await expect(names.filter({ hasText: 'Trapezius' })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the list and a muscle can be read, with picture, sources and neighbours', async ({ page, baseURL }) => {
    await page.goto('/muscles/');
    await page.getByRole('link', { name: /^Infraspinatus/ }).click();
    await expect(page.getByText('Suprascapular nerve (C5-C6)')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
    const image = await page.locator('meta[property="og:image"]').getAttribute('content');
    const answer = await page.request.get(new URL(new URL(image ?? '', baseURL).pathname, baseURL).href);
    expect(answer.headers()['content-type']).toBe('image/png');
    const shared = page.getByRole('region', { name: 'Felt in the same place' }).getByRole('link');
    const other = await shared.first().getAttribute('href');
    await shared.first().click();
    await expect(page).toHaveURL(new RegExp(`${other}$`));
    await expect(
      page.getByRole('region', { name: 'Felt in the same place' }).getByRole('link', { name: /^Infraspinatus/ }),
    ).toBeVisible();
  });
});

test('a client’s drawing is explained, compared, one candidate struck, and all of it is in the link', async ({
  page,
}) => {
  test.slow();
  await openBody(page, `/#${formatLink(client)}`);
  await expect(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible();
  await page.getByText('For a therapist').click();
  const strike = page.getByRole('button', { name: /^Strike: (?!Infraspinatus|Deltoid)/ }).first();
  const name = ((await strike.getAttribute('aria-label')) ?? '').replace('Strike: ', '');
  await strike.click();
  await page.getByLabel(/^Why\?/).fill('no tender spot');
  await page.getByRole('button', { name: 'Strike', exact: true }).click();
  await expect.poll(() => sessionOf(page).board.struck.length).toBeGreaterThan(0); // all points of the muscle
  await expect(page.getByRole('button', { name: `Put back: ${name}` })).toBeVisible();
  await expect(page.getByRole('button', { name: `Strike: ${name}` })).toHaveCount(0);
  await page.getByRole('button', { name: 'Explain on the whole screen' }).click();
  const explain = page.getByRole('region', { name: 'Explain' });
  await explain.getByRole('combobox', { name: 'Show a muscle' }).fill('Infraspinatus');
  await expect(explain.getByText('Infraspinatus, inner part, right')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(explain.getByText('Infraspinatus, outer part, right')).toBeVisible();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('n');
  await expect(explain.getByText('Infraspinatus TrP1, right')).toBeVisible();
  await page.keyboard.press('3');
  await expect(explain.getByRole('button', { name: /Spread/ })).toHaveAttribute('aria-pressed', 'false');

  // Both patterns on the body: one solid and red, the other blue and barred, so that they differ in grey as well.
  await page.keyboard.press('1');
  await page.keyboard.press('c');
  await explain.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: 'Deltoid anterior, right' });
  await expect(explain.getByText('Both are felt in')).toBeVisible();
  await expect(explain.getByText('Only A')).toBeVisible();
  // The eye turns to where both are felt, at the front: the knot on the back goes out of sight, and its letter with it.
  const letter = (name: string) => page.getByRole('button', { name, includeHidden: true });
  await expect(letter('A. Infraspinatus, right')).toHaveText('A');
  await expect(letter('B. Deltoid, right')).toHaveText('B');
  await expect
    .poll(async () => {
      const { red, bars } = await inksOf(page);
      return red > 400 && bars >= 4;
    })
    .toBe(true);
  await expectAccessible(page);
  await page.keyboard.press('m');
  await expect(explain.getByText('A Infraspinatus, right')).toBeVisible();
  await expect(page.getByRole('button', { name: 'A. Infraspinatus, right' })).toHaveCount(3);
  await page.keyboard.press('s');
  const charts = page.getByRole('region', { name: 'Compare' });
  const inks = async (which: number) =>
    inksOf(page, (await charts.getByRole('img').nth(which).getAttribute('src')) ?? '');
  await expect(charts.getByRole('img')).toHaveCount(2);
  await expect
    .poll(async () => {
      const { red, bars } = await inks(0);
      return red > 400 && bars < 2;
    })
    .toBe(true);
  await expect
    .poll(async () => {
      const { red, bars } = await inks(1);
      return red < 20 && bars >= 4;
    })
    .toBe(true);
  await expectAccessible(page);
  await page.keyboard.press('s');
  await expect(charts).toHaveCount(0);

  await expect.poll(() => sessionOf(page).board.compare?.how).toBe('over');
  const { board, selected, drawing } = sessionOf(page);
  expect(board).toMatchObject({
    mode: 'explain',
    names: 'clinical',
    hidden: ['drawing', 'spillover'],
    compared: 'muscles',
  });
  expect(new Set(board.struck.map(({ why }) => why))).toEqual(new Set(['no tender spot']));
  expect(selected).toEqual({ id: 'infraspinatus-trp1', side: 'right' });
  expect(drawing).toEqual(client.drawing);
  await page.reload();
  // Also the one that is behind the body, whose letter is not drawn.
  await expect(page.getByRole('button', { name: 'B. Deltoid, right', includeHidden: true })).toHaveText(
    ['B', 'B', 'B'],
    { timeout: 30_000 },
  );
  await expect(explain.getByRole('button', { name: 'Muscles', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Explain' })).toHaveCount(0);
});

test('local and referred are two steps, each with its sentence; number keys show what lies under the skin', async ({
  page,
}) => {
  await openBody(page, '/#v=2&k=infraspinatus-trp1.right&d=explain');
  const explain = page.getByRole('region', { name: 'Explain' });
  await expect(explain.getByText('Pain is described as felt:')).toBeVisible();
  await page.keyboard.press('r');
  await expect(explain.getByText('Local: the knot itself is sore when it is pressed.')).toBeVisible();
  await expect(explain.getByText('Pain is described as felt:')).toHaveCount(0);
  await expect.poll(async () => (await inksOf(page)).amber).toBeGreaterThan(60);
  expect((await inksOf(page)).red).toBeLessThan(20); // the rim of the knot's number
  await page.keyboard.press('r');
  await expect(explain.getByText(/^Referred: the pain is felt in another place/)).toBeVisible();
  await expect.poll(async () => (await inksOf(page)).red).toBeGreaterThan(400);
  expect((await inksOf(page)).amber).toBeLessThan(20);
  await expect(explain.getByRole('button', { name: 'Referred' })).toHaveAttribute('aria-pressed', 'true');

  for (const key of ['6', '7', '8']) await page.keyboard.press(key);
  await expect(explain.getByRole('button', { name: /^Muscles: upper/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(explain.getByRole('button', { name: 'Bones' })).toHaveAttribute('aria-pressed', 'true');
  await expect(explain.getByRole('button', { name: 'Do not press' })).toHaveAttribute('aria-pressed', 'true');
  await explain.getByText('Keys', { exact: true }).click();
  await expect(explain.getByText('muscles, bones, where not to press')).toBeVisible();
  await expect
    .poll(() => parseLink(new URL(page.url()).hash).session.stage)
    .toMatchObject({ muscles: 'superficial', bones: true, noPress: true });
  expect(sessionOf(page).board.felt).toBe('referred');
  await expectAccessible(page);

  // A wrongly spelt name is found all the same, by key alone.
  await page.keyboard.press('/');
  await page.keyboard.type('levater scapula');
  await page.keyboard.press('Enter');
  await expect(explain.getByText(/^Levator scapulae/).first()).toBeVisible();
});

test('a television’s letters can be read at three metres', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openBody(page, '/#v=2&k=infraspinatus-trp1.right&d=explain');
  const explain = page.getByRole('region', { name: 'Explain' });
  for (const text of ['Infraspinatus, inner part, right', 'Pain is described as felt:']) {
    // A third of the size is what an eye gets at three metres of what it has at one.
    const { height, contrast } = await legibility(page, explain.getByText(text), 1 / 3);
    expect(height, text).toBeGreaterThanOrEqual(6);
    expect(contrast, text).toBeGreaterThanOrEqual(4.5);
  }
});

test.describe('a link restores', () => {
  const link = 'v=2&w=40.5,12,1.9,0,1200,-20&l=both~bones&r=arm-across.right&y=female.deep';
  test('camera, layers, pose, shape and tone, and leaves what the device keeps as it was', async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate(() => localStorage.setItem('knotmap.look', '{"tone":"brown"}'));
    await openBody(page, `/#${link}`);
    await page.getByText('Layers', { exact: true }).click();
    await expect(page.getByRole('radio', { name: 'Upper on the left, deeper on the right' })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: 'Bones you can feel' })).toBeChecked();
    await page.getByText('Layers', { exact: true }).click();
    await page.locator('summary[aria-label="How the body is shown"]').click();
    await expect(page.getByRole('radio', { name: 'Deep brown skin' })).toBeChecked();
    await expect(page.getByRole('combobox', { name: 'Body shape' })).toHaveValue('female');
    await expect(page.getByRole('combobox', { name: 'Pose' })).toHaveValue('arm-across.right');
    await page.waitForTimeout(2500); // the pose is taken up, and the camera would have followed it by now
    expect(new URL(page.url()).hash).toBe(`#${link}`);
    expect(parseLink(new URL(page.url()).hash).session.view).toEqual({
      azimuth: 40.5,
      elevation: 12,
      distance: 1.9,
      target: [0, 1200, -20],
    });
    expect(await page.evaluate(() => localStorage.getItem('knotmap.look'))).toBe('{"tone":"brown"}');
    // Without a link the body is as the device keeps it.
    await page.goto('about:blank');
    await openBody(page);
    await page.locator('summary[aria-label="How the body is shown"]').click();
    await expect(page.getByRole('radio', { name: 'Brown skin', exact: true })).toBeChecked();
  });

  test('nothing that it cannot hold, and says so', async ({ page }) => {
    await openBody(page, '/#v=2&l=skeleton&r=headstand.left&y=giant.<script>');
    await expect(
      page.getByText('One layer, the pose and the body shape or skin tone in this link could not be read.'),
    ).toBeVisible();
  });

  test('the spots of a handout whose address was typed', async ({ page }) => {
    for (const { link: typed, knots } of short) {
      await page.goto('about:blank');
      await openBody(page, `/#${typed.toUpperCase()}`);
      const list = page.getByRole('region', { name: 'Spots on your handout' }).getByRole('button');
      await expect(list).toHaveCount(knots.length);
      await expect(list.first()).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByRole('group', { name: 'Likely knots on the body' }).getByRole('button')).toHaveCount(
        knots.length,
      );
      await list.last().click();
      await expect.poll(() => sessionOf(page).board.picked).toEqual(knots);
      await expect.poll(() => sessionOf(page).selected).toEqual(knots.at(-1));
    }
    await page.goto('about:blank');
    await page.goto('/#k1.zzzr');
    await expect(page.getByText(/^One spot in this link could not be read/)).toBeVisible();
  });
});

test('what refers to a place is told, and a line drawn on the skin stays in the link', async ({ page }) => {
  await openBody(page, '/?mode=explain');
  const explain = page.getByRole('region', { name: 'Explain' });
  await explain.getByRole('button', { name: 'What refers here?' }).click();
  const middle = await onScreen(page, [70, 1400, -110]);
  await page.mouse.click(middle.x, middle.y);
  await expect(explain.getByText(/Described as referring to the left/)).toBeVisible();
  await explain
    .getByRole('button', { name: /usual$/ })
    .first()
    .click();
  await expect(explain.getByText('Pain is described as felt:')).toBeVisible();
  await page.waitForTimeout(1200); // the camera flies to the knot
  await page.keyboard.press('d');
  const from = await onScreen(page, [90, 1330, -120]);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => sessionOf(page).board.ink.length).toBe(1);
});

test('the handout is one page, on screen, printed and as PDF, and its code opens the same view', async ({ page }) => {
  const linked: Linked = {
    ...client,
    selected: { id: 'infraspinatus-trp1', side: 'right' },
    board: {
      ...EMPTY_BOARD,
      note: 'Heat for ten minutes, then the ball. Zażółć.',
      struck: [{ id: 'deltoid-anterior-trp', side: 'right', why: 'no tender spot' }],
    },
  };
  await page.goto(`/handout/#${formatLink(linked)}`);
  const sheet = page.getByRole('article', { name: 'Handout' });
  await expect(sheet.getByText('Infraspinatus, inner part, right side')).toBeVisible();
  await expect(sheet.getByText(/7 out of 10/).first()).toBeVisible();
  await expect(sheet.getByText('Deltoid anterior, right: no tender spot')).toBeVisible();
  await expect(sheet.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Practice name').fill('Northside Physiotherapy');
  for (const paper of ['A4', 'Letter'] as const) {
    for (const ink of ['Colour', 'Grey'] as const) {
      await page.getByLabel('Paper').selectOption({ label: paper });
      await page.getByLabel('Print in').selectOption({ label: ink });
      await expect(sheet.getByText('Infraspinatus, inner part, right side')).toBeVisible();
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download PDF' }).click();
      const path = await (await waiting).path();
      const seen = await pictureOf(readFileSync(path));
      expect(seen.pages).toBe(1);
      expect(Math.round(seen.pointsWide)).toBe(paper === 'A4' ? 595 : 612);
      expect(seen.text).toContain('Northside Physiotherapy');
      expect(seen.text).toContain('Infraspinatus, inner part, right side');
      // The address that can be typed opens the same spots.
      const chosen = await page
        .getByRole('group', { name: /^Spots to show/ })
        .getByRole('checkbox', { checked: true })
        .count();
      expect(parseShort(/#(k1\S+)/.exec(seen.text)?.[1] ?? '')).toMatchObject({
        knots: { length: chosen },
        problems: [],
      });
      expect(parseLink(new URL(seen.code ?? '').hash)).toEqual({ session: linked, problems: [] });
      // Pictures, text and code cover a fair part of the page; a grey page has no coloured pixel.
      expect(seen.inked).toBeGreaterThan(0.04);
      expect(seen.inked).toBeLessThan(0.5);
      if (ink === 'Grey') expect(seen.coloured).toBe(0);
      else expect(seen.coloured).toBeGreaterThan(0.002);
      const printed = await pictureOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(printed.pages).toBe(1);
      expect(parseLink(new URL(printed.code ?? '').hash).session).toEqual(linked);
    }
  }
  await expect(page.getByText('Some letters of the note')).toBeVisible();
});

test('the findings are saved as pictures and as data that their schemas take', async ({ page }) => {
  await page.goto(`/handout/#${formatLink(client)}`);
  await page.getByText('Save the findings').click();
  const saved = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await waiting).path());
  };
  expect((await saved('Body chart, PNG')).subarray(1, 4).toString()).toBe('PNG');
  expect((await saved('Body chart, SVG')).toString()).toMatch(/^<svg xmlns/);
  const record = JSON.parse((await saved('Data, JSON')).toString());
  expect(z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(record).error).toBeUndefined();
  expect(parseLink(new URL(record.link).hash).session).toEqual(client);
  const kept = JSON.parse((await saved('Data, FHIR R4')).toString());
  expect(ofR4.safeParse(kept).error).toBeUndefined();
  expect(kept).toMatchObject({
    type: 'collection',
    entry: [{ resource: { resourceType: 'DocumentReference' } }, {}, {}],
  });
  await page.getByLabel('Client in FHIR, if wished').fill('Patient/123');
  await page.getByLabel('FHIR to be sent to a server').check();
  const posted = JSON.parse((await saved('Data, FHIR R4')).toString());
  expect(ofR4.safeParse(posted).error).toBeUndefined();
  expect(posted).toMatchObject({
    type: 'transaction',
    entry: [{ resource: { subject: { reference: 'Patient/123' } } }, {}, {}],
  });
  const drawing = Buffer.from(posted.entry[0].resource.content[0].attachment.data, 'base64');
  expect(drawing.subarray(1, 4).toString()).toBe('PNG');
});

const handout = (page: Page) => page.getByRole('article', { name: 'Handout' });

for (const [at, { link, session }] of corpus.entries())
  test(`a link of every version opens: ${at + 1} of ${corpus.length}, ${link.slice(0, 24)}`, async ({ page }) => {
    await page.goto(`/handout/#${link}`);
    await expect(handout(page)).toBeVisible({ timeout: 30_000 });
    if ('board' in session && session.board && 'note' in session.board)
      await expect(page.getByLabel('Note for the client')).toHaveValue(String(session.board.note));
  });

test('hostile links do no harm', async ({ page }) => {
  for (const hostile of [
    'v=2&t=' + Buffer.from('<img src=x onerror=alert(1)>').toString('base64url'),
    `v=2&s=${'a.left.AAAA~'.repeat(5000)}`,
    'v=1&m=AAAf____fw&k=__proto__.left',
    '%'.repeat(3000),
  ]) {
    await page.goto('about:blank');
    await page.goto(`/handout/#${hostile}`);
    await expect(handout(page)).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('.sheet img')).toHaveCount(0);
  }
});

test.describe('embedded in a page of another origin', () => {
  let site: Server,
    origin = '';
  test.beforeAll(async ({}, { config }) => {
    const map = nth(config.projects, 0).use.baseURL;
    site = createServer((request, response) => {
      const host =
        new URL(request.url ?? '/', 'http://x').searchParams.get('host') ??
        `http://localhost:${(site.address() as AddressInfo).port}`;
      const sandbox = new URL(request.url ?? '/', 'http://x').searchParams.has('sandbox')
        ? 'sandbox="allow-scripts"'
        : '';
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>Clinic</title><iframe title="map" ${sandbox} width="1100" height="700" src="${map}/embed/?host=${host}"></iframe><iframe title="front" src="${map}/"></iframe>
        <script>const said = []; addEventListener('message', (event) => said.push({ origin: event.origin, data: event.data }));</script>`);
    });
    await new Promise<void>((done) => site.listen(0, done));
    origin = `http://localhost:${(site.address() as AddressInfo).port}`;
  });
  test.afterAll(() => void site.close());

  const send = (page: Page, data: unknown) =>
    page.evaluate((message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'), data);
  const said = (page: Page) =>
    page.evaluate('said') as Promise<readonly { origin: string; data: { type: string; link?: string } }[]>;

  test('opens what the host sends, and tells nothing until the person shares it', async ({ page, quiet, baseURL }) => {
    quiet.expected = /frame-ancestors|Framing|violates|Failed to load/i; // the front page refuses to be framed
    quiet.foreign = true;
    await page.goto(origin);
    await expect.poll(() => said(page)).toContainEqual({ origin: baseURL, data: { knotmap: 1, type: 'ready' } });
    await send(page, { knotmap: 1, type: 'open', link: formatLink(client) });
    const map = page.frameLocator('iframe[title=map]');
    await expect(map.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible({
      timeout: 30_000,
    });
    expect((await said(page)).filter(({ data }) => data.type === 'shared')).toEqual([]);
    await map.getByRole('button', { name: /^Share with localhost/ }).click();
    await expect
      .poll(async () => (await said(page)).find(({ data }) => data.type === 'shared')?.data.link)
      .toBeDefined();
    const shared = (await said(page)).find(({ data }) => data.type === 'shared');
    expect(parseLink(shared?.data.link ?? '').session.drawing).toEqual(client.drawing);
    await expect(
      page.frameLocator('iframe[title=front]').getByRole('heading', { name: 'Mark where it hurts' }),
    ).toHaveCount(0);
  });

  test('says what became of a link, and never wipes what is drawn for one that cannot be read', async ({
    page,
    quiet,
  }) => {
    quiet.expected = /frame-ancestors|Framing|violates|Failed to load/i;
    quiet.foreign = true;
    await page.goto(origin);
    const map = page.frameLocator('iframe[title=map]'),
      // What became of links; the map also tells its height and that the drawing changed.
      told = async () =>
        (await said(page)).map(({ data }) => data).filter(({ type }) => type === 'opened' || type === 'failed');
    await expect.poll(async () => (await said(page))[0]?.data).toEqual({ knotmap: 1, type: 'ready' });
    const opened = { knotmap: 1, type: 'opened', problem: null },
      failed = { knotmap: 1, type: 'failed', reason: 'This link could not be read.' };
    await send(page, { knotmap: 1, type: 'open', link: formatLink(client).replaceAll('&', '&amp;') });
    await expect.poll(told).toEqual([opened]);
    const marked = map.getByRole('region', { name: 'You marked' }).getByRole('listitem');
    await expect(marked).toHaveCount(1, { timeout: 30_000 });
    for (const link of ['section-2', 'v=1&k=constructor.left']) await send(page, { knotmap: 1, type: 'open', link });
    await expect
      .poll(told)
      .toEqual([opened, failed, { ...failed, reason: 'The chosen knot in this link could not be read.' }]);
    await expect(map.getByText('The chosen knot in this link could not be read.')).toBeVisible();
    await expect(marked).toHaveCount(1);
    await send(page, { knotmap: 1, type: 'open', link: 'v=1&k=infraspinatus-trp1.right&c=nope.left.tender' });
    await expect
      .poll(async () => (await told()).at(-1))
      .toEqual({ ...opened, problem: 'One press check in this link could not be read.' });
    await expect(marked).toHaveCount(1); // a link without marks leaves what is drawn
    await send(page, { knotmap: 1, type: 'clear' });
    await expect(marked).toHaveCount(0);
    await map.getByRole('button', { name: 'Undo' }).click();
    await expect(marked).toHaveCount(1);
  });

  test('works in a frame that is shut off, where nothing can be kept', async ({ page, quiet }) => {
    // What is fetched ahead of a press on a link is not let into it; links open outside the frame.
    quiet.expected = /frame-ancestors|Framing|violates|Failed to load|(?:guides|safety)\/\S*' from origin 'null'/i;
    quiet.foreign = true;
    await page.goto(`${origin}/?sandbox`);
    await expect.poll(() => said(page)).toContainEqual({ origin: 'null', data: { knotmap: 1, type: 'ready' } });
    await send(page, { knotmap: 1, type: 'open', link: formatLink(client) });
    const map = page.frameLocator('iframe[title=map]');
    await expect(map.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible();
    await expect(map.locator('html[data-body=ready]')).toHaveCount(1);
    await map.getByRole('button', { name: /^Share with localhost/ }).click();
    await expect
      .poll(async () => (await said(page)).find(({ data }) => data.type === 'shared')?.data.link)
      .toBeDefined();
  });

  test('ignores messages when the frame’s parent is not the host it was told', async ({ page, quiet }) => {
    // The console tells who builds the page; a message from elsewhere is not read.
    quiet.expected = /frame-ancestors|Framing|violates|Failed to load|target origin|Knotmap: a message from/i;
    quiet.foreign = true;
    await page.goto(`${origin}/?host=https://clinic.example`);
    const map = page.frameLocator('iframe[title=map]');
    await expect(map.getByRole('combobox', { name: 'Where does it hurt?' })).toBeVisible();
    await send(page, { knotmap: 1, type: 'open', link: formatLink(client) });
    await page.waitForTimeout(1500);
    await expect(map.getByRole('listbox', { name: 'Likely knots' })).toHaveCount(0);
    expect(await said(page)).toEqual([]);
  });
});

/** A PDF's pages, size, text, its first page as seen, and the code on it, by a renderer and a decoder that are not ours. */
async function pictureOf(pdf: Uint8Array) {
  const library = await PDFiumLibrary.init(),
    document = await library.loadDocument(pdf),
    text = document.getPage(0).getText();
  const { width, height, data } = await document.getPage(0).render({ scale: 3, render: 'bitmap' });
  let inked = 0,
    coloured = 0;
  for (let i = 0; i < data.length; i += 4) {
    const most = Math.max(data[i]!, data[i + 1]!, data[i + 2]!),
      least = Math.min(data[i]!, data[i + 1]!, data[i + 2]!);
    if (least < 235) inked++;
    if (most - least > 40) coloured++;
  }
  // The code is in the lower right part of the page.
  const x0 = Math.floor(width * 0.6),
    y0 = Math.floor(height * 0.75),
    w = width - x0,
    h = height - y0,
    part = new Uint8ClampedArray(w * h * 4);
  for (let y = 0; y < h; y++)
    part.set(data.subarray(((y0 + y) * width + x0) * 4, ((y0 + y) * width + x0 + w) * 4), y * w * 4);
  const code = jsQR(part, w, h)?.data,
    pages = document.getPageCount();
  document.destroy();
  library.destroy();
  return {
    pages,
    pointsWide: width / 3,
    text,
    inked: inked / (width * height),
    coloured: coloured / (width * height),
    code,
  };
}
