'use client';
import { useRef } from 'react';
import { chartMarkup } from '../../engine/chart/chart-svg.ts';
import type { SheetContent } from './sheet-content.ts';
import { m } from '../../data/words.ts';
import { Worded } from '../ui/Worded.tsx';
import { useLettersThatFit, useSheetInSight } from '../ui/sheet-fit.ts';

/** Points: letters from the largest to the smallest that can still be read. */
const SIZES = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6] as const;

const CHART_NAMES = {
  front: m.handout_chart_front,
  back: m.handout_chart_back,
  left: m.handout_chart_left,
  right: m.handout_chart_right,
} as const;

/** The handout as it is printed: one page, whatever is on it; the letters shrink until it fits. */
export function Sheet({ content }: { readonly content: SheetContent }) {
  const sheet = useRef<HTMLElement>(null),
    holder = useRef<HTMLDivElement>(null);
  useLettersThatFit(sheet, SIZES, content);
  useSheetInSight(holder, sheet, content.paper);

  const { handout, charts, qr } = content;
  return (
    <div ref={holder} className="sheet-fit">
      <article
        ref={sheet}
        aria-label={m.handout_name()}
        className="sheet shadow-card"
        data-paper={content.paper}
        data-ink={content.ink}
      >
        <header className="sheet-rule flex justify-between gap-4 pb-1.5">
          <strong className="font-semibold">{content.practice || m.ui_name()}</strong>
          <span>{content.date}</span>
        </header>
        <div className="mt-2.5 flex items-start justify-between gap-6">
          <div>
            <h2>{m.handout_title()}</h2>
            <p className="mt-1">{m.handout_lead()}</p>
          </div>
        </div>
        <div className="mt-3 grid grid-cols-[78mm_minmax(0,1fr)] gap-[7mm]">
          <div>
            <div className={`grid gap-2 ${charts.length > 1 ? 'grid-cols-2' : ''}`}>
              {charts.map((chart) => (
                <svg
                  key={chart.face}
                  role="img"
                  aria-label={CHART_NAMES[chart.face]()}
                  viewBox={`${chart.box.x} ${chart.box.y} ${chart.box.width} ${chart.box.height}`}
                  className="sheet-chart w-full border border-[#ccc]"
                  dangerouslySetInnerHTML={{ __html: chartMarkup(chart) }}
                />
              ))}
            </div>
            <Legend />
          </div>
          <div className="space-y-2.5">
            <section>
              <h3>{m.handout_marked()}</h3>
              {handout.marked.length === 0 ? (
                <p>{m.handout_nothing_marked()}</p>
              ) : (
                <ul>
                  {handout.marked.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              )}
            </section>
            <section>
              <h3>{m.handout_knots()}</h3>
              {handout.noKnots !== null ? (
                <p>{handout.noKnots}</p>
              ) : (
                <ol>
                  {handout.knots.map(({ number, name, clinical, why }) => (
                    <li key={number}>
                      <Worded
                        words={({ knot }) => m.handout_knot({ knot, clinical, why })}
                        parts={{ knot: <strong className="font-semibold">{name}</strong> }}
                      />
                    </li>
                  ))}
                </ol>
              )}
            </section>
            {handout.struck.length > 0 && (
              <section>
                <h3>{m.handout_struck()}</h3>
                <ul>
                  {handout.struck.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        </div>
        {handout.forbidden && (
          <section className="sheet-box mt-3">
            <h3>
              {handout.forbidden.title} {handout.forbidden.label}.
            </h3>
            <p>{handout.forbidden.text}</p>
            {handout.forbidden.because.length > 0 && (
              <>
                <p className="mt-1 font-semibold">{m.safety_barred_because()}</p>
                <ul>
                  {handout.forbidden.because.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
          </section>
        )}
        <section className="sheet-box mt-3">
          <h3>{m.handout_before()}</h3>
          {handout.before.map(({ action, title, signs }) => (
            <div key={action} className="mt-0.5">
              <p className="font-semibold">{title}</p>
              <ul className="columns-3 gap-x-6">
                {signs.map((text) => (
                  <li key={text} className="break-inside-avoid">
                    {text}
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {handout.moreSigns && <p className="mt-0.5">{handout.moreSigns}</p>}
          <h3 className="mt-1">{m.handout_stop()}</h3>
          <ul className="columns-3 gap-x-6">
            {handout.stop.map((text) => (
              <li key={text} className="break-inside-avoid">
                {text}
              </li>
            ))}
          </ul>
          {content.unseen && <p className="mt-1 font-semibold">{m.handout_unseen()}</p>}
        </section>
        {handout.guides.length > 0 && (
          <section className="mt-3">
            <h3>{m.handout_doing()}</h3>
            {handout.reasons.length > 0 && (
              <ul>
                {handout.reasons.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
            <div
              className={`mt-1 grid gap-5 ${['', 'grid-cols-1', 'grid-cols-2', 'grid-cols-3'][handout.guides.length]}`}
            >
              {handout.guides.map(({ title, dose, steps, cautions }) => (
                <div key={title}>
                  <p className="font-semibold">{title}</p>
                  {dose && <p>{dose}</p>}
                  {steps.length > 0 && (
                    <ol className="mt-0.5">
                      {steps.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ol>
                  )}
                  {cautions.length > 0 && (
                    <ul className="mt-0.5">
                      {cautions.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  )}
                </div>
              ))}
            </div>
          </section>
        )}
        <section className="mt-3 flex min-h-0 flex-1 flex-col">
          <h3>{m.handout_notes()}</h3>
          {handout.note && <p className="whitespace-pre-line">{handout.note}</p>}
          <div className="sheet-lines" />
        </section>
        <footer className="mt-2 flex items-end justify-between gap-6">
          <div className="min-w-0">
            <p>{m.handout_disclaimer()}</p>
            <p className="mt-1">
              {m.handout_type()}{' '}
              <a href={content.link} className="font-semibold break-all">
                {content.typed}
              </a>
            </p>
          </div>
          {qr && (
            <figure className="shrink-0 text-center">
              <svg
                role="img"
                aria-label={m.handout_qr()}
                viewBox={`0 0 ${qr.size} ${qr.size}`}
                shapeRendering="crispEdges"
                className={qr.size > 80 ? 'size-[42mm]' : 'size-[32mm]'}
              >
                <path fill="#fff" d={`M0 0h${qr.size}v${qr.size}H0z`} />
                <path d={qr.d} />
              </svg>
              <figcaption className="text-[0.85em]">{m.handout_scan()}</figcaption>
            </figure>
          )}
        </footer>
      </article>
    </div>
  );
}

function Legend() {
  return (
    <ul className="mt-1.5 flex list-none! flex-wrap gap-x-3 gap-y-0.5 p-0! text-[0.85em]">
      <Key words={m.handout_legend_mine()}>
        <g stroke="var(--mine)" strokeWidth="2" fill="none">
          <path d="M1 1h18v10H1zM1 11 11 1M7 11 17 1" />
        </g>
      </Key>
      <Key words={m.handout_legend_core()}>
        <path fill="var(--core)" fillOpacity=".8" d="M0 0h20v12H0z" />
      </Key>
      <Key words={m.handout_legend_spill()}>
        <g fill="var(--core)">
          <circle cx="3" cy="3" r="1.7" />
          <circle cx="10" cy="3" r="1.7" />
          <circle cx="17" cy="3" r="1.7" />
          <circle cx="6.5" cy="9" r="1.7" />
          <circle cx="13.5" cy="9" r="1.7" />
        </g>
      </Key>
      <Key words={m.handout_legend_knot()}>
        <circle cx="10" cy="6" r="5" fill="#fff" stroke="#111" strokeWidth="1.4" />
        <text x="10" y="8.6" fontSize="7.5" textAnchor="middle" fontWeight="600">
          1
        </text>
      </Key>
    </ul>
  );
}
const Key = ({ words, children }: { readonly words: string; readonly children: React.ReactNode }) => (
  <li className="flex items-center gap-1">
    <svg viewBox="0 0 20 12" aria-hidden="true" className="h-[3mm] w-[5mm]">
      {children}
    </svg>
    {words}
  </li>
);
