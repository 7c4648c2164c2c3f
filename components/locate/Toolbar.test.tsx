// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EMPTY_SESSION, useSession } from '../../state/session.ts';
import { Toolbar } from './Toolbar.tsx';

beforeEach(() => useSession.setState(EMPTY_SESSION, true));
afterEach(cleanup);

it('offers the tools as one group, of which one is chosen', () => {
  const { getByRole, getAllByRole } = render(<Toolbar />);
  const radios = getAllByRole('radio');
  expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([
    'Mark pain',
    'Erase',
    'No pain here',
    'Turn the body',
  ]);
  // One name: the arrow keys go from one to the next, and the group is one stop of the Tab key.
  expect(new Set(radios.map((radio) => radio.getAttribute('name'))).size).toBe(1);
  fireEvent.click(getByRole('radio', { name: 'Erase' }));
  expect(useSession.getState().tool).toBe('erase');
  expect(getAllByRole('radio', { checked: true })).toEqual([getByRole('radio', { name: 'Erase' })]);
});
