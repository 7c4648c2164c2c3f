'use client';
import { useEffect, useState } from 'react';
import { m } from '../../data/words.ts';
import { giveFile } from './give-file.ts';

const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
/** A link that is dragged from another page, or from the address; text that is dragged into a field is the field's. */
const holdsLink = ({ dataTransfer, target }: DragEvent) =>
  (dataTransfer?.types.includes('text/uri-list') ?? false) &&
  !(target instanceof Element && target.closest('input, textarea'));

/** Files and links may be dropped anywhere on the page; while one is held over it, it says so. */
export function DropFile() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const isOurs = (event: DragEvent) => holdsFile(event) || holdsLink(event);
    const onOver = (event: DragEvent) => {
      if (!isOurs(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isOurs(event)) return;
      // Else the browser leaves the page for the file.
      event.preventDefault();
      const given = event.dataTransfer?.files[0] ?? event.dataTransfer?.getData('text/uri-list');
      if (given) void giveFile(given);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return over ? (
    <div className="pointer-events-none fixed inset-0 z-40 grid place-items-center p-4">
      <p className="rounded-2xl border border-line bg-surface p-4 font-medium shadow-card">{m.handout_import_drop()}</p>
    </div>
  ) : null;
}
