'use client';
import { Settings2 } from 'lucide-react';
import { useId } from 'react';
import { setTone, TONES, useLook, type Tone } from '../../state/look.ts';
import { Flyout } from '../ui/Flyout.tsx';
import { PoseMenu } from './PoseMenu.tsx';
import { m } from '../../data/words.ts';

/** Literal class names, so that they are found at build; close to the tones of the shader. */
const SWATCH: Readonly<Record<Tone, string>> = {
  fair: 'bg-[#efcdb4]',
  medium: 'bg-[#d9a682]',
  brown: 'bg-[#9c6a48]',
  deep: 'bg-[#5b3a28]',
};

const TONE_WORDS: Readonly<Record<Tone, () => string>> = {
  fair: m.body_tones_fair,
  medium: m.body_tones_medium,
  brown: m.body_tones_brown,
  deep: m.body_tones_deep,
};

/** How the body is shown: skin, shape, pose and layers. Opens from one button. */
export function StageSettings() {
  const id = useId();
  const tone = useLook((look) => look.tone);
  return (
    <Flyout
      group="stage"
      label={m.locate_settings()}
      summaryClass="grid size-9 place-items-center"
      panelClass="beside:w-80"
      panel={
        <div className="space-y-4">
          <fieldset>
            <legend className="mb-1.5 font-medium">{m.body_tone()}</legend>
            <div className="flex gap-2">
              {TONES.map((value) => (
                <label
                  key={value}
                  title={TONE_WORDS[value]()}
                  className="relative grid size-11 place-items-center rounded-full border-2 border-transparent has-checked:border-accent has-focus-visible:outline-3 has-focus-visible:outline-accent"
                >
                  <input
                    type="radio"
                    name={`${id}-tone`}
                    value={value}
                    checked={tone === value}
                    onChange={() => setTone(value)}
                    className="absolute inset-0 cursor-pointer opacity-0"
                    aria-label={TONE_WORDS[value]()}
                  />
                  <span aria-hidden="true" className={`size-8 rounded-full border border-line ${SWATCH[value]}`} />
                </label>
              ))}
            </div>
          </fieldset>
          <PoseMenu />
        </div>
      }
    >
      <Settings2 aria-hidden="true" className="size-4" />
    </Flyout>
  );
}
