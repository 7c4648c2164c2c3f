import { m } from './words.ts';
/** What the page says of a piece that is fetched after its first text; what it says of pieces by name is in late-names.ts. */
export const LATE = { failed: m.ui_late_failed, slow: m.ui_late_slow, broke: m.ui_late_broke } as const;
