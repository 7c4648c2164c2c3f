import { useEffect } from 'react';

/**
 * Runs what a key stands for, wherever the focus is, except while something is typed. Letters do without Shift.
 * On the stage itself the arrows are not taken: there they turn the body.
 */
export function useKeys(stage: HTMLElement | null, keys: Readonly<Record<string, () => unknown>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        (event.target instanceof HTMLElement && /INPUT|TEXTAREA|SELECT/.test(event.target.tagName))
      )
        return;
      if (event.target === stage && event.key.startsWith('Arrow')) return;
      const run = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
