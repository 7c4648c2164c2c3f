'use client';
import { useRouter } from 'next/navigation';
import type { ComponentProps, MouseEvent, SyntheticEvent } from 'react';
import { formatLink } from '../../state/link/link.ts';
import { linkedNow } from '../../state/link/linked.ts';

/** A page with all that a link restores, as it is now. */
const addressOf = (page: string) => {
  const fragment = formatLink(linkedNow());
  return fragment ? `${page}#${fragment}` : page;
};

/**
 * A link to another page (a path, with a slash at its end) that takes along what is marked and chosen. The address is made when a hand or the
 * keyboard comes to the link, so that a stroke or a turn of the body costs nothing for it.
 */
export function LinkAlong({ page, ...rest }: { readonly page: string } & Omit<ComponentProps<'a'>, 'href'>) {
  const router = useRouter();
  const write = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) =>
    currentTarget.setAttribute('href', addressOf(page));
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    write(event);
    // Another tab or window is the browser's, and goes by what was just written.
    if (rest.target || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(addressOf(page));
  };
  return <a {...rest} href={page} onPointerEnter={write} onPointerDown={write} onFocus={write} onClick={open} />;
}
