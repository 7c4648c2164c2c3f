/**
 * Whether answers that are kept, for the visit or on the device, hold a yes, read without the warning signs and what they ask for: a page can
 * tell at once that it must not show a pressing step before the rest is fetched. Also true where a clinician has looked at another sign of the list.
 */
export function mayBeBarred(): boolean {
  return [
    () => sessionStorage.getItem('knotmap.visit.screening'),
    () => localStorage.getItem('knotmap.screening'),
  ].some((read) => {
    try {
      return /"(?:yes|worse)"/.test(read() ?? '');
    } catch {
      return false; // no store, or a closed one: nothing was kept
    }
  });
}
