// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { parseLook, recallLook, setTone, TONES, useLook } from './look.ts';

it.each<[why: string, value: unknown]>([
  ['nothing', null],
  ['a word', 'deep'],
  ['a tone of another page', { tone: 'green' }],
  ['a list', ['deep']],
])('takes no look from %s', (_why, value) => expect(parseLook(value)).toBeNull());

it('the device keeps each tone', () => {
  for (const tone of TONES) {
    setTone(tone);
    useLook.setState({ tone: 'medium' });
    recallLook();
    expect(useLook.getState().tone).toBe(tone);
  }
});

it('a kept look that cannot be read changes nothing', () => {
  useLook.setState({ tone: 'brown' });
  localStorage.setItem('knotmap.look', '{');
  recallLook();
  expect(useLook.getState().tone).toBe('brown');
});
