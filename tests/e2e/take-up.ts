import type { Page } from '@playwright/test';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { shapeOf } from '../../engine/guide/resolve-run.ts';
import { basisOf } from '../../engine/guide/run-basis.ts';
import { startRun } from '../../engine/guide/run.ts';

/** Goes on with a guide at one of its steps, as after a reload: its page is open and its questions are answered, with nothing ticked. */
export async function takeUpAt(page: Page, resolved: ResolvedGuide, step: number): Promise<void> {
  const shape = shapeOf(resolved, { spots: 1, reps: 1 });
  if (!shape) throw new Error(`${resolved.guide.id}: nothing to follow`);
  const { side, tool, guide } = resolved;
  const run = {
    ...startRun(
      shape,
      {
        guideId: guide.id,
        basis: basisOf({ cautions: new Map() }, { side, pointId: null, tool: tool?.id ?? null }),
        before: null,
      },
      0,
    ),
    phase: 'step',
    step,
  };
  await page.evaluate(
    (given) => localStorage.setItem('knotmap.run', JSON.stringify({ ...given, since: Date.now(), looked: Date.now() })),
    run,
  );
  await page.reload();
}
