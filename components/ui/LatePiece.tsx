'use client';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { troubleWords } from './trouble-words.ts';
import type { Late, FetchModule } from '../../state/late.ts';
import { useLate } from './useLate.ts';
import { m } from '../../data/words.ts';

/**
 * A piece of the page that is fetched late. When it does not come, or stops working, it alone is replaced: by one line with "Try again".
 * `children` makes it of the module, `waiting` keeps its place until then.
 */
export function LatePiece<Module>({
  load,
  when = true,
  what = m.ui_late_part(),
  quiet = false,
  waiting = null,
  children,
}: {
  /** The same function every time. */
  readonly load: FetchModule<Module>;
  readonly when?: boolean;
  /** What it is called in the line that says it did not come. */
  readonly what?: string;
  /** Another place on the page says when it does not come. */
  readonly quiet?: boolean;
  readonly waiting?: ReactNode;
  readonly children: (module: Module) => ReactNode;
}) {
  const { module, trouble, again } = useLate(load, when);
  if (module !== null) return <Guarded what={what}>{children(module)}</Guarded>;
  return (
    <>
      {(quiet || trouble !== 'failed') && waiting}
      {trouble && !quiet && <Trouble what={what} trouble={trouble} again={again} />}
    </>
  );
}

/** Keeps what breaks in it from taking the page along. */
export function Guarded({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      fallbackRender={({ resetErrorBoundary }) => (
        <TroubleLine words={m.ui_late_broke({ what })} again={resetErrorBoundary} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

/** Says that a late piece has not come. */
export function Trouble({
  what,
  trouble,
  again,
}: {
  readonly what: string;
  readonly trouble: NonNullable<Late<never>['trouble']>;
  readonly again: () => void;
}) {
  return <TroubleLine words={troubleWords(trouble, what)} again={again} />;
}

/** The troubles of a piece that others ask for; nothing while there are none. */
export function LateTrouble({ load, what }: { readonly load: FetchModule<unknown>; readonly what: string }) {
  const { trouble, again } = useLate(load, false);
  return trouble && <Trouble what={what} trouble={trouble} again={again} />;
}

/** One line of trouble with the way out of it. */
export function TroubleLine({ words, again }: { readonly words: string; readonly again: () => void }) {
  return (
    <p
      role="alert"
      className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 rounded-xl bg-caution-soft py-1.5 pr-1.5 pl-4 text-sm text-caution"
    >
      <span className="min-w-40 flex-1">{words}</span>
      <button type="button" className="button" onClick={again}>
        {m.ui_late_again()}
      </button>
    </p>
  );
}
