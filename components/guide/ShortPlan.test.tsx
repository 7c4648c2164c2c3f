// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { clearCautions, tickCaution } from '../../state/cautions.ts';
import { answerSign, keepScreening, redoScreening, useOutcome } from '../../state/screening.ts';
import { ShortPlan, type LikelyKnot } from './ShortPlan.tsx';

afterEach(() => {
  cleanup();
  clearCautions();
  redoScreening();
});

const KNOTS: readonly LikelyKnot[] = [
  { muscleId: 'infraspinatus', pointId: 'infraspinatus-trp1', side: 'right', probability: 0.4 },
  { muscleId: 'quadratus-lumborum', pointId: 'quadratus-lumborum-superficial-lower', side: 'right', probability: 0.3 },
  { muscleId: 'teres-minor', pointId: 'teres-minor-trp', side: 'right', probability: 0.1 },
];
const places = async () =>
  within(await screen.findByRole('region', { name: 'A short plan' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

it('the most likely first, then what lies beside it', async () => {
  render(<ShortPlan knots={KNOTS} />);
  // The guides come region by region.
  await vi.waitFor(
    async () =>
      expect(await places()).toEqual(['Infraspinatus, right', 'Teres minor, right', 'Quadratus lumborum, right']),
    60_000,
  );
  expect(screen.getByText(/No change after 14 days/)).toBeDefined();
});

it('leaves out what a condition forbids and says so', async () => {
  tickCaution('pregnancy', 'both');
  render(<ShortPlan knots={KNOTS} />);
  await vi.waitFor(() => expect(screen.getByText('Not pressed: Quadratus lumborum.')).toBeDefined(), 60_000);
  expect(await places()).toEqual(['Infraspinatus, right', 'Teres minor, right']);
});

it('names the point that is not pressed where its guide is in the plan for another', async () => {
  const right = { side: 'right', probability: 0.2 } as const;
  render(
    <ShortPlan
      knots={[
        ...KNOTS.slice(0, 1),
        { muscleId: 'iliocostalis-lumborum', pointId: 'iliocostalis-lumborum-l1', ...right },
        { muscleId: 'longissimus-thoracis', pointId: 'longissimus-thoracis-l1', ...right },
      ]}
    />,
  );
  await vi.waitFor(
    async () => expect(await places()).toEqual(['Infraspinatus, right', 'Lumbar erector spinae, right']),
    60_000,
  );
  expect(screen.getByText(/^Not pressed: Iliocostalis.*, right\.$/)).toBeDefined();
});

it('stands on a page that is drawn again with what the device kept', async () => {
  answerSign('not_settling', 'no');
  keepScreening(true);
  const kept = localStorage.getItem('knotmap.screening') ?? '';
  redoScreening();
  keepScreening(false);
  localStorage.setItem('knotmap.screening', kept);
  /** As on the map, which says what the answers ask for and makes its list anew each time. */
  function Page() {
    useOutcome();
    return <ShortPlan knots={KNOTS.map((knot) => ({ ...knot }))} />;
  }
  render(<Page />);
  await vi.waitFor(async () => expect(await places()).toContain('Infraspinatus, right'), 60_000);
  keepScreening(false);
});

it('one knot needs no plan', () => {
  const { container } = render(<ShortPlan knots={KNOTS.slice(0, 1)} />);
  expect(container.textContent).toBe('');
});

it('there is none while an answer forbids pressing, wherever it was given', async () => {
  render(<ShortPlan knots={KNOTS} />);
  await vi.waitFor(async () => expect(await places()).toContain('Infraspinatus, right'), 60_000);
  act(() => answerSign('clot_limb', 'yes'));
  const plan = within(screen.getByRole('region', { name: 'A short plan' }));
  expect(plan.getByText('Get medical advice today')).toBeDefined();
  expect(plan.getAllByRole('link').map((link) => link.textContent)).toEqual(['What to do now']);
});
