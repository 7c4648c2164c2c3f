/**
 * School grade (Flesch-Kincaid) of what the person reads, and wording that is not used. Input: the modules under data/. Output: a table; exit code 1
 * when a page is above grade 7 or holds banned wording.
 * Run: npx tsx scripts/reading/main.ts
 */
import { ALLOWED, bannedIn } from './banned.ts';
import { readingGrade } from './grade.ts';
import { HIGHEST_GRADE, pagesOf } from './pages.ts';
import { userText } from './walk.ts';

const texts = await userText();
let bad = 0;
for (const [page, lines] of [...pagesOf(texts)].sort(([a], [b]) => a.localeCompare(b))) {
  const { words, sentences, grade } = readingGrade(lines);
  if (grade > HIGHEST_GRADE) bad++;
  console.log(
    `${grade > HIGHEST_GRADE ? '!' : ' '} ${grade.toFixed(1).padStart(5)}  ${page} (${words} words, ${(words / sentences).toFixed(1)} a sentence)`,
  );
}
for (const { file, path, text } of texts) {
  const words = bannedIn(text);
  if (words.length === 0 || ALLOWED[`${file} ${path}`]) continue;
  bad++;
  console.log(`! ${file} ${path}: ${words.join(', ')}: ${text}`);
}
if (bad > 0) process.exitCode = 1;
