import type { Change } from '../../engine/guide/guide.ts';
import { byCause, causeText, changeText } from '../../engine/guide/change-words.ts';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

/** What is not as the guide has it, each with its reason. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <FramedNote as="section" aria-label={m.guide_changed()} tone="caution" className="p-4">
      <h3 className="!mt-0 font-semibold text-caution">{m.guide_changed()}</h3>
      <ul className="mt-2 !list-none space-y-3 !pl-0">
        {byCause(changes).map((group, at) => (
          <li key={at}>
            <ul className="list-disc pl-5 font-medium">
              {group.changes
                .filter(({ what }) => what !== 'advice')
                .map((change, index) => (
                  <li key={index}>{changeText(change)}</li>
                ))}
            </ul>
            <p className="text-sm">{causeText(group.cause)}</p>
          </li>
        ))}
      </ul>
    </FramedNote>
  );
}
