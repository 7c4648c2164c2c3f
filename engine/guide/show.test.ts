import { describe, expect, it } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { MOVES } from '../../data/guides/moves.ts';
import type { ToolId } from '../../data/guides/types.ts';
import { rotations, BONES } from '../pose/skeleton.ts';
import { mirrorPose } from '../pose/mix-poses.ts';
import { resolveGuide, type ResolvedGuide } from './guide.ts';
import { movesLegs, overviewOf, restShowOf, showAt, SHOW_SECONDS, showsOf, type Show } from './show.ts';

const resolved = (side: 'left' | 'right'): readonly (readonly [name: string, guide: ResolvedGuide])[] =>
  GUIDES.flatMap((guide) =>
    (guide.tools.length > 0 ? guide.tools.map(({ id }) => id) : [null]).map((tool: ToolId | null) => {
      const made = resolveGuide(guide, { cautions: new Map(), side, tool });
      return [`${guide.id} ${tool ?? ''} ${side}`, made] as const;
    }),
  );
const ALL = [...resolved('left'), ...resolved('right')];
const STEP = 1 / 30;
const times = ({ seconds }: Show) => Array.from({ length: Math.ceil(seconds / STEP) + 1 }, (_, k) => k * STEP);
const steps = (id: string, tool: ToolId) =>
  resolveGuide(
    GUIDES.find((guide) => guide.id === id)!,
    { cautions: new Map(), side: 'left', tool },
  ).steps;
const joints = Float32Array.from({ length: BONES.length * 3 }, (_, i) => Math.sin(i * 1.7));

describe('the show of a step', () => {
  it('is there for each step of each guide, with each tool, on each side, and lasts 3 to 6 seconds', () => {
    for (const [name, guide] of ALL) {
      const shows = [...showsOf(guide), overviewOf(guide), restShowOf(guide)];
      expect(shows, name).toHaveLength(guide.steps.length + 2);
      for (const show of shows) {
        expect(show.seconds, name).toBeGreaterThanOrEqual(SHOW_SECONDS[0]);
        expect(show.seconds, name).toBeLessThanOrEqual(SHOW_SECONDS[1]);
        for (const keys of [show.tool, show.body]) {
          expect(keys.length === 0 ? 0 : keys[0]!.at, name).toBe(0);
          keys.forEach(({ at }, k) => expect(at, name).toBeGreaterThanOrEqual(k > 0 ? keys[k - 1]!.at : 0));
          expect(keys.at(-1)?.at ?? 0, name).toBeLessThanOrEqual(show.seconds + 1e-9);
        }
        expect(show.still, name).toBeLessThanOrEqual(show.seconds + 1e-9);
        for (const { pose } of show.body) expect(show.poses[pose], name).toBeDefined();
      }
    }
  });

  it('has nothing out of its range at any time, and does not jump', () => {
    for (const [name, guide] of ALL)
      for (const show of showsOf(guide)) {
        let before = showAt(show, 0);
        for (const time of times(show)) {
          const now = showAt(show, time);
          for (const value of [now.share, ...Object.values(now.tool ?? {})]) {
            expect(value, name).toBeGreaterThanOrEqual(0);
            expect(value, name).toBeLessThanOrEqual(1);
          }
          if (now.tool && before.tool) {
            expect(Math.abs(now.tool.lift - before.tool.lift), name).toBeLessThan(0.07);
            expect(Math.abs(now.tool.sink - before.tool.sink), name).toBeLessThan(0.15);
          }
          if (now.from !== now.to && now.from === before.from && now.to === before.to)
            expect(Math.abs(now.share - before.share)).toBeLessThan(0.15);
          before = now;
        }
      }
  });

  it('is over when it says that it rests', () => {
    for (const [name, guide] of ALL)
      for (const show of showsOf(guide)) {
        const end = showAt(show, show.seconds);
        for (const time of times(show).filter((at) => at >= show.restsFrom)) {
          const { tool, from, to, share } = showAt(show, time);
          expect({ tool, pose: share < 1 ? from : to }, name).toEqual({ tool: end.tool, pose: end.to });
        }
      }
  });

  it('of a hold is shown once and then draws nothing; all others begin anew', () => {
    for (const [, guide] of ALL)
      showsOf(guide).forEach((show, k) => {
        expect(show.repeats).toBe(guide.steps[k]!.does !== 'hold');
        if (!show.repeats) expect(show.restsFrom).toBeLessThan(1.5);
      });
  });

  it('has the tool only from when it is put there until it is taken away', () => {
    for (const [name, guide] of ALL) {
      if (!guide.tool) continue;
      const shows = showsOf(guide),
        put = guide.steps.findIndex(({ show }) => show.includes('arrives')),
        taken = guide.steps.findIndex(({ show }) => show.includes('leaves'));
      shows.forEach(({ tool }, k) => expect(tool.length > 0, `${name} ${k}`).toBe(k >= put && k <= taken));
      expect(showAt(shows[put]!, 0).tool, name).toBeNull();
      expect(showAt(shows[taken]!, shows[taken]!.seconds).tool, name).toBeNull();
    }
  });

  it('of a seek goes all the way; of a press and a hold ends pressed in', () => {
    for (const [name, guide] of ALL)
      showsOf(guide).forEach((show, k) => {
        const { does } = guide.steps[k]!,
          end = showAt(show, show.seconds).tool;
        if (does === 'seek') {
          expect(show.searches, name).toBe(true);
          expect(end?.along, name).toBe(1);
        }
        if ((does === 'press' || does === 'hold') && guide.tool)
          expect(end, name).toEqual({ along: 0, lift: 0, sink: 1 });
      });
  });

  it('of a movement moves the body, where the body drawn can: fingers and jaw cannot', () => {
    for (const [name, guide] of ALL)
      showsOf(guide).forEach(({ body }, k) => {
        if (guide.steps[k]!.does !== 'move' || /^(?:forearm_flexors|masseter|temporalis)/.test(name)) return;
        expect(new Set(body.map(({ pose }) => pose)).size, `${name}: ${guide.steps[k]!.say}`).toBeGreaterThan(1);
      });
  });

  it('of an exercise moves the legs only at the front of the hip', () => {
    expect(ALL.filter(([, guide]) => guide.tool === null && movesLegs(guide)).map(([name]) => name)).toEqual([
      'iliopsoas  left',
      'iliopsoas  right',
    ]);
  });

  it('is in the right what it is in the left, in a mirror', () => {
    const left = resolved('left'),
      right = resolved('right');
    left.forEach(([name, guide], k) =>
      showsOf(guide).forEach((show, step) => {
        const other = showsOf(right[k]![1])[step]!;
        expect({ ...other, poses: [] }, name).toEqual({ ...show, poses: [] });
        other.poses.forEach((pose, p) =>
          expect(rotations(pose, joints)).toEqual(rotations(mirrorPose(show.poses[p]!), joints)),
        );
      }),
    );
  });

  it.each<[guide: string, tool: ToolId, step: number, show: readonly string[]]>([
    ['rhomboids', 'tennis_ball', 0, ['takes-position']],
    ['rhomboids', 'tennis_ball', 5, ['opens-arms', 'leaves']],
    ['rhomboids', 'ball_in_sock', 5, ['leaves']],
    ['rhomboids', 'hook_cane', 5, ['leaves', 'opens-arms']],
    ['erector_longissimus_thoracis', 'foam_roller', 3, ['bends-back']],
    ['erector_longissimus_thoracis', 'tennis_ball', 3, ['rolls-shoulders']],
    ['suboccipitals', 'fingers', 4, ['nods']],
    ['trapezius_lower', 'ball_in_sock', 4, ['slides-arm-up-wall']],
  ])('%s with %s shows in step %i what its words say', (id, tool, step, show) =>
    expect(steps(id, tool)[step]!.show).toEqual(show),
  );

  it('of a movement asks of a joint no more than joints can do', () => {
    for (const ways of Object.values(MOVES))
      for (const { trunk = {}, left = {}, right = {} } of ways as readonly {
        trunk?: object;
        left?: object;
        right?: object;
      }[])
        for (const value of [trunk, left, right].flatMap((part) => Object.values(part) as number[]))
          expect(Math.abs(value)).toBeLessThanOrEqual(150);
  });
});
