import { STANDINGS, STATEMENTS } from '../../data/debate/statements.ts';
import { SourceList } from '../care/SourceList.tsx';

export function Statements() {
  return (
    <ul className="list-none space-y-4 pl-0">
      {STATEMENTS.map(({ id, say, why, standing, sources }) => (
        <li key={id} id={id} className="card keep-together space-y-2">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <span className="chip font-medium"><span aria-hidden="true">{STANDINGS[standing].sign}</span>{STANDINGS[standing].label}</span>
          </p>
          <p className="text-lg font-medium">{say}</p>
          <p>{why}</p>
          <details className="text-sm">
            <summary className="py-1.5 text-muted underline decoration-dotted underline-offset-4">{sources.length} {sources.length === 1 ? 'source' : 'sources'}</summary>
            <SourceList ids={sources} />
          </details>
        </li>
      ))}
    </ul>
  );
}
