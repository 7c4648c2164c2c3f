import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { firstOf } from '../../engine/math/nth.ts';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { GUIDES } from '../../data/guides/all.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { shapeOf } from '../../engine/guide/resolve-run.ts';
import { expectAccessible } from './fixture.ts';
import { legibility } from './legible.ts';
import { takeUpAt } from './take-up.ts';

const PHONE = { width: 390, height: 844 };
const player = (page: Page) => page.getByRole('dialog');
const button = (page: Page, name: string | RegExp) =>
  player(page).getByRole('button', { name, exact: typeof name === 'string' });
const CHEST = /pressure, tightness, squeezing/;
const timer = (page: Page) => player(page).getByRole('timer');

/** Notes what is spoken and when the screen is kept awake, in place of the browser's own voice and lock. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const heard: string[] = [],
      locks: string[] = [];
    Object.assign(window, { heard, locks });
    Object.defineProperty(window, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), {
        getVoices: () => [{ lang: 'en-GB', localService: true, default: true }],
        speak: (words: { text: string }) => heard.push(words.text),
        cancel: () => undefined,
      }),
    });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        constructor(readonly text: string) {}
      },
    });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          locks.push('asked');
          return { release: async () => void locks.push('released') };
        },
      },
    });
  });
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
const locks = (page: Page) => page.evaluate(() => (window as unknown as { locks: string[] }).locks);

/** Opens a guide and answers what is asked before it; conditions are ticked by their topics. */
async function passTheChecks(page: Page, address: string, conditions: readonly RegExp[] = []) {
  await page.goto(address);
  await page.getByRole('button', { name: /^Start the/ }).click();
  await expect(page.getByRole('dialog', { name: 'Before you press' })).toBeVisible();
  for (const topic of conditions) await player(page).getByRole('checkbox', { name: topic }).check();
  await button(page, conditions.length > 0 ? 'That is all. Go on' : 'None of these. Go on').click();
}

/** To the first step, past what is read before it. */
async function toTheFirstStep(page: Page) {
  await expect(player(page).getByRole('heading', { name: 'Read this first' })).toBeVisible();
  await button(page, 'Start').click();
  await expect(player(page).getByText(/^Step 1 of/)).toBeVisible();
}

/** What a step says. */
const words = (page: Page) => player(page).getByRole('region', { name: 'Step' }).getByRole('heading', { level: 2 });

/** Through the checks to the first step of the infraspinatus guide, soreness 7. */
async function begin(page: Page, { spots = 1, reps = 1 } = {}) {
  await passTheChecks(page, '/guides/infraspinatus/#side=right&point=infraspinatus-trp1');
  await expect(player(page).getByRole('heading', { name: 'Read this first' })).toBeFocused();
  await player(page).getByRole('radio', { name: '7', exact: true }).check();
  await player(page).getByText('Other side, more spots or holds').click();
  for (const [name, count] of [
    ['How many sore spots?', spots],
    ['Holds on each spot', reps],
  ] as const)
    for (let at = 1; at < count; at++)
      await player(page).getByRole('group', { name }).getByRole('button').last().click();
  await toTheFirstStep(page);
}

async function toTheHold(page: Page) {
  for (let step = 0; step < 3; step++) await button(page, 'Next').click();
  // From here time stands but for what the test lets pass.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000); // a busy machine may take its time until it stands
  await button(page, 'On the spot: start the hold').click();
  await expect(timer(page)).toHaveText('60');
}

test('a whole guide: pause, resume, reload in the middle, speech on, awake only while it runs', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.clock.install({ time: new Date('2030-01-01T10:00:00') });
  await listen(page);
  await begin(page);
  await button(page, 'Voice').click();
  await expect.poll(() => heard(page)).toContain('Hug your arm in front of you.');
  await toTheHold(page);
  await expect.poll(() => heard(page)).toContain('Hold for 60 seconds. Breathe out slowly.');

  await page.clock.runFor(20_000);
  await expect(timer(page)).toHaveText('40');
  await page.keyboard.press(' ');
  await expect(button(page, 'Go on')).toBeVisible();
  await expect.poll(() => locks(page).then((all) => all.at(-1))).toBe('released');
  await page.clock.runFor(60_000);
  await expect(timer(page)).toHaveText('40');
  await player(page).getByText('Paused', { exact: true }).click();
  await page.clock.runFor(10_000);
  await expect(timer(page)).toHaveText('30');
  await expect.poll(() => locks(page).then((all) => all.at(-1))).toBe('asked');
  await expect.poll(() => heard(page)).toContain('Half way. Is it still 5 or less?');

  await page.clock.resume(); // a page cannot load while time stands
  await page.reload();
  await expect(timer(page)).toHaveText(/^(30|2[2-9])$/);
  await theBody(page); // until it is there the page has its hands full, and time would stand too late
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000);
  await expect(button(page, 'Voice')).toHaveAttribute('aria-pressed', 'true');
  await page.clock.runFor((Number(await timer(page).innerText()) - 9) * 1000);
  await expect.poll(() => heard(page)).toContain('Ten more seconds.');
  await page.clock.runFor(10_000);
  await expect(player(page).getByText('Turn your hand in and out slowly, 5 times.').first()).toBeVisible();
  await button(page, 'Done').click();

  await player(page).getByRole('radio', { name: '3', exact: true }).check();
  await expect(player(page).getByText('Before: 7. Now: 3.')).toBeVisible();
  await button(page, 'Yes, that is my pain').click();
  await expect(player(page).getByText('Noted. The body map will use it.')).toBeVisible();
  await expect(player(page).getByText('Cross-chest stretch')).toBeVisible();
  await expect(player(page).getByText('Outward turn with a band')).toBeVisible();
  await expect(player(page).getByText(/No change after 14 days/)).toBeVisible();
  await expect.poll(() => locks(page).then((all) => all.at(-1))).toBe('released');
  await expect(player(page).getByRole('link', { name: 'To the body map' })).toBeVisible();
  await button(page, 'Close').click();
  await expect(player(page)).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('knotmap.run'))).toBeNull();
});

/** Lets time pass, a second after the other: what one second has changed is drawn before the next, so that no tick is asked for too late. */
async function pass(page: Page, milliseconds: number) {
  for (let left = milliseconds; left > 0; left -= 1000) {
    await page.clock.runFor(Math.min(1000, left));
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const { port1, port2 } = new MessageChannel(); // a timer would wait for the clock
          port1.onmessage = () => done();
          port2.postMessage(null);
        }),
    );
  }
}

test('a phone call in the middle: the rest waits for the person', async ({ page }) => {
  await page.clock.install({ time: new Date('2030-01-01T10:00:00') });
  await begin(page, { spots: 2 });
  await toTheHold(page);
  await pass(page, 5000);
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 600_000);
  await pass(page, 1000);
  await expect(player(page).getByRole('heading', { name: 'Rest' })).toBeVisible();
  await expect(timer(page)).toHaveText('30');
  await pass(page, 5000);
  await expect(timer(page)).toHaveText('30');
});

test('a clock that jumps a day, there and back: the hold neither ends nor starts anew', async ({ page }) => {
  await page.clock.install({ time: new Date('2030-01-01T10:00:00') });
  await begin(page);
  await toTheHold(page);
  await pass(page, 20_000);
  await expect(timer(page)).toHaveText('40');
  const day = 24 * 3600 * 1000,
    jump = async (by: number) => page.clock.setSystemTime((await page.evaluate(() => Date.now())) + by);
  await jump(-day);
  await pass(page, 5000);
  await expect(timer(page)).toHaveText(/^3[56]$/);
  await jump(day);
  await pass(page, 5000);
  await expect(player(page).getByText('Paused', { exact: true })).toBeVisible();
  await expect(timer(page)).toHaveText(/^3[56]$/);
});

test('a locked screen: the count goes on by the clock, the lock is asked for again, and nothing is lost', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2030-01-01T10:00:00') });
  await listen(page);
  await begin(page);
  await toTheHold(page);
  const show = (state: 'hidden' | 'visible') =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await page.clock.runFor(5000);
  await expect(timer(page)).toHaveText('55');
  await show('hidden');
  const asked = (await locks(page)).filter((one) => one === 'asked').length;
  await page.clock.setSystemTime((await page.evaluate(() => Date.now())) + 25_000); // a locked phone runs no timers: the clock jumps
  await expect(timer(page)).toHaveText('55');
  await show('visible');
  await expect(timer(page)).toHaveText('30');
  await expect.poll(async () => (await locks(page)).filter((one) => one === 'asked').length).toBe(asked + 1);
});

test('voice is off until it is chosen, then remembered on the device', async ({ page }) => {
  await listen(page);
  await begin(page);
  await expect(button(page, 'Voice')).toHaveAttribute('aria-pressed', 'false');
  await button(page, 'Next').click();
  expect(await heard(page)).toEqual([]);
  await button(page, 'Voice').click();
  await page.evaluate(() => localStorage.removeItem('knotmap.run'));
  await page.goto('/guides/rhomboids/');
  await page.getByRole('button', { name: 'Start the guide' }).click();
  await button(page, 'None of these. Go on').click(); // the signs of this muscle
  await expect(button(page, 'Voice')).toHaveAttribute('aria-pressed', 'true');
});

test('reduced motion: the ring stands still, the words lead the breath', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await begin(page);
  await toTheHold(page);
  expect(await page.locator('.breath').evaluate((ring) => getComputedStyle(ring).animationName)).toBe('none');
  await expect(player(page).getByText('Breathe in', { exact: true })).toBeVisible();
  await page.clock.runFor(5000);
  await expect(player(page).getByText('Breathe out', { exact: true })).toBeVisible();
});

test('blood thinners ticked: the ball is gone and the reason stands there', async ({ page }) => {
  await passTheChecks(page, '/guides/infraspinatus/', [/Blood thinners/]);
  const changed = player(page).getByRole('region', { name: 'Changed for you' });
  await expect(changed).toContainText('Tennis ball: left out.');
  await expect(changed).toContainText('You ticked: Blood thinners, bleeding problems. Muscles can bleed inside');
  await expect(player(page).getByRole('radio', { name: /ball/i })).toHaveCount(0);
  await toTheFirstStep(page);
  for (let step = 0; step < 2; step++) {
    await expect(words(page)).not.toContainText('ball');
    await button(page, 'Next').click();
  }
});

test('a sign of an emergency stands in the way of the guide', async ({ page }) => {
  await page.goto('/guides/trapezius_middle/');
  await page.getByRole('button', { name: 'Start the guide' }).click();
  await player(page).getByRole('checkbox', { name: CHEST }).check();
  await button(page, 'See what to do').click();
  await expect(player(page).getByRole('heading', { name: 'Get emergency help now' })).toBeFocused();
  await expect(button(page, /Go on|Start/)).toHaveCount(0);
});

test.describe('a run keeps what it was made from', () => {
  const GUIDE = '/guides/erector_longissimus_thoracis/#side=left';
  /** Every step from here to the last, through the hold. */
  async function allWords(page: Page): Promise<string[]> {
    const all: string[] = [];
    for (;;) {
      all.push(await player(page).getByRole('region', { name: 'Step' }).innerText());
      const last = await button(page, 'Done').count();
      if (last > 0) return all;
      await button(page, /^(Next|On the spot: start the hold|Let go)$/).click();
    }
  }

  test('thin bones ticked, a reload in the middle: the same words, a flat hand, never two balls', async ({ page }) => {
    await passTheChecks(page, GUIDE, [/^Osteoporosis/]);
    await toTheFirstStep(page);
    await button(page, 'Next').click();
    const before = await words(page).innerText();
    await page.reload();
    await expect(words(page)).toHaveText(before);
    const said = (await allWords(page)).join(' ');
    expect(said).not.toMatch(/ball|3 to 5|backward bends/i);
    expect(said).toContain('0 to 2 out of 10');
  });

  test('left, and taken up in a new visit: the questions first, ticked as they were, then on where it was', async ({
    page,
    context,
  }) => {
    await passTheChecks(page, GUIDE, [/^Osteoporosis/]);
    await toTheFirstStep(page);
    await button(page, 'Next').click();
    const before = await words(page).innerText();
    await page.close();
    const later = await context.newPage();
    await later.goto(GUIDE);
    await later.getByRole('button', { name: 'Go on where you were' }).click();
    await expect(later.getByRole('dialog', { name: 'Before you press' })).toBeVisible();
    await expect(player(later).getByRole('checkbox', { name: /^Osteoporosis/ })).toBeChecked();
    await button(later, 'That is all. Go on').click();
    await expect(player(later).getByText('Nothing has changed for you since.')).toBeVisible();
    await button(later, 'Go on where you were').click();
    await expect(words(later)).toHaveText(before);
  });

  test('a condition ticked meanwhile on another page: the guide is made anew and says what changed', async ({
    page,
  }) => {
    await passTheChecks(page, '/guides/infraspinatus/#side=right');
    await toTheFirstStep(page);
    await button(page, 'Close').click();
    await expect(player(page)).toHaveCount(0); // it goes back in the history, which must not overtake the next address
    await page.goto('/safety/');
    await page.getByRole('checkbox', { name: /^Blood thinners/ }).check();
    await page.goto('/guides/infraspinatus/#side=right');
    await page.getByRole('button', { name: 'Go on where you were' }).click();
    await expect(player(page).getByText('Your answers have changed since.', { exact: false })).toBeVisible();
    await expect(player(page).getByRole('region', { name: 'Changed for you' })).toContainText(
      'Muscles can bleed inside',
    );
    await button(page, 'Go on with the changed guide').click();
    await expect(player(page).getByRole('heading', { name: 'Read this first' })).toBeVisible();
  });
});

test.describe('an urgent answer ends a run', () => {
  test('given on the page of the safety check: the guide opens at what to do, not at the ball', async ({ page }) => {
    await passTheChecks(page, '/guides/rhomboids/');
    await toTheFirstStep(page);
    await button(page, 'Next').click();
    await button(page, 'Close').click();
    await expect(player(page)).toHaveCount(0);
    await page.goto('/safety/');
    if (await page.getByRole('button', { name: 'Change my answers' }).count())
      await page.getByRole('button', { name: 'Change my answers' }).click();
    await page.getByRole('checkbox', { name: CHEST }).check();
    await page.goto('/guides/rhomboids/');
    await expect(page.getByRole('group', { name: 'Pressing is left out for now.' }).first()).toContainText(
      'Get emergency help now',
    );
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('knotmap.run'))).toBeNull();
  });

  test('given in another tab: the hold is gone and help stands in its place', async ({ page, context }) => {
    await begin(page);
    for (let step = 0; step < 3; step++) await button(page, 'Next').click();
    await button(page, 'On the spot: start the hold').click();
    const other = await context.newPage();
    await other.goto('/guides/trapezius_middle/');
    await other.goto('/safety/');
    if (await other.getByRole('button', { name: 'Change my answers' }).count())
      await other.getByRole('button', { name: 'Change my answers' }).click();
    await other.getByRole('checkbox', { name: CHEST }).check();
    await expect(player(page).getByRole('heading', { name: 'Get emergency help now' })).toBeVisible();
    await expect(timer(page)).toHaveCount(0);
  });
});

test.describe('before the first press', () => {
  test('find it, keep off, stop if; the way on stands after the last line; a reload comes back to it', async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await passTheChecks(page, '/guides/infraspinatus/#side=right');
    for (let time = 0; time < 2; time++) {
      for (const name of ['Find it', 'Keep off', 'Stop if'])
        await expect(player(page).getByRole('heading', { name, level: 3 })).toBeVisible();
      await expect(player(page).getByText('Keep off the bony ridge and edges of the blade.')).toBeVisible();
      await expect(player(page).getByText('Trouble breathing or new chest pain')).toBeVisible();
      await expect(player(page).getByText(/^Warm up:/)).toBeVisible();
      await expect(player(page).getByRole('radio', { name: /ball/i }).first()).toBeVisible();
      await expect(player(page).getByText('How sore is it now?')).toBeVisible();
      await expect(button(page, 'Start')).not.toBeInViewport();
      if (time === 0) await page.reload();
    }
    await expectAccessible(page);
    await button(page, 'Start').click();
    await button(page, 'Back').click();
    await expect(player(page).getByRole('heading', { name: 'Find it' })).toBeVisible();
  });
});

test.describe('something feels wrong', () => {
  const sheet = (page: Page) => page.getByRole('dialog', { name: /What do you feel|Pain above|Tingling/ });
  const choose = (page: Page, name: RegExp) => sheet(page).getByRole('button', { name }).click();
  async function inTheHold(page: Page) {
    await page.setViewportSize(PHONE);
    await page.clock.install({ time: new Date('2030-01-01T10:00:00') });
    await begin(page);
    await toTheHold(page);
    await page.clock.runFor(5000);
    const wrong = page.getByRole('button', { name: 'Something feels wrong' });
    expect((await wrong.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    await wrong.focus();
    await page.keyboard.press('Enter');
    await expect(sheet(page)).toBeVisible();
  }

  test('the clock stands at once, space does nothing behind it, Escape goes back; easing off lowers the limit once', async ({
    page,
  }) => {
    await inTheHold(page);
    await sheet(page).getByRole('heading').focus();
    await page.keyboard.press(' ');
    await page.clock.runFor(5000);
    await expect(page.getByRole('timer', { includeHidden: true })).toHaveText('55');
    await page.clock.resume();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toHaveCount(0);
    await expect(player(page).getByText('Paused', { exact: true })).toBeVisible();

    await page.getByRole('button', { name: 'Something feels wrong' }).click();
    await choose(page, /^Pain above/);
    await choose(page, /^It is better now/);
    await expect(player(page).getByText('Press 1 to 3 out of 10, never above 3.')).toBeVisible();
    await expect(player(page).getByText('Paused', { exact: true })).toBeVisible();
    await page.reload();
    await expect(player(page).getByText('Press 1 to 3 out of 10, never above 3.')).toBeVisible();
    await page.getByRole('button', { name: 'Something feels wrong' }).click();
    await choose(page, /^Pain above/);
    await expect(player(page).getByRole('heading', { name: 'Stopped for today' })).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem('knotmap.run'))).toBeNull();
  });

  test('pain in the chest ends the run and stands before every guide; tingling that goes only stops it', async ({
    page,
  }) => {
    test.slow(); // a whole run, a reload, the gate three times over and axe
    await inTheHold(page);
    await page.clock.resume();
    await choose(page, /^Tingling/);
    await expect(sheet(page).getByText('Has it gone?')).toBeVisible();
    await page.reload();
    await expect(sheet(page).getByText('Has it gone?')).toBeVisible();
    await sheet(page).getByRole('button', { name: 'Yes, it has gone' }).click();
    await expect(player(page).getByRole('heading', { name: 'Stopped for today' })).toBeFocused();
    await button(page, 'Close').first().click();

    // Not this spot again today, also after a reload; the other side is another spot.
    for (let time = 0; time < 2; time++) {
      // A reload opens it again by itself, as the address says.
      if (time === 0) await page.getByRole('button', { name: 'Start the guide' }).click();
      await expect(player(page).getByRole('heading', { name: 'You stopped at this spot' })).toBeVisible();
      await expect(player(page).getByText('You felt: Tingling', { exact: false })).toBeVisible();
      await expect(button(page, /^Start/)).toHaveCount(0);
      if (time === 0) await page.reload();
      if (time === 0) await expect(page.locator('main')).toContainText('You stopped at this spot on the right');
    }
    await expectAccessible(page);
    await player(page).getByRole('radio', { name: 'Left' }).click(); // the guide stands in its place
    await toTheFirstStep(page);
    await page.getByRole('button', { name: 'Something feels wrong' }).click();
    await choose(page, /^Trouble breathing/);
    await expect(player(page).getByRole('heading', { name: 'Get emergency help now' })).toBeFocused();
    await expect(player(page).getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
    await page.goto('/guides/levator_scapulae/');
    await expect(page.getByRole('group', { name: 'Pressing is left out for now.' }).first()).toContainText(
      'Get emergency help now',
    );
  });
});

test('the body stands beside the step, drawn', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await begin(page);
  await player(page).locator('[data-ready=true]').waitFor({ timeout: 45_000 });
  const canvas = player(page).locator('[data-ready=true] canvas');
  await expect.poll(async () => (await canvas.screenshot()).byteLength, { timeout: 20_000 }).toBeGreaterThan(20_000); // an even picture packs into far less
  await expect(player(page).getByText('Never press')).toBeVisible();
  // Somewhere in the picture an area is hatched; under the pointer it has a name.
  const box = await canvas.boundingBox(),
    seen = new Set<string>();
  for (let k = 0; box && k < 48; k++) {
    await page.mouse.move(
      box.x + (box.width * ((k % 8) + 0.5)) / 8,
      box.y + (box.height * (Math.floor(k / 8) + 0.5)) / 6,
    );
    const caption = player(page).locator('[data-ready=true] > p:not([hidden])');
    if (await caption.count()) seen.add(await caption.innerText());
  }
  expect([...seen].filter((name) => NO_PRESS_ZONES.some((zone) => zone.name === name)).length).toBeGreaterThan(0);
});

test('two metres away: on a phone every step, count and rest can be read in a picture a quarter the size, the body beside it', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.clock.install();
  await begin(page, { spots: 2, reps: 2 });
  await player(page).locator('[data-ready=true]').waitFor({ timeout: 45_000 });
  // A capital of 9 pixels is about the smallest print that is read without effort on a screen.
  const expectReadable = async (name: string, element: Locator, least = 9) => {
    await expect(element, name).toBeInViewport({ ratio: 1 });
    const { height, contrast } = await legibility(page, element, 1 / 4);
    expect(height, `${name}: pixels high`).toBeGreaterThanOrEqual(least);
    expect(contrast, `${name}: contrast`).toBeGreaterThanOrEqual(4.5);
  };
  const expectBody = async (name: string) => {
    const canvas = player(page).locator('[data-ready=true] canvas');
    await expect(canvas, name).toBeInViewport({ ratio: 0.98 });
    const box = await canvas.boundingBox();
    expect(box?.height, name).toBeGreaterThanOrEqual(140);
    expect(box?.width, name).toBeGreaterThanOrEqual(350);
  };
  const heading = player(page).getByRole('heading', { level: 2 });
  for (let step = 1; step <= 4; step++) {
    await expectReadable(`step ${step}`, heading);
    await expectReadable('number of the step', player(page).getByText(`Step ${step} of 6`));
    await expectBody(`step ${step}`);
    await button(page, step < 4 ? 'Next' : 'On the spot: start the hold').click();
  }
  await expect(timer(page)).toHaveText('60');
  await expectReadable('spot', player(page).getByText('Spot 1 of 2'));
  await expectReadable('hold', player(page).getByRole('heading', { name: 'Hold 1 of 2' }));
  await expectReadable('count of the hold', timer(page), 28);
  await expectReadable('breath', player(page).getByText('Breathe in', { exact: true }));
  await expectBody('hold');
  for (const name of ['Back', 'Pause', 'Let go']) await expect(button(page, name)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press(' ');
  await expectReadable('paused', player(page).getByText('Paused', { exact: true }));
  await page.keyboard.press(' ');
  await button(page, 'Let go').click();
  await expectReadable('rest', player(page).getByRole('heading', { name: 'Rest' }));
  await expectReadable('count of the rest', timer(page), 28);
  await expectReadable('what comes next', player(page).getByText('Same spot', { exact: true }));
  await expectBody('rest');
  await button(page, 'Go on now').click();
  await button(page, 'Let go').click();
  await expectReadable('the next spot', player(page).getByText('Next spot', { exact: true }));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
});

test('a phone on its side: how hard to press is not under the buttons of the hold', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.clock.install({ time: new Date('2030-01-01T10:00:00') });
  await begin(page);
  await toTheHold(page);
  const limit = await player(page)
      .getByText(/^Press .* never above/)
      .boundingBox(),
    pause = await button(page, 'Pause').boundingBox();
  expect((limit?.y ?? 0) + (limit?.height ?? 0)).toBeLessThanOrEqual(pause?.y ?? 0);
});

test('at 200 % zoom of a phone nothing of a step lies beside the window: not what feels wrong, not the way out', async ({
  page,
}) => {
  await passTheChecks(page, '/guides/infraspinatus/#side=right&point=infraspinatus-trp1');
  await toTheFirstStep(page);
  await page.setViewportSize({ width: 195, height: 422 });
  for (const name of ['Something feels wrong', 'Close', 'Back', 'Next'])
    await expect(button(page, name)).toBeInViewport({ ratio: 1 });
});

test('hands-free: from the first step to the end nothing is touched, keys and taps pause it, and it can be turned off', async ({
  page,
}) => {
  await page.setViewportSize(PHONE);
  await page.clock.install({ time: new Date('2030-01-01T10:00:00') });
  await listen(page);
  await page.addInitScript(() => {
    const keys = new Map<string, () => void>();
    Object.assign(window, { keys });
    navigator.mediaSession.setActionHandler = (action, act) => {
      if (act) keys.set(action, act as () => void);
      else keys.delete(action);
    };
  });
  const press = (key: string) =>
    page.evaluate((one) => (window as unknown as { keys: Map<string, () => void> }).keys.get(one)?.(), key);
  await passTheChecks(page, '/guides/infraspinatus/#side=right&point=infraspinatus-trp1');
  await player(page)
    .getByRole('switch', { name: /^Hands-free/ })
    .check();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000);
  await button(page, 'Start').click();
  const step = player(page).getByText(/^Step \d of/);
  await expect(step).toHaveText(/^Step 1 of/);
  const first = await words(page).innerText();
  await expect.poll(() => heard(page)).toContain(first);

  // The button of a headset and a tap on the words pause it and let it go on; the next key leads on.
  await press('pause');
  await expect(button(page, 'Go on')).toBeVisible();
  await page.clock.runFor(120_000);
  await expect(step).toHaveText(/^Step 1 of/);
  await words(page).click();
  await expect(button(page, 'Pause')).toBeVisible();
  await press('nexttrack');
  await expect(step).toHaveText(/^Step 2 of/);
  await page.keyboard.press('ArrowLeft');
  await expect(step).toHaveText(/^Step 1 of/);

  for (let minute = 0; minute < 10 && !(await timer(page).isVisible()); minute++)
    for (let part = 0; part < 6 && !(await timer(page).isVisible()); part++) await page.clock.runFor(10_000);
  await expect(timer(page)).toBeVisible();
  expect(await heard(page)).toContain('Stay light. The pressing begins in ten seconds.');
  for (let part = 0; part < 30 && !(await heard(page)).includes('Well done. Now rest for a moment.'); part++)
    await page.clock.runFor(10_000);
  await expect.poll(() => heard(page)).toContain('Well done. Now rest for a moment.');
  expect((await heard(page)).filter((said) => /^Let go\. That is all the pressing/.test(said))).toHaveLength(1);
  await page.clock.resume();
  await button(page, 'Close').click();
  await expect(player(page)).toHaveCount(0);

  // It is kept, and can be turned off in the middle.
  await page.getByRole('button', { name: /^Start the/ }).click();
  await expect(player(page).getByRole('switch', { name: /^Hands-free/ })).toBeChecked();
  await button(page, 'Start').click();
  await expect(button(page, 'Pause')).toBeVisible();
  await expectAccessible(page);
  await button(page, 'Wait for me at each step').click();
  await expect(button(page, 'Pause')).toHaveCount(0);
  await expect(button(page, 'Next')).toBeVisible();
});

test('two metres away: the longest step of all guides fits on a phone with the body and the buttons', async ({
  page,
}) => {
  const resolved = GUIDES.flatMap((guide) =>
    [null, ...guide.tools.map(({ id }) => id)].map((tool) =>
      resolveGuide(guide, { cautions: new Map(), side: 'left', tool }),
    ),
  );
  const [longest] = firstOf(
    resolved
      .flatMap((one) =>
        one.steps.flatMap(({ say, does }, step) =>
          does === 'hold' || !shapeOf(one, { spots: 1, reps: 1 }) ? [] : [{ ...one, say, step }],
        ),
      )
      .sort((a, b) => b.say.length - a.say.length),
    1,
  );
  await page.setViewportSize(PHONE);
  await passTheChecks(page, `/guides/${longest.guide.id}/`);
  await takeUpAt(page, longest, longest.step);
  const heading = player(page).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(longest.say);
  await expect(heading).toBeInViewport({ ratio: 1 });
  expect((await legibility(page, heading, 1 / 4)).height).toBeGreaterThanOrEqual(9);
  await expect(button(page, /^(Next|Done|On the spot: start the hold)$/)).toBeInViewport({ ratio: 1 });
  await expect
    .poll(async () => (await player(page).locator('[data-ready=true] canvas').boundingBox())?.height ?? 0, {
      timeout: 45_000,
    })
    .toBeGreaterThanOrEqual(140);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a guide reads whole, and says who should skip it', async ({ page }) => {
    await page.goto('/guides/quadratus_lumborum/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quadratus lumborum');
    for (const name of [
      'Skip this guide if',
      'Find the spot',
      'What to press with',
      'Steps',
      'Stop at once if',
      'Where not to press',
      'Afterwards',
    ])
      await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByText('If anything under "Skip this guide if" is true for you')).toBeVisible();
    await expect(page.getByText('Over the kidneys and floating ribs')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: /^Pregnancy$/ })).toBeVisible();
  });
});

test('axe finds nothing: list, guide, and the player at each stage', async ({ page }) => {
  await page.clock.install();
  const check = () => expectAccessible(page);
  await page.goto('/guides/');
  expect(
    await page
      .locator('main')
      .getByRole('link')
      .filter({ hasNotText: /safety check|Your sessions/ })
      .count(),
  ).toBe(GUIDES.length);
  await check();
  await page.goto('/guides/sternocleidomastoid/');
  await check();
  await begin(page);
  await check();
  await toTheHold(page);
  await page.clock.resume(); // axe needs timers
  await check();
  await page.clock.runFor(61_000);
  await button(page, 'Done').click();
  await check();
});

/** The picture of a step, once the body is there, without what lies over it. */
async function theBody(page: Page) {
  const holder = player(page).locator('figure [data-ready="true"]');
  await expect(holder).toBeVisible();
  return holder.locator('canvas');
}
/** Whether what is seen of an element is another picture within some seconds. */
async function moves(picture: Locator, seconds: number): Promise<boolean> {
  const first = await picture.screenshot();
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    await picture.page().waitForTimeout(200);
    if (!(await picture.screenshot()).equals(first)) return true;
  }
  return false;
}

test('the picture of a step moves, stands when it is paused, and is one canvas in all steps', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await begin(page);
  const picture = await theBody(page),
    canvas = await picture.elementHandle(),
    frame = await picture.boundingBox();
  for (let step = 0; step < 3; step++) await button(page, 'Next').click();
  await expect(words(page)).toHaveText('Move in small steps to the sorest spot.');
  // No graphics chip draws here, so it stands until it is asked to play.
  await button(page, 'Play the picture').click();
  expect(await moves(picture, 15)).toBe(true);
  await button(page, 'Pause the picture').click();
  await page.waitForTimeout(1000); // a frame that was asked for is drawn
  expect(await moves(picture, 4)).toBe(false);
  await button(page, 'Back').click();
  await page.waitForTimeout(2500);
  expect(await moves(picture, 3)).toBe(false);
  await expect(button(page, 'Play the picture')).toBeVisible();
  expect(await canvas?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await picture.boundingBox()).toEqual(frame);
  await expectAccessible(page);
});

test('the picture of a step does not move for who asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(PHONE);
  await begin(page);
  const picture = await theBody(page);
  for (let step = 0; step < 3; step++) await button(page, 'Next').click();
  await page.waitForTimeout(2500);
  expect(await moves(picture, 5)).toBe(false);
  await expect(button(page, 'Play the picture')).toBeVisible();
});
