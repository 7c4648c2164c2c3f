import { BufferAttribute } from 'three';
import { fillSlots, SLOTS } from '../fields/anatomy-slots.ts';
import { allOf, keepTo } from '../follow/keep.ts';
import type { MusclesShown } from '../shown.ts';
import type { Studio } from '../studio.ts';
import { createFleshUniforms, fleshLayer } from './anatomy-shader.ts';
import { usePart } from './part.ts';
import { createReveal } from './reveal.ts';
import type { SkinPart } from './Skin.tsx';
import { touchAll } from './touch.ts';

/** Seconds in which muscles appear. */
const REVEAL = 0.35;
const NAMES = ['fleshA', 'fleshB', 'fleshC', 'fleshD'] as const;
/** A place along the fibre where no tendon crosses. */
const NOWHERE = -9;

/** Attributes `fleshA` to `fleshD`: as `fillSlots` fills them. Nothing is made before muscles are asked for. */
export function createMuscles({ body, shown }: Pick<Studio, 'body' | 'shown'>, { geometry, setLayer }: SkinPart) {
  const uniforms = createFleshUniforms(),
    layer = fleshLayer(uniforms),
    reveal = createReveal(REVEAL);
  let slots: readonly { readonly array: Int16Array; readonly attribute: BufferAttribute }[] = [];
  const makeSlots = () =>
    NAMES.slice(0, SLOTS).map((name) => {
      const array = new Int16Array((body.positions.length / 3) * 4),
        attribute = new BufferAttribute(array, 4, true);
      geometry.setAttribute(name, attribute);
      return { array, attribute };
    });
  const show = ({ list, quiet, atOnce }: MusclesShown) => {
    const some = list.length > 0;
    setLayer(layer, some);
    if (some) {
      if (slots.length === 0) slots = makeSlots();
      fillSlots(
        body,
        list,
        slots.map(({ array }) => array),
      );
      for (const { attribute } of slots) touchAll(attribute);
      const bands = list.find(({ muscle }) => muscle.bands.length > 0)?.muscle.bands ?? [];
      uniforms.uBands.value.set(bands[0] ?? NOWHERE, bands[1] ?? NOWHERE, bands[2] ?? NOWHERE);
    }
    uniforms.uQuiet.value = quiet ? 1 : 0;
    reveal.begin(atOnce || !shown.getState().moves);
    uniforms.uFlesh.value = some ? reveal.share : 0;
  };
  return {
    keep: () =>
      allOf(
        keepTo(shown, ({ muscles }) => muscles, show),
        keepTo(
          shown,
          ({ pale }) => pale,
          (pale) => (uniforms.uPale.value = pale),
        ),
      ),
    step(now: number) {
      if (uniforms.uFlesh.value === 1 || shown.getState().muscles.list.length === 0) return false;
      const more = reveal.step(now);
      uniforms.uFlesh.value = reveal.share;
      return more;
    },
  };
}

/** The muscles that the layers ask for, painted into the skin. */
export function Muscles() {
  usePart(createMuscles);
  return null;
}
