import Link from 'next/link';
import { ACTIONS } from '../../data/safety/actions.ts';
import type { Sign } from '../../data/safety/types.ts';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** What to do about what was looked for by name, and is no matter of a muscle: it stands before anything that was found beside it. */
export function NotAMuscle({ signs }: { readonly signs: readonly Sign[] }) {
  return (
    <FramedNote as="section" tone="urgent" role="alert" className="mt-4 space-y-3 p-4">
      {signs.map(({ id, thinksOf, short, action, textIfYes }) => (
        <div key={id}>
          <p className="font-semibold">{m.safety_named_title({ name: thinksOf })}</p>
          <p className="mt-1">{short}</p>
          <p className="mt-1">
            <strong className="font-semibold">{ACTIONS[action].label}.</strong> {textIfYes}
          </p>
        </div>
      ))}
      <Link href="/safety/" className="link font-medium">
        {m.safety_named_check()}
      </Link>
    </FramedNote>
  );
}
