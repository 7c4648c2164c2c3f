import { EMERGENCY_NUMBERS } from '../../data/safety/words.ts';
import { m } from '../../data/words.ts';

/** The emergency numbers, to be called with one touch. */
export const CallButtons = () => (
  <ul aria-label={m.safety_screen_call()} className="flex !list-none flex-wrap gap-2 !pl-0">
    {EMERGENCY_NUMBERS.map(({ number, where }) => (
      <li key={number}>
        <a className="button" href={`tel:${number}`}>
          <strong>{number}</strong> {where}
        </a>
      </li>
    ))}
  </ul>
);
