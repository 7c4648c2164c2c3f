'use client';

import { ACTIONS } from '../../data/safety/actions.ts';
import { SIGNS } from '../../data/safety/signs.ts';

/**
 * Every warning sign with what it asks for, as text. Its words come with the script that asks them: as a part of the page they would stand in the file
 * twice, and it would be a fifth larger.
 */
export function SignText() {
  return (
    <ul>
      {SIGNS.map(({ id, short, more, action, textIfYes, escalateIf }) => (
        <li key={id}>
          {short} {more} <strong>{ACTIONS[action].label}.</strong> {textIfYes}
          {escalateIf && (
            <>
              {' '}
              {escalateIf.short} <strong>{ACTIONS[escalateIf.action].label}.</strong>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
