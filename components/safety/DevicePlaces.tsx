import { useId } from 'react';
import { NAMED_PLACES } from '../../data/places.ts';
import { DEVICE_WORDS } from '../../data/safety/words.ts';
import type { DevicePlace } from '../../engine/device.ts';
import { toggleDevice, useCautions } from '../../state/cautions.ts';

const SIDES = ['left', 'right'] as const;
const OPTIONS = NAMED_PLACES.flatMap(({ id, name, area, midline }) =>
  (midline ? (['midline'] as const) : SIDES).map((side) => ({ key: `${side} ${id}`, place: id, side, area, words: midline ? name : `${side} ${name}` })));
const AREAS = [...new Set(OPTIONS.map(({ area }) => area))];
const wordsOf = ({ place, side }: DevicePlace) => OPTIONS.find((option) => option.place === place && option.side === side)?.words ?? place;

/** Names the places where the person has a device: no guide then presses near them. */
export function DevicePlaces() {
  const devices = useCautions((state) => state.devices);
  const id = useId();
  const choose = (key: string) => {
    const option = OPTIONS.find((entry) => entry.key === key);
    if (option && !devices.some(({ place, side }) => place === option.place && side === option.side)) toggleDevice(option);
  };
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="block text-sm font-medium">{DEVICE_WORDS.where}</label>
      <select id={id} value="" onChange={(event) => choose(event.target.value)} className="h-11 w-full rounded-xl border border-line bg-surface px-3 text-base">
        <option value="">{DEVICE_WORDS.choose}</option>
        {AREAS.map((area) => (
          <optgroup key={area} label={area}>
            {OPTIONS.filter((option) => option.area === area).map(({ key, words }) => <option key={key} value={key}>{words}</option>)}
          </optgroup>
        ))}
      </select>
      <ul aria-label={DEVICE_WORDS.marked} className="flex flex-wrap gap-2">
        {devices.map((device) => (
          <li key={`${device.side} ${device.place}`}>
            <button type="button" className="button" onClick={() => toggleDevice(device)}>{wordsOf(device)} <span aria-hidden="true">×</span><span className="sr-only">{DEVICE_WORDS.remove}</span></button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-muted">{devices.length > 0 ? DEVICE_WORDS.effect : DEVICE_WORDS.none}</p>
    </div>
  );
}
