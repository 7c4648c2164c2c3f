// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { visitOf } from './visit.ts';

beforeEach(() => sessionStorage.clear());

/** A tab that knows one word. */
function tab(name: string, knows: string | null = null) {
  const heard: unknown[] = [];
  let word: unknown = knows;
  const visit = visitOf(name, {
    take: (value) => {
      heard.push(value);
      word = value;
    },
    now: () => word,
  });
  return { heard, join: visit.join, tell: (value: string | null) => visit.tell((word = value)), word: () => word };
}

it('what one tab tells, the others hear, and not itself', async () => {
  const a = tab('told'),
    b = tab('told');
  a.join();
  b.join();
  a.tell('urgent');
  await vi.waitFor(() => expect(new Set(b.heard)).toEqual(new Set(['urgent'])), 60_000);
  expect(a.heard).toEqual([]);
});

it('a tab that is opened later is told what the others know', async () => {
  const a = tab('later', 'urgent'),
    b = tab('later');
  a.join();
  b.join();
  await vi.waitFor(() => expect(b.word()).toBe('urgent'), 60_000);
});

it('a reload finds what the tab was told, by itself or by another', async () => {
  const a = tab('reload'),
    b = tab('reload');
  a.join();
  b.join();
  a.tell('once');
  const reloaded = tab('reload');
  reloaded.join();
  expect(reloaded.word()).toBe('once');
  a.tell(null);
  expect(sessionStorage.getItem('knotmap.visit.reload')).toBeNull();
});

it('joining twice is joining once', () => {
  const opened = vi.spyOn(globalThis, 'BroadcastChannel'),
    one = tab('twice');
  one.join();
  one.join();
  expect(opened).toHaveBeenCalledTimes(1);
  opened.mockRestore();
});

it.each(['{', 'null', '"x"', '[1'])('a store with %s in it is no error', (text) => {
  sessionStorage.setItem('knotmap.visit.odd', text);
  expect(() => tab('odd').join()).not.toThrow();
});

it('a closed store is no error: the answers last as long as the page', () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('closed', 'SecurityError');
    },
  });
  try {
    const a = tab('closed');
    expect(() => {
      a.join();
      a.tell('word');
    }).not.toThrow();
  } finally {
    Object.defineProperty(globalThis, 'sessionStorage', real);
  }
});

it('what a tab brings back from before is told to those that were opened meanwhile', async () => {
  sessionStorage.setItem('knotmap.visit.back', JSON.stringify('urgent'));
  const back = tab('back');
  const open = tab('back', 'nothing');
  // The other tab has a store of its own.
  const channel = new BroadcastChannel('knotmap.visit.back');
  const heard: unknown[] = [];
  channel.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
  back.join();
  await vi.waitFor(() => expect(heard).toContainEqual({ value: 'urgent' }), 60_000);
  expect(heard).toContain('hello');
  expect(open.heard).toEqual([]);
  channel.close();
});
