'use client';
import { useMap } from '../../state/map.ts';
import { dismiss, useNotice } from '../../state/notice.ts';
import { Cross } from '../ui/marks.tsx';
import { TroubleLine } from '../ui/LatePiece.tsx';
import { bodyAgain } from './body-again.ts';
import { m } from '../../data/words.ts';

/** One-line messages: what a link did not give, or why the body is not there. */
export function Notices() {
  const messages = useNotice((notice) => notice.messages);
  const trouble = useMap((map) => map.trouble),
    uncounted = useMap((map) => map.uncounted);
  return (
    <>
      {trouble && <TroubleLine words={trouble} again={bodyAgain} />}
      <div role="status" className="contents">
        {trouble && uncounted > 0 && (
          <p className="rounded-xl bg-caution-soft px-4 py-2.5 text-sm text-caution">
            {m.body_trouble_uncounted({ n: uncounted })}
          </p>
        )}
        {messages.map((text) => (
          <p
            key={text}
            className="flex items-start gap-2 rounded-xl bg-caution-soft py-1 pr-1 pl-4 text-sm text-caution"
          >
            <span className="flex-1 py-1.5">{text}</span>
            <button
              type="button"
              onClick={() => dismiss(text)}
              aria-label={m.ui_storage_dismiss()}
              className="grid size-9 place-items-center rounded-full hover:bg-surface"
            >
              <Cross />
            </button>
          </p>
        ))}
      </div>
    </>
  );
}
