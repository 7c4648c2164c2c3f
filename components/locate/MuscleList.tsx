import Link from 'next/link';
import { useDrawn } from '../../state/drawn.ts';
import { setFocus } from '../../state/layers.ts';
import { m } from '../../data/words.ts';

/** The muscles that are drawn now, as links to their pages; the one that is pointed at or focused stands out on the body. */
export function MuscleList() {
  const muscles = useDrawn((drawn) => drawn.muscles);
  return (
    <details className="mt-1">
      <summary className="min-h-9 cursor-pointer rounded px-1 py-2 hover:bg-raised">
        {m.body_layers_shown()} ({muscles.length})
      </summary>
      {muscles.length === 0 ? (
        <p className="px-1 text-muted">{m.body_layers_none_shown()}</p>
      ) : (
        <>
          <p className="px-1 pb-1 text-muted">{m.body_layers_muscle_how()}</p>
          <ul
            aria-label={m.body_layers_shown()}
            className="max-h-44 overflow-y-auto border-t border-line"
            onPointerLeave={() => setFocus(null)}
          >
            {muscles.map(({ muscleId, name, sides }) => {
              const show = () => setFocus({ muscleId, side: sides[0] ?? 'left' });
              return (
                <li key={muscleId}>
                  <Link
                    href={`/muscles/${muscleId}/`}
                    prefetch={false}
                    className="block rounded px-1 py-1.5 hover:bg-raised"
                    onFocus={show}
                    onBlur={() => setFocus(null)}
                    onPointerEnter={show}
                    onClick={() => setFocus(null)}
                  >
                    {name}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </details>
  );
}
