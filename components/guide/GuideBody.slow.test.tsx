// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { GUIDES } from '../../data/guides/all.ts';
import { resolveGuide } from '../../engine/guide/guide.ts';
import { basisOf } from '../../engine/guide/run-basis.ts';
import { m } from '../../data/words.ts';
import { GuideBody } from './GuideBody.tsx';

const guide = GUIDES.find(({ id }) => id === 'infraspinatus')!,
  said = { cautions: new Map(), side: 'left' } as const,
  resolved = resolveGuide(guide, said);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('where the files came and the browser does not draw, no connection is blamed', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.stubGlobal('fetch', (address: string) => {
    return Promise.resolve(new Response(readFileSync(`public${address}`)));
  });
  render(
    <GuideBody
      resolved={resolved}
      basis={basisOf(said, { side: 'left', pointId: null, tool: resolved.tool?.id ?? null })}
      at="glance"
    />,
  );
  expect(await screen.findByText(m.guide_body_graphics(), undefined, { timeout: 60_000 })).toBeDefined();
  expect(screen.queryByText(m.ui_late_failed({ what: m.ui_late_name_guide_body() }))).toBeNull();
});
