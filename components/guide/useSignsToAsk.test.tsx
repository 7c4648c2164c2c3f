// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MeshoptDecoder } from 'meshoptimizer';
import { BODY_DIGEST } from '../../data/generated/body-digest.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { loadRegion } from '../../data/region-files.ts';
import { SIGNS } from '../../data/safety/signs.ts';
import { decodeAtlas } from '../../engine/atlas/atlas-file.ts';
import type { Stroke } from '../../engine/drawing/drawing.ts';
import { signsToAsk } from '../../engine/safety/signs.ts';
import { parseBody } from '../../engine/skin/body-file.ts';
import { EMPTY_LINKED, formatLink } from '../../state/link/link.ts';
import { holdVisitLink } from '../../state/link/visit-link.ts';
import { useMap } from '../../state/map.ts';
import { addStroke, EMPTY_SESSION, useSession } from '../../state/session.ts';
import { useSignsToAsk } from './useSignsToAsk.ts';

const ids = (signs: ReturnType<typeof useSignsToAsk>['signs']) =>
  typeof signs === 'string' ? signs : signs.map(({ id }) => id);

// The first here: later ones find it fetched.
it('what the tab had on the map is looked up first: no list is ever shown without its signs', async () => {
  const at = { place: 'calf', side: 'left' } as const;
  holdVisitLink(
    formatLink({
      ...EMPTY_LINKED,
      drawing: { strokes: [{ kind: 'pain', radiusMm: 40, intensity: 6, at, path: [[0, 0, 0]] }], complete: false },
    }),
  );
  const seen: ReturnType<typeof ids>[] = [],
    none = ['of no region']; // no record is waited for
  renderHook(() => {
    const { signs } = useSignsToAsk(none);
    seen.push(ids(signs));
  });
  await waitFor(() => expect(seen.at(-1)).toContain('walking_artery'), { timeout: 20_000 });
  for (const list of seen) if (list !== 'loading') expect(list).toContain('walking_artery');
  act(() => useSession.setState(EMPTY_SESSION));
  sessionStorage.clear();
});

it('gives no signs while those of the muscle could not be fetched, and all of them when they are there', async () => {
  let online = false;
  const load: typeof loadRegion = (id) => (online ? loadRegion(id) : Promise.reject(new Error('no network')));
  const muscles = ['gastrocnemius'];
  const { result } = renderHook(() => useSignsToAsk(muscles, load));
  expect(result.current.signs).toBe('loading');
  await waitFor(() => expect(result.current.signs).toBe('failed'));
  online = true;
  act(() => result.current.again());
  expect(result.current.signs).toBe('loading'); // what had failed is not said any more while it is tried again
  await waitFor(() => expect(ids(result.current.signs)).toContain('walking_artery'), { timeout: 20_000 });
  expect(ids(result.current.signs)).toContain('chest_pressure');
});

it('what was painted is waited for, and asked about wherever it may be where the body does not come', async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined)); // a network that never answers
  addStroke({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[0, 1000, -100]] });
  const muscles = ['infraspinatus'];
  const { result } = renderHook(() => useSignsToAsk(muscles));
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(result.current.signs).toBe('loading');
  act(() => useMap.setState({ trouble: 'The body is not there.' }));
  await waitFor(() => expect(ids(result.current.signs)).toContain('aneurysm'), { timeout: 20_000 });
  expect(ids(result.current.signs)).toHaveLength(SIGNS.length);
  act(() => {
    useSession.setState(EMPTY_SESSION);
    useMap.setState({ trouble: null });
  });
  await waitFor(() => expect(ids(result.current.signs)).not.toContain('aneurysm'));
  vi.unstubAllGlobals();
});

it('asks about its own muscles and their points, and not about others of their region', async () => {
  const { muscles, points } = await loadRegion(findMuscle('gluteus-maximus')!.region);
  const places = [
    ...muscles.filter(({ id }) => id === 'gluteus-maximus'),
    ...points.filter(({ muscleId }) => muscleId === 'gluteus-maximus'),
  ].flatMap(({ redFlags }) => redFlags ?? []);
  expect(places.length).toBeLessThan(new Set(muscles.flatMap(({ redFlags }) => redFlags)).size);
  const own = ['gluteus-maximus'];
  const { result } = renderHook(() => useSignsToAsk(own));
  await waitFor(() => expect(ids(result.current.signs)).toEqual(signsToAsk(places).map(({ id }) => id)), {
    timeout: 20_000,
  });
});

it('asks anew where it is asked about other muscles, or where other records are to be read', async () => {
  const { result, rerender } = renderHook(
    ({ muscles, load }: { readonly muscles: readonly string[]; readonly load: typeof loadRegion }) =>
      useSignsToAsk(muscles, load),
    { initialProps: { muscles: ['infraspinatus'], load: loadRegion } },
  );
  await waitFor(() => expect(ids(result.current.signs)).toContain('chest_pressure'), { timeout: 20_000 });
  expect(ids(result.current.signs)).not.toContain('walking_artery');
  rerender({ muscles: ['gastrocnemius'], load: loadRegion });
  await waitFor(() => expect(ids(result.current.signs)).toContain('walking_artery'), { timeout: 20_000 });
  rerender({ muscles: ['gastrocnemius'], load: () => Promise.reject(new Error('no network')) });
  await waitFor(() => expect(result.current.signs).toBe('failed'));
});

it('records that come when other muscles are asked about already are passed over', async () => {
  const late: (() => void)[] = [];
  const load: typeof loadRegion = async (id) => {
    if (late.length === 0) await new Promise<void>((go) => late.push(go));
    return loadRegion(id);
  };
  const { result, rerender } = renderHook(({ muscles }) => useSignsToAsk(muscles, load), {
    initialProps: { muscles: ['gastrocnemius'] },
  });
  rerender({ muscles: ['infraspinatus'] });
  await waitFor(() => expect(ids(result.current.signs)).toContain('chest_pressure'), { timeout: 20_000 });
  const before = ids(result.current.signs);
  late.forEach((go) => go());
  await act(() =>
    loadRegion(findMuscle('gastrocnemius')!.region).then(() => new Promise((done) => setTimeout(done, 50))),
  );
  expect(ids(result.current.signs)).toEqual(before);
  expect(before).not.toContain('walking_artery');
});

describe('what is marked', () => {
  const none = ['of no region'],
    calf = { place: 'calf', side: 'left' } as const;
  const stroke = { kind: 'pain', radiusMm: 40, intensity: 6, path: [[100, 320, -60]] } as const;
  const mark = (...strokes: readonly Stroke[]) =>
    act(() => useSession.setState({ ...EMPTY_SESSION, drawing: { strokes, complete: false } }));
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    useSession.setState(EMPTY_SESSION);
    useMap.setState({ body: null, atlas: null, trouble: null });
  });
  const everything = SIGNS.length,
    ofEveryone = SIGNS.filter(({ places }) => places === 'any').length;

  it.each<[why: string, strokes: readonly Stroke[], has: boolean]>([
    ['a place by its name', [{ ...stroke, at: calf }], true],
    ['a place by its name, where nothing hurts', [{ ...stroke, at: calf, intensity: 0 }], false],
    ['paint that says "no pain here"', [{ ...stroke, intensity: 0 }], false],
    ['what was rubbed out', [{ ...stroke, kind: 'erase' }], false],
  ])('%s needs no body', async (_why, strokes, has) => {
    const fetched = vi.fn(() => new Promise(() => undefined));
    vi.stubGlobal('fetch', fetched);
    mark(...strokes);
    const { result } = renderHook(() => useSignsToAsk(none));
    await waitFor(() => expect(result.current.signs).not.toBe('loading'), { timeout: 20_000 });
    expect(ids(result.current.signs).includes('walking_artery')).toBe(has);
    expect(ids(result.current.signs).length < everything).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('paint is read from the skin once the body is there, and again when it is painted over', async () => {
    const file = new Uint8Array(readFileSync('public/models/body.glb')).buffer,
      { body } = await parseBody(file, MeshoptDecoder, BODY_DIGEST);
    const atlas = decodeAtlas(readFileSync('public/atlas/atlas.bin'), body.orderHash);
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    mark({ ...stroke, intensity: 1 });
    const { result } = renderHook(() => useSignsToAsk(none));
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(result.current.signs).toBe('loading');
    act(() => useMap.setState({ body }));
    expect(result.current.signs).toBe('loading'); // one is of no use without the other
    act(() => useMap.setState({ atlas }));
    expect(ids(result.current.signs)).toContain('walking_artery');
    expect(ids(result.current.signs).length).toBeLessThan(everything);
    mark();
    expect(ids(result.current.signs)).toHaveLength(ofEveryone);
  });

  it('paint that the body is not there to read may be anywhere, after eight seconds or when the body cannot come', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    mark(stroke);
    const { result } = renderHook(() => useSignsToAsk(none));
    await act(async () => {
      for (let k = 0; k < 200; k++) await new Promise((resolve) => setImmediate(resolve));
    });
    act(() => void vi.advanceTimersByTime(7900));
    expect(result.current.signs).toBe('loading');
    act(() => void vi.advanceTimersByTime(200));
    expect(ids(result.current.signs)).toHaveLength(everything);
  });
});
