/**
 * Whether answers that are kept, for the visit or on the device, hold a yes, read without the warning signs and what they ask for: a page can
 * tell at once that it must not show a pressing step before the rest is fetched. Also true where a clinician has looked at another sign of the list.
 */
export const mayBeBarred = (): boolean =>
  holds('knotmap.visit.screening', 'knotmap.screening', /"(?:yes|worse)"/) ||
  // A clinician's look from an earlier visit counts only with a day, and not for ever: until that is reckoned, it may be a yes again.
  (read(() => sessionStorage, 'knotmap.visit.screening') === '' &&
    SEEN.test(read(() => localStorage, 'knotmap.screening')));

/**
 * Whether a condition is ticked, or a clinician has looked at a sign, for the visit or on the device, read in the same way: what a static page says may
 * then not be for this person.
 */
export const maySoften = (): boolean =>
  holds('knotmap.visit.cautions', 'knotmap.cautions', /"(?:left|right|both)"/) ||
  holds('knotmap.visit.screening', 'knotmap.screening', SEEN);

const SEEN = /"seen"/;

const holds = (visitKey: string, key: string, what: RegExp): boolean =>
  what.test(read(() => sessionStorage, visitKey)) || what.test(read(() => localStorage, key));

/** What a store holds; '' where it holds nothing, or is closed. */
function read(store: () => Storage, key: string): string {
  try {
    return store().getItem(key) ?? '';
  } catch {
    return '';
  }
}
