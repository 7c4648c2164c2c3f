import { fetchLate } from '../../state/late.ts';
import { dismiss, notify } from '../../state/notice.ts';
import { m } from '../../data/words.ts';

const loadOpening = () => import(/* webpackChunkName: "import" */ './open-file.ts');

/** The line that the last file left. */
let said: string | null = null;

/** Opens a file or a text that a person picked or dropped; one line says what became of it. */
export async function giveFile(given: Blob | string): Promise<void> {
  const line = await fetchLate(loadOpening)
    .then(({ openGiven }) => openGiven(given))
    .catch(() => m.handout_import_failed());
  if (said !== null) dismiss(said);
  said = line;
  if (line !== null) notify(line);
}
