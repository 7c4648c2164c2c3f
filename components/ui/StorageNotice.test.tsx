// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { noteTrouble, useStorageTrouble } from '../../state/storage-trouble.ts';
import { StorageNotice } from './StorageNotice.tsx';
import { m } from '../../data/words.ts';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  useStorageTrouble.setState({ trouble: null, dismissed: false });
});

it('says nothing while all is well, one line when it is not, and nothing more once that is put away', () => {
  render(<StorageNotice />);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  act(() => noteTrouble('closed'));
  expect(status.textContent).toBe(m.ui_storage_closed());
  fireEvent.click(screen.getByRole('button', { name: m.ui_storage_dismiss() }));
  act(() => noteTrouble('newer'));
  expect(status.textContent).toBe('');
  cleanup();
  useStorageTrouble.setState({ trouble: 'closed', dismissed: false });
  render(<StorageNotice />);
  expect(screen.getByRole('status').textContent).toBe('');
});
