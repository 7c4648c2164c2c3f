// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { select, useSession } from '../../state/session.ts';
import { LinkAlong } from './LinkAlong.tsx';

const push = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));

const start = useSession.getState();
beforeEach(() => {
  useSession.setState(start, true);
  push.mockClear();
});
afterEach(cleanup);
const link = () => screen.getByRole('link');

it('is the plain page until a hand comes to it, then takes along what is chosen', () => {
  render(<LinkAlong page="/handout/">Handout</LinkAlong>);
  select({ id: 'infraspinatus-trp1', side: 'right' });
  expect(link().getAttribute('href')).toBe('/handout/');
  fireEvent.pointerEnter(link());
  expect(link().getAttribute('href')).toBe('/handout/#v=1&k=infraspinatus-trp1.right');
});

it('goes by what is chosen at the click, not before', () => {
  render(<LinkAlong page="/handout/">Handout</LinkAlong>);
  fireEvent.focus(link());
  select({ id: 'supraspinatus-trp1', side: 'left' });
  fireEvent.click(link());
  expect(push.mock.calls).toEqual([['/handout/#v=1&k=supraspinatus-trp1.left']]);
});

it.each([
  ['with a key that opens another tab', {}, { ctrlKey: true }],
  ['to another window', { target: '_blank' }, {}],
])('%s it is the browser’s', (_how, props, init) => {
  render(
    <LinkAlong page="/" {...props}>
      Open
    </LinkAlong>,
  );
  select({ id: 'supraspinatus-trp1', side: 'left' });
  const opened = vi.fn((event: Event) => event.preventDefault()); // the browser's part, which this one cannot do
  window.addEventListener('click', opened, { once: true });
  fireEvent.click(link(), init);
  expect(opened).toHaveBeenCalledOnce();
  expect(push).not.toHaveBeenCalled();
  expect(link().getAttribute('href')).toBe('/#v=1&k=supraspinatus-trp1.left');
});
