import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { nth } from '../../engine/math/nth.ts';
import old from '../links/export-1.json' with { type: 'json' };
import { expect, test } from './fixture.ts';

/** The page that docs/embed.md offers to copy, and the messages that it gets. */
const PAGE =
  /```html\n([^]*?)```/.exec(readFileSync(new URL('../../docs/embed.md', import.meta.url), 'utf8'))?.[1] ?? '';
const LINK = old.link.slice(old.link.indexOf('#') + 1);

interface Said {
  readonly type: string;
  readonly [field: string]: unknown;
}

test.describe('the page of docs/embed.md', () => {
  let site: Server, origin: string, map: string;
  test.beforeAll(async ({}, { config }) => {
    map = nth(config.projects, 0).use.baseURL ?? '';
    site = createServer((request, response) => {
      const more = new URL(request.url ?? '/', 'http://x').searchParams.get('more') ?? '';
      response.setHeader('Content-Type', 'text/html');
      response.end(
        PAGE.replace('?host=https://clinic.example', `?host=https://clinic.example${more}`)
          .replaceAll('https://knotmap.example', map)
          .replaceAll('https://clinic.example', origin)
          .replace(
            '<script>',
            '<script>const heard = []; addEventListener("message", ({ data }) => heard.push(data));',
          ),
      );
    });
    await new Promise<void>((done) => site.listen(0, done));
    origin = `http://localhost:${(site.address() as AddressInfo).port}`;
  });
  test.afterAll(() => void site.close());

  const heard = (page: Page) => page.evaluate('heard') as Promise<readonly Said[]>;
  const of = async (page: Page, type: string) => (await heard(page)).filter((message) => message.type === type);
  const open = (page: Page, link: string) => page.evaluate(`openLink(${JSON.stringify(link)})`);
  const ready = (page: Page) => expect.poll(() => of(page, 'ready')).toHaveLength(1);

  for (const width of [320, 390])
    test(`works at ${width} px: nothing is cut or covered, and the frame takes the height it is told`, async ({
      page,
      quiet,
    }) => {
      quiet.foreign = true;
      await page.setViewportSize({ width, height: 844 });
      await page.goto(origin);
      await ready(page);
      const frame = page.frameLocator('#knotmap');
      await open(page, LINK);
      await expect(frame.getByRole('listbox', { name: 'Likely knots' })).toBeVisible();
      // A frame as high as its page does not make it higher still.
      await expect
        .poll(async () => {
          const [last] = (await of(page, 'height')).slice(-1);
          await page.waitForTimeout(500);
          const [now] = (await of(page, 'height')).slice(-1);
          return last !== undefined && last['height'] === now?.['height'];
        })
        .toBe(true);
      const lies = await frame
        .locator('[data-embed]')
        .evaluate((embed) => ({
          wide: document.documentElement.scrollWidth - innerWidth,
          hidden: document.documentElement.scrollHeight - innerHeight,
          top: embed.querySelector('section')?.getBoundingClientRect().top,
          covered:
            (embed.querySelector('[role=toolbar]')?.getBoundingClientRect().bottom ?? 0) -
            (embed.querySelector('h1')?.getBoundingClientRect().top ?? 0),
        }));
      expect(lies.wide).toBeLessThanOrEqual(0);
      expect(lies.hidden).toBeLessThanOrEqual(1);
      expect(lies.top).toBe(0);
      expect(lies.covered).toBeLessThanOrEqual(0);
    });

  test('opens a whole address, tells of changes without what they are, and shares areas with their intensity', async ({
    page,
    quiet,
  }) => {
    quiet.foreign = true;
    await page.goto(origin);
    await ready(page);
    await open(page, 'https://knotmap.example/#v=1&m=!!!');
    await expect.poll(() => of(page, 'failed')).toHaveLength(1);
    await expect(page.locator('#said')).toHaveText(/link/);
    await open(page, old.link);
    await expect.poll(() => of(page, 'opened')).toEqual([{ knotmap: 1, type: 'opened', problem: null }]);
    await expect.poll(() => of(page, 'changed')).toEqual([{ knotmap: 1, type: 'changed', strokes: 3 }]);
    const frame = page.frameLocator('#knotmap');
    await expect(frame.getByRole('listbox', { name: 'Likely knots' })).toBeVisible();
    expect(await of(page, 'shared')).toEqual([]);
    await frame.getByRole('button', { name: /^Share with localhost/ }).click();
    await expect.poll(() => of(page, 'shared')).toHaveLength(1);
    const [shared] = (await of(page, 'shared')) as unknown as readonly {
      readonly areas: typeof old.drawing.areas;
      readonly candidates: readonly { readonly probability: number }[];
    }[];
    expect(shared?.areas[0]).toMatchObject({ side: 'left', intensity: 7 });
    const chances = shared?.candidates.map(({ probability }) => probability) ?? [];
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    await expect(page.getByText(/left .*: 7 of 10/)).toBeVisible();
    await expect(frame.getByText('Shared with the page around this map.')).toBeVisible();
    // What was shared is not what is drawn now.
    await page.evaluate(
      (to) => document.querySelector('iframe')?.contentWindow?.postMessage({ knotmap: 1, type: 'clear' }, to),
      map,
    );
    await expect.poll(async () => (await of(page, 'changed')).at(-1)?.['strokes']).toBe(0);
    await expect(frame.getByText('Shared with the page around this map.')).toHaveCount(0);
  });

  test('keeps to the theme, the view and the quiet that its address asks for', async ({ page, quiet }) => {
    quiet.foreign = true;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`${origin}/?more=${encodeURIComponent('&theme=dark&view=front&candidates=none')}`);
    await ready(page);
    const frame = page.frameLocator('#knotmap');
    await expect(frame.locator('html[data-body=ready]')).toHaveCount(1);
    const paper = () =>
      frame.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--paper').trim());
    await expect.poll(paper).toBe('#16191c');
    await open(page, LINK);
    await expect(frame.getByRole('region', { name: 'You marked' }).getByRole('listitem').first()).toBeVisible();
    await frame.getByRole('button', { name: /^Share with localhost/ }).click();
    await expect.poll(() => of(page, 'shared')).toHaveLength(1);
    expect((await of(page, 'shared'))[0]?.['candidates']).toEqual([]);
    await expect(frame.getByRole('listbox', { name: 'Likely knots' })).toHaveCount(0);
  });

  test('tells who builds the page what is wrong with the host', async ({ page, quiet }) => {
    quiet.foreign = true;
    quiet.expected = /Knotmap/;
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.goto(`${origin}/?more=/`);
    await expect.poll(() => lines.join('\n')).toContain(`Write host=${origin}`);
    expect(await heard(page)).toEqual([]);
  });
});
