// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LatePiece } from './LatePiece.tsx';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';

afterEach(cleanup);

interface Piece {
  readonly Shown: () => React.ReactNode;
}
const piece = (text: string): Piece => ({ Shown: () => <p>{text}</p> });
/** Loads by a list of what each try gives. */
const loads = (...results: readonly (Piece | Error)[]) => {
  let at = 0;
  const load = async () => {
    const result = nth(results, at++);
    if (result instanceof Error) throw result;
    return result;
  };
  return { load, tried: () => at };
};

describe('a piece of the page', () => {
  it('keeps its place until it is there', async () => {
    const { load } = loads(piece('the guide'));
    render(
      <LatePiece load={load} waiting={<p>waiting</p>}>
        {({ Shown }) => <Shown />}
      </LatePiece>,
    );
    expect(screen.getByText('waiting')).toBeDefined();
    expect(await screen.findByText('the guide')).toBeDefined();
    expect(screen.queryByText('waiting')).toBeNull();
  });

  it('that does not come is said by its name, and is really fetched again', async () => {
    const { load, tried } = loads(new Error('no network'), new Error('no network'), piece('the guide'));
    render(
      <>
        <p>the text beside it</p>
        <LatePiece load={load} what="The guide">
          {({ Shown }) => <Shown />}
        </LatePiece>
      </>,
    );
    for (const times of [1, 2]) {
      await waitFor(() =>
        expect(screen.getByRole('alert').textContent).toContain(m.ui_late_failed({ what: 'The guide' })),
      );
      expect(tried()).toBe(times);
      expect(screen.getByText('the text beside it')).toBeDefined();
      screen.getByRole('button', { name: m.ui_late_again() }).click();
    }
    expect(await screen.findByText('the guide')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is one load in all its places: a next try in one helps the others', async () => {
    const { load, tried } = loads(new Error('no network'), piece('here'));
    render(
      <>
        <LatePiece load={load}>{({ Shown }) => <Shown />}</LatePiece>
        <LatePiece load={load} quiet>
          {({ Shown }) => <Shown />}
        </LatePiece>
      </>,
    );
    const [alert, ...more] = await screen.findAllByRole('alert');
    expect(more).toEqual([]);
    alert?.querySelector('button')?.click();
    expect(await screen.findAllByText('here')).toHaveLength(2);
    expect(tried()).toBe(2);
  });

  it('is not fetched before it is wanted', async () => {
    const { load, tried } = loads(piece('here'));
    const { rerender } = render(
      <LatePiece load={load} when={false}>
        {({ Shown }) => <Shown />}
      </LatePiece>,
    );
    await new Promise((done) => setTimeout(done, 80));
    expect(tried()).toBe(0);
    rerender(
      <LatePiece load={load} when>
        {({ Shown }) => <Shown />}
      </LatePiece>,
    );
    expect(await screen.findByText('here')).toBeDefined();
  });

  describe('that breaks', () => {
    beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue(undefined)); // React tells of what was caught
    afterEach(() => void vi.restoreAllMocks());

    it('is replaced alone, and can be shown again', async () => {
      let broken = true;
      const { load } = loads({
        Shown: () => {
          if (broken) throw new Error('broke');
          return <p>the guide</p>;
        },
      });
      render(
        <>
          <p>the text beside it</p>
          <LatePiece load={load} what="The guide">
            {({ Shown }) => <Shown />}
          </LatePiece>
        </>,
      );
      expect((await screen.findByRole('alert')).textContent).toContain(m.ui_late_broke({ what: 'The guide' }));
      expect(screen.getByText('the text beside it')).toBeDefined();
      broken = false;
      screen.getByRole('button', { name: m.ui_late_again() }).click();
      expect(await screen.findByText('the guide')).toBeDefined();
    });
  });
});
