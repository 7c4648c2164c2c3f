import type { Range } from '../../data/types.ts';

import { rangeWords } from '../../engine/guide/range-words.ts';
import { m } from '../../data/words.ts';

/** How hard to press: the range on a scale of 0 to 10, in words and as marks. */
export function PressureBar({ pain: [low, high] }: { readonly pain: Range }) {
  return (
    <div>
      <p className="text-lg leading-snug font-semibold">
        {m.guide_player_pressure({ pain: rangeWords([low, high]), cap: high })}
      </p>
      <div aria-hidden="true" className="mt-1 flex gap-1">
        {Array.from({ length: 11 }, (_, at) => (
          <span
            key={at}
            className={`flex h-8 flex-1 items-center justify-center rounded text-sm tabular-nums ${
              at >= low && at <= high
                ? 'bg-accent font-semibold text-on-accent'
                : at > high
                  ? 'bg-raised text-muted line-through'
                  : 'bg-raised'
            }`}
          >
            {at}
          </span>
        ))}
      </div>
    </div>
  );
}
