// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import { clearCautions, reviewCautions, useCautions } from '../../state/cautions.ts';
import { nth } from '../../engine/math/nth.ts';
import { answerSign, redoScreening, useScreening, outcomeNow } from '../../state/screening.ts';
import { questionsAbout } from '../../engine/safety/questions.ts';
import type { SignId } from '../../data/safety/signs.ts';
import { signsToAsk } from '../../engine/safety/signs.ts';
import { BeforeYouPress } from './BeforeYouPress.tsx';

afterEach(() => {
  cleanup();
  redoScreening();
  clearCautions();
});

const signs = signsToAsk(['upper_back', 'neck']),
  questions = questionsAbout(signs);
/** The line that asks about a sign. */
const about = (id: SignId) => screen.getByRole('checkbox', { name: nth(questionsAbout([{ id }]), 0).short });
const answers = () => Object.fromEntries([...useScreening.getState().given].map(([id, { answer }]) => [id, answer]));
const open = (done = () => undefined as void) =>
  render(<BeforeYouPress signs={signs} onBegin={() => undefined} onDone={done} />);

it('asks each question and condition once, and the way on stands after the last of them', () => {
  const { container } = open();
  for (const { short } of questions) expect(screen.getAllByRole('checkbox', { name: short }), short).toHaveLength(1);
  expect(screen.getAllByRole('checkbox')).toHaveLength(questions.length + CAUTIONS.length);
  const fields = [...container.querySelectorAll('input, button:not([tabindex="-1"])')];
  expect(fields.at(-1)?.textContent).toBe('None of these. Go on');
});

it('the heading of each part says what a yes comes to, the most urgent first', () => {
  open();
  const parts = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.parentElement?.textContent);
  expect(parts).toEqual([
    'Heart, lungs, tummyYes: emergency help',
    'Head, nerves, limbsYes: emergency help',
    'Injury or infectionYes: emergency help',
    'Not to put offYes: a doctor today',
    'Lasting or growingYes: a visit in days',
    'Your healthYes: the guide adapts',
  ]);
});

it('what a line covers can be read in full', () => {
  open();
  const { short, signs: covered } = nth(questionsAbout([{ id: 'coughing_blood' }]), 0);
  const more = screen.getByRole('button', { name: `More about: ${short}` });
  const panel = document.getElementById(more.getAttribute('aria-controls')!)!;
  expect(panel.hidden).toBe(true);
  fireEvent.click(more);
  expect(panel.hidden).toBe(false);
  for (const sign of covered) {
    expect(panel.textContent).toContain(sign.short);
    expect(panel.textContent).toContain(sign.more);
  }
});

it('a yes counts as the most urgent sign that it covers, until it is said which it is', () => {
  open();
  fireEvent.click(about('lasting_cough'));
  expect(outcomeNow().action).toBe('emergency_now');
  const which = within(screen.getByRole('group', { name: 'Which is it? Tick what is true.' }));
  expect(which.getByRole('status').textContent).toContain('Until you say: Get emergency help now.');
  const cough = signs.find(({ id }) => id === 'lasting_cough')!.short;
  fireEvent.click(which.getByRole('checkbox', { name: cough }));
  expect(answers()).toEqual({
    breathless_sharp: 'no',
    coughing_blood: 'no',
    chest_infection: 'no',
    lasting_cough: 'yes',
  });
  expect(outcomeNow().action).toBe('within_days');
  // One more can be true as well.
  const blood = signs.find(({ id }) => id === 'coughing_blood')!.short;
  fireEvent.click(which.getByRole('checkbox', { name: blood }));
  expect(answers()).toMatchObject({ coughing_blood: 'yes', lasting_cough: 'yes' });
  expect(outcomeNow().action).toBe('emergency_now');
  for (const name of [blood, cough]) fireEvent.click(which.getByRole('checkbox', { name }));
  expect(outcomeNow().action).toBe('ok');
  expect((about('coughing_blood') as HTMLInputElement).checked).toBe(false);
});

it('all that a line covers can be true at once', () => {
  open();
  fireEvent.click(about('neck_shocks'));
  const which = within(screen.getByRole('group', { name: 'Which is it? Tick what is true.' }));
  for (const id of ['clumsy_hands', 'neck_shocks'])
    fireEvent.click(which.getByRole('checkbox', { name: signs.find((sign) => sign.id === id)!.short }));
  expect(answers()).toEqual({ clumsy_hands: 'yes', neck_shocks: 'yes' });
  expect(which.queryByText(/Until you say/)).toBeNull();
});

it('a tick taken away is a no to all that the line covers', () => {
  open();
  fireEvent.click(about('tearing_pain'));
  fireEvent.click(about('tearing_pain'));
  expect(answers()).toEqual({ tearing_pain: 'no', belly_severe: 'no', aneurysm: 'no' });
});

it('a yes given elsewhere to one sign is shown in the line that covers it, and stays with none of these', () => {
  act(() => answerSign('belly_severe', 'yes'));
  open();
  expect((about('belly_severe') as HTMLInputElement).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'See what to do' }));
  expect(answers()).toMatchObject({ belly_severe: 'yes', tearing_pain: 'no' });
});

it('none of these: all are answered with no, the conditions are gone through', () => {
  let passed = 0;
  open(() => void passed++);
  fireEvent.click(screen.getByRole('button', { name: 'None of these. Go on' }));
  expect(passed).toBe(1);
  expect([...useScreening.getState().given.keys()].sort()).toEqual(
    questions.flatMap((question) => question.signs.map(({ id }) => id)).sort(),
  );
  expect(outcomeNow().action).toBe('ok');
  expect(useCautions.getState().reviewed).toBe(true);
});

it('an emergency says so at once, with numbers to call, and the button no longer says none', () => {
  open();
  fireEvent.click(about('chest_pressure'));
  expect(screen.getByRole('status').textContent).toContain('Get emergency help now');
  expect(within(screen.getByRole('list', { name: 'Call for help' })).getAllByRole('link')).toHaveLength(5);
  expect(screen.queryByRole('button', { name: /None of these/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'See what to do' })).toBeDefined();
});

it('a line does not go because it was answered', () => {
  const { rerender } = open();
  const { short } = nth(questions, 0);
  fireEvent.click(screen.getByRole('checkbox', { name: short }));
  rerender(<BeforeYouPress signs={signs.slice(1)} onBegin={() => undefined} onDone={() => undefined} />);
  expect(screen.getByRole('checkbox', { name: short })).toBeDefined();
});

it('for the person who was checked there is a way on, gently; for an emergency there is none', () => {
  open();
  fireEvent.click(about('not_settling'));
  fireEvent.click(screen.getByRole('checkbox', { name: signs.find(({ id }) => id === 'not_settling')!.short }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'A clinician has looked at this' }));
  expect(outcomeNow()).toMatchObject({ action: 'adjust', seen: ['not_settling'] });
  fireEvent.click(about('tearing_pain'));
  expect(screen.getAllByRole('checkbox', { name: 'A clinician has looked at this' })).toHaveLength(1);
  expect(outcomeNow().action).toBe('emergency_now');
});

it('conditions that were gone through are not asked again', () => {
  reviewCautions();
  open();
  expect(screen.queryByRole('checkbox', { name: 'Pregnancy' })).toBeNull();
});
