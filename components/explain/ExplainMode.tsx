'use client';
import { ChevronLeft, ChevronRight, Columns2, HelpCircle, Highlighter, MousePointer2, Printer, Type, Undo2, X } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState, type ComponentType, type PointerEvent } from 'react';
import { EXPLAIN } from '../../data/explain-words.ts';
import { MUSCLE_INDEX, muscleOfPoint } from '../../data/muscle-index.ts';
import type { SkinMm } from '../../engine/drawing.ts';
import { nameAt } from '../../engine/naming.ts';
import { refersHere, type Referrer } from '../../engine/refers-here.ts';
import { LAYERS } from '../../state/board-record.ts';
import { addInk, arranged, setCompare, setMode, setNames, toggleLayer, undoInk } from '../../state/board.ts';
import { useFragment } from '../../state/linked.ts';
import { useMap } from '../../state/map.ts';
import { select, useSession, type Selection } from '../../state/session.ts';
import { useStage } from '../body/stage-hand.ts';
import { Compare } from './Compare.tsx';
import './explain.css';
import { InkLayer } from './InkLayer.tsx';
import { KnotLabel } from './KnotLabel.tsx';

type Tool = 'turn' | 'ask' | 'laser' | 'ink';
interface Asked { readonly place: string; readonly found: readonly Referrer[] }
/** Answers to "what refers here?" that are shown; the rest is counted. */
const MOST_ANSWERS = 8;

/** The body on the whole screen with what a therapist needs to explain it, and nothing else. */
export function ExplainMode() {
  const { selected, board } = useSession();
  const { body, atlas, answer } = useMap();
  const hand = useStage((stage) => stage.hand), fragment = useFragment();
  const [tool, setTool] = useState<Tool>('turn');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [laser, setLaser] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const line = useRef<SkinMm[]>([]), [draft, setDraft] = useState<readonly SkinMm[]>([]);

  const muscle = selected && muscleOfPoint(selected.id);
  const step = (by: 1 | -1) => {
    if (!muscle || !selected) return;
    const { points } = muscle, at = points.findIndex(({ id }) => id === selected.id);
    select({ id: points[(at + by + points.length) % points.length].id, side: selected.side });
  };
  const compare = () => {
    if (board.compare) return setCompare(null);
    if (!selected) return;
    const other = arranged(answer?.candidates ?? [], board).shown.find(({ id, side }) => id !== selected.id || side !== selected.side);
    const another = muscle?.points.find(({ id }) => id !== selected.id);
    const to: Selection | null = other ? { id: other.id, side: other.side } : another ? { id: another.id, side: selected.side } : null;
    if (to) setCompare({ with: to, how: 'side' });
  };
  const pickTool = (next: Tool) => {
    setTool((now) => (now === next ? 'turn' : next));
    setLaser(null);
    setAsked(null);
  };

  useEffect(() => {
    document.documentElement.dataset['mode'] = 'explain';
    return () => {
      delete document.documentElement.dataset['mode'];
      // The way in by ?mode=explain is used up.
      if (/[?&]mode=/.test(location.search)) history.replaceState(history.state, '', location.pathname + location.hash);
    };
  }, []);
  useEffect(() => {
    const keys: Readonly<Record<string, () => void>> = {
      PageDown: () => step(1), PageUp: () => step(-1), n: () => setNames(board.names === 'plain' ? 'clinical' : 'plain'),
      w: () => pickTool('ask'), l: () => pickTool('laser'), d: () => pickTool('ink'), u: undoInk, c: compare,
      Escape: () => (board.compare ? setCompare(null) : tool !== 'turn' || asked ? pickTool('turn') : setMode('locate')),
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || (event.target instanceof HTMLElement && /INPUT|TEXTAREA|SELECT/.test(event.target.tagName))) return;
      // On the stage itself the arrows turn the body.
      const onStage = event.target === hand?.element;
      const layer = LAYERS[Number(event.key) - 1];
      const run = layer ? () => toggleLayer(layer) : !onStage && event.key === 'ArrowRight' ? () => step(1) : !onStage && event.key === 'ArrowLeft' ? () => step(-1) : keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!run) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  const onPointer = (event: PointerEvent) => {
    if (tool === 'laser') return setLaser({ x: event.clientX, y: event.clientY });
    if (!hand || !body || !atlas) return;
    const hit = tool === 'ask' && event.type !== 'pointerdown' ? null : hand.pick(event.clientX, event.clientY);
    if (tool === 'ask' && hit) setAsked({ place: nameAt(body, atlas, hit.point).words, found: refersHere(body, atlas, hit.point) });
    if (tool !== 'ink') return;
    if (event.type === 'pointerdown') {
      event.currentTarget.setPointerCapture(event.pointerId);
      line.current = [];
    } else if (event.buttons === 0) return;
    if (hit) line.current = [...line.current, hit.mm];
    setDraft(line.current);
  };
  const endLine = () => {
    if (tool === 'ink') addInk(line.current);
    line.current = [];
    setDraft([]);
  };

  const knot = (one: Selection) => {
    const point = atlas?.points.find(({ id }) => id === one.id);
    return point ? (board.names === 'plain' ? `${point.commonName}, ${one.side}` : `${point.muscle} ${point.number}, ${one.side}`) : one.id;
  };
  return (
    <div className="explain pointer-events-none fixed inset-0 z-40 flex flex-col justify-between gap-3 p-3 sm:p-5" role="region" aria-label={EXPLAIN.title}>
      {tool !== 'turn' && <div className={`pointer-events-auto absolute inset-0 touch-none ${tool === 'laser' ? 'cursor-none' : 'cursor-crosshair'}`} onPointerDown={onPointer} onPointerMove={onPointer} onPointerUp={endLine} onPointerCancel={endLine} aria-hidden="true" />}
      {hand && !board.hidden.includes('ink') && <InkLayer hand={hand} lines={board.ink} draft={draft} />}
      {laser && <svg className="pointer-events-none absolute inset-0 size-full" aria-hidden="true"><circle cx={laser.x} cy={laser.y} r="9" className="explain-laser" /></svg>}

      <div className="relative flex flex-wrap items-start justify-between gap-2">
        <label className="pointer-events-auto">
          <span className="sr-only">{EXPLAIN.show}</span>
          <input list="explain-muscles" placeholder={EXPLAIN.show} className="h-12 w-64 rounded-full border border-line bg-surface px-5 text-base shadow-card" onChange={({ target }) => {
            const found = MUSCLE_INDEX.find(({ name }) => name.toLowerCase() === target.value.trim().toLowerCase());
            if (!found) return;
            select({ id: found.points[0].id, side: selected?.side ?? 'right' });
            target.value = '';
            target.blur();
          }} />
          <datalist id="explain-muscles">{MUSCLE_INDEX.map(({ id, name }) => <option key={id} value={name} />)}</datalist>
        </label>
        <div role="toolbar" aria-label={EXPLAIN.title} className="pointer-events-auto flex flex-wrap gap-1 rounded-2xl border border-line bg-surface p-1 shadow-card">
          <Button name={EXPLAIN.names[board.names === 'plain' ? 'clinical' : 'plain']} Icon={Type} onClick={() => setNames(board.names === 'plain' ? 'clinical' : 'plain')} />
          <Button name={EXPLAIN.ask} Icon={HelpCircle} on={tool === 'ask'} onClick={() => pickTool('ask')} />
          <Button name={EXPLAIN.compare} Icon={Columns2} on={board.compare !== null} onClick={compare} disabled={!selected} />
          <Button name={EXPLAIN.laser} Icon={MousePointer2} on={tool === 'laser'} onClick={() => pickTool('laser')} />
          <Button name={EXPLAIN.ink} Icon={Highlighter} on={tool === 'ink'} onClick={() => pickTool('ink')} />
          <Button name={EXPLAIN.undoInk} Icon={Undo2} onClick={undoInk} disabled={board.ink.length === 0} />
          <Link href={`/handout/#${fragment}`} title={EXPLAIN.handout} aria-label={EXPLAIN.handout} className="grid size-12 place-items-center rounded-xl hover:bg-raised"><Printer aria-hidden="true" className="size-5" /></Link>
          <Button name={EXPLAIN.leave} Icon={X} onClick={() => setMode('locate')} />
        </div>
      </div>

      <div className="relative flex flex-wrap items-end justify-between gap-3">
        <div className="pointer-events-auto max-w-2xl rounded-2xl border border-line bg-surface/95 p-4 shadow-card sm:p-6">
          {tool === 'ask' ? (
            <div role="status">
              <p className="explain-title">{asked ? EXPLAIN.here(asked.place, asked.found.length) : EXPLAIN.asked}</p>
              {asked && (
                <ul className="mt-2 flex flex-wrap gap-2">
                  {asked.found.slice(0, MOST_ANSWERS).map((one) => <li key={`${one.id} ${one.side}`}><button type="button" className="button" onClick={() => { select({ id: one.id, side: one.side }); pickTool('turn'); }}>{knot(one)} <span className="text-muted">{one.usual ? EXPLAIN.usual : EXPLAIN.spread}</span></button></li>)}
                  {asked.found.length > MOST_ANSWERS && <li className="self-center text-muted">+ {asked.found.length - MOST_ANSWERS}</li>}
                </ul>
              )}
            </div>
          ) : selected && atlas && !board.hidden.includes('knot') ? <KnotLabel chosen={selected} name={knot(selected)} atlas={atlas} /> : !selected && <p className="explain-text">{EXPLAIN.nothing}</p>}
          <details className="mt-2 text-sm text-muted"><summary>?</summary><p className="max-w-prose">{EXPLAIN.keys}</p></details>
        </div>
        <div className="pointer-events-auto flex flex-wrap items-center gap-2">
          <div role="group" aria-label="Layers" className="flex flex-wrap gap-1 rounded-2xl border border-line bg-surface p-1 shadow-card">
            {LAYERS.map((layer, k) => <button key={layer} type="button" aria-pressed={!board.hidden.includes(layer)} onClick={() => toggleLayer(layer)} className="min-h-11 rounded-xl px-3 text-sm text-muted aria-pressed:bg-raised aria-pressed:font-medium aria-pressed:text-ink"><kbd className="mr-1 font-sans text-xs">{k + 1}</kbd>{EXPLAIN.layers[layer]}</button>)}
          </div>
          {muscle && muscle.points.length > 1 && (
            <div className="flex items-center gap-1 rounded-full border border-line bg-surface p-1 shadow-card">
              <Button name={EXPLAIN.previous} Icon={ChevronLeft} onClick={() => step(-1)} />
              <span className="min-w-12 text-center tabular-nums">{muscle.points.findIndex(({ id }) => id === selected?.id) + 1} / {muscle.points.length}</span>
              <Button name={EXPLAIN.next} Icon={ChevronRight} onClick={() => step(1)} />
            </div>
          )}
        </div>
      </div>
      {board.compare && selected && body && atlas && <Compare a={selected} b={board.compare.with} how={board.compare.how} body={body} atlas={atlas} nameOf={knot} />}
    </div>
  );
}

function Button({ name, Icon, on, onClick, disabled }: { readonly name: string; readonly Icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>; readonly on?: boolean; readonly onClick: () => void; readonly disabled?: boolean }) {
  return <button type="button" aria-label={name} title={name} aria-pressed={on} disabled={disabled} onClick={onClick} className="grid size-12 place-items-center rounded-xl hover:bg-raised disabled:opacity-40 aria-pressed:bg-accent aria-pressed:text-on-accent"><Icon aria-hidden className="size-5" /></button>;
}
