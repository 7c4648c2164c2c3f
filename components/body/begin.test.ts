import { describe, expect, it } from 'vitest';
import { begin } from './begin.ts';

/** A start of two turns, in which each step is undone by its name; and what was undone. */
function started({ fails = false } = {}) {
  const undone: string[] = [],
    reached: string[] = [],
    errors: unknown[] = [];
  let go = () => {};
  const turn = new Promise<void>((resolve) => (go = resolve));
  const end = begin(
    async (beginning) => {
      beginning.undoWith(() => undone.push('first'));
      await turn;
      beginning.undoWith(
        () => undone.push('second'),
        () => undone.push('third'),
      );
      if (fails) throw new Error('no WebGL');
      if (!beginning.over) reached.push('end');
    },
    (error) => errors.push(error),
  );
  return { end, undone, reached, errors, go: async () => (go(), await new Promise((resolve) => setTimeout(resolve))) };
}

describe('a start of several turns', () => {
  it('undoes its steps when it is ended, the last first, and once', async () => {
    const { end, undone, reached, go } = started();
    await go();
    expect([reached, undone]).toEqual([['end'], []]);
    end();
    end();
    expect(undone).toEqual(['third', 'second', 'first']);
  });

  it('that is ended in the middle undoes what it did, and what it does after', async () => {
    const { end, undone, reached, go } = started();
    end();
    expect(undone).toEqual(['first']);
    await go();
    expect([reached, undone]).toEqual([[], ['first', 'third', 'second']]);
  });

  it('that fails undoes what it did, and says so', async () => {
    const { undone, errors, go } = started({ fails: true });
    await go();
    expect(undone).toEqual(['third', 'second', 'first']);
    expect(errors).toEqual([new Error('no WebGL')]);
  });

  it('that fails when it is over says nothing', async () => {
    const { end, errors, go } = started({ fails: true });
    end();
    await go();
    expect(errors).toEqual([]);
  });
});
