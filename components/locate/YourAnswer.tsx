import type { ReactNode } from 'react';
import { m } from '../../data/words.ts';

/** What the map answers: on a telephone what the sheet shows first. */
export const YourAnswer = ({ children }: { readonly children: ReactNode }) => (
  <section aria-label={m.locate_answer_title()} className="answer flex flex-col gap-4">
    {children}
  </section>
);
