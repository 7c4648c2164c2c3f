import type { Guide } from '../../data/guides/types.ts';
import { EMERGENCY_STOPS, STOP_SIGNS, withLimit, type StopRule } from '../../data/safety/stop-rules.ts';

/** Those that show while one presses. */
const RULES = (STOP_SIGNS as readonly StopRule[]).filter(({ stopIf, short }) => stopIf && short);
const COVERED: ReadonlySet<string> = new Set(RULES.flatMap(({ covers }) => covers ?? []));
const HELP: ReadonlySet<string> = new Set(EMERGENCY_STOPS);

/**
 * What ends a guide at once, each said once: what needs help now, and what needs no more than letting go.
 * @param most pain out of 10 up to which this person may press
 */
export function stopSignsOf(
  { stopWhen }: Pick<Guide, 'stopWhen'>,
  most: number,
): { readonly help: readonly string[]; readonly letGo: readonly string[] } {
  const own = stopWhen.filter((line) => !COVERED.has(line)).map((line) => ({ line, help: HELP.has(line) }));
  const general = RULES.flatMap(({ stopIf, action }) =>
    stopIf ? [{ line: withLimit(stopIf, most), help: action === 'emergency' }] : [],
  );
  const pick = (help: boolean) =>
    [...own, ...general].filter((one) => one.help === help).map(({ line }) => line.replace(' (emergency)', ''));
  return { help: pick(true), letGo: pick(false) };
}
