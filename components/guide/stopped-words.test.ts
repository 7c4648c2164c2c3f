import { expect, it } from 'vitest';
import { STOP_SIGNS, type StopRule } from '../../data/safety/stop-rules.ts';
import { stoppedLine, stoppedWords } from './stopped-words.ts';
import { m } from '../../data/words.ts';

it.each((STOP_SIGNS as readonly StopRule[]).map((rule) => [rule.id, rule] as const))(
  '%s: says how far it reaches, and why where that has a name',
  (id, { reach, short }) => {
    const { title, wait, felt } = stoppedWords(id, 'right');
    expect([title, wait]).toEqual(
      reach === 'day'
        ? [m.guide_stopped_day_title(), m.guide_stopped_day_wait()]
        : [m.guide_stopped_side_title({ side: 'right' }), m.guide_stopped_here_wait()],
    );
    expect(felt).toBe(short ? m.guide_wrong_why({ what: short }) : null);
    expect(stoppedLine(id)).toContain(reach === 'day' ? 'anywhere' : 'it again');
  },
);
