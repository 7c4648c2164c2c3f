'use client';

import { setSpeech, setTones, useRunSettings } from '../../state/run-settings.ts';
import { openTones } from './tones.ts';
import { m } from '../../data/words.ts';

/** Whether a run is spoken, and whether it is sounded. */
export function VoiceAndTones() {
  const { speech, tones } = useRunSettings();
  return (
    <>
      <Toggle name={m.guide_player_speech()} on={speech} set={setSpeech} />
      <Toggle
        name={m.guide_player_tones()}
        on={tones}
        set={(on) => {
          if (on) openTones();
          setTones(on);
        }}
      />
    </>
  );
}

function Toggle({
  name,
  on,
  set,
}: {
  readonly name: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={on}
      className="button shrink-0 aria-pressed:border-accent aria-pressed:bg-accent-soft max-sm:gap-1.5 max-sm:px-3"
      onClick={() => set(!on)}
    >
      <span aria-hidden="true">{on ? '●' : '○'}</span> {name}
    </button>
  );
}
