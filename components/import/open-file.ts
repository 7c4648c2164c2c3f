import jsQR from 'jsqr';
import { readImport } from '../../state/link/import-file.ts';
import { openFragment } from '../../state/link/open-fragment.ts';
import { useNotice } from '../../state/notice.ts';
import { m } from '../../data/words.ts';

/** Pixels on the longer side of a picture in which a code is looked for: a photo of a phone has ten times as many, which only takes time. */
const LONGEST = 1600;

/** What is written in the QR code of a picture; '' when there is none. */
async function codeIn(picture: Blob): Promise<string> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (!bitmap) return '';
  const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height)),
    canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) return '';
  // A code may be drawn on nothing at all.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const { data, width, height } = brush.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height)?.data ?? '';
}

/**
 * Opens what a file, a picture of a code or a text holds, as a step that undo takes back. Nothing is changed by what cannot be read.
 * One line says what became of it; null when the opened link has said so itself.
 */
export async function openGiven(given: Blob | string): Promise<string | null> {
  const text =
    typeof given === 'string' ? given : given.type.startsWith('image/') ? await codeIn(given) : await given.text();
  const content = readImport(text);
  if (content.kind === 'unread') return content.line;
  const before = useNotice.getState();
  const reading = openFragment(content.fragment);
  if (reading.kind === 'none') return m.handout_import_other();
  return useNotice.getState() === before ? m.handout_import_done() : null;
}
