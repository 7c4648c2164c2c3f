import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const FOLDER = join(import.meta.dirname, '../../test-results/films');
const THEMES = ['light', 'dark'] as const;
/** A picture in a strip is so much of its size. */
const SCALE = 0.6;

interface Film {
  /** Takes a picture of what is on the screen, in each theme. */
  readonly shoot: (caption: string) => Promise<void>;
  /** Joins the pictures to one strip for each theme, and writes it. */
  readonly write: () => Promise<void>;
}

/** A film of a page, named by story and width. */
export function filmOf(page: Page, name: string): Film {
  const shots: { readonly caption: string; readonly pictures: readonly string[] }[] = [];
  return {
    async shoot(caption) {
      const pictures: string[] = [];
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        await page.waitForTimeout(700); // a flight of the camera, a sheet on its way
        pictures.push((await page.screenshot()).toString('base64'));
      }
      await page.emulateMedia({ colorScheme: 'light' });
      shots.push({ caption, pictures });
    },
    async write() {
      mkdirSync(FOLDER, { recursive: true });
      const { width = 0, height = 0 } = page.viewportSize() ?? {};
      const columns = Math.min(shots.length, Math.floor(2600 / (width * SCALE)));
      const table = await page.context().newPage();
      await table.setViewportSize({ width: Math.ceil(columns * (width * SCALE + 12)), height: 400 });
      for (const [at, theme] of THEMES.entries()) {
        const figures = shots.map(
          ({ caption, pictures }, n) =>
            `<figure style="margin:6px"><figcaption>${n + 1}. ${caption}</figcaption><img width="${width * SCALE}" height="${height * SCALE}" src="data:image/png;base64,${pictures[at] ?? ''}"></figure>`,
        );
        await table.setContent(
          `<body style="margin:0;font:13px sans-serif;display:flex;flex-wrap:wrap">${figures.join('')}</body>`,
        );
        await table.screenshot({ path: join(FOLDER, `${name}-${theme}.png`), fullPage: true });
      }
      await table.close();
    },
  };
}
