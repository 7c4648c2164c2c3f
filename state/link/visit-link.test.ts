// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const KEY = 'knotmap.visit.link';
const navigated = (type: string) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as PerformanceNavigationTiming]);

beforeEach(() => {
  vi.resetModules();
  sessionStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

it('tells what the tab had after a reload, once', async () => {
  navigated('reload');
  sessionStorage.setItem(KEY, 'v=1&k=infraspinatus-trp1.right');
  const { visitLinkOnReload } = await import('./visit-link.ts');
  expect(visitLinkOnReload()).toBe('v=1&k=infraspinatus-trp1.right');
  expect(visitLinkOnReload()).toBeNull();
});

it('an empty map is something that the tab had', async () => {
  navigated('reload');
  sessionStorage.setItem(KEY, '');
  expect((await import('./visit-link.ts')).visitLinkOnReload()).toBe('');
});

it.each(['navigate', 'back_forward'])('tells nothing where the page was opened by "%s"', async (type) => {
  navigated(type);
  sessionStorage.setItem(KEY, 'v=1&k=infraspinatus-trp1.right');
  expect((await import('./visit-link.ts')).visitLinkOnReload()).toBeNull();
});

it('tells nothing where the tab had nothing, or has no store', async () => {
  navigated('reload');
  expect((await import('./visit-link.ts')).visitLinkOnReload()).toBeNull();
  vi.resetModules();
  vi.stubGlobal('sessionStorage', null);
  expect((await import('./visit-link.ts')).visitLinkOnReload()).toBeNull();
  vi.unstubAllGlobals();
});
