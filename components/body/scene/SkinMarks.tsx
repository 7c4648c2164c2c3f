import { BufferAttribute, DynamicDrawUsage } from 'three';
import { ONE, packDistance, packShare } from '../fields/pack.ts';
import { keepTo } from '../follow/keep.ts';
import type { Studio } from '../studio.ts';
import { usePart } from './part.ts';
import type { SkinPart } from './Skin.tsx';
import { touch, touchAll } from './touch.ts';

/** Attribute `marks`: signed distance of pain and of "no pain here", and intensity. */
export function createMarks({ body, shown }: Pick<Studio, 'body' | 'shown'>, { geometry }: Pick<SkinPart, 'geometry'>) {
  const count = body.positions.length / 3,
    array = new Int16Array(count * 4).fill(ONE),
    attribute = new BufferAttribute(array, 4, true).setUsage(DynamicDrawUsage);
  return {
    keep() {
      geometry.setAttribute('marks', attribute);
      return keepTo(
        shown,
        ({ marks }) => marks,
        ({ pain, free, intensity }) => {
          const pack = (v: number) => {
            array[v * 4] = packDistance(pain[v]!);
            array[v * 4 + 1] = packDistance(free[v]!);
            array[v * 4 + 2] = packShare(intensity[v]!);
          };
          const { fresh } = shown.getState();
          if (fresh) {
            fresh.forEach(pack);
            touch(attribute, fresh.slice());
          } else {
            for (let v = 0; v < count; v++) pack(v);
            touchAll(attribute);
          }
        },
      );
    },
  };
}

/** What the person marked, and where they said that there is no pain. */
export function SkinMarks() {
  usePart(createMarks);
  return null;
}
