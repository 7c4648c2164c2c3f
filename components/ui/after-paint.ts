/** Runs once the page has been painted; returns what takes it off again. */
export function afterPaint(run: () => void): () => void {
  let second = 0,
    timer = 0;
  const first = requestAnimationFrame(() => {
    second = requestAnimationFrame(() => (timer = window.setTimeout(run, 0)));
  });
  return () => {
    cancelAnimationFrame(first);
    cancelAnimationFrame(second);
    clearTimeout(timer);
  };
}

/** Runs once the page has been painted and has nothing else to do. Where a browser does not say when that is, it is then and there. */
export function whenIdle(run: () => void): () => void {
  let idle = 0;
  const stop = afterPaint(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(run);
    else run();
  });
  return () => {
    stop();
    if (idle) cancelIdleCallback(idle);
  };
}
