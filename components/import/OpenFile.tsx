'use client';
import { m } from '../../data/words.ts';
import { giveFile } from './give-file.ts';

/** A button that opens an exported file, or a picture of a code. */
export function OpenFile() {
  return (
    <label
      className="button relative has-focus-visible:outline-3 has-focus-visible:outline-accent"
      title={m.handout_import_hint()}
    >
      {m.handout_import()}
      <input
        type="file"
        accept=".json,.txt,application/json,text/plain,image/*"
        aria-label={m.handout_import()}
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be picked again.
          target.value = '';
          if (file) void giveFile(file);
        }}
      />
    </label>
  );
}
