/**
 * Whether answers that are kept, for the visit or on the device, hold a yes, read without the warning signs and what they ask for: a page can
 * tell at once that it must not show a pressing step before the rest is fetched. Also true where a clinician has looked at another sign of the list.
 */
export const mayBeBarred = (): boolean => holds('knotmap.visit.screening', 'knotmap.screening', /"(?:yes|worse)"/);

/** Whether a condition is ticked, for the visit or on the device, read in the same way: what a static page says may then not be for this person. */
export const mayHaveConditions = (): boolean =>
  holds('knotmap.visit.cautions', 'knotmap.cautions', /"(?:left|right|both)"/);

function holds(visitKey: string, key: string, what: RegExp): boolean {
  return [() => sessionStorage.getItem(visitKey), () => localStorage.getItem(key)].some((read) => {
    try {
      return what.test(read() ?? '');
    } catch {
      return false; // no store, or a closed one: nothing was kept
    }
  });
}
