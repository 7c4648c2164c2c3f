import { m } from '../../data/words.ts';

/** Soreness before and now, 0-10, in one look. */
export function BeforeAndAfter({ before, after }: { readonly before: number; readonly after: number }) {
  return (
    <div className="space-y-3 rounded-2xl border border-line bg-surface p-4">
      <div role="status">
        <p className="text-xl font-semibold">{m.guide_after_change({ before, after })}</p>
        <p>{after < before ? m.guide_after_less() : after > before ? m.guide_after_more() : m.guide_after_same()}</p>
      </div>
      <div aria-hidden="true" className="space-y-1.5 text-sm">
        <Bar name={m.guide_after_before()} value={before} look="bg-muted" />
        <Bar name={m.guide_after_now()} value={after} look="bg-accent" />
      </div>
    </div>
  );
}

const Bar = ({ name, value, look }: { readonly name: string; readonly value: number; readonly look: string }) => (
  <div className="flex items-center gap-3">
    <span className="w-14 text-muted">{name}</span>
    <span className="flex flex-1 gap-1">
      {Array.from({ length: 10 }, (_, at) => (
        <span key={at} className={`h-5 flex-1 rounded-sm ${at < value ? look : 'bg-raised'}`} />
      ))}
    </span>
    <span className="w-6 text-right font-semibold tabular-nums">{value}</span>
  </div>
);
