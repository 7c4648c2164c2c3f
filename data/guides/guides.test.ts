import { describe, expect, it } from 'vitest';
import { NO_PRESS_ZONES } from '../safety/zones.ts';
import { nth } from '../../engine/math/nth.ts';
import { GUIDANCE_SOURCES } from '../sources/guidance.ts';
import { GUIDES } from './all.ts';
import { DOSE_CEILING, DOSE_PRESETS } from './doses.ts';
import { DOSE_EVIDENCE, GUIDE_GRADES, HONEST_NOTE } from './evidence.ts';
import { GUIDE_INDEX } from './index-of.ts';
import { loadGuideRegion } from './load.ts';
import { GUIDE_REGION_NAMES } from './regions.ts';
import { FITS, MODES, POINT_RULES, SESSION_RULES } from './rules.ts';
import { TOOL_NOT_OFFERED, TOOLS } from './tools.ts';
import type { GuideRegion, ToolGroup } from './types.ts';
import { MUSCLES_WITHOUT_GUIDE } from './without.ts';

const count = <T>(items: readonly T[], of: (item: T) => string) =>
  items.reduce<Record<string, number>>((counts, item) => ({ ...counts, [of(item)]: (counts[of(item)] ?? 0) + 1 }), {});

// Checksums of the transcription: nothing of what was read is lost. Who adds or takes away a guide changes its number here, and nowhere else.
describe('what the reference holds is all here', () => {
  it('45 guides: 28 pressing, 12 light touch, 5 without pressing', () => {
    expect(GUIDES).toHaveLength(45);
    expect(new Set(GUIDES.map(({ id }) => id)).size).toBe(45);
    expect(count(GUIDES, ({ mode }) => mode)).toEqual({ self_pressure: 28, light_touch: 12, no_self_pressure: 5 });
    expect(Object.keys(MODES).sort()).toEqual(['light_touch', 'no_self_pressure', 'self_pressure']);
  });

  it('by region', () =>
    expect(count(GUIDES, ({ region }) => region)).toEqual({
      head: 2,
      neck: 6,
      neck_shoulder: 2,
      shoulder: 8,
      upper_back: 4,
      mid_back: 5,
      low_back: 2,
      chest: 5,
      arm: 6,
      hip: 5,
    }));

  it('11 tools and the one not offered, 22 trials, 3 grades, 5 marks of the scale, 10 groups of muscles without guide', () => {
    expect(TOOLS).toHaveLength(11);
    expect(TOOL_NOT_OFFERED.id).toBe('massage_gun');
    expect(new Set(GUIDES.map(({ dose }) => dose.preset)), 'rolling goes with the roller').toEqual(
      new Set(Object.keys(DOSE_PRESETS).filter((id) => id !== 'rolling')),
    );
    expect(DOSE_EVIDENCE).toHaveLength(22);
    expect(Object.keys(GUIDE_GRADES)).toHaveLength(3);
    expect(FITS).toHaveLength(5);
    expect(Object.keys(POINT_RULES)).toHaveLength(4);
    expect(SESSION_RULES.howHardScale).toHaveLength(5);
    expect([SESSION_RULES.before.length, SESSION_RULES.during.length, SESSION_RULES.after.length]).toEqual([3, 4, 3]);
    expect(MUSCLES_WITHOUT_GUIDE.map(({ muscleIds }) => muscleIds.length)).toEqual([1, 2, 1, 2, 1, 1, 1, 1, 2, 13]);
  });
});

describe('every reference resolves', () => {
  const zones = new Set(NO_PRESS_ZONES.map(({ id }) => id));
  const tools = new Map(TOOLS.map((tool) => [tool.id, tool]));

  it.each(GUIDES.map((guide) => [guide.id, guide] as const))('%s', (_id, guide) => {
    for (const zone of [...guide.noPressZones, ...guide.pointRules.map(({ zone }) => zone)])
      expect(zones, zone).toContain(zone);
    for (const tool of guide.tools) expect(tools.has(tool.id), tool.id).toBe(true);
    for (const id of guide.stepsFor) expect(guide.tools.map((tool) => tool.id)).toContain(id);
    for (const id of [
      ...guide.evidence.sources,
      ...guide.strengthen.sources,
      ...DOSE_PRESETS[guide.dose.preset].sources,
    ])
      expect(GUIDANCE_SOURCES.has(id), id).toBe(true);
  });

  it('in what is not a guide too', () => {
    const cited = [
      ...HONEST_NOTE.sources,
      ...DOSE_CEILING.sources,
      ...TOOL_NOT_OFFERED.sources,
      ...SESSION_RULES.sources,
      ...DOSE_EVIDENCE.map(({ source }) => source),
      ...MUSCLES_WITHOUT_GUIDE.flatMap(({ sources }) => sources),
    ];
    for (const id of cited) expect(GUIDANCE_SOURCES.has(id), id).toBe(true);
  });

  it('no muscle has both a guide and a reason for having none', () => {
    const withGuide = new Set(GUIDES.flatMap(({ muscleIds }) => muscleIds));
    for (const id of MUSCLES_WITHOUT_GUIDE.flatMap(({ muscleIds }) => muscleIds))
      expect(withGuide.has(id), id).toBe(false);
  });
});

describe('what is written twice agrees', () => {
  it('the index and the guides', () => {
    const short = GUIDES.map(({ id, name, plainName, region, mode, muscleIds, offByDefault }) => ({
      id,
      name,
      plainName,
      region,
      mode,
      muscleIds,
      offByDefault,
    }));
    const index = GUIDE_INDEX.map((entry) => ({
      ...entry,
      offByDefault: 'offByDefault' in entry ? entry.offByDefault : undefined,
      pointIds: undefined,
    }));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(index.sort(byId)).toEqual(short.sort(byId).map((guide) => ({ ...guide, pointIds: undefined })));
  });

  it('a region loads its own guides', async () => {
    for (const region of Object.keys(GUIDE_REGION_NAMES) as GuideRegion[])
      expect(await loadGuideRegion(region)).toEqual(GUIDES.filter((guide) => guide.region === region));
  });
});

describe('how the records are written', () => {
  it('a guide that presses holds and names the figures of its dose; the others do neither', () => {
    for (const guide of GUIDES) {
      const text = guide.steps.map(({ say }) => say).join(' ');
      const does = guide.steps.map((step) => step.does);
      if (guide.mode === 'no_self_pressure') {
        expect(new Set(does), guide.id).toEqual(new Set(['exercise']));
        continue;
      }
      expect(does, guide.id).toContain('hold');
      expect(text, guide.id).toContain('{pain}');
      expect(text, guide.id).toContain('{hold');
      expect(does.indexOf('place'), guide.id).toBeLessThan(does.indexOf('hold'));
    }
  });

  it('each tool, and the flat hand where it may be left, has a position; the steps are written for the first; no words are for what is not there', () => {
    for (const guide of GUIDES.filter(({ mode }) => mode !== 'no_self_pressure')) {
      const words = new Set(guide.tools.map(({ id }) => TOOLS.find((tool) => tool.id === id)!.words));
      if (guide.mode === 'self_pressure') words.add('flat_hand').add('fingers');
      const serves = (groups: readonly ToolGroup[] | undefined, of: string) =>
        groups?.some((group) => group === of || (group === 'hand' && (of === 'fingers' || of === 'flat_hand'))) ??
        false;
      for (const of of words)
        expect(
          guide.positions.some((position) => !position.later && serves(position.with, of)),
          `${guide.id} ${of}`,
        ).toBe(true);
      for (const id of guide.stepsFor)
        expect(
          serves(nth(guide.positions, 0).with, TOOLS.find((tool) => tool.id === id)!.words),
          `${guide.id} ${id}`,
        ).toBe(true);
      expect(guide.on, guide.id).toMatch(/^[a-z].*[^.]$/);
      const there = new Set<string>([...words, 'hand', ...guide.positions.flatMap(({ against }) => against ?? [])]);
      for (const { sayFor = {} } of guide.steps)
        for (const key of Object.keys(sayFor)) expect(there.has(key), `${guide.id} ${key}`).toBe(true);
    }
  });

  it('six steps at most', () => {
    for (const guide of GUIDES) expect(guide.steps.length, guide.id).toBeLessThanOrEqual(6);
  });

  it('nothing above the ceiling', () => {
    for (const dose of [
      ...Object.values(DOSE_PRESETS),
      ...GUIDES.map((guide) => ({ ...DOSE_PRESETS[guide.dose.preset], ...guide.dose })),
    ]) {
      expect(dose.pain[1]).toBeLessThanOrEqual(DOSE_CEILING.painMax);
      expect(dose.holdS[1]).toBeLessThanOrEqual(DOSE_CEILING.holdMaxS);
    }
  });
});
