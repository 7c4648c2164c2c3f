/**
 * All texts of the records and all messages by their keys, as a translator needs them: JSON of `file key: text`, in a fixed order.
 * Run: npm run --silent texts > texts.json
 */
import { userText } from '../reading/walk.ts';

const texts = (await userText({ names: true })).map(({ file, path, text }) => [`${file} ${path}`, text] as const);
console.log(JSON.stringify(Object.fromEntries(texts), null, 2));
