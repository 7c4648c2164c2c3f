import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { m } from '../../data/words.ts';

/** Asks whether a condition that is about one place is about the place to be pressed. */
export function AskPlace({
  ids,
  onAnswer,
}: {
  readonly ids: readonly CautionId[];
  readonly onAnswer: (id: CautionId, here: boolean) => void;
}) {
  return (
    <div className="space-y-6">
      {CAUTIONS.filter(({ id }) => ids.includes(id)).map(({ id, topic, text }) => (
        <section key={id} aria-label={topic}>
          <h2 className="text-xl font-semibold">{m.guide_setup_is_here({ topic })}</h2>
          <p className="mt-1 text-muted">{text}</p>
          <p className="mt-3 flex flex-wrap gap-3">
            <button type="button" className="button min-h-12" onClick={() => onAnswer(id, true)}>
              {m.guide_setup_yes()}
            </button>
            <button type="button" className="button min-h-12" onClick={() => onAnswer(id, false)}>
              {m.guide_setup_no()}
            </button>
          </p>
        </section>
      ))}
    </div>
  );
}
