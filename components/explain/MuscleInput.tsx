'use client';
import { useMemo, useRef, useState } from 'react';
import { MUSCLE_INDEX, type NamedMuscle } from '../../data/muscle-index.ts';
import { indexOf, search } from '../../engine/text/search.ts';
import { m } from '../../data/words.ts';

/** Finds a muscle by its name or by the name of one of its knots, and forgives the spelling. */
export function MuscleInput({ onFound }: { readonly onFound: (muscle: NamedMuscle) => void }) {
  const index = useMemo(
    () =>
      indexOf(
        MUSCLE_INDEX.map(({ id, name, points }) => ({
          id,
          fields: [
            { kind: 'name' as const, text: name },
            ...points.map(({ commonName }) => ({ kind: 'point' as const, text: commonName })),
          ],
        })),
      ),
    [],
  );
  const input = useRef<HTMLInputElement>(null),
    [missed, setMissed] = useState('');
  const take = (found: NamedMuscle) => {
    onFound(found);
    setMissed('');
    if (!input.current) return;
    input.current.value = '';
    input.current.blur();
  };
  return (
    <div>
      <label>
        <span className="sr-only">{m.explain_show()}</span>
        <input
          ref={input}
          list="explain-muscles"
          placeholder={m.explain_show()}
          className="h-12 w-full rounded-full border border-line bg-surface px-5 text-base shadow-card"
          onChange={({ target }) => {
            setMissed('');
            const found = MUSCLE_INDEX.find(({ name }) => name.toLowerCase() === target.value.trim().toLowerCase());
            if (found) take(found);
          }}
          onKeyDown={({ key, currentTarget: { value } }) => {
            if (key === 'Escape') input.current?.blur();
            if (key !== 'Enter' || value.trim() === '') return;
            const [best] = search(index, value, 1),
              found = MUSCLE_INDEX.find(({ id }) => id === best?.id);
            if (found) take(found);
            else setMissed(value.trim());
          }}
        />
        <datalist id="explain-muscles">
          {MUSCLE_INDEX.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </label>
      <p role="status" className="px-5 text-sm text-muted">
        {missed && m.explain_unknown({ typed: missed })}
      </p>
    </div>
  );
}
