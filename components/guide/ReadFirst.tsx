'use client';

import { useEffect, useRef } from 'react';
import { WARM_UP } from '../../data/guides/rules.ts';
import type { ResolvedGuide } from '../../engine/guide/guide.ts';
import { placesToKeepOff } from '../../engine/guide/keep-off.ts';
import type { RunBasis } from '../../engine/guide/run-basis.ts';
import { stopSignsOf } from '../../engine/guide/stop-signs.ts';
import { nameOnSide } from '../../engine/text/sides.ts';
import { Changes } from './Changes.tsx';
import { GuideBody } from './GuideBody.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** Where to press, where not, and when to stop: read before the first step. What is chosen stands beside it, and the way on after the last line. */
export function ReadFirst({
  resolved,
  basis,
  minutes,
  changes = false,
  isCovered = false,
  choices = null,
  children,
}: {
  readonly resolved: ResolvedGuide;
  readonly basis: RunBasis;
  /** Whole minutes that it takes; null: not said. */
  readonly minutes: number | null;
  /** Says what is not as the guide has it. */
  readonly changes?: boolean;
  /** Another picture lies over this one: a phone takes one of two graphics contexts away. */
  readonly isCovered?: boolean;
  /** What to press with, and how. */
  readonly choices?: React.ReactNode;
  /** After the last line: the way on. */
  readonly children: React.ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const pressing = resolved.offer === 'press';
  const { never, light } = placesToKeepOff(resolved.zones);
  const { help, letGo } = stopSignsOf(resolved, resolved.dose.pain[1]);
  const name = nameOnSide(resolved.guide.name, basis.side);
  return (
    <div
      className={`mx-auto w-full flex-1 lg:grid lg:items-start lg:gap-x-10 ${pressing ? 'max-w-6xl lg:grid-cols-2 lg:grid-rows-[auto_1fr]' : 'max-w-2xl'}`}
    >
      <div className="px-5 pt-3 lg:pt-6">
        <h2 ref={heading} tabIndex={-1} className="text-3xl font-semibold tracking-tight outline-none">
          {m.guide_ready_title()}
        </h2>
        <p className="text-muted">
          {minutes === null ? name : m.guide_ready_about({ name, minutes: m.guide_setup_minutes({ minutes }) })}
        </p>
      </div>
      {pressing && (
        <div className="relative mx-2 mt-2 h-[32svh] lg:sticky lg:top-18 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:mx-0 lg:ml-4 lg:h-[calc(100dvh-6rem)]">
          <div className="absolute inset-0">
            {!isCovered && <GuideBody resolved={resolved} basis={basis} at="glance" />}
          </div>
        </div>
      )}
      <div className="space-y-7 px-5 pt-4 pb-8">
        {changes && <Changes changes={resolved.changes} />}
        {pressing && (
          <Block title={m.guide_ready_find()}>
            <p className="text-xl leading-snug">{resolved.findSpot}</p>
            <p className="text-lg leading-snug text-muted">
              {m.guide_ready_feel()} {lowerFirst(resolved.whatToFeel)}
            </p>
          </Block>
        )}
        {choices}
        <Block title={m.guide_ready_keep_off()}>
          {pressing && <Places name={m.guide_ready_never()} look="border-2 border-ink key-never" places={never} />}
          {pressing && <Places name={m.guide_ready_light()} look="border border-caution key-light" places={light} />}
          <ul className="space-y-2 text-lg leading-snug">
            {resolved.cautions.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Block>
        <Block title={m.guide_ready_stop_if()}>
          <FramedNote tone="urgent">
            <p className="font-semibold text-pain">{m.guide_ready_emergency()}</p>
            <ul className="mt-1 list-disc space-y-1.5 pl-5 text-lg leading-snug">
              {help.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </FramedNote>
          <FramedNote tone="plain">
            <p className="font-semibold">{m.guide_ready_at_once()}</p>
            <ul className="mt-1 list-disc space-y-1.5 pl-5 text-lg leading-snug">
              {letGo.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </FramedNote>
        </Block>
        <p className="text-lg leading-snug">{WARM_UP}</p>
        {children}
      </div>
    </div>
  );
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export function Block({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
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
      <p className="text-lg leading-snug">
        <strong className="font-semibold">{name}:</strong> {places.join(', ')}
      </p>
    </div>
  );
}
