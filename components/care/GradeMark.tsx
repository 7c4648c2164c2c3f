import { CARE_GRADES } from '../../data/care/grades.ts';
import type { CareGrade } from '../../data/care/types.ts';

const DOTS = [1, 2, 3, 4] as const;

/** How sure we are, in words and dots; the words carry it. */
export function GradeMark({ grade }: { grade: CareGrade }) {
  const { label, dots } = CARE_GRADES[grade];
  return (
    <span className="chip gap-2 whitespace-nowrap">
      <svg viewBox="0 0 34 8" className="h-2 w-8.5 shrink-0" aria-hidden="true">
        {dots === undefined ? (
          <path d="M2 4h30" className="stroke-accent" strokeWidth="2.5" strokeLinecap="round" />
        ) : (
          DOTS.map((dot) => (
            <circle
              key={dot}
              cx={dot * 9 - 5.5}
              cy="4"
              r="3"
              className={dot <= dots ? 'fill-accent stroke-accent' : 'fill-none stroke-muted'}
            />
          ))
        )}
      </svg>
      {label}
    </span>
  );
}
