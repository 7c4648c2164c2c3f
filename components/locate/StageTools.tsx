'use client';
import { Toolbar } from './Toolbar.tsx';
import { ViewButtons } from './ViewButtons.tsx';

/** Controls over the body; everything between them lets the pointer through. */
export function StageTools() {
  return (
    <div className="pointer-events-none absolute inset-0 flex flex-col justify-between gap-2 p-2 sm:p-4">
      <div className="pointer-events-auto max-w-full self-start"><ViewButtons /></div>
      <div className="pointer-events-auto mx-auto w-full max-w-2xl"><Toolbar /></div>
    </div>
  );
}
