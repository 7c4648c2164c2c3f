// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_DRAWING } from '../engine/drawing/drawing.ts';
import { addStroke, EMPTY_SESSION, setCheck, setComplete, useSession } from './session.ts';
import {
  foundFor,
  nextInPlan,
  noteDone,
  noteFound,
  notePlan,
  parseWay,
  tellFound,
  useWay,
  type PlanStop,
} from './way.ts';

const A: PlanStop = { guideId: 'rhomboids', side: 'right', pointId: 'rhomboid-major-lower' },
  B: PlanStop = { guideId: 'infraspinatus', side: 'right', pointId: 'infraspinatus-trp1' },
  C: PlanStop = { guideId: 'levator_scapulae', side: 'left', pointId: 'levator-scapulae-lower' };
const NOTHING = { plan: [], done: [], found: [] };
const kept = () => parseWay(JSON.parse(sessionStorage.getItem('knotmap.visit.way') ?? 'null'));

beforeEach(() => {
  sessionStorage.clear();
  useSession.setState(EMPTY_SESSION, true);
  useWay.setState(NOTHING);
});

describe('what comes next in a plan', () => {
  it.each<[string, readonly PlanStop[], readonly PlanStop[], PlanStop, PlanStop | null]>([
    ['the one after', [A, B, C], [A], A, B],
    ['not one that was followed', [A, B, C], [A, B], A, C],
    ['one that was passed over', [A, B, C], [C], C, A],
    ['nothing when all were followed', [A, B], [A, B], B, null],
    ['never the same again', [A], [], A, null],
    ['the first, after a guide that is not in it', [A, B], [], C, A],
    ['nothing without a plan', [], [A], A, null],
    ['the other side is another', [A, { ...A, side: 'left' }], [A], A, { ...A, side: 'left' }],
  ])('%s', (_name, plan, done, now, next) => expect(nextInPlan({ plan, done }, now)).toEqual(next));
});

it('a plan stays when its drawing comes back to a page that was loaded anew', () => {
  useSession.setState(EMPTY_SESSION);
  notePlan([A, B]);
  useSession.setState({
    drawing: { ...EMPTY_DRAWING, strokes: [{ kind: 'pain', radiusMm: 25, intensity: 6, path: [[0, 1000, -100]] }] },
  });
  expect(useWay.getState().plan).toEqual([A, B]);
  useSession.setState(EMPTY_SESSION);
  expect(useWay.getState().plan).toEqual([]);
});

it('a plan is for the drawing and the checks it was made for', () => {
  addStroke({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[-80, 1300, -120]] });
  for (const change of [
    () => addStroke({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[80, 1300, -120]] }),
    () => setCheck({ id: A.pointId, side: 'right' }, 'my-pain'),
  ]) {
    notePlan([A, B]);
    change();
    expect(useWay.getState().plan).toEqual([]);
    expect(kept().plan).toEqual([]);
  }
});

it('what pressing brought on is held for the map, the last answer of each point, and told once', () => {
  noteFound({ id: A.pointId, side: 'right', found: 'tender' });
  noteFound({ id: B.pointId, side: 'right', found: 'nothing' });
  noteFound({ id: A.pointId, side: 'right', found: 'my-pain' });
  expect(useSession.getState().checks).toEqual([]);
  expect(kept().found).toEqual(useWay.getState().found);
  tellFound();
  const told = [
    { id: B.pointId, side: 'right', found: 'nothing' },
    { id: A.pointId, side: 'right', found: 'my-pain' },
  ];
  expect(useSession.getState().checks).toEqual(told);
  setCheck({ id: A.pointId, side: 'right' }, null);
  tellFound();
  expect(useSession.getState().checks).toEqual([told[0]]);
  expect(kept().found).toEqual([]);
});

it('what pressing brought on is told to the drawing it was found for, and to no other', () => {
  addStroke({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[-80, 1300, -120]] });
  const own = useSession.getState();
  noteFound({ id: A.pointId, side: 'right', found: 'my-pain' });
  useSession.setState(EMPTY_SESSION);
  addStroke({ kind: 'pain', radiusMm: 25, intensity: 6, path: [[80, 900, 100]] });
  tellFound();
  expect(useSession.getState().checks).toEqual([]);
  expect(foundFor(useSession.getState().drawing, kept().found)).toEqual([]);
  expect(kept().found).toHaveLength(1);
  useSession.setState({ ...own, drawing: structuredClone(own.drawing) });
  setComplete(true); // the same marks
  tellFound();
  expect(useSession.getState().checks).toEqual([{ id: A.pointId, side: 'right', found: 'my-pain' }]);
  expect(kept().found).toEqual([]);
});

it('a guide is done once', () => {
  noteDone(A);
  noteDone(A);
  noteDone(B);
  expect(useWay.getState().done).toHaveLength(2);
});

it.each([
  null,
  'text',
  { plan: 3, done: {}, found: [1, null, { id: 'x', side: 'left', found: 'my-pain' }] },
  {
    plan: [{ guideId: 'constructor', side: 'left', pointId: A.pointId }],
    done: [{ guideId: 'rhomboids', side: 'up' }],
  },
  { plan: [{ ...A, pointId: 'no-such-point' }], found: [{ id: A.pointId, side: 'right', found: 'toString' }] },
])('of what is no such record nothing is taken: %j', (value) => expect(parseWay(value)).toEqual(NOTHING));

it('what was written is read back', () => {
  const way = { plan: [A, B], done: [{ guideId: C.guideId, side: C.side }], found: [] };
  expect(parseWay(JSON.parse(JSON.stringify(way)))).toEqual(way);
});
