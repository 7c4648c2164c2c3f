'use client';
import { m } from '../../data/words.ts';

/** Asks for the page of this address anew. */
export const TryAgain = () => (
  <button type="button" onClick={() => location.reload()} className="button">
    {m.ui_late_again()}
  </button>
);
