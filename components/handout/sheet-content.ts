import type { BodyChart } from '../../engine/chart/body-chart.ts';
import type { Handout } from '../../engine/report/handout.ts';

/** Everything on the sheet, whichever way it is printed. */
export interface SheetContent {
  readonly paper: 'a4' | 'letter';
  readonly ink: 'colour' | 'grey';
  readonly practice: string;
  readonly date: string;
  readonly handout: Handout;
  readonly charts: readonly BodyChart[];
  readonly qr: { readonly size: number; readonly d: string } | null;
  /** The full address, and one that can be typed. */
  readonly link: string;
  readonly typed: string;
  /** The warning signs were not gone through on this device. */
  readonly unseen: boolean;
}
