import { expect, it } from 'vitest';
import { isDrawnInSoftware } from './drawn-in-software.ts';

const RENDERER = 1,
  UNMASKED_RENDERER_WEBGL = 2;
const context = (plain: string, unmasked: string | null) =>
  ({
    RENDERER,
    getParameter: (name: number) => (name === RENDERER ? plain : unmasked),
    getExtension: () => (unmasked === null ? null : { UNMASKED_RENDERER_WEBGL }),
  }) as unknown as WebGL2RenderingContext;

it.each<[plain: string, unmasked: string | null, isSoftware: boolean]>([
  ['WebKit WebGL', 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['WebKit WebGL', 'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)', true],
  ['WebKit WebGL', 'ANGLE (Apple, ANGLE Metal Renderer: Apple M2)', false],
  ['WebKit WebGL', null, false],
  ['llvmpipe, or similar', null, true],
  ['Adreno (TM) 650, or similar', null, false],
  ['Apple GPU', null, false],
])('%s, %s: %s', (plain, unmasked, isSoftware) => {
  expect(isDrawnInSoftware(context(plain, unmasked))).toBe(isSoftware);
});
