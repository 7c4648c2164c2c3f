import type { Page } from '@playwright/test';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { firstOf } from '../../engine/math/nth.ts';
import { expect, expectAccessible, openBody, test } from './fixture.ts';

/** Whole millimetres in the body frame: over the person's right shoulder blade, which is at -x. */
const RIGHT_BLADE = [-95, 1330, -88] as const,
  LEFT_BLADE = [95, 1330, -88] as const;

type Mm = readonly [number, number, number];

const stage = (page: Page) => page.getByRole('application', { name: /3D body/ });
/** Pixels in the window for a place on the body. */
async function pixel(page: Page, mm: Mm) {
  const box = await stage(page).boundingBox(),
    at = await page.evaluate((place) => window.knotmap?.at(place), mm);
  if (!box || !at) throw new Error('no stage');
  return { x: box.x + at.x, y: box.y + at.y };
}
const knots = (page: Page, selected?: boolean) =>
  page.getByRole('listbox', { name: 'Likely knots' }).getByRole('option', selected === undefined ? {} : { selected });
const painAt = (page: Page, mm: Mm) => page.evaluate((place) => window.knotmap?.painAt(place), mm);
const frames = (page: Page) => page.evaluate(() => window.knotmap?.frames ?? -1);
/**
 * Resolves when half a second has passed without a frame. Asks the page itself, in its own animation frames: a frame of the body that has been
 * asked for and waits for a busy renderer is drawn before ours.
 */
const rest = (page: Page) =>
  page.evaluate(
    (most) =>
      new Promise<void>((resolve, reject) => {
        const start = performance.now();
        let frames = window.knotmap?.frames,
          since = start,
          quiet = 0;
        const look = () => {
          const now = performance.now();
          if (window.knotmap?.frames !== frames) [frames, since, quiet] = [window.knotmap?.frames, now, 0];
          else if (++quiet >= 5 && frames !== undefined && now - since >= 500) return resolve();
          if (now - start > most) return reject(new Error(`the body does not come to rest: ${frames} frames`));
          next();
        };
        const next = () => setTimeout(() => requestAnimationFrame(look), 80);
        next();
      }),
    15_000,
  );
/** How many different colours the middle of the stage shows, of 16 levels a channel. */
async function colours(page: Page): Promise<number> {
  const shot = (await stage(page).screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    const pen = canvas.getContext('2d');
    if (!pen) return 0;
    pen.drawImage(image, 0, 0, 64, 64);
    const seen = new Set<number>(),
      { data: bytes } = pen.getImageData(0, 0, 64, 64);
    for (let k = 0; k < bytes.length; k += 4)
      seen.add(((bytes[k]! >> 4) << 8) | ((bytes[k + 1]! >> 4) << 4) | (bytes[k + 2]! >> 4));
    return seen.size;
  }, shot);
}

test.describe('the body', () => {
  test('a click marks the skin on the same side, and only there', async ({ page }) => {
    await openBody(page);
    const at = await pixel(page, RIGHT_BLADE);
    const middle = await pixel(page, [0, 1330, -88]);
    expect(at.x, "from behind, the person's right is on the right of the picture").toBeGreaterThan(middle.x);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => painAt(page, RIGHT_BLADE)).toBe(true);
    expect(await painAt(page, LEFT_BLADE)).toBe(false);
    expect(await painAt(page, [-95, 1330, 90]), 'the chest stays unmarked').toBe(false);
  });

  test('a stroke paints along its way and does not turn the body; a drag beside the body turns it', async ({
    page,
  }) => {
    await openBody(page);
    const from = await pixel(page, [60, 1400, -80]),
      to = await pixel(page, [60, 1250, -85]);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    for (const y of [1390, 1330, 1260]) await expect.poll(() => painAt(page, [60, y, -85])).toBe(true);
    const after = await pixel(page, [60, 1400, -80]);
    expect(Math.hypot(after.x - from.x, after.y - from.y)).toBeLessThan(1);

    const box = await stage(page).boundingBox();
    if (!box) throw new Error('no stage');
    await page.mouse.move(box.x + 12, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 92, box.y + 30, { steps: 3 });
    await page.mouse.up();
    await rest(page);
    const turned = await pixel(page, [60, 1400, -80]);
    expect(Math.abs(turned.x - from.x)).toBeGreaterThan(5);
  });

  test('is not uniform, rests without a frame, and wakes for a key', async ({ page }) => {
    await openBody(page);
    await rest(page);
    expect(await colours(page)).toBeGreaterThan(20);
    // The pointer rests on the skin, with the ring of the brush around it.
    const at = await pixel(page, RIGHT_BLADE);
    await page.mouse.click(at.x, at.y);
    await rest(page);
    const before = await frames(page);
    await page.waitForTimeout(2000);
    expect((await frames(page)) - before).toBe(0);
    await stage(page).focus();
    const start = await pixel(page, RIGHT_BLADE);
    const moved = async () => Math.abs((await pixel(page, RIGHT_BLADE)).x - start.x);
    await page.keyboard.press('ArrowRight');
    await expect.poll(moved).toBeGreaterThan(5);
    await page.keyboard.press('Home');
    await expect.poll(moved).toBeLessThan(1);
  });

  test('zooms toward the pointer', async ({ page }) => {
    await openBody(page);
    const place: Mm = [-150, 1420, -40],
      before = await pixel(page, place),
      far = await pixel(page, [150, 1420, -40]);
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel(0, -200);
    await page.mouse.wheel(0, -200);
    await rest(page);
    const after = await pixel(page, place),
      farAfter = await pixel(page, [150, 1420, -40]);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(25);
    expect(Math.abs(farAfter.x - after.x)).toBeGreaterThan(1.3 * Math.abs(far.x - before.x));
  });

  test('comes back after the graphics context is lost, with the drawing', async ({ page, quiet }) => {
    quiet.expected = /THREE.WebGLRenderer: Context (Lost|Restored)|CONTEXT_LOST_WEBGL/;
    await openBody(page);
    const at = await pixel(page, RIGHT_BLADE);
    await page.mouse.click(at.x, at.y);
    await rest(page);
    const before = await colours(page);
    await page.evaluate(async () => {
      const gl = document.querySelector('canvas')?.getContext('webgl2'),
        loss = gl?.getExtension('WEBGL_lose_context');
      if (!loss) throw new Error('no way to lose the context');
      loss.loseContext();
      await new Promise((done) => setTimeout(done, 300));
      loss.restoreContext();
    });
    await expect(page.locator('html')).toHaveAttribute('data-body', 'ready');
    await rest(page);
    expect(await painAt(page, RIGHT_BLADE)).toBe(true);
    expect(await colours(page)).toBeGreaterThan(before * 0.8);
  });

  test('comes back from a lost context with every layer as it was', async ({ page, quiet }) => {
    quiet.expected = /THREE.WebGLRenderer: Context (Lost|Restored)|CONTEXT_LOST_WEBGL/;
    await openBody(page, '/#v=2&k=trapezius-trp1.left&w=0,12,1.1,0,1400,-20&l=both~bones');
    await rest(page);
    const picture = () => page.evaluate(() => window.knotmap?.picture(200, 260)),
      before = await picture();
    await page.evaluate(async () => {
      const loss = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      loss?.loseContext();
      await new Promise((done) => setTimeout(done, 300));
      loss?.restoreContext();
    });
    await expect(page.locator('html')).toHaveAttribute('data-body', 'ready');
    await rest(page);
    expect(await picture()).toBe(before);
  });

  test('is drawn when its tab is shown again, and rests', async ({ page }) => {
    await openBody(page);
    await rest(page);
    const turn = (state: 'hidden' | 'visible') =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    const before = await frames(page);
    await turn('hidden');
    await page.waitForTimeout(300);
    expect(await frames(page), 'hidden').toBe(before);
    await turn('visible');
    await expect.poll(() => frames(page)).toBeGreaterThan(before);
    await rest(page);
  });

  test('stays sharp when the pixel ratio of the screen changes', async ({ page }) => {
    await openBody(page);
    const sharp = () =>
      page.evaluate(() => {
        const canvas = document.querySelector('canvas'),
          shown = canvas?.getBoundingClientRect();
        return canvas && shown
          ? [canvas.width / shown.width, canvas.height / shown.height].map((ratio) => Math.round(ratio * 100) / 100)
          : null;
      });
    expect(await sharp()).toEqual([1, 1]);
    const screen = await page.context().newCDPSession(page);
    for (const ratio of [2, 1.5, 1]) {
      await screen.send('Emulation.setDeviceMetricsOverride', {
        width: 1280,
        height: 800,
        deviceScaleFactor: ratio,
        mobile: false,
      });
      // An emulated screen changes without a word to the page; the next frame, here for the brush under the pointer, sees it.
      const { x, y } = await pixel(page, RIGHT_BLADE);
      await page.mouse.move(x + 4 * ratio, y);
      await expect.poll(sharp).toEqual([ratio, ratio]);
    }
  });

  test('a phone that is turned shows the body whole in its new stage, undistorted', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openBody(page);
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const box = await stage(page).boundingBox(),
        canvas = () =>
          page.evaluate(() => {
            const element = document.querySelector('canvas');
            return element && [element.width, element.height];
          });
      const off = async () => {
        const [wide, tall] = firstOf((await canvas()) ?? [0, 0], 2);
        return Math.max(Math.abs(wide - (box?.width ?? 0)), Math.abs(tall - (box?.height ?? 0)));
      };
      // A pixel is not cut in two.
      await expect.poll(off).toBeLessThan(1.01);
      await rest(page);
      const [head, left, right, top] = firstOf(
        await Promise.all(
          (
            [
              [0, 1700, 0],
              [-100, 1300, -80],
              [100, 1300, -80],
              [-100, 1500, -80],
            ] as const
          ).map((mm) => pixel(page, mm)),
        ),
        4,
      );
      expect(head.y).toBeGreaterThan((box?.y ?? 0) - 1);
      expect(Math.abs(Math.abs(right.x - left.x) / Math.abs(top.y - left.y) - 1)).toBeLessThan(0.08);
    }
  });

  test('fills its stage after a resize, sharp and undistorted', async ({ page }) => {
    await openBody(page);
    await page.setViewportSize({ width: 700, height: 900 });
    await rest(page);
    const { width, height, shown } = await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      return {
        width: canvas?.width,
        height: canvas?.height,
        shown: canvas?.getBoundingClientRect().toJSON() as DOMRect,
      };
    });
    const ratio = Math.min(2, await page.evaluate(() => window.devicePixelRatio));
    expect(Math.abs((width ?? 0) - shown.width * ratio)).toBeLessThanOrEqual(1);
    expect(Math.abs((height ?? 0) - shown.height * ratio)).toBeLessThanOrEqual(1);
    // Equal lengths on the body are equal lengths in the picture.
    const [a, b, c] = firstOf(
      await Promise.all(
        (
          [
            [-100, 1300, -80],
            [100, 1300, -80],
            [-100, 1500, -80],
          ] as const
        ).map((mm) => pixel(page, mm)),
      ),
      3,
    );
    expect(Math.abs(Math.abs(b.x - a.x) / Math.abs(c.y - a.y) - 1)).toBeLessThan(0.08);
  });

  test('says how long it took to be ready', async ({ page }) => {
    await openBody(page);
    expect(await page.evaluate(() => performance.getEntriesByName('body-ready', 'measure').length)).toBe(1);
  });
});

test('with a damaged body file the page says so and does not hang', async ({ page, quiet }) => {
  quiet.expected = /the 3D body cannot be shown/;
  await page.route('**/models/body.glb', (route) => route.fulfill({ status: 200, body: 'not a body' }));
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-body', 'failed');
  await expect(page.getByText('The 3D body could not be loaded')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Where does it hurt?' })).toBeEnabled();
});

test('a number on the body chooses its knot, and a stroke may begin on it', async ({ page }) => {
  await openBody(page);
  const at = await pixel(page, RIGHT_BLADE);
  await page.mouse.click(at.x, at.y);
  const numbers = page.getByRole('group', { name: 'Likely knots on the body' }).getByRole('button');
  await expect(numbers.first()).toBeVisible();
  const box = await numbers.first().boundingBox();
  if (!box) throw new Error('no number');
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 40, from.y + 10, { steps: 3 });
  await page.mouse.up();
  await expect(page.getByRole('region', { name: 'You marked' }).getByRole('listitem')).toHaveCount(2);
  await expect(knots(page, true)).toHaveCount(0);
  await numbers.first().click();
  await expect(knots(page, true)).toHaveCount(1);
  await expect(numbers.first()).toHaveAttribute('aria-pressed', 'true');
});

test('a hundred choices later the graphics card holds what it held', async ({ page }) => {
  test.setTimeout(180_000);
  // Counts every object that is made and given back, and the bytes of all buffers: three's own counters know only geometries and textures.
  await page.addInitScript(() => {
    const gl = WebGL2RenderingContext.prototype,
      held = new Map([['bytes', 0]]),
      count = (name: string, by: number) => held.set(name, (held.get(name) ?? 0) + by),
      sizes = new WeakMap<object, number>(),
      bound = new Map<number, object | null>();
    for (const kind of [
      'Buffer',
      'Texture',
      'VertexArray',
      'Program',
      'Shader',
      'Framebuffer',
      'Renderbuffer',
    ] as const) {
      const make = gl[`create${kind}`] as () => object | null,
        drop = gl[`delete${kind}`] as (what: object | null) => void;
      held.set(kind, 0);
      Object.assign(gl, {
        [`create${kind}`](this: WebGL2RenderingContext, ...with_: []) {
          count(kind, 1);
          return make.apply(this, with_);
        },
        [`delete${kind}`](this: WebGL2RenderingContext, what: object | null) {
          if (what) count(kind, -1);
          if (what) count('bytes', -(sizes.get(what) ?? 0));
          drop.call(this, what);
        },
      });
    }
    const bind = gl.bindBuffer,
      fill = gl.bufferData as (this: WebGL2RenderingContext, ...all: unknown[]) => void;
    gl.bindBuffer = function (target, buffer) {
      bound.set(target, buffer);
      bind.call(this, target, buffer);
    };
    gl.bufferData = function (this: WebGL2RenderingContext, ...all: unknown[]) {
      const buffer = bound.get(all[0] as number),
        bytes = typeof all[1] === 'number' ? all[1] : ((all[1] as ArrayBufferView | null)?.byteLength ?? 0);
      if (buffer) {
        count('bytes', bytes - (sizes.get(buffer) ?? 0));
        sizes.set(buffer, bytes);
      }
      fill.apply(this, all);
    } as typeof gl.bufferData;
    Object.assign(window, { held });
  });
  await openBody(page);
  const at = await pixel(page, RIGHT_BLADE);
  await page.mouse.click(at.x, at.y);
  const list = page.getByRole('listbox', { name: 'Likely knots' });
  await list.focus();
  const held = () =>
    page.evaluate(() => ({
      ...Object.fromEntries((window as unknown as { held: ReadonlyMap<string, number> }).held),
      ...window.knotmap?.held,
    }));
  // The first round makes what is made once; each choice is shown before the next.
  for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'Home']) {
    await list.press(key);
    await rest(page);
  }
  const before = await held();
  expect(before).toMatchObject({ Buffer: expect.any(Number), bytes: expect.any(Number) });
  expect((before as { readonly bytes?: number }).bytes).toBeGreaterThan(1e6);
  for (let k = 0; k < 100; k++) await list.press(k % 4 < 2 ? 'ArrowDown' : 'ArrowUp');
  await list.press('Home');
  await rest(page);
  await expect.poll(held).toEqual(before);
});

test('a picture for print has its size and shows the body, and the stage stays as it is', async ({ page }) => {
  await openBody(page);
  const place = await pixel(page, RIGHT_BLADE);
  const seen = await page.evaluate(async () => {
    const url = window.knotmap?.picture(600, 800);
    if (!url) return null;
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 60;
    canvas.height = 80;
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0, 60, 80);
    const bytes = pen?.getImageData(0, 0, 60, 80).data ?? [],
      colours = new Set<number>();
    for (let k = 0; k < bytes.length; k += 4)
      colours.add(((bytes[k]! >> 4) << 8) | ((bytes[k + 1]! >> 4) << 4) | (bytes[k + 2]! >> 4));
    return {
      width: image.naturalWidth,
      height: image.naturalHeight,
      colours: colours.size,
      corner: [...bytes.slice(0, 3)],
    };
  });
  expect(seen).toMatchObject({ width: 600, height: 800, corner: [255, 255, 255] });
  expect(seen?.colours).toBeGreaterThan(20);
  const after = await pixel(page, RIGHT_BLADE);
  expect(Math.hypot(after.x - place.x, after.y - place.y)).toBeLessThan(0.5);
});

test('the skin tone is chosen on the page and kept on the device', async ({ page }) => {
  await openBody(page);
  const light = await page.evaluate(() => window.knotmap?.picture(80, 80));
  const open = () => page.locator('summary[aria-label="How the body is shown"]').click();
  await open();
  await page.getByRole('radio', { name: 'Deep brown skin' }).check();
  await rest(page);
  expect(await page.evaluate(() => window.knotmap?.picture(80, 80))).not.toBe(light);
  await page.reload();
  await open();
  await expect(page.getByRole('radio', { name: 'Deep brown skin' })).toBeChecked();
});

test.describe('what is drawn on the body has names', () => {
  /** Whole millimetres: the right upper back between spine and shoulder blade, over trapezius. */
  const UPPER_BACK = [-60, 1420, -90] as const;

  test('with the hand, a click on a muscle offers its page; the brush goes on painting', async ({ page }) => {
    await openBody(page);
    await page.getByText('Layers', { exact: true }).click();
    await page.getByRole('radio', { name: 'Upper layer' }).check();
    await page.getByText(/^Muscles shown \(\d\d\)$/).click();
    await expect(
      page.getByRole('list', { name: 'Muscles shown' }).getByRole('link', { name: 'Trapezius, middle fibres' }),
    ).toHaveAttribute('href', '/muscles/trapezius-middle/');
    await expectAccessible(page);
    await page.getByText('Layers', { exact: true }).click();
    const at = await pixel(page, UPPER_BACK),
      open = stage(page).getByRole('link', { name: /^Open: Trapezius/ });
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => painAt(page, UPPER_BACK)).toBe(true);
    await expect(stage(page).getByRole('link')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('radio', { name: 'Turn the body' }).click();
    await page.mouse.click(at.x, at.y);
    await expect(open).toBeVisible();
    expect(
      (await stage(page).getByRole('status').innerText()).match(/Trapezius/g),
      'the name stands there once',
    ).toHaveLength(1);
    expect(await painAt(page, UPPER_BACK)).toBe(false);
    await open.click();
    await expect(page).toHaveURL(/\/muscles\/trapezius-(upper|middle)\/$/);
  });

  test('on a phone the layers open below the body, which stays in sight, and Escape closes them', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openBody(page);
    const button = page.locator('summary', { hasText: 'Layers' });
    await button.click();
    await page.getByRole('radio', { name: 'Upper layer' }).check();
    const body = await stage(page).boundingBox(),
      sheet = await page.getByRole('group', { name: 'Muscles' }).boundingBox();
    if (!body || !sheet) throw new Error('no sheet');
    expect(sheet.y).toBeGreaterThan(body.y + body.height);
    await expectAccessible(page);
    await page.locator('summary[aria-label="How the body is shown"]').click();
    await expect(page.getByRole('group', { name: 'Muscles' })).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('group', { name: 'Skin tone' })).toBeHidden();
    await expect(page.locator('summary[aria-label="How the body is shown"]')).toBeFocused();
  });

  test('the areas not to press are listed, and the focused one alone is lit and named', async ({ page }) => {
    await openBody(page);
    await page.getByText('Layers', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Where not to press' }).check();
    const areas = page.getByRole('list', { name: 'Areas not to press' }).getByRole('button');
    await expect(areas).toHaveCount(NO_PRESS_ZONES.length);
    await expectAccessible(page);
    await page.mouse.move(2, 2);
    await rest(page);
    const shot = () => page.evaluate(() => window.knotmap?.picture(120, 120)),
      before = await shot();
    await areas.filter({ hasText: 'Spine bones' }).focus();
    await expect(stage(page).getByText(/Bone, small joints and ligaments/)).toBeVisible();
    await rest(page);
    expect(await shot()).not.toBe(before);
    await areas.filter({ hasText: 'Spine bones' }).blur();
    await rest(page);
    expect(await shot()).toBe(before);
  });
});
