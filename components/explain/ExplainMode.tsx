'use client';
import {
  ChevronLeft,
  ChevronRight,
  Columns2,
  HelpCircle,
  Highlighter,
  MousePointer2,
  Printer,
  Type,
  Undo2,
  X,
} from 'lucide-react';
import Link from 'next/link';
import { useEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { muscleOfPoint } from '../../data/muscle-index.ts';
import { pointName } from '../../engine/atlas/clinical-name.ts';
import type { SkinMm } from '../../engine/drawing/drawing.ts';
import { nameAt } from '../../engine/atlas/naming.ts';
import { refersHere, type Referrer } from '../../engine/atlas/refers-here.ts';
import type { Board } from '../../state/board-record.ts';
import { addInk, arranged, setCompare, setFelt, setMode, setNames, undoInk } from '../../state/board.ts';
import { useMap } from '../../state/map.ts';
import { select, useSession } from '../../state/session.ts';
import type { PointOnSide } from '../../engine/atlas/atlas.ts';
import { pairOf } from '../body/compared.ts';
import { useStage } from '../body/api.ts';
import { Notices } from '../locate/Notices.tsx';
import { LinkAlong } from '../ui/LinkAlong.tsx';
import { partnerOf } from './compare-partner.ts';
import { CompareChoices, compareWhole } from './CompareChoices.tsx';
import { CompareLabel } from './CompareLabel.tsx';
import { ComparePictures } from './ComparePictures.tsx';
import { InkLayer } from './InkLayer.tsx';
import { KnotLabel } from './KnotLabel.tsx';
import { LAYER_KEYS, LayerKeys } from './LayerKeys.tsx';
import { MuscleInput } from './MuscleInput.tsx';
import { BOX, CHIP, ToolButton, TOOL } from './ToolButton.tsx';
import { useKeys } from './useKeys.ts';
import { m } from '../../data/words.ts';
import { nth } from '../../engine/math/nth.ts';
import { nameOnSide } from '../../engine/text/sides.ts';
import { FELT } from './felt-words.ts';

type ToolName = 'turn' | 'ask' | 'laser' | 'ink';
interface Asked {
  readonly place: string;
  readonly found: readonly Referrer[];
}
/** Keys of explain mode and what each does, in the order of use. */
const KEYS = [
  [m.explain_key_1, m.explain_key_1_does],
  [m.explain_key_2, m.explain_key_2_does],
  [m.explain_key_3, m.explain_key_3_does],
  [m.explain_key_4, m.explain_key_4_does],
  [m.explain_key_5, m.explain_key_5_does],
  [m.explain_key_6, m.explain_key_6_does],
  [m.explain_key_7, m.explain_key_7_does],
  [m.explain_key_8, m.explain_key_8_does],
  [m.explain_key_9, m.explain_key_9_does],
  [m.explain_key_10, m.explain_key_10_does],
] as const;

/** Answers to "what refers here?" that are shown; the rest is counted. */
const MOST_ANSWERS = 8;
const STEPS: readonly Board['felt'][] = ['local', 'referred', 'all'];

/** The body on the whole screen with what a therapist needs to explain it, and nothing else. */
export function ExplainMode() {
  const selected = useSession((session) => session.selected),
    board = useSession((session) => session.board);
  const { body, atlas, answer } = useMap(
    useShallow((map) => ({ body: map.body, atlas: map.atlas, answer: map.answer })),
  );
  const hand = useStage((stage) => stage.hand);
  const [tool, setTool] = useState<ToolName>('turn');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [laser, setLaser] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const line = useRef<SkinMm[]>([]),
    [draft, setDraft] = useState<readonly SkinMm[]>([]);
  const [before, setBefore] = useState<PointOnSide | null>(null),
    find = useRef<HTMLDivElement>(null);

  const muscle = selected && muscleOfPoint(selected.id);
  const ranked = useMemo(() => arranged(answer?.candidates ?? [], board).shown, [answer, board]);
  const pair = useMemo(() => (atlas ? pairOf(atlas, selected, board) : null), [atlas, selected, board]);
  const step = (by: 1 | -1) => {
    if (!muscle || !selected) return;
    const { points } = muscle,
      at = points.findIndex(({ id }) => id === selected.id);
    select({ id: nth(points, (at + by + points.length) % points.length).id, side: selected.side });
  };
  const compare = () => {
    if (board.compare) setCompare(null);
    else if (selected) setCompare({ with: partnerOf(selected, ranked, before, board.compared), how: 'over' });
  };
  const pickTool = (next: ToolName) => {
    setTool((now) => (now === next ? 'turn' : next));
    setLaser(null);
    setAsked(null);
  };
  const stepFelt = () => setFelt(nth(STEPS, (STEPS.indexOf(board.felt) + 1) % STEPS.length));

  useEffect(() => {
    document.documentElement.dataset['mode'] = 'explain';
    return () => {
      delete document.documentElement.dataset['mode'];
      // The way in by ?mode=explain is used up.
      if (/[?&]mode=/.test(location.search)) history.replaceState(history.state, '', location.pathname + location.hash);
    };
  }, []);
  useKeys(hand?.element ?? null, {
    ...Object.fromEntries(LAYER_KEYS.map((run, k) => [String(k + 1), run])),
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    PageDown: () => step(1),
    PageUp: () => step(-1),
    n: () => setNames(board.names === 'plain' ? 'clinical' : 'plain'),
    r: stepFelt,
    w: () => pickTool('ask'),
    l: () => pickTool('laser'),
    d: () => pickTool('ink'),
    u: undoInk,
    c: compare,
    s: () => board.compare && setCompare({ ...board.compare, how: board.compare.how === 'side' ? 'over' : 'side' }),
    m: () => board.compare && compareWhole(board.compared === 'points' ? 'muscles' : 'points', ranked),
    '/': () => find.current?.querySelector('input')?.focus(),
    Escape: () => (board.compare ? setCompare(null) : tool !== 'turn' || asked ? pickTool('turn') : setMode('locate')),
  });

  const onPointer = (event: PointerEvent) => {
    if (tool === 'laser') return setLaser({ x: event.clientX, y: event.clientY });
    if (!hand || !body || !atlas) return;
    const hit = tool === 'ask' && event.type !== 'pointerdown' ? null : hand.pick(event.clientX, event.clientY);
    if (tool === 'ask' && hit)
      setAsked({ place: nameAt(body, atlas, hit.point).words, found: refersHere(body, atlas, hit.point) });
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

  const knot = (one: PointOnSide) => {
    const point = atlas?.points.find(({ id }) => id === one.id);
    return point && board.names === 'plain'
      ? nameOnSide(point.commonName, one.side)
      : pointName(atlas, one.id, one.side);
  };
  const nameOf = (one: PointOnSide) =>
    board.compared === 'muscles' ? nameOnSide(muscleOfPoint(one.id)?.name ?? one.id, one.side) : knot(one);
  const other = board.compare?.with;
  return (
    <div className="pointer-events-none fixed inset-0 z-40" role="region" aria-label={m.explain_title()}>
      {tool !== 'turn' && (
        <div
          className={`pointer-events-auto absolute inset-0 touch-none ${tool === 'laser' ? 'cursor-none' : 'cursor-crosshair'}`}
          onPointerDown={onPointer}
          onPointerMove={onPointer}
          onPointerUp={endLine}
          onPointerCancel={endLine}
          aria-hidden="true"
        />
      )}
      {hand && !board.hidden.includes('ink') && <InkLayer hand={hand} lines={board.ink} draft={draft} />}
      {pair && hand && board.compare?.how === 'side' && selected && other && (
        <ComparePictures hand={hand} pair={pair} a={nameOf(selected)} b={nameOf(other)} />
      )}

      <div ref={find} className="explain-find pointer-events-auto absolute top-3">
        <MuscleInput
          onFound={({ points }) => {
            if (selected) setBefore(selected);
            select({ id: nth(points, 0).id, side: selected?.side ?? 'right' });
          }}
        />
      </div>
      <div
        role="toolbar"
        aria-label={m.explain_title()}
        className={`explain-tools pointer-events-auto absolute justify-between shadow-card ${BOX}`}
      >
        <ToolButton
          name={board.names === 'plain' ? m.explain_names_clinical() : m.explain_names_plain()}
          Icon={Type}
          onClick={() => setNames(board.names === 'plain' ? 'clinical' : 'plain')}
        />
        <ToolButton name={m.explain_ask()} Icon={HelpCircle} on={tool === 'ask'} onClick={() => pickTool('ask')} />
        <ToolButton
          name={m.explain_compare()}
          Icon={Columns2}
          on={board.compare !== null}
          onClick={compare}
          disabled={!selected}
        />
        <ToolButton
          name={m.explain_laser()}
          Icon={MousePointer2}
          on={tool === 'laser'}
          onClick={() => pickTool('laser')}
        />
        <ToolButton name={m.explain_ink()} Icon={Highlighter} on={tool === 'ink'} onClick={() => pickTool('ink')} />
        <ToolButton name={m.explain_undo_ink()} Icon={Undo2} onClick={undoInk} disabled={board.ink.length === 0} />
        <LinkAlong page="/handout/" title={m.explain_handout()} aria-label={m.explain_handout()} className={TOOL}>
          <Printer aria-hidden="true" className="size-5" />
        </LinkAlong>
        <ToolButton name={m.explain_leave()} Icon={X} onClick={() => setMode('locate')} />
      </div>

      <div className="explain-side pointer-events-auto absolute flex flex-col gap-2">
        <div
          className="explain-say flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto pt-3"
          role="group"
          aria-label={m.explain_shown()}
          tabIndex={0}
        >
          <Notices />
          {tool === 'ask' ? (
            <div role="status">
              <p className="explain-title leading-tight font-semibold">
                {!asked
                  ? m.explain_asked()
                  : asked.found.length === 0
                    ? m.explain_here_none({ place: asked.place })
                    : m.explain_here({ place: asked.place })}
              </p>
              {asked && (
                <ul className="mt-2 flex flex-wrap gap-2">
                  {asked.found.slice(0, MOST_ANSWERS).map((one) => (
                    <li key={`${one.id} ${one.side}`}>
                      <button
                        type="button"
                        className="button"
                        onClick={() => {
                          select({ id: one.id, side: one.side });
                          pickTool('turn');
                        }}
                      >
                        {knot(one)}{' '}
                        <span className="text-muted">{one.usual ? m.explain_usual() : m.explain_spread()}</span>
                      </button>
                    </li>
                  ))}
                  {asked.found.length > MOST_ANSWERS && (
                    <li className="self-center text-muted">+ {asked.found.length - MOST_ANSWERS}</li>
                  )}
                </ul>
              )}
            </div>
          ) : !selected ? (
            <p className="explain-text leading-snug">{m.explain_nothing()}</p>
          ) : (
            atlas &&
            body &&
            !board.hidden.includes('knot') &&
            (pair && other ? (
              <CompareLabel a={selected} b={other} pair={pair} body={body} atlas={atlas} nameOf={nameOf} />
            ) : (
              <KnotLabel chosen={selected} name={knot(selected)} atlas={atlas} felt={board.felt} />
            ))
          )}
        </div>
        {pair && selected && other && <CompareChoices a={selected} b={other} ranked={ranked} nameOf={nameOf} />}
        {selected && !pair && (
          <div className="flex flex-wrap items-center gap-1.5">
            {muscle && muscle.points.length > 1 && (
              <div className={BOX}>
                <ToolButton name={m.explain_previous()} Icon={ChevronLeft} onClick={() => step(-1)} />
                <span className="min-w-10 text-center tabular-nums">
                  {muscle.points.findIndex(({ id }) => id === selected.id) + 1} / {muscle.points.length}
                </span>
                <ToolButton name={m.explain_next()} Icon={ChevronRight} onClick={() => step(1)} />
              </div>
            )}
            <div role="group" aria-label={m.explain_felt()} className={BOX}>
              {STEPS.map((felt) => (
                <button
                  key={felt}
                  type="button"
                  aria-pressed={board.felt === felt}
                  onClick={() => setFelt(felt)}
                  className={CHIP}
                >
                  {FELT[felt].name()}
                </button>
              ))}
            </div>
          </div>
        )}
        <LayerKeys />
        <details className="explain-keys text-sm text-muted">
          <summary>{m.explain_keys_name()}</summary>
          <ul>
            {KEYS.map(([keys, what]) => (
              <li key={keys()}>
                <strong className="font-medium text-ink">{keys()}</strong>: {what()}
              </li>
            ))}
          </ul>
          <p className="mt-2">
            <Link href="/evidence/" className="link">
              {m.explain_sources()}
            </Link>
          </p>
        </details>
      </div>
      {laser && (
        <svg className="pointer-events-none absolute inset-0 size-full" aria-hidden="true">
          <circle cx={laser.x} cy={laser.y} r="9" fill="#ff2d1a" fillOpacity="0.85" stroke="#fff" strokeWidth="2" />
        </svg>
      )}
    </div>
  );
}
