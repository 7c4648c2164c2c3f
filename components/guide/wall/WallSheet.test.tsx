// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { GUIDES } from '../../../data/guides/all.ts';
import { CAUTIONS } from '../../../data/safety/cautions.ts';
import { resolveGuide } from '../../../engine/guide/guide.ts';
import { basisOf } from '../../../engine/guide/run-basis.ts';
import { stopSignsOf } from '../../../engine/guide/stop-signs.ts';
import { WallSheet } from './WallSheet.tsx';

vi.mock('../body/GuideBodyCanvas.tsx', () => ({ default: () => null }));

const guideOf = (id: string) => GUIDES.find((guide) => guide.id === id)!;
function show(id: string, conditions: readonly string[] = []) {
  const cautions = new Map(
    CAUTIONS.filter((caution) => conditions.includes(caution.id)).map((caution) => [caution.id, 'both'] as const),
  );
  const resolved = resolveGuide(guideOf(id), { cautions, side: 'right' });
  const { container } = render(
    <WallSheet
      content={{
        resolved,
        basis: basisOf({ cautions }, { side: 'right', pointId: null, tool: resolved.tool?.id ?? null }),
        minutes: 2,
      }}
      onDrawn={() => undefined}
    />,
  );
  return { resolved, sheet: within(container), text: container.textContent };
}

describe('one page for the wall', () => {
  it('holds every step, how much, what to keep off and every stop sign of a guide', () => {
    const { resolved, text } = show('infraspinatus');
    for (const line of [
      ...resolved.steps.map(({ say }) => say),
      ...resolved.cautions,
      ...Object.values(stopSignsOf(resolved, resolved.dose.pain[1])).flat(),
      resolved.findSpot,
      resolved.dose.say,
    ])
      expect(text).toContain(line);
    expect(screen.queryByRole('heading', { name: 'Changed for you' })).toBeNull();
  });

  it('is the guide as it is for this person: the ball is gone, and why is said', () => {
    const { sheet, text, resolved } = show('infraspinatus', ['blood_thinners']);
    expect(sheet.getByRole('heading', { name: 'Changed for you' })).toBeTruthy();
    expect(text).toContain('You ticked: Blood thinners, bleeding problems.');
    for (const { say } of resolved.steps) expect(say).not.toMatch(/ball/);
    expect(text).not.toContain('With: Tennis ball.');
  });

  it('an exercise has its steps and no word of pressing', () => {
    const { text, resolved } = show('scalenes');
    expect(resolved.offer).toBe('exercise');
    for (const { say } of resolved.steps) expect(text).toContain(say);
    expect(text).not.toContain('Find it');
  });
});
