// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { clearCautions, tickCaution } from '../../state/cautions.ts';
import { answerSign, redoScreening, sawClinician } from '../../state/screening.ts';
import { GuideSteps } from './GuideSteps.tsx';

afterEach(() => {
  cleanup();
  clearCautions();
  redoScreening();
});

it('shows dose, tools, steps and cautions of the knot, and the way to its guide', async () => {
  render(<GuideSteps muscleId="infraspinatus" pointId="infraspinatus-trp1" side="right" />);
  expect(
    await screen.findByText('Press until it feels sore but OK, 3 to 5 out of 10. Hold about 60 seconds.'),
  ).toBeDefined();
  expect(
    within(screen.getByRole('list', { name: 'Tools' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Soft massage ball', 'Tennis ball', 'Hook or cane', 'Lacrosse or firm rubber ball']);
  expect(within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem')).toHaveLength(6);
  expect(screen.getByRole('link', { name: /^How to press/ }).getAttribute('href')).toMatch(
    /^\/guides\/infraspinatus\/?#side=right&point=infraspinatus-trp1&start=1$/,
  );
});

it('with blood thinners ticked the ball is gone and the reason stands there', async () => {
  tickCaution('blood_thinners', 'both');
  render(<GuideSteps muscleId="infraspinatus" pointId="infraspinatus-trp1" side="left" />);
  const changed = await screen.findByRole('region', { name: 'Changed for you' });
  expect(changed.textContent).toContain('Tennis ball: left out.');
  expect(changed.textContent).toContain('You ticked: Blood thinners, bleeding problems. Muscles can bleed inside');
  expect(
    within(screen.getByRole('list', { name: 'Tools' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Flat hand or knuckles']);
  expect(within(screen.getByRole('list', { name: 'Steps' })).queryByText(/ball/)).toBeNull();
});

it('a point that must not be pressed is shown with its rule and without steps', async () => {
  render(<GuideSteps muscleId="levator-scapulae" pointId="levator-scapulae-upper" side="left" />);
  expect(await screen.findByText(/Do not press it yourself/)).toBeDefined();
  expect(screen.queryByRole('list', { name: 'Steps' })).toBeNull();
});

it('shows no steps while it is not known whether what was ticked is in this place', async () => {
  tickCaution('fresh_strain', 'both');
  for (const [muscleId, pointId] of [
    ['infraspinatus', 'infraspinatus-trp1'],
    ['scalenes', 'scalene-medius'],
  ] as const) {
    render(<GuideSteps muscleId={muscleId} pointId={pointId} side="left" />);
    expect(await screen.findByText(/Fresh injury, swelling, bruise\. The guide first asks/)).toBeDefined();
    expect(screen.queryByRole('list', { name: 'Steps' })).toBeNull();
    expect(screen.queryByRole('list', { name: 'Tools' })).toBeNull();
    expect(screen.getByRole('link', { name: /, step by step$/ })).toBeDefined();
    cleanup();
  }
});

it('says why a muscle has no guide', async () => {
  render(<GuideSteps muscleId="rectus-abdominis" pointId="rectus-abdominis-upper" side="left" />);
  expect(await screen.findByText('No pressing guide. The app has none for the tummy.')).toBeDefined();
});

it('says what to do in place of the steps while an answer forbids pressing', async () => {
  answerSign('chest_pressure', 'yes');
  render(<GuideSteps muscleId="infraspinatus" pointId="infraspinatus-trp1" side="left" />);
  expect(
    within(await screen.findByRole('group', { name: 'Pressing is left out for now.' })).getByText(
      'Get emergency help now',
    ),
  ).toBeDefined();
  expect(screen.queryByRole('list', { name: 'Steps' })).toBeNull();
  expect(screen.queryByRole('link', { name: /guide|step by step/i })).toBeNull();
});

it('goes on gently where a clinician has looked at it, and says why', async () => {
  sawClinician('not_settling', null);
  render(<GuideSteps muscleId="infraspinatus" pointId="infraspinatus-trp1" side="left" />);
  expect((await screen.findByRole('region', { name: 'Changed for you' })).textContent).toMatch(/clinician/i);
  expect(screen.queryByText(/sore but OK, 3 to 5 out of 10/)).toBeNull();
  expect(screen.getByRole('list', { name: 'Steps' })).toBeDefined();
});
