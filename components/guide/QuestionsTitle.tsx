import { useEffect, useRef } from 'react';
import { m } from '../../data/words.ts';

/** The name of the questions, in the bar of their dialog: it stays while they are read, and reading begins at it. */
export function QuestionsTitle({ words = m.safety_gate_title() }: { readonly words?: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2
      ref={heading}
      tabIndex={-1}
      className="pl-2 text-xl leading-tight font-semibold tracking-tight outline-none max-[15rem]:text-base sm:pl-1"
    >
      {words}
    </h2>
  );
}
