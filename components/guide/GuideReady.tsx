'use client';

import { useEffect, useRef } from 'react';
import { WARM_UP } from '../../data/guides/rules.ts';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { forward, type Run } from '../../engine/guide/run.ts';
import { placesToKeepOff } from '../../engine/guide/keep-off.ts';
import { stopSignsOf } from '../../engine/guide/stop-signs.ts';
import { setRun } from '../../state/run.ts';
import { GuideBody } from './GuideBody.tsx';
import { openTones } from './tones.ts';
import { m } from '../../data/words.ts';

/** Where to press, where not, and when to stop: read once, before the first step. The way on stands after the last line. */
export function GuideReady({ run, resolved }: { readonly run: Run; readonly resolved: ResolvedGuide }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const pressing = run.holdStep !== null;
  const { never, light } = placesToKeepOff(resolved.zones);
  const { help, letGo } = stopSignsOf(resolved);
  const begin = () => {
    openTones();
    setRun(forward(run, Date.now()));
  };
  return (
    <div
      className={`mx-auto w-full flex-1 lg:grid lg:items-start lg:gap-x-10 ${pressing ? 'max-w-6xl lg:grid-cols-2 lg:grid-rows-[auto_1fr]' : 'max-w-2xl'}`}
    >
      <h2
        ref={heading}
        tabIndex={-1}
        className="px-5 pt-3 pb-1 text-3xl font-semibold tracking-tight outline-none lg:pt-6"
      >
        {m.guide_ready_title()}
      </h2>
      {pressing && (
        <div className="relative mx-2 mt-2 h-[32svh] lg:sticky lg:top-18 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mx-0 lg:ml-4 lg:h-[calc(100dvh-6rem)]">
          <div className="absolute inset-0">
            <GuideBody resolved={resolved} basis={run.basis} />
          </div>
        </div>
      )}
      <div className="space-y-6 px-5 pt-4 pb-8">
        {pressing && (
          <Block title={m.guide_ready_find()}>
            <p className="text-xl leading-snug">{resolved.findSpot}</p>
            <p className="text-lg leading-snug text-muted">
              {m.guide_ready_feel()} {lowerFirst(resolved.whatToFeel)}
            </p>
          </Block>
        )}
        <Block title={m.guide_ready_keep_off()}>
          {pressing && <Places name={m.guide_ready_never()} look="border-2 border-ink key-never" places={never} />}
          {pressing && <Places name={m.guide_ready_light()} look="border border-caution key-light" places={light} />}
          <ul className="space-y-2 text-xl leading-snug">
            {resolved.cautions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Block>
        <Block title={m.guide_ready_stop_if()}>
          <div className="rounded-xl border-2 border-pain bg-pain-soft p-4">
            <p className="font-semibold text-pain">{m.guide_ready_emergency()}</p>
            <ul className="mt-1 list-disc space-y-1.5 pl-5 text-lg leading-snug">
              {help.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <div className="rounded-xl border border-line bg-surface p-4">
            <p className="font-semibold">{m.guide_ready_at_once()}</p>
            <ul className="mt-1 list-disc space-y-1.5 pl-5 text-lg leading-snug">
              {letGo.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </Block>
        <p className="text-xl leading-snug">{WARM_UP}</p>
        <div className="space-y-2">
          <button type="button" className="button-primary min-h-16 w-full text-xl" onClick={begin}>
            {m.guide_ready_begin()}
          </button>
          <button type="button" className="button min-h-12 w-full" onClick={() => setRun(null)}>
            {m.guide_ready_back()}
          </button>
        </div>
      </div>
    </div>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function Block({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="space-y-3">
      <h3 className="border-b border-line pb-1 text-2xl font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** Areas by name, with the hatching they have in the picture. */
function Places({
  name,
  look,
  places,
}: {
  readonly name: string;
  readonly look: string;
  readonly places: readonly string[];
}) {
  if (places.length === 0) return null;
  return (
    <div className="flex gap-3">
      <span aria-hidden="true" className={`mt-1 size-5 shrink-0 rounded-sm ${look}`} />
      <p className="text-xl leading-snug">
        <strong className="font-semibold">{name}:</strong> {places.join(', ')}
      </p>
    </div>
  );
}
