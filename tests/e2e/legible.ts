import type { Locator, Page } from '@playwright/test';

export interface Legible {
  /** Rows of pixels that the first character covers in the picture, and its strongest contrast to what lies behind it (WCAG ratio). */
  readonly height: number;
  readonly contrast: number;
}

/** Takes a picture of the page, scales it, and measures there the first character of an element: what an eye gets from farther away. */
export async function legibility(page: Page, element: Locator, scale: number): Promise<Legible> {
  const box = await element.evaluate((node) => {
    const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode(),
      range = document.createRange();
    if (!text) throw new Error('legibility: expected an element with text');
    range.setStart(text, 0);
    range.setEnd(text, 1);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });
  const picture = (await page.screenshot({ scale: 'css', animations: 'disabled' })).toString('base64');
  const blank = await page.context().newPage();
  const measured = await blank.evaluate(
    async ([source, { x, y, width, height }, by]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(Math.round(image.width * by), Math.round(image.height * by)),
        pen = canvas.getContext('2d');
      if (!pen) throw new Error('legibility: no canvas');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const [left, top, wide, high] = [
        Math.floor(x * by),
        Math.floor(y * by),
        Math.ceil(width * by),
        Math.ceil(height * by),
      ];
      const { data } = pen.getImageData(left, top, wide, high);
      const linear = (c: number) => (c <= 10.3 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4);
      const light = Array.from(
        { length: wide * high },
        (_, i) => 0.2126 * linear(data[i * 4]!) + 0.7152 * linear(data[i * 4 + 1]!) + 0.0722 * linear(data[i * 4 + 2]!),
      );
      const behind = [...light].sort((a, b) => a - b)[Math.floor(light.length * 0.8)]!; // dark letters cover less than most of their box
      const contrastAt = (l: number) => (Math.max(l, behind) + 0.05) / (Math.min(l, behind) + 0.05);
      const rows = Array.from({ length: high }, (_, row) =>
        Math.max(...light.slice(row * wide, (row + 1) * wide).map(contrastAt)),
      );
      return { height: rows.filter((contrast) => contrast >= 3).length, contrast: Math.max(...rows) };
    },
    [picture, box, scale] as const,
  );
  await blank.close();
  return measured;
}
