// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_SESSION, select, useSession } from '../state/session.ts';
import { UrlSync } from './UrlSync.tsx';

const KNOT = { id: 'infraspinatus-trp1', side: 'right' } as const, LINK = '#v=1&k=infraspinatus-trp1.right';

beforeEach(() => {
  history.replaceState(null, '', '/');
  useSession.setState(EMPTY_SESSION);
});
afterEach(cleanup);

describe('the address of the main screen', () => {
  it('opens what a link holds', () => {
    location.hash = LINK;
    render(<UrlSync />);
    expect(useSession.getState().selected).toEqual(KNOT);
  });

  it('holds the last choice when a link is followed at once', () => {
    const { getByRole } = render(<><UrlSync /><a href="#away">away</a></>);
    select(KNOT);
    expect(location.hash).toBe('');
    let onLeaving = '';
    getByRole('link').addEventListener('click', (event) => {
      onLeaving = location.hash;
      event.preventDefault();
    });
    getByRole('link').click();
    expect(onLeaving).toBe(LINK);
  });

  it('writes nothing on the page that comes after', () => {
    const { unmount } = render(<UrlSync />);
    select(KNOT);
    history.pushState(null, '', '/muscles/');
    unmount();
    expect(location.pathname + location.hash).toBe('/muscles/');
  });
});
