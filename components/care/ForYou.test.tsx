// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { careExercise } from '../../data/care/exercises.ts';
import { PROGRAMMES } from '../../data/care/programmes.ts';
import { stretchOf } from '../../data/care/stretches.ts';
import { PLACE_CONDITIONS } from '../../engine/guide/left-out.ts';
import { clearCautions, tickCaution } from '../../state/cautions.ts';
import { optionsOf } from './exercise-options.tsx';
import { ForYou } from './ForYou.tsx';
import { PlaceNote } from './PlaceNote.tsx';
import { StretchCard } from './StretchCard.tsx';
import { WeekPlan } from './WeekPlan.tsx';

afterEach(() => {
  cleanup();
  act(() => clearCautions());
});

describe('an exercise on a page', () => {
  it('is whole without scripts, with who should leave it out', () => {
    const html = renderToString(<StretchCard stretch={stretchOf('cat-cow')} />);
    expect(html).toContain('Round your back and drop your head.');
    expect(html).toContain('Who should leave this out?');
    expect(html).toContain('Osteoporosis, long-term steroids, past spine fracture');
    expect(html).not.toContain('Left out for you');
  });

  it('is left out as soon as a condition that forbids it is ticked, with the reason and what may take its place, and comes back with the tick taken away', () => {
    render(<StretchCard stretch={stretchOf('cat-cow')} />);
    expect(screen.getByText('Round your back and drop your head.')).toBeTruthy();
    act(() => tickCaution('thin_bones', 'both'));
    expect(screen.queryByText('Round your back and drop your head.')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Start: Cat and cow' })).toBeNull();
    expect(screen.getByRole('note').textContent).toMatch(
      /Left out for you: Cat and cow\. ?It bends the back forward, and you ticked: Osteoporosis/,
    );
    expect(screen.getByRole('link', { name: 'How to do it: Wall slide' }).getAttribute('href')).toBe('#wall-slide');
    act(() => tickCaution('thin_bones', null));
    expect(screen.getByText('Round your back and drop your head.')).toBeTruthy();
  });

  it('in a plan, the exercise that is left keeps its dose and the others stay', () => {
    render(<WeekPlan programme={PROGRAMMES.find(({ id }) => id === 'kyphosis-plan')!} />);
    act(() => tickCaution('pregnancy', 'both'));
    expect(screen.getAllByRole('note').map((note) => note.textContent)).toEqual([
      expect.stringMatching(
        /Left out for you: Back lift, sitting or face down\..*Try this instead: Back lift, sitting2 to 3 x 8 to 12Start$/,
      ),
      expect.stringMatching(/Left out for you: Bridge\..*Try this instead: Sit to stand2 x 10Start$/),
    ]);
  });

  it('is left out without another where those in its place are forbidden too', () => {
    render(<ForYou options={optionsOf(careExercise('chin-nod'), ({ name }) => `do: ${name}`)} />);
    act(() => tickCaution('neck_joint', 'both'));
    expect(screen.getByRole('note').textContent).not.toContain('instead');
    expect(document.body.textContent).not.toContain('do:');
  });

  it('conditions about one place are named over the exercises', () => {
    render(<PlaceNote conditions={PLACE_CONDITIONS} />);
    expect(screen.queryByRole('note')).toBeNull();
    act(() => tickCaution('muscle_bone', 'both'));
    expect(screen.getByRole('note').textContent).toContain('Bone grown inside a muscle');
  });
});
