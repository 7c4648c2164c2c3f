import { useEffect, useRef, useState, type RefObject } from 'react';
import { m } from '../../data/words.ts';

/**
 * Says at the lower edge that there is more, and what comes next, until the way on is in sight; a tap turns the page. For the eye and the finger alone:
 * by keyboard and screen reader the lines follow one another.
 */
export function MoreBelow({ way }: { readonly way: RefObject<HTMLElement | null> }) {
  const edge = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState<readonly Element[]>([]),
    [atEnd, setAtEnd] = useState(true);
  useEffect(() => {
    const form = edge.current?.closest('form'),
      end = way.current;
    if (!form || !end) return;
    const hidden = new Set<Element>();
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const isBelow =
          !isIntersecting && boundingClientRect.top > (edge.current?.getBoundingClientRect().top ?? 0) - 1;
        if (target === end) setAtEnd(!isBelow);
        else if (isBelow) hidden.add(target);
        else hidden.delete(target);
      }
      setBelow([...hidden]);
    });
    for (const part of form.querySelectorAll('[data-part]')) watch.observe(part);
    watch.observe(end);
    return () => watch.disconnect();
  }, [way]);
  const next = below.reduce<Element | null>(
    (first, part) => (first && first.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING ? first : part),
    null,
  );
  const words = next?.getAttribute('data-part');
  const turn = () => {
    const dialog = edge.current?.closest('dialog');
    dialog?.scrollBy({
      top: dialog.clientHeight * 0.7,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  };
  return (
    <div ref={edge} className="pointer-events-none sticky bottom-0 z-5 h-0">
      {!atEnd && (
        <div className="absolute -inset-x-5 bottom-0 flex justify-center bg-linear-to-t from-paper from-35% pt-10 pb-3">
          <button
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            className="pointer-events-auto min-h-10 rounded-full border border-line bg-surface px-4 text-sm font-medium whitespace-nowrap shadow-over max-[15rem]:px-3 max-[15rem]:text-xs"
            onClick={turn}
          >
            {words ? m.safety_gate_below({ next: words }) : m.safety_gate_below_last()}{' '}
            <span aria-hidden="true">↓</span>
          </button>
        </div>
      )}
    </div>
  );
}
