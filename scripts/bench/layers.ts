import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { median } from './median.ts';
import { BROWSER_FLAGS, findBrowser } from '../shared/browser.ts';

export const LAYER_SETS = ['muscles', 'musclesAndBones', 'pattern', 'all'] as const;
export type LayerSet = (typeof LAYER_SETS)[number];
/** Time of a frame with these layers, as times that of the bare skin: medians of frames drawn in turn. */
export type LayerCost = Readonly<Record<LayerSet, number>>;

/** What each set shows, by the link and by what is done on the page. */
interface Shown {
  readonly muscles: 'off' | 'both';
  readonly bones: boolean;
  readonly pattern?: boolean;
  readonly noPress?: boolean;
}
const BARE: Shown = { muscles: 'off', bones: false };
const SETS: Readonly<Record<LayerSet, Shown>> = {
  muscles: { muscles: 'both', bones: false },
  musclesAndBones: { muscles: 'both', bones: true },
  pattern: { muscles: 'off', bones: false, pattern: true },
  all: { muscles: 'both', bones: true, pattern: true, noPress: true },
};

/** Narrow enough that a chosen knot opens no column beside the body: every set fills the same stage. */
const VIEWPORT = { width: 900, height: 1100 };
/** The neck and shoulders fill the stage, where muscles, bones and areas lie closest; the pattern is of a shoulder muscle. */
const VIEW = 'w=0,12,1.05,0,1440,-20',
  KNOT = 'k=infraspinatus-trp1.left';
const REST_MS = 1500;

type Probed = { readonly knotmap?: { draw(): number } };

async function open(
  context: BrowserContext,
  address: string,
  { muscles, bones, pattern, noPress }: Shown,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(VIEWPORT);
  await page.goto(
    `${address}#v=2&${pattern ? `${KNOT}&` : ''}${VIEW}&l=${[muscles, ...(bones ? ['bones'] : [])].join('~')}`,
  );
  await page.waitForFunction(() => document.documentElement.dataset['body'] === 'ready', null, { timeout: 60_000 });
  if (noPress) {
    await page.locator('summary', { hasText: 'Layers' }).click();
    await page.getByRole('checkbox', { name: 'Where not to press' }).check();
  }
  // Files of the layers come, a flight ends, programs are made.
  await page.waitForTimeout(REST_MS);
  return page;
}

const draw = (page: Page) => page.evaluate(() => (window as Probed).knotmap?.draw() ?? NaN);

/**
 * Draws frames of the bare skin and of each set of layers in turn, so that whatever else the machine does strikes all of them alike.
 * @param rounds frames of each
 * @throws Error when the page draws nothing on request
 */
export async function layerCosts(context: BrowserContext, address: string, rounds = 40): Promise<LayerCost> {
  const bare = await open(context, address, BARE),
    pages = new Map<LayerSet, Page>();
  for (const set of LAYER_SETS) pages.set(set, await open(context, address, SETS[set]));
  const ratios = { muscles: [], musclesAndBones: [], pattern: [], all: [] } as Readonly<Record<LayerSet, number[]>>;
  let before = await draw(bare);
  for (let round = 0; round < rounds; round++)
    for (const [set, page] of pages) {
      const dressed = await draw(page),
        after = await draw(bare);
      ratios[set].push((2 * dressed) / (before + after));
      before = after;
    }
  await Promise.all([bare, ...pages.values()].map((page) => page.close()));
  if (Object.values(ratios).flat().some(Number.isNaN)) throw new Error('bench: the page draws no frame when asked');
  return {
    muscles: median(ratios.muscles),
    musclesAndBones: median(ratios.musclesAndBones),
    pattern: median(ratios.pattern),
    all: median(ratios.all),
  };
}

/** The same in a browser of its own. */
export async function benchLayers(address: string): Promise<LayerCost> {
  const browser = await chromium.launch({
    executablePath: findBrowser(chromium.executablePath()),
    args: [...BROWSER_FLAGS],
  });
  try {
    return await layerCosts(await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' }), address);
  } finally {
    await browser.close();
  }
}
