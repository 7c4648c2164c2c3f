// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { EMPTY_ENTRY, entryNow, replaceEntry } from '../../entry.ts';
import { isRaisedThere, noteLowered, noteRaised } from './sheet-entry.ts';

const KNOT = { id: 'infraspinatus-trp1', side: 'right' } as const;
beforeEach(() => history.replaceState(null, '', '/'));

it('a sheet that is raised is one entry, however often that is told, and keeps what others note there', () => {
  history.replaceState({ other: 1 }, '');
  const before = history.length;
  noteRaised();
  noteRaised();
  expect(history.length).toBe(before + 1);
  expect(entryNow()).toEqual({ ...EMPTY_ENTRY, sheet: true, pushed: true });
  expect(history.state).toMatchObject({ other: 1 });
  expect(isRaisedThere()).toBe(true);
});

it.each([{ card: KNOT }, { menu: 'layers' }])('none of its own where %j is open', (open) => {
  replaceEntry({ ...EMPTY_ENTRY, ...open });
  const before = history.length,
    back = vi.spyOn(history, 'back').mockImplementation(() => {});
  noteRaised();
  noteLowered();
  expect(history.length).toBe(before);
  expect(back).not.toHaveBeenCalled();
  back.mockRestore();
});

it('lowered by hand it is gone back over, unless the page was opened there', () => {
  const back = vi.spyOn(history, 'back').mockImplementation(() => {});
  replaceEntry({ ...EMPTY_ENTRY, sheet: true });
  noteLowered();
  expect(back).not.toHaveBeenCalled();
  replaceEntry({ ...EMPTY_ENTRY, sheet: true, pushed: true });
  noteLowered();
  expect(back).toHaveBeenCalledOnce();
  back.mockRestore();
});

it('a menu, and an entry of nobody, say nothing of the sheet', () => {
  expect(isRaisedThere()).toBeNull();
  replaceEntry({ ...EMPTY_ENTRY, menu: 'layers', sheet: true });
  expect(isRaisedThere()).toBeNull();
});
