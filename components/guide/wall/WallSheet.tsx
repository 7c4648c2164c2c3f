'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { byCause, causeInShort, changesText } from '../../../engine/guide/change-words.ts';
import { pointToShow } from '../../../engine/guide/find-guide.ts';
import type { ResolvedGuide } from '../../../engine/guide/guide.ts';
import { placesToKeepOff } from '../../../engine/guide/keep-off.ts';
import { rangeWords } from '../../../engine/guide/range-words.ts';
import type { RunBasis } from '../../../engine/guide/run-basis.ts';
import { stopSignsOf } from '../../../engine/guide/stop-signs.ts';
import { nameOnSide } from '../../../engine/text/sides.ts';
import { useLettersThatFit, useSheetInSight } from '../../ui/sheet-fit.ts';
import { BodyOfGuide } from '../BodyOfGuide.tsx';
import { m } from '../../../data/words.ts';

export interface WallContent {
  readonly resolved: ResolvedGuide;
  readonly basis: RunBasis;
  /** Whole minutes that it takes. */
  readonly minutes: number;
}

/** Points: as large as the page lets them be, since it is read from where one stands. */
const SIZES = [15, 14, 13, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const;

/**
 * A guide on one page, as it is for one person: the picture with the tool, the steps, how much, and when to stop. As wide as A4 and as high as Letter
 * leave room for, so that it fits on either.
 */
export function WallSheet({
  content,
  withPicture,
  onDrawn,
}: {
  readonly content: WallContent;
  /** False: the person does not wait for it. */
  readonly withPicture: boolean;
  /** All is there that will come. */
  readonly onDrawn: () => void;
}) {
  const sheet = useRef<HTMLElement>(null),
    holder = useRef<HTMLDivElement>(null),
    [trouble, setTrouble] = useState(false);
  const { resolved, basis, minutes } = content,
    { guide, dose, tool } = resolved,
    pressing = resolved.offer === 'press';
  const point = pressing && withPicture && !trouble ? (basis.pointId ?? pointToShow(guide)) : null;
  const onTrouble = useCallback(() => setTrouble(true), []);
  useEffect(() => {
    if (point === null) onDrawn();
  }, [point, onDrawn]);
  useLettersThatFit(
    sheet,
    SIZES,
    useMemo(() => [content, point], [content, point]),
  );
  useSheetInSight(holder, sheet);
  const { help, letGo } = stopSignsOf(resolved, dose.pain[1]),
    { never } = placesToKeepOff(resolved.zones);
  const changed = byCause(resolved.changes.filter(({ what }) => what !== 'advice'));
  return (
    <div ref={holder} className="[zoom:var(--zoom,1)] print:[zoom:1]">
      <article
        ref={sheet}
        aria-label={guide.plainName}
        className="mx-auto flex h-[246mm] w-[178mm] flex-col gap-[0.9em] overflow-hidden bg-white p-[2mm] text-[length:var(--fit,11pt)] leading-[1.3] text-black shadow-card [color-scheme:light] [print-color-adjust:exact] print:shadow-none"
      >
        <header className="flex items-end justify-between gap-6 border-b-2 border-black pb-[0.4em]">
          <div>
            <h1 className="text-[1.9em] leading-tight font-semibold tracking-tight">{guide.plainName}</h1>
            <p>
              {m.guide_wall_for({
                name: nameOnSide(guide.name, basis.side),
                minutes: m.guide_setup_minutes({ minutes }),
              })}
            </p>
          </div>
          <strong className="font-semibold">{m.ui_name()}</strong>
        </header>
        <div className={point === null ? '' : 'grid grid-cols-[74mm_minmax(0,1fr)] gap-[6mm]'}>
          {point !== null && (
            <div>
              <Picture resolved={resolved} basis={basis} point={point} onTrouble={onTrouble} onDrawn={onDrawn} />
              <p className="mt-[0.3em] text-[0.9em]">{m.guide_wall_key()}</p>
            </div>
          )}
          <div className="space-y-[0.7em]">
            {pressing && (
              <Part title={m.guide_ready_find()}>
                <p>{resolved.findSpot}</p>
                {tool && <p className="mt-[0.3em]">{m.guide_wall_with({ tool: tool.name })}</p>}
              </Part>
            )}
            {resolved.position && <p>{resolved.position}</p>}
            <Part title={m.guide_wall_how_much()}>
              <p>{dose.say}</p>
              {pressing && (
                <p className="mt-[0.3em]">
                  {m.guide_plan_repeat({ sessions: dose.sessionsPerDay[1], days: rangeWords(dose.daysPerWeek) })}{' '}
                  {m.guide_plan_give_up({ days: dose.reviewDays })}
                </p>
              )}
            </Part>
          </div>
        </div>
        <Part title={m.guide_steps()}>
          <ol className="list-decimal space-y-[0.25em] pl-[1.6em] text-[1.25em] leading-[1.25] font-medium marker:tabular-nums">
            {resolved.steps.map(({ say }, at) => (
              <li key={at}>{say}</li>
            ))}
          </ol>
        </Part>
        {changed.length > 0 && (
          <Part title={m.guide_changed()}>
            <ul className="list-disc pl-[1.2em]">
              {changed.map(({ cause, changes }, at) => (
                <li key={at}>
                  {changesText(changes)} {causeInShort(cause)}
                </li>
              ))}
            </ul>
          </Part>
        )}
        <Part title={m.guide_ready_keep_off()}>
          <ul className="list-disc pl-[1.2em]">
            {pressing && never.length > 0 && (
              <li>
                {m.guide_ready_never()}: {never.join(', ')}.
              </li>
            )}
            {resolved.cautions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
        <div className="grid grid-cols-2 gap-[4mm]">
          <Box title={m.guide_ready_emergency()} lines={help} />
          <Box title={m.guide_ready_at_once()} lines={letGo} />
        </div>
        <p className="mt-auto text-[0.85em]">{m.guide_wall_no_diagnosis()}</p>
      </article>
    </div>
  );
}

/** The body with the tool, as a picture that a printer can take: a canvas of the graphics card is empty on paper. */
function Picture({
  resolved,
  basis,
  point,
  onTrouble,
  onDrawn,
}: Pick<WallContent, 'resolved' | 'basis'> & {
  readonly point: string;
  /** It will not come. */
  readonly onTrouble: () => void;
  readonly onDrawn: () => void;
}) {
  const [picture, setPicture] = useState<string | null>(null);
  const onShown = useCallback(
    (take: () => string | null) => {
      const url = take();
      setPicture(url);
      const image = new Image();
      if (url) image.src = url;
      // A printer waits for no picture, so it is read before anything can be printed.
      void image
        .decode()
        .catch(() => undefined)
        .then(onDrawn);
    },
    [onDrawn],
  );
  return (
    <div
      className="relative h-[82mm] overflow-hidden [--line:#999] [--surface:#fff] rounded-[3mm] border border-[#999] [&_canvas:not([role])]:print:hidden"
      role="img"
      aria-label={m.guide_wall_picture()}
    >
      {picture && (
        // eslint-disable-next-line @next/next/no-img-element -- made here, nothing to optimise
        <img src={picture} alt="" className="absolute inset-0 hidden size-full print:block" />
      )}
      <BodyOfGuide
        resolved={resolved}
        pointId={point}
        basis={basis}
        at="glance"
        plays={false}
        onStill={doNothing}
        onTrouble={onTrouble}
        onShown={onShown}
      />
    </div>
  );
}
const doNothing = () => {};

const Part = ({ title, children }: { readonly title: string; readonly children: React.ReactNode }) => (
  <section>
    <h2 className="mb-[0.2em] text-[1.05em] font-semibold">{title}</h2>
    {children}
  </section>
);

const Box = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <section className="rounded-[2mm] border-2 border-black px-[3mm] py-[2mm]">
    <h2 className="font-semibold">{title}</h2>
    <ul className="list-disc pl-[1.2em]">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
