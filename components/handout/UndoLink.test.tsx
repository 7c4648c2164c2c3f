// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Stroke } from '../../engine/drawing/drawing.ts';
import { EMPTY_LINKED, formatLink } from '../../state/link/link.ts';
import { openFragment } from '../../state/link/open-fragment.ts';
import { useNotice } from '../../state/notice.ts';
import { addStroke, EMPTY_SESSION, useSession } from '../../state/session.ts';
import { UndoLink } from './UndoLink.tsx';

afterEach(cleanup);

const stroke = (x: number): Stroke => ({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[x, 1300, -100]] });
const marks = () => useSession.getState().drawing.strokes.map(({ path }) => path[0]?.[0]);

it('a link opened over marks can be undone where the line about it stands, and only then', () => {
  useSession.setState(EMPTY_SESSION, true);
  render(<UndoLink />);
  act(() => addStroke(stroke(1)));
  expect(screen.queryByRole('button')).toBeNull();
  act(() => void openFragment(formatLink({ ...EMPTY_LINKED, drawing: { strokes: [stroke(7)], complete: false } })));
  expect([marks(), useNotice.getState().messages]).toEqual([
    [7],
    ['A link was opened. Your marks were put away: Undo brings them back.'],
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect([marks(), useNotice.getState().messages]).toEqual([[1], []]);
  expect(screen.queryByRole('button')).toBeNull();
});
