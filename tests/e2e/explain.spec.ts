import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { z } from 'zod';
import schema from '../../public/schema/knotmap-export-1.json' with { type: 'json' };
import { decodeAtlas } from '../../engine/atlas-file.ts';
import { mirrorPoint, positionOf } from '../../engine/skin.ts';
import { readBody } from '../../scripts/read-body.ts';
import { EMPTY_BOARD } from '../../state/board-record.ts';
import { EMPTY_LINKED, formatLink, parseLink, type Linked } from '../../state/link.ts';
import { collection } from '../fhir/r4.ts';
import corpus from '../links/corpus.json' with { type: 'json' };
import { expect, expectAccessible, openBody, test } from './fixture.ts';

/** What a client with pain in the front of the right shoulder might have marked and sent. */
let client: Linked;
test.beforeAll(async () => {
  const { body } = await readBody(), atlas = decodeAtlas(readFileSync(new URL('../../public/atlas/atlas.bin', import.meta.url)), body.orderHash);
  const [x, y, z] = positionOf(body, mirrorPoint(body, atlas.landmarks['gh-anterior'])).map((metres) => Math.round(metres * 1000));
  client = { ...EMPTY_LINKED, drawing: { strokes: [{ kind: 'pain', radiusMm: 30, intensity: 7, path: [[x, y, z], [x - 5, y - 35, z]] }], complete: false } };
});

const sessionOf = (page: Page) => parseLink(new URL(page.url()).hash).session;

test('a muscle is found by a misspelt name, by keyboard alone, and its page shows the pattern', async ({ page }) => {
  await page.goto('/muscles/');
  await page.keyboard.press('/');
  const input = page.getByRole('searchbox', { name: 'Find a muscle or a knot' });
  await expect(input).toBeFocused();
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
  await expect(page.getByRole('img', { name: /pain from this knot.*Infraspinatus, inner part.*front of the shoulder joint.*From the front/i })).toBeVisible();
  await expectAccessible(page);
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
    await expect(page.getByRole('region', { name: 'Felt in the same place' }).getByRole('link', { name: /^Infraspinatus/ })).toBeVisible();
  });
});

test('a client’s drawing is explained, compared, one candidate struck, and all of it is in the link', async ({ page }) => {
  await openBody(page, `/#${formatLink(client)}`);
  await expect(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible();
  await page.getByText('For a therapist').click();
  await page.getByRole('button', { name: /^Strike: Subclavius/ }).click();
  await page.getByLabel(/^Why\?/).fill('no tender spot');
  await page.getByRole('button', { name: 'Strike', exact: true }).click();
  await expect(page.getByRole('option', { name: /Subclavius/ })).toHaveCount(0);
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
  await page.keyboard.press('c');
  const compare = page.getByRole('region', { name: 'Compare' });
  await compare.getByRole('button', { name: 'One over the other' }).click();
  await expect(compare.locator('svg path[fill="#c2352b"]').first()).toBeVisible();
  await expect(compare.locator('svg path[fill="#1c5d99"]').first()).toBeVisible();
  await expectAccessible(page);

  await expect.poll(() => sessionOf(page).board.compare?.how).toBe('over');
  const { board, selected, drawing } = sessionOf(page);
  expect(board).toMatchObject({ mode: 'explain', names: 'clinical', hidden: ['spillover'], struck: [{ why: 'no tender spot' }] });
  expect(selected).toEqual({ id: 'infraspinatus-trp1', side: 'right' });
  expect(drawing).toEqual(client.drawing);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Compare' }).getByRole('button', { name: 'One over the other' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Explain' })).toHaveCount(0);
});

test('what refers to a place is told, and a line drawn on the skin stays in the link', async ({ page }) => {
  await openBody(page, '/?mode=explain');
  const explain = page.getByRole('region', { name: 'Explain' });
  await explain.getByRole('button', { name: 'What refers here?' }).click();
  const middle = await page.evaluate(() => window.knotmap?.at([70, 1400, -110]));
  if (!middle) throw new Error('the stage cannot be asked');
  await page.mouse.click(middle.x, middle.y);
  await expect(explain.getByText(/Described as referring to the left/)).toBeVisible();
  await explain.getByRole('button', { name: /usual$/ }).first().click();
  await expect(explain.getByText('Pain is described as felt:')).toBeVisible();
  await page.waitForTimeout(1200); // the camera flies to the knot
  await page.keyboard.press('d');
  const from = await page.evaluate(() => window.knotmap?.at([90, 1330, -120]));
  if (!from) throw new Error('the stage cannot be asked');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 40, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => sessionOf(page).board.ink.length).toBe(1);
});

test('the handout is one page, on screen, printed and as PDF, and its code opens the same view', async ({ page }) => {
  const linked: Linked = { ...client, selected: { id: 'infraspinatus-trp1', side: 'right' }, board: { ...EMPTY_BOARD, note: 'Heat for ten minutes, then the ball. Zażółć.', struck: [{ id: 'deltoid-anterior-trp', side: 'right', why: 'no tender spot' }] } };
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
  expect(collection.safeParse(JSON.parse((await saved('Data, FHIR R4')).toString())).error).toBeUndefined();
});

test('links of every version open, and hostile ones do no harm', async ({ page }) => {
  for (const { link, session } of corpus) {
    await page.goto('about:blank');
    await page.goto(`/handout/#${link}`);
    await expect(page.getByRole('article', { name: 'Handout' })).toBeVisible();
    if ('board' in session && session.board && 'note' in session.board) await expect(page.getByLabel('Note for the client')).toHaveValue(String(session.board.note));
  }
  for (const hostile of ['v=2&t=' + Buffer.from('<img src=x onerror=alert(1)>').toString('base64url'), `v=2&s=${'a.left.AAAA~'.repeat(5000)}`, 'v=1&m=AAAf____fw&k=__proto__.left', '%'.repeat(3000)]) {
    await page.goto('about:blank');
    await page.goto(`/handout/#${hostile}`);
    await expect(page.getByRole('article', { name: 'Handout' })).toBeVisible();
    await expect(page.locator('.sheet img')).toHaveCount(0);
  }
});

test.describe('embedded in a page of another origin', () => {
  let site: Server, origin = '';
  test.beforeAll(async ({}, { config }) => {
    const map = config.projects[0].use.baseURL;
    site = createServer((request, response) => {
      const host = new URL(request.url ?? '/', 'http://x').searchParams.get('host') ?? `http://localhost:${(site.address() as AddressInfo).port}`;
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>Clinic</title><iframe title="map" width="1100" height="700" src="${map}/embed/?host=${host}"></iframe><iframe title="front" src="${map}/"></iframe>
        <script>const said = []; addEventListener('message', (event) => said.push({ origin: event.origin, data: event.data }));</script>`);
    });
    await new Promise<void>((done) => site.listen(0, done));
    origin = `http://localhost:${(site.address() as AddressInfo).port}`;
  });
  test.afterAll(() => void site.close());

  const send = (page: Page, data: unknown) => page.evaluate((message) => document.querySelector('iframe')?.contentWindow?.postMessage(message, '*'), data);
  const said = (page: Page) => page.evaluate('said') as Promise<readonly { origin: string; data: { type: string; link?: string } }[]>;

  test('opens what the host sends, and tells nothing until the person shares it', async ({ page, quiet, baseURL }) => {
    quiet.expected = /frame-ancestors|Framing|violates|Failed to load/i; // the front page refuses to be framed
    quiet.foreign = true;
    await page.goto(origin);
    await expect.poll(() => said(page)).toContainEqual({ origin: baseURL, data: { knotmap: 1, type: 'ready' } });
    await send(page, { knotmap: 1, type: 'open', link: formatLink(client) });
    const map = page.frameLocator('iframe[title=map]');
    await expect(map.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible({ timeout: 30_000 });
    expect((await said(page)).filter(({ data }) => data.type === 'shared')).toEqual([]);
    await map.getByRole('button', { name: /^Share with localhost/ }).click();
    await expect.poll(async () => (await said(page)).find(({ data }) => data.type === 'shared')?.data.link).toBeDefined();
    const shared = (await said(page)).find(({ data }) => data.type === 'shared');
    expect(parseLink(shared?.data.link ?? '').session.drawing).toEqual(client.drawing);
    await expect(page.frameLocator('iframe[title=front]').getByRole('heading', { name: 'Mark where it hurts' })).toHaveCount(0);
  });

  test('ignores messages when the frame’s parent is not the host it was told', async ({ page, quiet }) => {
    quiet.expected = /frame-ancestors|Framing|violates|Failed to load|target origin/i;
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
  const library = await PDFiumLibrary.init(), document = await library.loadDocument(pdf), text = document.getPage(0).getText();
  const { width, height, data } = await document.getPage(0).render({ scale: 3, render: 'bitmap' });
  let inked = 0, coloured = 0;
  for (let i = 0; i < data.length; i += 4) {
    const most = Math.max(data[i], data[i + 1], data[i + 2]), least = Math.min(data[i], data[i + 1], data[i + 2]);
    if (least < 235) inked++;
    if (most - least > 40) coloured++;
  }
  // The code is in the lower right part of the page.
  const x0 = Math.floor(width * 0.6), y0 = Math.floor(height * 0.75), w = width - x0, h = height - y0, part = new Uint8ClampedArray(w * h * 4);
  for (let y = 0; y < h; y++) part.set(data.subarray(((y0 + y) * width + x0) * 4, ((y0 + y) * width + x0 + w) * 4), y * w * 4);
  const code = jsQR(part, w, h)?.data, pages = document.getPageCount();
  document.destroy();
  library.destroy();
  return { pages, pointsWide: width / 3, text, inked: inked / (width * height), coloured: coloured / (width * height), code };
}
