import { expect, type Page } from '@playwright/test';

/** How often, unless COUNT says otherwise. */
export const times = (usual: number): number => {
  const wanted = process.env['COUNT'] === undefined ? usual : Number(process.env['COUNT']);
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new Error(`COUNT: expected a whole number from 1, got ${process.env['COUNT']}`);
  return wanted;
};
export const figure = (text: string) => console.log(`== ${text}`);

/** Errors of the page from here on; what the renderer says of a context that was taken from it is none. */
export function errorsOf(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !/Context Lost|CONTEXT_LOST_WEBGL|Failed to load resource|ERR_INTERNET_DISCONNECTED/.test(message.text()) &&
      said.push(message.text()),
  );
  return said;
}

/** Takes the graphics context of every canvas away for a moment and gives it back; `ms` between. */
export const loseContext = (page: Page, ms = 30) =>
  page.evaluate(async (wait) => {
    const losses = [...document.querySelectorAll('canvas')].flatMap(
      (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
    );
    if (losses.length === 0) throw new Error('no context to lose');
    for (const loss of losses) loss.loseContext();
    await new Promise((done) => setTimeout(done, wait));
    for (const loss of losses) loss.restoreContext();
  }, ms);

/** Opens a guide, answers nothing with yes, and goes on to its first step. */
export async function toTheFirstStep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Start the/ }).click();
  const player = page.getByRole('dialog');
  await player.getByRole('button', { name: 'None of these. Go on' }).click();
  await player.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(player.getByText(/^Step 1 of/)).toBeVisible();
}
