'use client';
import { useEffect, useState, type ComponentType } from 'react';

/** After the text has been painted, and when the browser has a moment. */
function whenIdle(run: () => void): () => void {
  let second = 0, timer = 0;
  const first = requestAnimationFrame(() => {
    second = requestAnimationFrame(() => (timer = window.setTimeout(run, 0)));
  });
  return () => {
    cancelAnimationFrame(first);
    cancelAnimationFrame(second);
    clearTimeout(timer);
  };
}

/** The stage on which the body appears; the 3D code is loaded when the page can be read. */
export function BodyStage() {
  const [Canvas, setCanvas] = useState<ComponentType | null>(null);
  useEffect(() => whenIdle(() => {
    import('../body/BodyCanvas.tsx').then(
      (module) => setCanvas(() => module.default),
      () => (document.documentElement.dataset['body'] = 'failed'),
    );
  }), []);
  return <section aria-label="Body" className="relative h-[56svh] lg:h-auto">{Canvas && <Canvas />}</section>;
}
