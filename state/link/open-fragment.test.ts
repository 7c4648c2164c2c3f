import { beforeEach, describe, expect, it } from 'vitest';
import type { Stroke } from '../../engine/drawing/drawing.ts';
import { setNote, setPicked } from '../board.ts';
import { EMPTY_LINKED, formatLink, parseLink } from './link.ts';
import { linkedNow, openLinked } from './linked.ts';
import { m } from '../../data/words.ts';
import { useNotice } from '../notice.ts';
import { openFragment } from './open-fragment.ts';
import {
  addStroke,
  beforeReplace,
  clear,
  EMPTY_SESSION,
  redo,
  select,
  setCheck,
  setGiven,
  setView,
  undo,
  useSession,
} from '../session.ts';
import { PLAIN_STAGE, showStage } from '../stage.ts';

const stroke = (x: number): Stroke => ({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[x, 1300, -100]] });
const linkOf = (...xs: number[]) =>
  formatLink({
    ...EMPTY_LINKED,
    drawing: { strokes: xs.map(stroke), complete: false },
    selected: { id: 'infraspinatus-trp1', side: 'right' },
  });
const now = () => formatLink(linkedNow());
const messages = () => useNotice.getState().messages;
const steps = () => [useSession.getState().past.length, useSession.getState().future.length];

beforeEach(() => {
  useSession.setState(EMPTY_SESSION, true);
  showStage(PLAIN_STAGE);
  messages().forEach(() => useNotice.setState({ messages: [] }));
});

/** Something in every part of what a link replaces. */
function work(): string {
  addStroke(stroke(1));
  addStroke(stroke(2));
  select({ id: 'supraspinatus-trp1', side: 'left' });
  setCheck({ id: 'supraspinatus-trp1', side: 'left' }, 'my-pain');
  setGiven('brings-on', 'desk', true);
  setView({ azimuth: 20, elevation: 5, distance: 1.5, target: [0, 1300, 0] });
  setNote('Come back on Monday.');
  setPicked([{ id: 'supraspinatus-trp1', side: 'left' }]);
  showStage({ ...PLAIN_STAGE, muscles: 'deep', pose: 'hug', shape: 'female', tone: 'deep' });
  return now();
}

describe('a link that is opened over work', () => {
  it('is a step: undo gives all of it back, redo opens the link again', () => {
    const mine = work(),
      link = linkOf(7);
    openFragment(`#${link}`);
    expect(now()).toBe(link);
    undo();
    expect(now()).toBe(mine);
    redo();
    expect(now()).toBe(link);
    undo();
    undo();
    expect(useSession.getState().drawing.strokes).toEqual([stroke(1)]);
    expect(useSession.getState().board.note).toBe('Come back on Monday.');
    redo();
    redo();
    expect(now()).toBe(link);
  });

  it('keeps for redo what was chosen and checked in it', () => {
    work();
    openFragment(linkOf(7));
    addStroke(stroke(8));
    setCheck({ id: 'infraspinatus-trp1', side: 'right' }, 'tender');
    const worked = now();
    undo();
    undo();
    redo();
    redo();
    expect(now()).toBe(worked);
  });

  it('follows another, twice over, and every one can be taken back', () => {
    const mine = work();
    for (const link of [linkOf(7), linkOf(8), linkOf(8), linkOf(7)]) openFragment(link);
    expect(steps()).toEqual([5, 0]);
    [linkOf(8), linkOf(7), mine].forEach((before) => {
      undo();
      expect(now()).toBe(before);
    });
  });

  it('and that holds a typed handout, or starts afresh, is a step as well', () => {
    const mine = work();
    openFragment('k1.6agr');
    openLinked(EMPTY_LINKED);
    expect(now()).toBe('');
    undo();
    expect(useSession.getState().selected).toEqual({ id: 'infraspinatus-trp1', side: 'right' });
    undo();
    expect(now()).toBe(mine);
  });
});

describe('a link without marks', () => {
  it.each(['v=1&k=rhomboid-major-lower.left', 'v=1&w=0,0,1,0,1000,0', 'v=2&d=explain', 'v=2&l=bones', 'k1.6agr'])(
    '%s leaves the marks and what was found by pressing',
    (link) => {
      work();
      const { drawing, checks } = useSession.getState();
      openFragment(link);
      expect(useSession.getState()).toMatchObject({ drawing, checks });
      expect(useNotice.getState().messages).not.toContain(m.link_put_away());
    },
  );
  it('with marks, it says that those from before were put away', () => {
    work();
    openFragment(linkOf(7));
    expect(useNotice.getState().messages).toContain(m.link_put_away());
  });

  it('with the same marks, it says no such thing: another view or knot of them is none', () => {
    addStroke(stroke(1));
    setView({ azimuth: 20, elevation: 5, distance: 1.5, target: [0, 1300, 0] });
    openFragment(`#${linkOf(1)}`);
    expect(now()).toBe(linkOf(1));
    expect(messages()).toEqual([]);
    openFragment(`#${linkOf(1, 2)}`);
    expect(messages()).toEqual([m.link_put_away()]);
  });
});

it('a stroke that is being painted goes into the drawing that is replaced, also when it is the first', () => {
  const stop = beforeReplace(() => addStroke(stroke(5)));
  openFragment(linkOf(7));
  stop();
  expect(now()).toBe(linkOf(7));
  undo();
  expect(useSession.getState().drawing.strokes).toEqual([stroke(5)]);
  openFragment('#section-2');
  openFragment(linkOf(8));
  undo();
  expect(useSession.getState().drawing.strokes).toEqual([stroke(5)]);
});

it('the first link of a visit has nothing to go back to, and one after Clear has', () => {
  openFragment(linkOf(7));
  expect(steps()).toEqual([0, 0]);
  clear();
  openFragment(linkOf(8));
  undo();
  undo();
  expect(useSession.getState().drawing.strokes).toEqual([stroke(7)]);
});

it('the link of what is there already changes nothing', () => {
  const mine = work(),
    before = useSession.getState();
  undo();
  redo();
  expect(openFragment(mine).kind).toBe('link');
  expect(steps()).toEqual([before.past.length, 0]);
});

it.each([
  '#section-2',
  '#googtrans(en|de)',
  '#top',
  'v=1',
  'v=3&m=AAAA',
  'v=1&k=constructor.left',
  linkOf(7).toUpperCase().replace(/&K=.*/, ''),
  'k1.zzzr',
  '%E0%A4%A',
  '',
])('%s touches nothing', (fragment) => {
  work();
  undo();
  const before = useSession.getState(),
    address = now();
  expect(openFragment(fragment).kind).not.toBe('link');
  expect(useSession.getState()).toBe(before);
  expect(now()).toBe(address);
});

it('what a link did not give is said until the next one', () => {
  openFragment('v=1&k=infraspinatus-trp1.left&c=nope.left.tender');
  expect(messages()).toEqual(['One press check in this link could not be read.']);
  openFragment('#section-2');
  expect(messages()).toHaveLength(1);
  openFragment('v=1&k=nope.left');
  expect(messages()).toEqual(['The chosen knot in this link could not be read.']);
  openFragment(linkOf(3));
  expect(messages()).toEqual([]);
});

it('a damaged link is offered as far as it can be read, and undo takes it back', () => {
  const mine = work();
  openFragment(`${linkOf(7)}&c=nope.left.tender`);
  expect(now()).toBe(linkOf(7));
  expect(parseLink(now()).problems).toEqual([]);
  undo();
  expect(now()).toBe(mine);
});
