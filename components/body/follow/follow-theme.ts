import { followDark } from '../../ui/theme.ts';
import type { Studio } from '../studio.ts';

/** Keeps the studio's light to the theme of the page. Returns what stops it. */
export const followTheme = ({ show }: Pick<Studio, 'show'>): (() => void) => followDark((dark) => show.theme(dark));
