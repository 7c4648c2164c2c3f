import { EMERGENCY_NUMBERS, SCREEN_WORDS } from '../../data/safety/words.ts';

/** The emergency numbers, to be called with one touch. */
export const CallButtons = () => (
  <ul aria-label={SCREEN_WORDS.call} className="flex !list-none flex-wrap gap-2 !pl-0">
    {EMERGENCY_NUMBERS.map(({ number, where }) => (
      <li key={number}>
        <a className="button" href={`tel:${number}`}>
          <strong>{number}</strong> {where}
        </a>
      </li>
    ))}
  </ul>
);
