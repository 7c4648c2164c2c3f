import { m } from '../../data/words.ts';

/** Shown while a script of the page is missing (scripts/build/first-look.ts): without it the page looks alive and answers nothing. */
export const StuckNotice = () => (
  <p role="alert" className="when-stuck no-print">
    {m.ui_stuck()}
  </p>
);
