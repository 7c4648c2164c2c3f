import { RULE_WORDS } from '../../data/guides/words.ts';
import type { Caution } from '../../data/safety/types.ts';
import { SIDED } from '../../data/safety/words.ts';
import type { Where } from '../../engine/guide/guide.ts';
import { tickCaution } from '../../state/cautions.ts';
import { DevicePlaces } from './DevicePlaces.tsx';
import { m } from '../../data/words.ts';

const SIDES: readonly { readonly where: Where; readonly name: () => string }[] = [
  { where: 'left', name: m.guide_setup_left },
  { where: 'right', name: m.guide_setup_right },
  { where: 'both', name: m.safety_caution_both },
];

/** What a ticked condition comes to, and where it is. */
export function CautionDetails({
  caution: { id, rule, text },
  where,
}: {
  readonly caution: Caution;
  readonly where: Where;
}) {
  return (
    <div className="space-y-2">
      {SIDED.has(id) && (
        <fieldset className="flex flex-wrap items-center gap-4">
          <legend className="float-left mr-2 text-sm font-medium">{m.safety_caution_side()}</legend>
          {SIDES.map((side) => (
            <label key={side.where} className="flex items-center gap-2 text-sm">
              <input
                type="radio"
                name={`side-${id}`}
                className="size-5 accent-accent"
                checked={where === side.where}
                onChange={() => tickCaution(id, side.where)}
              />
              {side.name()}
            </label>
          ))}
        </fieldset>
      )}
      {id === 'implants' && <DevicePlaces />}
      <p className="font-medium">{RULE_WORDS[rule]()}</p>
      <p className="text-sm">{text}</p>
    </div>
  );
}
