'use client';
import { BodyStage } from './BodyStage.tsx';

/** The main screen: the body, what was marked on it, and the knots that may send pain there. */
export function Locate() {
  return (
    <div className="grid lg:h-[calc(100dvh-3rem)] lg:grid-cols-[minmax(0,1fr)_25rem]">
      <BodyStage />
      <aside className="p-5">
        <h1 className="text-2xl font-semibold">Mark where it hurts</h1>
      </aside>
    </div>
  );
}
