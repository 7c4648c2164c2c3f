// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useNotice } from '../state/notice.ts';
import { addStroke, clear, EMPTY_SESSION, select, setCheck, undo, useSession } from '../state/session.ts';
import type * as VisitLink from '../state/link/visit-link.ts';
import { UrlSync } from './UrlSync.tsx';

/** What the tab had where the page has just been reloaded. */
let onReload: string | null = null;
vi.mock('../state/link/visit-link.ts', async (original) => ({
  ...(await original<typeof VisitLink>()),
  visitLinkOnReload: () => onReload,
}));

const KNOT = { id: 'infraspinatus-trp1', side: 'right' } as const,
  LINK = '#v=1&k=infraspinatus-trp1.right';

beforeEach(() => {
  history.replaceState(null, '', '/');
  sessionStorage.clear();
  useSession.setState(EMPTY_SESSION);
  useNotice.setState({ messages: [] });
});
afterEach(cleanup);

describe('the address of the main screen', () => {
  it('opens what a link holds', () => {
    location.hash = LINK;
    render(<UrlSync />);
    expect(useSession.getState().selected).toEqual(KNOT);
  });

  it('holds the last choice when a link is followed at once', () => {
    const { getByRole } = render(
      <>
        <UrlSync />
        <a href="#away">away</a>
      </>,
    );
    // The first choice opens a card, which is in the address at once; the next settles.
    select({ ...KNOT, side: 'left' });
    expect(location.hash).toBe('#v=1&k=infraspinatus-trp1.left');
    select(KNOT);
    expect(location.hash).toBe('#v=1&k=infraspinatus-trp1.left');
    let onLeaving = '';
    getByRole('link').addEventListener('click', (event) => {
      onLeaving = location.hash;
      event.preventDefault();
    });
    getByRole('link').click();
    expect(onLeaving).toBe(LINK);
  });

  it('gives an entry that was typed in what the router keeps with the others, or the way back to it would load the page anew', () => {
    vi.useFakeTimers();
    try {
      history.replaceState({ __NA: true, tree: 'home' }, '', '/');
      render(<UrlSync />);
      history.pushState(null, '', LINK);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      vi.advanceTimersByTime(450);
      expect(history.state).toMatchObject({ __NA: true, tree: 'home', knotmap: { card: KNOT } });
    } finally {
      vi.useRealTimers();
    }
  });

  it('writes nothing on the page that comes after', () => {
    const { unmount } = render(<UrlSync />);
    select(KNOT);
    history.pushState(null, '', '/muscles/');
    unmount();
    expect(location.pathname + location.hash).toBe('/muscles/');
  });

  it('does not write over the entry that the way back or forth has led to, before that is told', () => {
    vi.useFakeTimers();
    try {
      render(<UrlSync />);
      select({ ...KNOT, side: 'left' });
      history.pushState(null, '', LINK); // the address of a traversal is there before its event
      vi.advanceTimersByTime(450);
      expect(location.hash).toBe(LINK);
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      expect(useSession.getState().selected).toEqual(KNOT);
      vi.advanceTimersByTime(450);
      expect(location.hash).toBe(LINK);
    } finally {
      vi.useRealTimers();
    }
  });

  describe('the way back from a card', () => {
    /** What the browser does: the entry is there, then it is told. */
    const goTo = (entry: object, address: string) => {
      history.pushState(entry, '', address);
      window.dispatchEvent(new PopStateEvent('popstate', { state: entry }));
      window.dispatchEvent(new HashChangeEvent('hashchange', { newURL: location.href }));
    };
    const MARK = { kind: 'pain', radiusMm: 25, intensity: 6, path: [[-104, 1343, -84]] } as const;

    it('closes it, and keeps what was marked while it was open', () => {
      render(<UrlSync />);
      select(KNOT);
      addStroke(MARK);
      goTo({ knotmap: { card: null, menu: null, pushed: false } }, '/#');
      expect(useSession.getState().selected).toBeNull();
      expect(useSession.getState().drawing.strokes).toHaveLength(1);
      expect(location.hash).toMatch(/^#v=\d&m=[^&]+$/);
    });
    it('and the way forth opens it again', () => {
      render(<UrlSync />);
      addStroke(MARK);
      goTo({ knotmap: { card: KNOT, menu: null, pushed: true } }, LINK);
      expect(useSession.getState().selected).toEqual(KNOT);
      expect(useSession.getState().drawing.strokes).toHaveLength(1);
      expect(location.hash).toMatch(/&m=.*&k=infraspinatus-trp1\.right$/);
    });
    it('is one step, however many cards were looked at', () => {
      render(<UrlSync />);
      const before = history.length;
      select(KNOT);
      select({ ...KNOT, side: 'left' });
      select({ id: 'supraspinatus-trp1', side: 'left' });
      expect(history.length).toBe(before + 1);
    });
  });

  describe('the way back from another page', () => {
    const MARK = { kind: 'pain', radiusMm: 25, intensity: 6, path: [[-104, 1343, -84]] } as const,
      LATER = { ...MARK, path: [[104, 1343, -84]] } as const;
    /** Marks on the map, goes to another page, and says what the map's entry was. */
    const leaveMap = () => {
      const { unmount } = render(<UrlSync />);
      addStroke(MARK);
      window.dispatchEvent(new Event('pagehide'));
      const left = { state: history.state as unknown, hash: location.hash };
      history.pushState(null, '', '/guides/');
      unmount();
      return left;
    };
    it('to an older entry keeps what was said since', () => {
      const { state, hash } = leaveMap();
      addStroke(LATER);
      setCheck(KNOT, 'my-pain');
      history.replaceState(state, '', `/${hash}`);
      render(<UrlSync />);
      expect(useSession.getState().drawing.strokes).toHaveLength(2);
      expect(useSession.getState().checks).toEqual([{ ...KNOT, found: 'my-pain' }]);
    });
    it('also where the other page was loaded anew: the tab knows it', () => {
      const { state, hash } = leaveMap();
      addStroke(LATER);
      const { unmount } = render(<UrlSync />);
      setCheck(KNOT, 'my-pain');
      window.dispatchEvent(new Event('pagehide'));
      unmount();
      useSession.setState(EMPTY_SESSION);
      history.replaceState(state, '', `/${hash}`);
      render(<UrlSync />);
      expect(useSession.getState().checks).toEqual([{ ...KNOT, found: 'my-pain' }]);
    });
    it('to an entry of another drawing opens that', () => {
      leaveMap();
      history.replaceState({ knotmap: { card: null, menu: null, pushed: false, work: 'another' } }, '', `/${LINK}`);
      render(<UrlSync />);
      expect(useSession.getState().selected).toEqual(KNOT);
    });
  });

  /** Changes the fragment as a link on the page does, and waits for the address to settle. */
  const follow = async (fragment: string) => {
    location.hash = fragment;
    await vi.waitFor(() => expect(heard.at(-1)).toBe(location.hash), 60_000);
    await new Promise((settled) => setTimeout(settled, 600));
  };
  const heard: string[] = [];
  window.addEventListener('hashchange', () => void setTimeout(() => heard.push(location.hash)));

  it.each(['#section-2', '#googtrans(en|de)', '#top', '#v=1', '#v=3&m=AAAA'])(
    'leaves the drawing, its history and the fragment when that is %s',
    async (fragment) => {
      render(<UrlSync />);
      select(KNOT);
      const before = useSession.getState();
      await follow(fragment);
      expect(useSession.getState()).toBe(before);
      expect(location.hash).toBe(fragment);
    },
  );

  it('says what cannot be read, and nothing of a place on the page', async () => {
    render(<UrlSync />);
    await follow('#section-2');
    expect(useNotice.getState().messages).toEqual([]);
    await follow('#v=1&k=nope.left');
    expect(useNotice.getState().messages).toEqual(['The chosen knot in this link could not be read.']);
  });

  it('is put right after a link that was mangled, and after undo', async () => {
    render(<UrlSync />);
    select({ id: 'supraspinatus-trp1', side: 'left' });
    await follow('#v=1&amp;k=infraspinatus-trp1.right)');
    expect(useSession.getState().selected).toEqual(KNOT);
    expect(location.hash).toBe(LINK);
    undo();
    await vi.waitFor(() => expect(location.hash).toBe('#v=1&k=supraspinatus-trp1.left'), 60_000);
  });

  it('holds the work again when the page is left from another fragment', async () => {
    render(<UrlSync />);
    select(KNOT);
    await follow('#section-2');
    window.dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe(LINK);
  });

  it('keeps its history over a visit to another page of the site', () => {
    const first = render(<UrlSync />);
    location.hash = LINK;
    select(KNOT);
    first.unmount();
    const before = useSession.getState();
    render(<UrlSync />);
    expect(useSession.getState().past).toBe(before.past);
  });

  describe('where the page is loaded anew and its address does not hold the link', () => {
    const mark = { kind: 'pain', path: [[80, 1300, -120]], radiusMm: 25, intensity: 6 } as const;
    /** A page of which nothing is left but what the tab holds. */
    const anew = (fragment: string) => {
      cleanup();
      useSession.setState(EMPTY_SESSION);
      history.replaceState(null, '', `/${fragment}`);
    };
    const strokes = () => useSession.getState().drawing.strokes;
    const marked = () => {
      const { unmount } = render(<UrlSync />);
      addStroke(mark);
      unmount();
    };

    it.each(['', '#section-2', '#v=9&m=AAAA'])('shows what the tab had, with %j in the address', (fragment) => {
      marked();
      anew(fragment);
      const { unmount } = render(<UrlSync />);
      expect(strokes()).toEqual([mark]);
      expect(useSession.getState().past).toEqual([]);
      unmount();
    });

    it('shows what a link holds, and not what the tab had', () => {
      marked();
      anew(LINK);
      render(<UrlSync />);
      expect(strokes()).toEqual([]);
      expect(useSession.getState().selected).toEqual(KNOT);
    });

    it('has nothing of what was cleared', () => {
      marked();
      const { unmount } = render(<UrlSync />);
      clear();
      unmount();
      anew('');
      render(<UrlSync />);
      expect(strokes()).toEqual([]);
    });

    it('neither tells the tab of what a guest on another page shows, nor shows it what the tab had', () => {
      marked();
      anew('');
      const { unmount } = render(<UrlSync guest />);
      expect(strokes()).toEqual([]);
      select(KNOT);
      unmount();
      anew('');
      render(<UrlSync />);
      expect(strokes()).toEqual([mark]);
      expect(useSession.getState().selected).toBeNull();
    });

    it('shows what was done in the moment before a reload, and not what the address had before', () => {
      marked();
      const before = location.hash;
      render(<UrlSync />);
      addStroke({ ...mark, path: [[-80, 1300, -120]] });
      cleanup();
      onReload = sessionStorage.getItem('knotmap.visit.link');
      anew(before);
      render(<UrlSync />);
      onReload = null;
      expect(strokes()).toHaveLength(2);
    });

    it('shows nothing where all was cleared in the moment before a reload', () => {
      marked();
      const before = location.hash;
      render(<UrlSync />);
      clear();
      cleanup();
      onReload = sessionStorage.getItem('knotmap.visit.link');
      expect(onReload).toBe('');
      anew(before);
      render(<UrlSync />);
      onReload = null;
      expect(strokes()).toEqual([]);
    });

    it('shows the body as the device keeps it, where the tab had nothing but a view of it', () => {
      sessionStorage.setItem('knotmap.visit.link', 'v=2&w=40.5,12,1.9,0,1200,-20&y=female.deep');
      render(<UrlSync />);
      expect(useSession.getState().view).toBeNull();
      expect(location.hash).toBe('');
    });

    it('goes on where the tab has no store', () => {
      vi.stubGlobal('sessionStorage', null);
      marked();
      expect(location.hash).not.toBe('');
      anew('');
      render(<UrlSync />);
      expect(strokes()).toEqual([]);
      vi.unstubAllGlobals();
    });
  });
});
