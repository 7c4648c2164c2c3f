import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import old from '../links/export-1.json' with { type: 'json' };
import { expect, expectAccessible, openBody, test } from './fixture.ts';

const FILE = {
  name: 'knotmap-2026-11-28.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(old)),
};
const file = (content: object) => ({ ...FILE, buffer: Buffer.from(JSON.stringify(content)) });
/** The marks in the address. */
const marksOf = (page: Page) => /[#&]m=([^&]*)/.exec(page.url())?.[1] ?? '';

/** Lets go of a file over the map. */
const drop = (page: Page, content: string) =>
  page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'knotmap.json', { type: 'application/json' }));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, content);

test('an exported file comes back by the picker and by a drop, and undo brings back what was there', async ({
  page,
}) => {
  await openBody(page);
  await page.getByRole('combobox', { name: 'Where does it hurt?' }).fill('left calf');
  await page.getByRole('combobox', { name: 'Where does it hurt?' }).press('Enter');
  await expect.poll(() => marksOf(page)).not.toBe('');
  const before = marksOf(page);

  await page.getByText('For a therapist').click();
  await page.getByLabel('Open a file or picture').setInputFiles(FILE);
  await expect(page.getByText('Your marks were put away')).toBeVisible();
  await expect.poll(() => marksOf(page)).not.toBe(before);
  const opened = marksOf(page);
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => marksOf(page)).toBe(before);

  // What is wrong in a file is said, and nothing is lost.
  await drop(page, JSON.stringify({ ...old, drawing: { ...old.drawing, complete: 'yes' } }));
  await expect(page.getByText('drawing.complete should be: true, false. It is: "yes"')).toBeVisible();
  expect(marksOf(page)).toBe(before);
  await drop(page, JSON.stringify(old));
  await expect.poll(() => marksOf(page)).toBe(opened);
});

test('the handout opens a file and the picture of its own code', async ({ page }) => {
  await page.goto('/handout/');
  await page.getByLabel('Open a file or picture').setInputFiles(file({ ...old, link: '' }));
  await expect(page.getByText('Heat first.').first()).toBeVisible();
  await expect.poll(() => marksOf(page)).not.toBe('');
  const marks = marksOf(page);
  await expectAccessible(page);
  const picture = await page.getByRole('img', { name: 'QR code of the link' }).screenshot();
  await page.goto('/handout/?again');
  await page
    .getByLabel('Open a file or picture')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
  await expect.poll(() => marksOf(page)).toBe(marks);
  await page
    .getByLabel('Open a file or picture')
    .setInputFiles({ name: 'icon.png', mimeType: 'image/png', buffer: readFileSync('app/apple-icon.png') });
  await expect(page.getByText('This is no file, link or code of Knotmap.')).toBeVisible();
  expect(marksOf(page)).toBe(marks);
});
