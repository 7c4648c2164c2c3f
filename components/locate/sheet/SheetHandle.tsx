import { useEffect, useState } from 'react';
import { useSession } from '../../../state/session.ts';
import { m } from '../../../data/words.ts';
import { followSheet, moveSheet } from './follow-sheet.ts';
import type { Stop } from './stops.ts';

/** The handle of the sheet on a telephone: a press goes from a glimpse to half to whole and back. Where the sheet stands is told to the style sheet too, which leaves the body the room above it. */
export function SheetHandle() {
  const [stop, setStop] = useState<Stop>('glimpse');
  const isChosen = useSession((session) => session.selected !== null);
  useEffect(() => followSheet(setStop), []);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['sheet'] = stop;
    return () => void delete root.dataset['sheet'];
  }, [stop]);
  // A card opens with the sheet at half: its first lines, and the body that shows what they say.
  useEffect(() => {
    if (isChosen) moveSheet('half');
  }, [isChosen]);
  return (
    <button
      type="button"
      onClick={() => moveSheet('next')}
      aria-expanded={stop !== 'glimpse'}
      className="absolute inset-0 w-full rounded-t-3xl text-[0px]"
    >
      {stop === 'whole' ? m.locate_sheet_less() : m.locate_sheet_more()}
    </button>
  );
}
