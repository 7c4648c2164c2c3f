/** Whether a style sheet of the page is in force, by the custom property that it sets on the root. */
const isStyled = (property: string): boolean =>
  getComputedStyle(document.documentElement).getPropertyValue(property) !== '';

/** Fetches a style sheet once more, under another name: browsers and React hold what failed for what has come. */
const fetchAnew = (link: HTMLLinkElement, tries: number): Promise<void> =>
  new Promise((done) => {
    const anew = document.createElement('link');
    anew.rel = 'stylesheet';
    anew.href = `${link.href}${link.href.includes('?') ? '&' : '?'}again=${tries}`;
    anew.onload = () => done();
    anew.onerror = () => {
      anew.remove();
      done();
    };
    link.after(anew);
  });

/**
 * Resolves once a style sheet of the page is in force. Where the page was shown without it, as when it failed on the way here, the page's sheets are
 * fetched again; rejects when it does not come, so that a late piece that needs it counts as failed.
 * @param property custom property that the sheet sets on the root
 */
export async function whenStyled(property: string, tries: number): Promise<void> {
  if (isStyled(property)) return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.map((link) => fetchAnew(link, tries)));
  if (!isStyled(property))
    throw new Error(`style sheet: expected one that sets ${property}, got ${links.length} without`);
}
