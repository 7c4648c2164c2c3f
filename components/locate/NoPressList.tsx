import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import { setNoPressZone } from '../../state/layers.ts';
import { m } from '../../data/words.ts';

/** Every no-press area by name; the one that is pointed at or focused is lit on the body. */
export function NoPressList() {
  return (
    <>
      <p className="px-1 pb-1 text-muted">{m.body_layers_areas_how()}</p>
      <ul
        aria-label={m.body_layers_areas()}
        className="max-h-44 overflow-y-auto border-t border-line"
        onPointerLeave={() => setNoPressZone(null)}
      >
        {NO_PRESS_ZONES.map(({ id, name, plainText }) => (
          <li key={id}>
            <button
              type="button"
              className="block w-full rounded px-1 py-1.5 text-left hover:bg-raised"
              onFocus={() => setNoPressZone(id)}
              onBlur={() => setNoPressZone(null)}
              onPointerEnter={() => setNoPressZone(id)}
              onClick={() => setNoPressZone(id)}
            >
              <span className="block font-medium">{name}</span>
              <span className="block text-muted">{plainText}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
