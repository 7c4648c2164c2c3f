'use client';
import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { REGION_NAMES } from '../../data/region-names.ts';
import { Trouble } from '../ui/LatePiece.tsx';
import { useLate } from '../ui/useLate.ts';
import { NotAMuscle } from '../safety/NotAMuscle.tsx';
import { LAYER_WORDS } from './layer-words.ts';
import type { Filter } from './muscle-finder.ts';
import { MuscleListItem, pointLine } from './MuscleListItem.tsx';
import { m } from '../../data/words.ts';

const loadFinder = () => import('./muscle-finder.ts');
const EMPTY: Filter = { region: '', depth: '', evidence: '' };
/** What is read at once; the best stand first, and the rest comes when asked for. */
const FEW = 12;

const EVIDENCE = {
  confirmed: m.atlas_finder_evidence_confirmed,
  partly: m.atlas_finder_evidence_partly,
  general: m.atlas_finder_evidence_general,
} as const;
const KINDS = {
  point: m.atlas_finder_kinds_point,
  number: m.atlas_finder_kinds_number,
  place: m.atlas_finder_kinds_place,
  spread: m.atlas_finder_kinds_spread,
  complaint: m.atlas_finder_kinds_complaint,
  cause: m.atlas_finder_kinds_cause,
  mimic: m.atlas_finder_kinds_mimic,
  nerve: m.atlas_finder_kinds_nerve,
  attachment: m.atlas_finder_kinds_attachment,
  action: m.atlas_finder_kinds_action,
} as const;

/** Finds muscles by what is typed; `children` is the plain list, shown while nothing is asked. */
export function MuscleFinder({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const { module: finder, trouble, again } = useLate(loadFinder, wanted);
  const [text, setText] = useState('');
  const [filter, setFilter] = useState(EMPTY),
    [all, setAll] = useState('');
  const asked = useDeferredValue(text),
    input = useRef<HTMLInputElement>(null),
    list = useRef<HTMLOListElement>(null);
  const asking = asked.trim() !== '' || Object.values(filter).some((value) => value !== '');

  const load = () => setWanted(true);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        (event.target instanceof HTMLElement && /INPUT|TEXTAREA|SELECT/.test(event.target.tagName))
      )
        return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  const found = useMemo(
    () => (finder && asking ? finder.findMuscles(asked, filter) : []),
    [finder, asking, asked, filter],
  );
  const signs = useMemo(() => (finder && asking ? finder.findSigns(asked) : []), [finder, asking, asked]);
  // By what was typed: a new search begins with the best again. A filter alone is a list to be read.
  const shown = asked.trim() === '' || all === asked ? found : found.slice(0, FEW);
  const links = () => [...(list.current?.querySelectorAll('a') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const at = links().findIndex((link) => link === document.activeElement);
    if (event.key === 'Escape') {
      setText('');
      input.current?.focus();
    } else if (event.key === 'Enter' && event.target === input.current) links()[0]?.click();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (event.target instanceof HTMLSelectElement) return;
      const to = at + (event.key === 'ArrowDown' ? 1 : -1);
      const link = links().at(Math.min(to, links().length - 1));
      if (links().length === 0) return;
      event.preventDefault();
      if (to < 0) input.current?.focus();
      else link?.focus();
    }
  };
  const choose = <Key extends keyof Filter>(
    key: Key,
    words: string,
    options: Readonly<Record<string, string | (() => string)>>,
  ) => (
    <label className="flex min-w-0 flex-col gap-1 text-sm">
      <span className="font-medium">{words}</span>
      <select
        value={filter[key]}
        onFocus={load}
        onChange={({ target }) => {
          load();
          setFilter({ ...filter, [key]: target.value });
        }}
        className="h-11 w-full max-w-52 rounded-xl border border-line bg-surface px-3 max-sm:px-2"
      >
        <option value="">{m.atlas_finder_all()}</option>
        {Object.entries(options).map(([value, name]) => (
          <option key={value} value={value}>
            {typeof name === 'string' ? name : name()}
          </option>
        ))}
      </select>
    </label>
  );

  return (
    <div onKeyDown={onKeyDown}>
      <search className="no-print mt-8 flex flex-wrap items-end gap-4">
        <label className="min-w-64 flex-1 text-sm font-medium">
          {m.atlas_finder_label()}
          <span className="relative mt-1 block">
            <Search
              aria-hidden="true"
              className="pointer-events-none absolute top-1/2 left-3.5 size-4 -translate-y-1/2 text-muted"
            />
            <input
              ref={input}
              type="search"
              value={text}
              autoComplete="off"
              spellCheck={false}
              placeholder={m.atlas_finder_placeholder()}
              aria-keyshortcuts="/"
              onFocus={load}
              onChange={({ target }) => {
                load();
                setText(target.value);
              }}
              className="h-11 w-full rounded-xl border border-line bg-surface pr-3 pl-10 text-base font-normal placeholder:text-muted"
            />
          </span>
        </label>
        <div className="grid w-full grid-cols-3 gap-2 sm:flex sm:w-auto sm:gap-4">
          {choose('region', m.atlas_finder_region(), REGION_NAMES)}
          {choose('depth', m.atlas_finder_depth(), LAYER_WORDS)}
          {choose('evidence', m.atlas_finder_evidence(), EVIDENCE)}
        </div>
      </search>
      {trouble && (
        <div className="mt-3">
          <Trouble what={m.ui_late_name_finder()} trouble={trouble} again={again} />
        </div>
      )}
      {signs.length > 0 && <NotAMuscle signs={signs} />}
      <p role="status" className="mt-3 text-sm text-muted">
        {asking && finder
          ? found.length === 0
            ? m.atlas_finder_none()
            : m.atlas_finder_count({ n: found.length })
          : ''}
      </p>
      {asking && finder ? (
        <>
          <ol ref={list} aria-label={m.atlas_finder_found()} className="mt-2 -mx-3">
            {shown.map(({ muscle, field }) => (
              <li key={muscle.id}>
                <MuscleListItem
                  muscle={muscle}
                  line={
                    field && field.kind !== 'name' && field.kind !== 'part' ? (
                      <>
                        <span className="font-medium">{KINDS[field.kind]()}</span> {field.text}
                      </>
                    ) : (
                      pointLine(muscle)
                    )
                  }
                />
              </li>
            ))}
          </ol>
          {shown.length < found.length && (
            <button type="button" className="button mt-2" onClick={() => setAll(asked)}>
              {m.atlas_finder_more({ n: found.length - shown.length })}
            </button>
          )}
        </>
      ) : (
        children
      )}
    </div>
  );
}
