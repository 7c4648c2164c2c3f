// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenStyled } from './when-styled.ts';

const root = document.documentElement;
/** What is asked for, in its order; `answer` is called with each. */
let asked: string[];
let answer: (link: HTMLLinkElement) => void;
const came = (link: HTMLLinkElement) => {
  root.style.setProperty('--sheet', '1');
  link.onload?.(new Event('load'));
};
const failed = (link: HTMLLinkElement) => void link.onerror?.(new Event('error'));

beforeEach(() => {
  asked = [];
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = 'https://knotmap.example/a.css';
  vi.spyOn(document, 'querySelectorAll').mockReturnValue([sheet] as unknown as NodeListOf<Element>);
  vi.spyOn(sheet, 'after').mockImplementation((node) => {
    const link = node as HTMLLinkElement;
    asked.push(link.href);
    answer(link);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  root.removeAttribute('style');
});

it('a sheet that is there is not asked for', async () => {
  root.style.setProperty('--sheet', '1');
  await whenStyled('--sheet', 0);
  expect(asked).toEqual([]);
});

it('one that failed is asked for anew under another name, and rejects as long as it does not come', async () => {
  answer = failed;
  await expect(whenStyled('--sheet', 0)).rejects.toThrow('--sheet');
  answer = came;
  await whenStyled('--sheet', 1);
  expect(asked).toEqual(['https://knotmap.example/a.css?again=0', 'https://knotmap.example/a.css?again=1']);
});
