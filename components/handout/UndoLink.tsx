'use client';
import { m } from '../../data/words.ts';
import { dismiss, useNotice } from '../../state/notice.ts';
import { undo, useSession } from '../../state/session.ts';

/** The way back that a line about an opened link promises: the tools of the map, which have it there, are not on this page. */
export function UndoLink() {
  const line = useNotice(({ messages }) => messages.find((text) => text.includes(m.link_put_away()))),
    undoable = useSession(({ past }) => past.length > 0);
  if (line === undefined || !undoable) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        undo();
        dismiss(line);
      }}
    >
      {m.locate_undo()}
    </button>
  );
}
