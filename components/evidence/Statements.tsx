import { STANDINGS, STATEMENTS } from '../../data/debate/statements.ts';
import { SourceRefs } from './SourceRefs.tsx';
import { m } from '../../data/words.ts';

export function Statements() {
  return (
    <ul className="list-none space-y-4 pl-0">
      {STATEMENTS.map(({ id, say, why, standing, sources }) => (
        <li key={id} id={id} className="card keep-together space-y-2">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <span className="chip font-medium">
              <span aria-hidden="true">{STANDINGS[standing].sign}</span>
              {STANDINGS[standing].label}
            </span>
          </p>
          <p className="text-lg font-medium">{say}</p>
          <p>{why}</p>
          <p className="text-sm text-muted">
            {m.evidence_sources_of()} <SourceRefs ids={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
