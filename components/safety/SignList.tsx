'use client';

import { useId, useState, type ReactNode } from 'react';
import { ACTIONS } from '../../data/safety/actions.ts';
import type { SignId } from '../../data/safety/signs.ts';
import type { Sign } from '../../data/safety/types.ts';
import { isUnsaid, type AskedQuestion } from '../../engine/safety/questions.ts';
import { moreUrgent, type SignAnswer } from '../../engine/safety/screening.ts';
import { answerSign, answerSigns, SEEN_FOR_DAYS, sawClinician, useScreening } from '../../state/screening.ts';
import { Chevron } from '../ui/marks.tsx';
import { CallButtons } from './CallButtons.tsx';
import { m } from '../../data/words.ts';

/** Rows with a line between them, two beside each other where there is room. */
export const ROWS = 'grid gap-px overflow-hidden rounded-2xl border border-line bg-line @4xl:grid-cols-2';
export const ROW = 'min-w-0 bg-surface @4xl:last:odd:col-span-full';

export const SignRows = ({ signs }: { readonly signs: readonly Sign[] }) => (
  <div className="@container mt-2">
    <ul className={ROWS}>
      {signs.map((sign) => (
        <li key={sign.id} className={ROW}>
          <SignRow sign={sign} />
        </li>
      ))}
    </ul>
  </div>
);

export const TICK_BOX = 'size-5 shrink-0 accent-accent';

/** A question to tick, and what counts as a yes on request. */
function Line({
  short,
  checked,
  onTick,
  more,
}: {
  readonly short: string;
  readonly checked: boolean;
  readonly onTick: (yes: boolean) => void;
  readonly more: ReactNode;
}) {
  const [open, setOpen] = useState(false),
    panel = useId();
  return (
    <>
      <div className="flex flex-wrap items-stretch @2xs:flex-nowrap">
        <label className="flex min-h-12 min-w-0 flex-[1_1_100%] cursor-pointer items-center gap-2.5 py-1.5 pl-2.5 @2xs:flex-1 @2xs:pl-3.5">
          <input
            type="checkbox"
            className={TICK_BOX}
            checked={checked}
            onChange={(event) => onTick(event.target.checked)}
          />
          <span className="min-w-0 leading-snug text-wrap break-words hyphens-auto @2xs:hyphens-manual">{short}</span>
        </label>
        <button
          type="button"
          className="ml-auto grid min-h-11 min-w-11 shrink-0 place-items-center rounded-xl text-muted hover:text-ink"
          aria-expanded={open}
          aria-controls={panel}
          aria-label={m.safety_screen_more_about({ short })}
          onClick={() => setOpen(!open)}
        >
          <Chevron open={open} />
        </button>
      </div>
      <div id={panel} hidden={!open} className="px-3.5 pb-3 text-muted @2xs:pl-11">
        {more}
      </div>
    </>
  );
}

const useAnswer = (id: SignId): SignAnswer => useScreening(({ given }) => given.get(id)?.answer ?? 'no');

/** One sign: its short question to tick, what counts as a yes on request, and after a tick what to do. */
function SignRow({ sign, short = sign.short }: { readonly sign: Sign; readonly short?: string }) {
  const id = sign.id as SignId,
    yes = useAnswer(id) !== 'no';
  return (
    <div className={yes ? 'h-full bg-caution-soft' : ''}>
      <Line
        short={short}
        checked={yes}
        onTick={(now) => answerSign(id, now ? 'yes' : 'no')}
        more={
          <p>
            {short !== sign.short && `${sign.short} `}
            {sign.more}
          </p>
        }
      />
      {yes && <AfterYes sign={sign} />}
    </div>
  );
}

/** What makes a sign more urgent, whether a clinician has looked at it, and what to do. */
function AfterYes({ sign }: { readonly sign: Sign }) {
  const { action, escalateIf, clinicianLeadsOn } = sign,
    id = sign.id as SignId,
    answer = useAnswer(id);
  const asks = answer === 'worse' && escalateIf ? moreUrgent(action, escalateIf.action) : action;
  return (
    <div className="space-y-3 border-t border-line px-3.5 py-3">
      {escalateIf && (
        <label className="flex min-h-9 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            className={TICK_BOX}
            checked={answer === 'worse'}
            onChange={(event) => answerSign(id, event.target.checked ? 'worse' : 'yes')}
          />
          <span>{escalateIf.short}</span>
        </label>
      )}
      {clinicianLeadsOn && <Seen id={id} seen={answer === 'seen'} />}
      <div role="status" className="space-y-2">
        {answer === 'seen' ? (
          <p className="font-medium text-good">{m.safety_seen_effect()}</p>
        ) : (
          <p className="font-semibold text-caution">{ACTIONS[asks].label}</p>
        )}
        {asks === 'emergency_now' && <CallButtons />}
      </div>
    </div>
  );
}

/**
 * A question about one sign or several. A yes stands for all that it covers, the most urgent of them included, until the person has said which it is:
 * then for those alone.
 */
export function QuestionRow({ question }: { readonly question: AskedQuestion }) {
  const { short, signs, action } = question,
    given = useScreening((state) => state.given);
  const only = signs.length === 1 ? signs[0] : undefined;
  if (only) return <SignRow sign={only} short={short} />;
  const ids = signs.map(({ id }) => id),
    ticked = ids.filter((id) => (given.get(id)?.answer ?? 'no') !== 'no'),
    yes = ticked.length > 0,
    known = yes && !isUnsaid(question, given);
  const tellWhich = (which: SignId) => {
    answerSigns(
      ids.filter((id) => id !== which),
      'no',
    );
  };
  return (
    <div className={yes ? 'h-full bg-caution-soft' : ''}>
      <Line
        short={short}
        checked={yes}
        onTick={(now) => answerSigns(ids, now ? 'yes' : 'no')}
        more={
          <ul className="space-y-2">
            {signs.map((sign) => (
              <li key={sign.id}>
                {sign.short} {sign.more}
              </li>
            ))}
          </ul>
        }
      />
      {yes && (
        <div role="group" aria-label={m.safety_gate_which()} className="space-y-2 px-2 pb-3 @2xs:px-3.5">
          <p className="font-medium">{m.safety_gate_which()}</p>
          <ul className="divide-y divide-line overflow-hidden rounded-xl border border-line bg-surface">
            {signs.map((sign) => (
              <li key={sign.id}>
                {known ? (
                  <SignRow sign={sign} />
                ) : (
                  <Line
                    short={sign.short}
                    checked={false}
                    onTick={() => tellWhich(sign.id)}
                    more={<p>{sign.more}</p>}
                  />
                )}
              </li>
            ))}
          </ul>
          {!known && (
            <div role="status" className="space-y-2">
              <p className="font-semibold text-caution">{m.safety_gate_until({ label: ACTIONS[action].label })}</p>
              {action === 'emergency_now' && <CallButtons />}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** A day before this is one that is still being typed: a browser takes the first digit of a year for the year 2. */
const FIRST_DAY = '1990-01-01';

/** The way on for the person who was checked. */
function Seen({ id, seen }: { readonly id: SignId; readonly seen: boolean }) {
  const day = useScreening(({ seenOn }) => seenOn.get(id) ?? null);
  const today = useState(() => new Date().toLocaleDateString('sv'))[0]; // YYYY-MM-DD where the person is
  const [typed, setTyped] = useState<string | null>(null);
  const tooLong = day !== null && !seen;
  return (
    <div className="space-y-2">
      <label className="flex min-h-9 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          className={TICK_BOX}
          checked={seen || tooLong}
          onChange={(event) => {
            setTyped(null);
            if (event.target.checked) sawClinician(id, null);
            else takeBack(id);
          }}
        />
        <span className="font-medium">{m.safety_seen_label()}</span>
      </label>
      {(seen || tooLong) && (
        <label className="block text-sm text-muted">
          <span className="block">{m.safety_seen_day()}</span>
          <input
            type="date"
            max={today}
            value={typed ?? day ?? ''}
            onChange={({ target: { value } }) => {
              const isTyping = value !== '' && value < FIRST_DAY;
              setTyped(isTyping ? value : null);
              if (!isTyping) sawClinician(id, value || null);
            }}
            className="mt-1 h-11 rounded-xl border border-line bg-surface px-3 text-base text-ink"
          />
        </label>
      )}
      {tooLong && (
        <p className="text-caution">
          {day > today ? m.safety_seen_to_come() : m.safety_seen_too_long({ days: SEEN_FOR_DAYS })}
        </p>
      )}
    </div>
  );
}

function takeBack(id: SignId) {
  sawClinician(id, null); // forgets the day
  answerSign(id, 'yes');
}
