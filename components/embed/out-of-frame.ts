/** A link of the framed map opens a page of its own: within the frame the whole site would stand on another's page, which its policy forbids. */
export function outOfFrame({ target }: { readonly target: EventTarget }): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || link.target || link.getAttribute('href')?.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener';
}
