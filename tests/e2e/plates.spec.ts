import type { Page } from '@playwright/test';
import { expect, openBody, test } from './fixture.ts';

/**
 * The main views as pictures. Each is compared with the one in tests/e2e/plates, and each layer on it is taken away once, to show that
 * the comparison would tell. New pictures after an intended change: npx playwright test plates --no-deps --update-snapshots
 */
const SIZE = { width: 260, height: 340 } as const;
/**
 * Software rendering differs between machines by single steps of a colour along edges. `threshold` is a perceived colour difference,
 * `maxDiffPixelRatio` the share of pixels that may exceed it; the thinnest layer, the bones, changes ten times as many.
 */
const TOLERANCE = { threshold: 0.12, maxDiffPixelRatio: 0.002 } as const;

interface Layers {
  readonly muscles: 'off' | 'superficial' | 'deep' | 'both';
  readonly bones: boolean;
}
interface Plate {
  readonly name: string;
  readonly layers: Layers;
  /** The address fragment. */
  readonly link: string;
  readonly noPress?: boolean;
  /** The same view with one layer missing. */
  readonly missing: Readonly<Record<string, Partial<Pick<Plate, 'layers' | 'link' | 'noPress'>>>>;
}
const BARE: Layers = { muscles: 'off', bones: false };
/** As in state/link/link.ts: azimuth, elevation, distance, target. */
const BACK = 'w=0,3,3.6,0,920,20',
  FRONT = 'w=180,3,3.6,0,920,20',
  SIDE = 'w=270,3,3.6,0,920,20',
  NECK = 'w=0,12,1.1,0,1400,-20';
const KNOT = 'k=trapezius-trp1.left';

const PLATES: readonly Plate[] = [
  { name: 'skin-back', layers: BARE, link: `v=2&${BACK}`, missing: {} },
  { name: 'skin-front', layers: BARE, link: `v=2&${FRONT}`, missing: {} },
  {
    name: 'muscles-back',
    layers: { muscles: 'superficial', bones: false },
    link: `v=2&${BACK}`,
    missing: { muscles: { layers: BARE } },
  },
  {
    name: 'muscles-front',
    layers: { muscles: 'superficial', bones: false },
    link: `v=2&${FRONT}`,
    missing: { muscles: { layers: BARE } },
  },
  {
    name: 'muscles-side',
    layers: { muscles: 'superficial', bones: false },
    link: `v=2&${SIDE}`,
    missing: { muscles: { layers: BARE } },
  },
  {
    name: 'plate-neck',
    layers: { muscles: 'both', bones: true },
    link: `v=2&${NECK}`,
    missing: {
      bones: { layers: { muscles: 'both', bones: false } },
      'the deeper muscles': { layers: { muscles: 'superficial', bones: true } },
      'the upper muscles': { layers: { muscles: 'deep', bones: true } },
    },
  },
  {
    name: 'bones-back',
    layers: { muscles: 'off', bones: true },
    link: `v=2&${BACK}`,
    missing: { bones: { layers: BARE } },
  },
  {
    name: 'pattern-neck',
    layers: BARE,
    link: `v=2&${KNOT}&w=300,8,0.7,40,1570,0`,
    missing: {
      'the essential area': { link: `v=2&h=essential&${KNOT}&w=300,8,0.7,40,1570,0` },
      'the spillover area': { link: `v=2&h=spillover&${KNOT}&w=300,8,0.7,40,1570,0` },
      'the knot': { link: 'v=2&w=300,8,0.7,40,1570,0' },
    },
  },
  {
    name: 'no-press-back',
    layers: BARE,
    link: `v=2&${BACK}`,
    noPress: true,
    missing: { 'the areas': { noPress: false } },
  },
];

async function picture(
  page: Page,
  { layers, link, noPress }: Pick<Plate, 'layers' | 'link' | 'noPress'>,
): Promise<Buffer> {
  await page.goto('about:blank');
  const drawn = [layers.muscles, layers.bones && 'bones', 'no-labels'].filter(Boolean).join('~');
  await openBody(page, `/#${link}&l=${drawn}`);
  if (noPress) {
    await page.locator('summary', { hasText: 'Layers' }).click();
    await page.getByRole('checkbox', { name: 'Where not to press' }).check();
    await page.mouse.move(2, 2);
  }
  const shot = () => page.evaluate(({ width, height }) => window.knotmap?.picture(width, height) ?? '', SIZE);
  // What comes late, such as the muscles' file, has come when two pictures half a second apart are the same.
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = await shot();
        return last !== '' && last === before;
      },
      { intervals: [700] },
    )
    .toBe(true);
  return Buffer.from(last.slice(last.indexOf(',') + 1), 'base64');
}

// A small stage: each picture is drawn at its own size, and the stage once more after it.
test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1024, height: 480 } });

for (const plate of PLATES) {
  test(`${plate.name} looks as it did`, async ({ page }) => {
    expect(await picture(page, plate)).toMatchSnapshot(`${plate.name}.png`, TOLERANCE);
  });
  for (const [layer, change] of Object.entries(plate.missing)) {
    test(`${plate.name} without ${layer} is told apart`, async ({ page }) => {
      test.skip(test.info().config.updateSnapshots === 'all', 'pictures are being made');
      expect(await picture(page, { ...plate, ...change })).not.toMatchSnapshot(`${plate.name}.png`, TOLERANCE);
    });
  }
}

test('the drawing, the knots that it suggests and the line to the chosen one are each seen', async ({ page }) => {
  await openBody(page, '/#v=2&w=0,12,1.1,0,1400,-20');
  const shot = () => page.evaluate(() => window.knotmap?.picture(260, 340) ?? ''),
    stage = await page.getByRole('application').boundingBox();
  const before = await shot(),
    at = await page.evaluate(() => window.knotmap?.at([-95, 1330, -88]));
  if (!stage || !at) throw new Error('no stage');
  await page.mouse.click(stage.x + at.x, stage.y + at.y);
  await page.mouse.move(2, 2);
  await expect(page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option').first()).toBeVisible();
  expect(await differing(page, before, await shot()), 'drawing and knots').toBeGreaterThan(0.004);
});

/** Share of pixels that two pictures show in clearly different colours. */
async function differing(page: Page, a: string, b: string): Promise<number> {
  return page.evaluate(
    async (urls) => {
      // This runs in the page, where nothing of this file is.
      const pixelsOf = async (url: string) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), {
            width: image.naturalWidth,
            height: image.naturalHeight,
          }),
          pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0);
        return pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      };
      const one = await pixelsOf(urls.a),
        other = await pixelsOf(urls.b);
      let count = 0;
      for (let k = 0; k < one.length; k += 4)
        if (
          Math.abs(one[k]! - other[k]!) +
            Math.abs(one[k + 1]! - other[k + 1]!) +
            Math.abs(one[k + 2]! - other[k + 2]!) >
          60
        )
          count++;
      return (count * 4) / one.length;
    },
    { a, b },
  );
}
