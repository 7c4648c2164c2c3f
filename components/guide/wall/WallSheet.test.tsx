// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GUIDES } from '../../../data/guides/all.ts';
import { CAUTIONS } from '../../../data/safety/cautions.ts';
import { resolveGuide } from '../../../engine/guide/guide.ts';
import { basisOf } from '../../../engine/guide/run-basis.ts';
import { stopSignsOf } from '../../../engine/guide/stop-signs.ts';
import { WallDialog } from './WallDialog.tsx';
import { WallSheet } from './WallSheet.tsx';
import { m } from '../../../data/words.ts';

vi.mock('../body/GuideBodyCanvas.tsx', () => ({ default: () => null })); // a body whose files never come
afterEach(cleanup);

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
      withPicture
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

describe('where the picture does not come', () => {
  const resolved = resolveGuide(guideOf('infraspinatus'), { cautions: new Map(), side: 'right' }),
    basis = basisOf({ cautions: new Map() }, { side: 'right', pointId: null, tool: resolved.tool?.id ?? null });
  it('the page can be printed without it at once, and has no word of it then', () => {
    const inPicture: boolean[] = [],
      picture = () => screen.queryByRole('img', { name: m.guide_wall_picture(), hidden: true }) !== null;
    const print = vi.fn(() => void inPicture.push(picture()));
    vi.stubGlobal('print', print);
    render(<WallDialog content={{ resolved, basis, minutes: 2 }} onClose={() => undefined} />);
    expect(picture()).toBe(true);
    expect(screen.queryByRole('button', { name: m.guide_wall_print(), hidden: true })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: m.guide_wall_without(), hidden: true }));
    expect(inPicture).toEqual([false]);
    expect(screen.queryByText(m.guide_wall_key())).toBeNull();
    expect(screen.getByText(resolved.findSpot)).toBeDefined();
    // And again, by the usual button.
    fireEvent.click(screen.getByRole('button', { name: m.guide_wall_print(), hidden: true }));
    expect(print).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});
