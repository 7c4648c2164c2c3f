import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brush } from '../fields/preview.ts';
import { AT_REST, type Act, type HandEvent, type Mode, type Point } from './mode.ts';
import { nextMode, SLIP } from './pointer-modes.ts';

const BRUSH: Brush = { kind: 'pain', radius: 0.012, strength: 0.6 };
const place = (x: number, y = 0): Point => ({ x, y });
const down = (id: number, x: number, more: Partial<Extract<HandEvent, { kind: 'down' }>> = {}): HandEvent => ({
  kind: 'down',
  id,
  at: place(x),
  brush: BRUSH,
  skin: true,
  onControl: false,
  main: true,
  ...more,
});
const move = (id: number, x: number, touch = false, path = [place(x)]): HandEvent => ({
  kind: 'move',
  id,
  at: place(x),
  path,
  touch,
});
const up = (id: number, x: number, touch = false): HandEvent => ({ kind: 'up', id, at: place(x), touch });
const cancel = (id: number): HandEvent => ({ kind: 'cancel', id });

/** The mode after all events, and what each asked for. */
function play(...events: HandEvent[]): { mode: Mode; acts: readonly (readonly Act[])[] } {
  let mode = AT_REST;
  const acts = events.map((event) => {
    const [now, asked] = nextMode(mode, event);
    mode = now;
    return asked.filter((one) => one.do !== 'capture');
  });
  return { mode, acts };
}

describe('one finger or the first button', () => {
  it('paints on skin, by every place it has been at, and the answer is timed from when it is lifted', () => {
    const path = [place(12), place(15)];
    const { mode, acts } = play(down(1, 10), move(1, 15, false, path), up(1, 15));
    expect(acts).toEqual([
      [{ do: 'begin', brush: BRUSH, at: place(10) }],
      [{ do: 'paint', path }],
      [{ do: 'finish', byHand: true }],
    ]);
    expect(mode).toEqual({ ...AT_REST, hover: place(15) });
  });

  it('leaves no ring of the brush behind where a finger was lifted', () => {
    expect(play(down(1, 10), up(1, 10, true)).mode).toEqual(AT_REST);
  });

  it.each([
    ['beside the skin', { skin: false }],
    ['with a tool or a button that does not mark', { brush: null }],
  ])('turns %s', (_where, press) => {
    const { mode, acts } = play(down(1, 10, press), move(1, 14), up(1, 14));
    expect(acts).toEqual([[], [{ do: 'turn', dx: 4, dy: 0 }], []]);
    expect(mode.doing).toBe('nothing');
  });

  it('that the browser takes away takes its stroke with it', () => {
    const { mode, acts } = play(down(1, 10), move(1, 15), cancel(1));
    expect(acts.at(-1)).toEqual([{ do: 'drop' }]);
    expect(mode.doing).toBe('nothing');
  });

  it('ends its stroke where a link opens under it, and does nothing more until it is lifted', () => {
    const { mode, acts } = play(down(1, 10), { kind: 'replace' }, move(1, 15), up(1, 15), down(1, 15));
    expect(acts.slice(1, 4)).toEqual([[{ do: 'finish', byHand: false }], [], []]);
    expect(mode.doing).toBe('painting');
  });

  it('that comes down again without having been lifted ends its stroke and begins another', () => {
    const { mode, acts } = play(down(1, 10), move(1, 15), down(1, 40));
    expect(acts.at(-1)).toEqual([
      { do: 'finish', byHand: false },
      { do: 'begin', brush: BRUSH, at: place(40) },
    ]);
    expect(mode.down).toEqual([{ id: 1, at: place(40) }]);
  });

  it('asks that its moves come here also when it leaves the stage', () => {
    expect(nextMode(AT_REST, down(7, 1))[1]).toContainEqual({ do: 'capture', id: 7 });
  });
});

describe('two fingers', () => {
  it('turn by half of each one’s way and zoom toward the middle', () => {
    const { acts } = play(down(1, 100), down(2, 200), move(2, 300));
    expect(acts[1]).toEqual([{ do: 'drop' }]);
    expect(acts[2]).toEqual([
      { do: 'turn', dx: 50, dy: 0 },
      { do: 'zoom', factor: 0.5, toward: place(200) },
    ]);
  });

  it('do not zoom where they are as good as in one place', () => {
    expect(play(down(1, 100), down(2, 104), move(2, 120)).acts[2]).toEqual([{ do: 'turn', dx: 8, dy: 0 }]);
  });

  it.each([['lifted', up(2, 200)] as const, ['taken away', cancel(2)] as const])(
    'leave one that turns and never paints when the other is %s',
    (_how, gone) => {
      const { mode, acts } = play(down(1, 100), down(2, 200), gone, move(1, 110), up(1, 110));
      expect(acts.slice(2)).toEqual([[], [{ do: 'turn', dx: 10, dy: 0 }], []]);
      expect(mode.doing).toBe('nothing');
    },
  );

  it('take no stroke back where none was made', () => {
    expect(play(down(1, 100, { skin: false }), down(2, 200)).acts[1]).toEqual([]);
  });
});

describe('a press on the number of a knot', () => {
  const press = down(1, 10, { onControl: true });
  it('is the number’s, while it does not slip', () => {
    const { mode, acts } = play(press, move(1, 10 + SLIP - 1), up(1, 10));
    expect(acts.flat()).toEqual([]);
    expect(mode).toEqual(AT_REST);
  });
  it('becomes a stroke from where it began once it slips', () => {
    const { mode, acts } = play(press, move(1, 10 + SLIP));
    expect(acts[1]).toEqual([
      { do: 'begin', brush: BRUSH, at: place(10) },
      { do: 'paint', path: [place(10 + SLIP)] },
    ]);
    expect(mode.held).toBeNull();
  });
  it('with another button does nothing', () => {
    expect(play(down(1, 10, { onControl: true, main: false }), move(1, 60)).acts.flat()).toEqual([]);
  });
  it('counts as a second finger where one is down already', () => {
    expect(play(down(1, 10), down(2, 90, { onControl: true })).mode.doing).toBe('pinching');
  });
});

describe('a pointer that hovers', () => {
  it('is where the ring of the brush is drawn, until it leaves', () => {
    expect(play(move(1, 33)).mode.hover).toEqual(place(33));
    expect(play(move(1, 33), { kind: 'leave' }).mode).toEqual(AT_REST);
  });
  it('is never a finger', () => {
    expect(play(move(1, 33, true)).mode).toBe(AT_REST);
  });
});

describe('wheel and keys', () => {
  const wheel = (amount: number, unit: 'pixel' | 'line' | 'page' = 'pixel', pinch = false) =>
    play({ kind: 'wheel', at: place(5), amount, unit, pinch }).acts[0]?.[0];
  const factor = (...turned: Parameters<typeof wheel>) => {
    const act = wheel(...turned);
    return act?.do === 'zoom' ? act.factor : NaN;
  };
  it('the wheel zooms toward what is under the pointer, toward the person is farther away', () => {
    expect(wheel(100)).toEqual({ do: 'zoom', factor: Math.exp(0.14), toward: place(5) });
    expect(factor(-100) * factor(100)).toBeCloseTo(1, 12);
    expect(factor(1, 'line')).toBeCloseTo(factor(16), 12);
    expect(factor(10, 'pixel', true)).toBeCloseTo(factor(60), 12);
  });
  it('one turn of the wheel never throws the body away', () => {
    expect(factor(1, 'page')).toBe(factor(200));
    expect(factor(1e6)).toBe(factor(200));
  });
  it.each([
    ['ArrowLeft', { do: 'orbit', azimuth: -15, elevation: 0 }],
    ['ArrowRight', { do: 'orbit', azimuth: 15, elevation: 0 }],
    ['ArrowUp', { do: 'orbit', azimuth: 0, elevation: 15 }],
    ['ArrowDown', { do: 'orbit', azimuth: 0, elevation: -15 }],
    ['+', { do: 'zoom', factor: 0.82, toward: null }],
    ['-', { do: 'zoom', factor: 1 / 0.82, toward: null }],
    ['Home', { do: 'reset' }],
  ])('%s', (key, act) => expect(play({ kind: 'key', key }).acts[0]).toEqual([act]));
  it('other keys are left to the page', () => {
    const [mode, acts] = nextMode(AT_REST, { kind: 'key', key: 'Tab' });
    expect([mode, acts]).toEqual([AT_REST, []]);
  });
});

describe('whatever hands do', () => {
  const id = fc.integer({ min: 1, max: 3 }),
    x = fc.integer({ min: 0, max: 400 });
  const event: fc.Arbitrary<HandEvent> = fc.oneof(
    fc
      .record({ id, x, skin: fc.boolean(), marks: fc.boolean(), onControl: fc.boolean(), main: fc.boolean() })
      .map(({ id: one, x: at, marks, ...more }) => down(one, at, { ...more, brush: marks ? BRUSH : null })),
    fc.tuple(id, x, fc.boolean()).map((all) => move(...all)),
    fc.tuple(id, x, fc.boolean()).map((all) => up(...all)),
    id.map(cancel),
    fc.constantFrom<HandEvent>({ kind: 'leave' }, { kind: 'replace' }, { kind: 'key', key: 'ArrowUp' }),
  );

  it('paints only between the beginning of a stroke and its end, and never begins a second one within it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let open = false;
        for (const { do: what } of play(...events).acts.flat()) {
          if (what === 'begin') {
            expect(open).toBe(false);
            open = true;
          } else if (what === 'paint') expect(open).toBe(true);
          else if (what === 'finish' || what === 'drop') {
            expect(open).toBe(true);
            open = false;
          } else if (what === 'turn') expect(open).toBe(false);
        }
      }),
    );
  });

  it('is at rest when all fingers are gone, whichever way they went', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), fc.boolean(), (events, lifted) => {
        const gone = [1, 2, 3].map((one) => (lifted ? up(one, 0, true) : cancel(one)));
        const { mode } = play(...events, ...gone, { kind: 'leave' });
        expect(mode).toEqual(AT_REST);
      }),
    );
  });
});
