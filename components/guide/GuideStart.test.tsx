// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StopId } from '../../data/safety/stop-rules.ts';
import type { Side } from '../../data/types.ts';
import { stopSpot, useStopped } from '../../state/stopped.ts';
import { GuideStart } from './GuideStart.tsx';
import { m } from '../../data/words.ts';

beforeEach(() => {
  localStorage.clear();
  useStopped.setState({ spots: [] });
});
afterEach(cleanup);

const stop = (side: Side, why: StopId = 'nerve', guideId: 'infraspinatus' | 'rhomboids' = 'infraspinatus') =>
  stopSpot({ guideId, side, why, at: Date.now() });
/** The page as it is once what it fetches late is there. */
const page = async () => {
  render(<GuideStart id="infraspinatus" pressing />);
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)));
};
const start = () => screen.queryByRole('button', { name: m.guide_player_start() });
const on = (side: string) => screen.queryByText(m.guide_stopped_side_title({ side }));

it('says above the way in where the person stopped today; the other side stays open', async () => {
  stop('left');
  await page();
  const note = await screen.findByText(m.guide_stopped_side_title({ side: 'left' }));
  expect(note.compareDocumentPosition(start()!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(on('right')).toBeNull();
});

it('a stop that is noted while the page is open shows too; with both sides stopped nothing leads in', async () => {
  stop('left');
  await page();
  await screen.findByText(m.guide_stopped_side_title({ side: 'left' }));
  act(() => stop('right'));
  expect(on('right')).not.toBeNull();
  expect(start()).toBeNull();
});

it('a stop for the day at another spot: said once, and nothing leads in', async () => {
  stop('left');
  stop('right', 'other', 'rhomboids');
  await page();
  expect(await screen.findAllByText(m.guide_stopped_day_title())).toHaveLength(1);
  expect(on('left')).toBeNull();
  expect(start()).toBeNull();
});

it('a stop at another spot says nothing here', async () => {
  stop('left', 'nerve', 'rhomboids');
  await page();
  expect(start()).not.toBeNull();
  expect(on('left')).toBeNull();
});

describe('the address is where the guide stands open', () => {
  const dialog = () => screen.queryByRole('dialog');
  const at = (address: string) => history.replaceState(null, '', address);
  afterEach(() => at('/'));

  it('opens by itself at an address that asks for it, and closing leaves the page, with side and point in the address', async () => {
    at('/guides/infraspinatus/#side=right&point=infraspinatus-trp1&start=1');
    await page();
    await waitFor(() => expect(dialog()?.getAttribute('aria-label')).toBe(m.guide_player_gate()));
    fireEvent.click(screen.getByRole('button', { name: m.guide_player_close() }));
    await waitFor(() => expect(dialog()).toBeNull());
    expect(location.hash).toBe('#side=right&point=infraspinatus-trp1');
  });

  it('asked for on its page it has an entry of its own, which the way back leaves', async () => {
    at('/guides/infraspinatus/#side=right');
    await page();
    expect(dialog()).toBeNull();
    const before = history.length;
    fireEvent.click(start()!);
    expect(location.hash).toBe('#side=right&start=1');
    expect(history.length).toBe(before + 1);
    await waitFor(() => expect(dialog()).not.toBeNull());
    at('/guides/infraspinatus/#side=right'); // what the way back does
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(dialog()).toBeNull();
    at('/guides/infraspinatus/#side=right&start=1'); // and the way forth
    act(() => void window.dispatchEvent(new PopStateEvent('popstate')));
    expect(dialog()).not.toBeNull();
  });
});
