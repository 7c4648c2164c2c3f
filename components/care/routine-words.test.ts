import { expect, it } from 'vitest';
import { PROGRAMMES } from '../../data/care/programmes.ts';
import { STRETCHES } from '../../data/care/stretches.ts';
import { planKey, routineOf, stretchKey } from '../../engine/guide/routine-of.ts';
import { isOver, nextPhase, pauseRoutine, phasesOf, startRoutine, tickRoutine } from '../../engine/guide/routine.ts';
import { amountWords, nextWords, routineCue } from './routine-words.ts';

const T = 1_700_000_000_000;
const itemsOf = (of: string) => routineOf(of, new Set())?.items ?? [];

/** What is said of a routine from its start to its end, each sentence once, with the second it is said at. */
function heard(of: string): readonly (readonly [second: number, say: string])[] {
  const items = itemsOf(of),
    phases = phasesOf(items),
    said: [number, string][] = [];
  let run = startRoutine(of, items, T),
    moment = '';
  for (let now = T; ; now += 500) {
    run = tickRoutine(phases, run, now);
    const { say } = routineCue(phases, items, run, now);
    if (`${run.at} ${say}` !== moment) said.push([(now - T) / 1000, say]);
    moment = `${run.at} ${say}`;
    if (isOver(phases, run)) return said;
  }
}

it.each([...STRETCHES.map(({ id }) => stretchKey(id)), ...PROGRAMMES.map(({ id }) => planKey(id))])(
  '%s: something is said in every phase, and a sentence is not cut off by the next',
  (of) => {
    const said = heard(of);
    expect(said.every(([, say]) => say.trim() !== '')).toBe(true);
    said.slice(1).forEach(([second], at) => {
      const [from, before] = said[at] ?? [0, ''];
      // Two words and a half a second: a voice that is not slow.
      expect(second - from, before).toBeGreaterThanOrEqual(Math.min(10, before.split(' ').length / 3.5));
    });
    expect(said.at(-1)?.[1]).toBe('Well done. That was all.');
  },
);

it('a turn to each side, said from its start', () =>
  expect(heard('stretch/open-book').map(([, say]) => say)).toEqual([
    expect.stringMatching(/^Open book turn\. Lie on your side, .* return\. Left side\.$/),
    'It begins in 10 seconds.',
    ...['1', '2', '3', '4', '5'],
    'Change sides. Right side.',
    ...['1', '2', '3', '4', '5'],
    'Well done. That was all.',
  ]));

it('a screen reader hears the set, not each number of it', () => {
  const items = itemsOf('plan/neck-shoulder-strength/row'),
    phases = phasesOf(items),
    run = nextPhase(phases, startRoutine('x', items, T), T);
  expect(routineCue(phases, items, run, T)).toEqual({ say: '1', status: 'Set 1 of 2. 8 times, slowly.' });
  expect(routineCue(phases, items, pauseRoutine(run, T), T).status).toBe('Paused.');
  expect(nextWords(phases, items, run.at)).toBe('Set 2 of 2');
  expect(nextWords(phases, items, phases.length - 1)).toBeNull();
});

it.each([
  ['stretch/doorway-chest', 'hold 20 seconds, 2 times'],
  ['stretch/towel-lie', 'hold 60 seconds'],
  ['stretch/open-book', '5 times, each side'],
  ['plan/neck-shoulder-strength/row', '2 sets of 8'],
  ['plan/neck-shoulder-strength/head-press', 'hold 5 seconds, 5 times, each way'],
  ['plan/two-minute-band/side-raise', '120 seconds'],
])('%s: %s', (of, words) => expect(itemsOf(of).map(amountWords)).toEqual([words]));
