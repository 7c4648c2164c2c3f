import { GUIDE_GRADES } from '../../data/guides/evidence.ts';
import type { GuideGrade } from '../../data/guides/types.ts';
import { m } from '../../data/words.ts';

/** How sure we are: in words, with one to four dots. */
export function EvidenceMark({ grade }: { readonly grade: GuideGrade }) {
  const { label, dots } = GUIDE_GRADES[grade];
  return (
    <span className="chip" title={m.guide_grade_dots({ dots })}>
      <span aria-hidden="true" className="inline-flex gap-0.5">
        {[1, 2, 3, 4].map((dot) => (
          <span key={dot} className={`size-2 rounded-full border border-ink ${dot <= dots ? 'bg-ink' : ''}`} />
        ))}
      </span>
      {label}
    </span>
  );
}
