import type { HTMLAttributes } from 'react';

export type NoteTone = 'urgent' | 'caution' | 'plain';

const LOOK: Readonly<Record<NoteTone, string>> = {
  urgent: 'rounded-2xl border-2 border-pain bg-pain-soft',
  caution: 'rounded-2xl border border-caution bg-caution-soft',
  plain: 'rounded-2xl border border-line bg-surface',
};

/** A framed note: what is urgent, what asks for care, or what stands by itself. */
export function FramedNote({
  as: Tag = 'div',
  tone,
  className = 'px-4 py-3',
  ...rest
}: { readonly as?: 'div' | 'p' | 'section'; readonly tone: NoteTone } & HTMLAttributes<HTMLElement>) {
  return <Tag className={`keep-together ${LOOK[tone]} ${className}`} {...rest} />;
}
