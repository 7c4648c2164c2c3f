'use client';

import { useEffect } from 'react';
import { m } from '../../data/words.ts';

/**
 * Stands before what a page says to everyone: while its scripts are not there, to whom has answered or ticked anything what follows is not shown,
 * since it may not be for them (scripts/build/first-look.ts finds that). Once they are, each part decides for itself.
 */
export function AsServed() {
  useEffect(() => void delete document.documentElement.dataset['said'], []);
  return <p className="as-served text-muted">{m.ui_as_served()}</p>;
}
