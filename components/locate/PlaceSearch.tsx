'use client';
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { troubleWords } from '../ui/trouble-words.ts';
import { Lens } from '../ui/marks.tsx';
import { useLate } from '../ui/useLate.ts';
import { loadPanel } from './load-panel.ts';
import type { PlaceOption } from './place-options.ts';
import { showMarked } from './show-marked.ts';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';

/** Choosing places by name: the whole job without the picture. */
export function PlaceSearch() {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  /** The option that Enter takes; -1: none is chosen yet. */
  const [at, setAt] = useState(0);
  /** The first one stands chosen as soon as something is typed: the first step down does not pass it by. */
  const [stepped, setStepped] = useState(false);
  /** What was chosen while its side is asked for. */
  const [asked, setAsked] = useState<PlaceOption | null>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null),
    box = useRef<HTMLDivElement>(null);
  const { module: panel, trouble } = useLate(loadPanel);
  const found = useMemo(() => (panel ? (asked?.sides ?? panel.findPlaces(text)) : []), [panel, text, asked]);
  const active = open && found.length > 0 ? Math.min(at, found.length - 1) : -1;

  // On a telephone the field stands low, and its keys take half of what is left: what is offered must be in sight before Enter takes it.
  const count = open ? found.length : 0;
  useEffect(() => {
    const list = document.getElementById(`${id}-list`);
    if (count === 0 || !list) return;
    const room = window.visualViewport?.height ?? window.innerHeight;
    if (list.getBoundingClientRect().bottom > room) box.current?.scrollIntoView({ block: 'start' });
  }, [id, count, asked]);

  const look = (next: string) => {
    setText(next);
    setAsked(null);
    setAt(0);
    setStepped(false);
  };
  const choose = (option: PlaceOption) => {
    input.current?.focus();
    if (!option.marks) {
      // None is chosen: a second Enter must not choose a side.
      setAsked(option);
      setAt(-1);
      setStepped(true);
      setSaid(m.locate_search_side({ place: option.words }));
      return;
    }
    panel?.markPlaces(option.marks);
    setSaid(m.locate_search_marked({ place: option.words }));
    look('');
    setOpen(false);
    showMarked();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (found.length > 0) {
        const from = stepped || step < 0 ? active : -1,
          next = from < 0 ? (step < 0 ? found.length - 1 : 0) : (from + step + found.length) % found.length;
        setStepped(true);
        setAt(next);
        document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' }); // the focus stays in the field, so nothing else does
      }
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (active >= 0) choose(nth(found, active));
    } else if (event.key === 'Escape' && (open || text !== '')) {
      event.preventDefault();
      if (asked) return look(text);
      if (!open) look('');
      setOpen(false);
    }
  };

  return (
    <div ref={box} className="place-search relative scroll-mt-16">
      <label htmlFor={`${id}-input`} className="panel-label mb-1 block text-sm font-medium">
        {m.locate_search()}
      </label>
      <div className="relative">
        <span className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-muted">
          <Lens />
        </span>
        <input
          ref={input}
          id={`${id}-input`}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          aria-autocomplete="list"
          aria-expanded={open && found.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          placeholder={m.locate_search_example()}
          value={text}
          onChange={(event) => {
            look(event.target.value);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          className="h-11 w-full rounded-xl border border-line bg-surface pr-3 pl-10 text-base placeholder:text-muted"
        />
      </div>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={asked ? m.locate_search_side({ place: asked.words }) : m.locate_search_places()}
        hidden={!open || found.length === 0}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-80 overflow-y-auto rounded-xl border border-line bg-surface py-1.5 shadow-card"
      >
        {asked && (
          <li role="presentation" className="px-4 pt-1 pb-1.5 text-sm font-medium">
            {m.locate_search_side({ place: asked.words })}
          </li>
        )}
        {found.map((option, index) => (
          <li
            key={`${option.area} ${option.words}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            onPointerMove={() => setAt(index)}
            className="flex min-h-11 items-center justify-between gap-3 px-4 py-1.5 aria-selected:bg-mine-soft"
          >
            <span>{option.words}</span>
            <span className="shrink-0 text-xs text-muted">{option.area}</span>
          </li>
        ))}
      </ul>
      {open && text.trim() !== '' && (panel ?? trouble) !== null && found.length === 0 && (
        <p
          role="status"
          className="absolute inset-x-0 top-full z-20 mt-1 rounded-xl border border-line bg-surface px-4 py-3 text-sm shadow-card"
        >
          {panel === null ? trouble && troubleWords(trouble, m.ui_late_places()) : m.locate_search_none()}
        </p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
