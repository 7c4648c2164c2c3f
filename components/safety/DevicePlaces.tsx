import { useId, useRef, useState } from 'react';
import { NAMED_PLACES } from '../../data/places.ts';
import { DEVICE_AREAS_FIRST } from '../../data/safety/words.ts';
import type { DevicePlace } from '../../engine/atlas/device.ts';
import { toggleDevice, useCautions } from '../../state/cautions.ts';
import { m } from '../../data/words.ts';
import { sidedName } from '../../engine/text/sides.ts';

const SIDES = ['left', 'right'] as const;
const OPTIONS = NAMED_PLACES.flatMap(({ id, name, area, midline }) =>
  (midline ? (['midline'] as const) : SIDES).map((side) => ({
    key: `${side} ${id}`,
    place: id,
    side,
    area,
    words: side === 'midline' ? name : sidedName(side, name),
  })),
);
const AREAS = [...new Set([...DEVICE_AREAS_FIRST, ...OPTIONS.map(({ area }) => area)])];
const wordsOf = ({ place, side }: DevicePlace) =>
  OPTIONS.find((option) => option.place === place && option.side === side)?.words ?? place;

/** Names the places where the person has a device: no guide then presses near them. */
export function DevicePlaces() {
  const devices = useCautions((state) => state.devices);
  const [chosen, setChosen] = useState('');
  const id = useId(),
    list = useRef<HTMLSelectElement>(null);
  // A button adds: by keyboard a closed list changes with every letter and arrow, and each would be a place.
  const add = () => {
    const option = OPTIONS.find(({ key }) => key === chosen);
    if (option && !devices.some(({ place, side }) => place === option.place && side === option.side))
      toggleDevice(option);
    setChosen('');
    list.current?.focus();
  };
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-sm font-medium">
        {m.safety_device_where()}
      </label>
      <div className="flex flex-wrap gap-2">
        <select
          ref={list}
          id={id}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          className="h-11 min-w-0 flex-[1_1_11rem] rounded-xl border border-muted bg-surface px-3 text-base"
        >
          <option value="">{m.safety_device_choose()}</option>
          {AREAS.map((area) => (
            <optgroup key={area} label={area}>
              {OPTIONS.filter((option) => option.area === area).map(({ key, words }) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="button" className="button" onClick={add}>
          {m.safety_device_add()}
        </button>
      </div>
      {devices.length > 0 && (
        <ul aria-label={m.safety_device_marked()} className="flex flex-wrap gap-2">
          {devices.map((device) => (
            <li key={`${device.side} ${device.place}`}>
              <button type="button" className="button" onClick={() => toggleDevice(device)}>
                {wordsOf(device)} <span aria-hidden="true">×</span>
                <span className="sr-only">{m.safety_device_remove()}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="text-sm text-muted">
        {devices.length > 0 ? m.safety_device_effect() : m.safety_device_none()}
      </p>
    </div>
  );
}
