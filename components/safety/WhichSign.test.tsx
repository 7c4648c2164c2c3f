// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACTIONS } from '../../data/safety/actions.ts';
import { questionsAbout } from '../../engine/safety/questions.ts';
import { answerSigns, outcomeNow, redoScreening, useOutcome } from '../../state/screening.ts';
import { QuestionRow } from './SignList.tsx';
import { OutcomeCard } from './OutcomeCard.tsx';
import { PressingBarred } from './PressingBarred.tsx';

const question = questionsAbout([{ id: 'lasting_cough' }])[0]!,
  ids = question.signs.map(({ id }) => id),
  signOf = (id: string) => question.signs.find((sign) => sign.id === id)!;
const Card = () => <OutcomeCard outcome={useOutcome()} takesFocus={false} />,
  Barred = () => <PressingBarred outcome={useOutcome()} />;
const which = () => within(screen.getByRole('group', { name: 'Which is it? Tick what is true.' }));
const tick = (id: string) => fireEvent.click(which().getByRole('checkbox', { name: signOf(id).short }));
const done = () => which().getByRole('button', { name: 'That is all' });

beforeEach(() => answerSigns(ids, 'yes'));
afterEach(() => {
  cleanup();
  redoScreening();
});

describe.each([
  ['what to do', Card],
  ['what stands in place of pressing', Barred],
])('one yes to a question about several signs, in %s', (_where, Shown) => {
  it('is told as the one question it was, with the strictest action, and asks which it is', () => {
    render(<Shown />);
    expect(ids.length).toBeGreaterThan(2);
    expect(screen.getByText(ACTIONS.emergency_now.label)).toBeDefined();
    expect(screen.getByText(question.short, { exact: false })).toBeDefined();
    for (const { textIfYes } of question.signs) expect(screen.queryByText(textIfYes)).toBeNull();
    // Each sign stands there once, to be ticked.
    for (const { short } of question.signs) expect(screen.getAllByText(short)).toHaveLength(1);
    expect(done()).toHaveProperty('disabled', true);
  });

  it('counts for the sign that was said, and for no other', () => {
    render(<Shown />);
    tick('lasting_cough');
    expect(outcomeNow().action).toBe('emergency_now'); // not before it was said that this is all
    fireEvent.click(done());
    expect(outcomeNow().signs.map(({ sign }) => sign.id)).toEqual(['lasting_cough']);
    expect(screen.getByText(ACTIONS[signOf('lasting_cough').action].label)).toBeDefined();
    expect(screen.queryByRole('group', { name: 'Which is it? Tick what is true.' })).toBeNull();
  });

  it('may be all of them: then all are told', () => {
    render(<Shown />);
    ids.forEach(tick);
    fireEvent.click(done());
    expect(
      outcomeNow()
        .signs.map(({ sign }) => sign.id)
        .toSorted(),
    ).toEqual(ids.toSorted());
    expect(screen.queryByRole('group', { name: 'Which is it? Tick what is true.' })).toBeNull();
  });
});

it('what is said on the card is said in the questions too', () => {
  render(<Card />);
  tick('coughing_blood');
  fireEvent.click(done());
  cleanup();
  render(<QuestionRow question={question} />);
  const ticked = screen.getAllByRole('checkbox', { checked: true });
  expect(ticked.map((box) => box.closest('label')?.textContent)).toEqual([
    question.short,
    signOf('coughing_blood').short,
  ]);
  act(() => answerSigns(ids, 'yes')); // a yes to the whole line again
  expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(1);
});
