import { beforeEach, describe, expect, it } from 'vitest';
import { drawnMuscles, setDrawn, useDrawn } from './drawn.ts';

const shape = (muscleId: string, name: string, ...sides: ('left' | 'right')[]) => ({
  muscle: { muscleId, name },
  sides,
});

describe('the muscles that are drawn', () => {
  beforeEach(() => setDrawn([]));

  it('parts of one muscle are one entry with the sides of all, and names are in order', () => {
    expect(
      drawnMuscles([
        shape('trapezius', 'Trapezius', 'right'),
        shape('deltoid', 'Deltoid', 'left'),
        shape('trapezius', 'Trapezius', 'left'),
      ]),
    ).toEqual([
      { muscleId: 'deltoid', name: 'Deltoid', sides: ['left'] },
      { muscleId: 'trapezius', name: 'Trapezius', sides: ['left', 'right'] },
    ]);
  });

  it('the same again is no change', () => {
    setDrawn([shape('deltoid', 'Deltoid', 'left')]);
    const { muscles } = useDrawn.getState();
    setDrawn([shape('deltoid', 'Deltoid', 'left')]);
    expect(useDrawn.getState().muscles).toBe(muscles);
    setDrawn([shape('deltoid', 'Deltoid', 'left', 'right')]);
    expect(useDrawn.getState().muscles).not.toBe(muscles);
  });
});
