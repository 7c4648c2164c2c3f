/** A start that takes several turns of the page. */
export interface Beginning {
  /** It has been ended before it was done. */
  readonly over: boolean;
  /** Adds what undoes a step; the last is undone first, and at once when the start is over. */
  undoWith(...stops: readonly (() => void)[]): void;
}

/** Runs a start of several turns. Returns what ends it; when it fails its steps are undone, and `failed` is told unless it was over. */
export function begin(start: (beginning: Beginning) => Promise<void>, failed: (error: unknown) => void): () => void {
  let over = false;
  const undo: (() => void)[] = [];
  const end = () => {
    for (const stop of undo.splice(0).reverse()) stop();
  };
  start({
    get over() {
      return over;
    },
    undoWith(...stops) {
      undo.push(...stops);
      if (over) end();
    },
  }).catch((error: unknown) => {
    end();
    if (!over) failed(error);
  });
  return () => {
    over = true;
    end();
  };
}
