import type { Text } from './walk.ts';
import { nth } from '../../engine/math/nth.ts';

/** Highest school grade that a page for the person may have. */
export const HIGHEST_GRADE = 7;

/** Lists of names. */
const NAMES = /^(?:credits|muscle-index|atlas|places|bones|measured|vocabulary|prevalence)\.ts$|^shapes\//;

/** Texts by what is read together: each guide, each muscle file, each care topic, the safety page, and so on. */
export function pagesOf(texts: readonly Text[]): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  for (const { file, path, text } of texts) {
    if (NAMES.test(file)) continue;
    const guide = /_GUIDES$/.test(nth(path.split('.'), 0)) ? `guide ${path.split('.')[1]}` : null;
    const page = guide ?? (file.startsWith('safety/') ? 'safety' : file);
    pages.set(page, [...(pages.get(page) ?? []), text]);
  }
  return pages;
}
