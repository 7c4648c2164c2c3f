'use client';

import { useId, useState } from 'react';
import { ACTIONS, URGENCIES } from '../../data/safety/actions.ts';
import type { SignId } from '../../data/safety/signs.ts';
import type { Sign } from '../../data/safety/types.ts';
import { GROUP_WORDS } from '../../data/safety/words.ts';
import { moreUrgent } from '../../engine/safety/screening.ts';
import { answerSign, SEEN_FOR_DAYS, sawClinician, useScreening } from '../../state/screening.ts';
import { CallButtons } from './CallButtons.tsx';
import { m } from '../../data/words.ts';

/** Warning signs to tick, under what a yes asks for, the most urgent first. */
export function SignGroups({
  signs,
  level,
}: {
  readonly signs: readonly Sign[];
  /** Of the groups' headings. */ readonly level: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return URGENCIES.map((urgency) => {
    const group = signs.filter(({ action }) => action === urgency);
    return (
      group.length > 0 && (
        <section key={urgency} aria-label={GROUP_WORDS[urgency].title()}>
          <Heading className="text-lg font-semibold">{GROUP_WORDS[urgency].title()}</Heading>
          <p className="text-sm text-muted">{GROUP_WORDS[urgency].lead()}</p>
          <SignRows signs={group} />
        </section>
      )
    );
  });
}

export const SignRows = ({ signs }: { readonly signs: readonly Sign[] }) => (
  <ul className="mt-2 divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface @4xl:columns-2 @4xl:gap-0">
    {signs.map((sign) => (
      <li key={sign.id} className="break-inside-avoid">
        <SignRow sign={sign} />
      </li>
    ))}
  </ul>
);

const BOX = 'size-5 shrink-0 accent-accent';

/** One sign: its short question to tick, what counts as a yes on request, and after a tick what to do. */
function SignRow({ sign }: { readonly sign: Sign }) {
  const { short, more, action, escalateIf } = sign,
    id = sign.id as SignId;
  const answer = useScreening(({ given }) => given.get(id)?.answer ?? 'no'),
    yes = answer !== 'no';
  const [open, setOpen] = useState(false),
    panel = useId();
  const asks = answer === 'worse' && escalateIf ? moreUrgent(action, escalateIf.action) : action;
  return (
    <div className={yes ? 'bg-caution-soft' : ''}>
      <div className="flex items-stretch">
        <label className="flex min-h-12 min-w-0 flex-1 cursor-pointer items-center gap-3 py-2 pl-3.5">
          <input
            type="checkbox"
            className={BOX}
            checked={yes}
            onChange={(event) => answerSign(id, event.target.checked ? 'yes' : 'no')}
          />
          <span className="leading-snug">{short}</span>
        </label>
        <button
          type="button"
          className="min-w-14 shrink-0 rounded-xl px-3 text-sm text-muted underline underline-offset-4"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={m.safety_screen_more_about({ short })}
          onClick={() => setOpen(!open)}
        >
          {m.safety_screen_more()}
        </button>
      </div>
      <p id={panel} hidden={!open} className="px-3.5 pb-3 pl-12 text-muted">
        {more}
      </p>
      {yes && (
        <div className="space-y-3 border-t border-line px-3.5 py-3 pl-12">
          {escalateIf && (
            <label className="flex min-h-9 cursor-pointer items-center gap-3">
              <input
                type="checkbox"
                className={BOX}
                checked={answer === 'worse'}
                onChange={(event) => answerSign(id, event.target.checked ? 'worse' : 'yes')}
              />
              <span>{escalateIf.short}</span>
            </label>
          )}
          {sign.clinicianLeadsOn && <Seen id={id} seen={answer === 'seen'} />}
          <div role="status" className="space-y-2">
            {answer === 'seen' ? (
              <p className="font-medium text-good">{m.safety_seen_effect()}</p>
            ) : (
              <p className="font-semibold text-caution">{ACTIONS[asks].label}</p>
            )}
            {asks === 'emergency_now' && <CallButtons />}
          </div>
        </div>
      )}
    </div>
  );
}

/** The way on for the person who was checked. */
function Seen({ id, seen }: { readonly id: SignId; readonly seen: boolean }) {
  const day = useScreening(({ seenOn }) => seenOn.get(id) ?? null);
  const today = useState(() => new Date().toISOString().slice(0, 10))[0];
  const tooLong = day !== null && !seen;
  return (
    <div className="space-y-2">
      <label className="flex min-h-9 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          className={BOX}
          checked={seen || tooLong}
          onChange={(event) => (event.target.checked ? sawClinician(id, null) : takeBack(id))}
        />
        <span className="font-medium">{m.safety_seen_label()}</span>
      </label>
      {(seen || tooLong) && (
        <label className="block text-sm text-muted">
          <span className="block">{m.safety_seen_day()}</span>
          <input
            type="date"
            max={today}
            value={day ?? ''}
            onChange={(event) => sawClinician(id, event.target.value || null)}
            className="mt-1 h-11 rounded-xl border border-line bg-surface px-3 text-base text-ink"
          />
        </label>
      )}
      {tooLong && <p className="text-caution">{m.safety_seen_too_long({ days: SEEN_FOR_DAYS })}</p>}
    </div>
  );
}

function takeBack(id: SignId) {
  sawClinician(id, null); // forgets the day
  answerSign(id, 'yes');
}
