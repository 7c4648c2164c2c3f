import {
  ASKS_FIRST,
  CHANGE_WORDS,
  CLINICIAN_LOOKED,
  POSITION_WORDS,
  YOU_EASED,
  YOU_TICKED,
} from '../../data/guides/words.ts';
import { POINT_RULES } from '../../data/guides/rules.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import type { ToolId } from '../../data/guides/types.ts';
import type { Range } from '../../data/types.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import type { ChangeCause, Change } from './guide.ts';
import { rangeWords } from './range-words.ts';

const nameOf = (id: ToolId): string => TOOLS.find((tool) => tool.id === id)?.name ?? id;
const range = (value: Range | number): string => (typeof value === 'number' ? `${value}` : rangeWords(value));

/** A change as a sentence. */
export function changeText(change: Change): string {
  const words: string = CHANGE_WORDS[change.what];
  if ('tool' in change) return words.replace('{tool}', nameOf(change.tool));
  if ('position' in change) return words.replace('{position}', POSITION_WORDS[change.position]);
  if ('from' in change) return words.replace('{to}', range(change.to)).replace('{from}', range(change.from));
  return words;
}

/** Several changes as text; what is taken away of one kind stands in one sentence. */
export function changesText(changes: readonly Change[]): string {
  const removed = changes.flatMap((change) => (change.what === 'tool-removed' ? nameOf(change.tool) : []));
  const tools =
    removed.length === 0
      ? []
      : [
          CHANGE_WORDS['tool-removed'].replace(
            '{tool}',
            removed.map((name, k) => (k === 0 ? name : name.toLowerCase())).join(', '),
          ),
        ];
  return [...tools, ...changes.filter(({ what }) => what !== 'advice' && what !== 'tool-removed').map(changeText)].join(
    ' ',
  );
}

/** Why: the condition that was ticked and what it is about, the point's rule, the tool in use, or a sign that a clinician has looked at. */
export function causeText(cause: ChangeCause): string {
  if (cause.by === 'caution') {
    const caution = CAUTIONS.find(({ id }) => id === cause.id);
    return caution ? `${YOU_TICKED.replace('{topic}', caution.topic)} ${caution.text}` : '';
  }
  if (cause.by === 'seen') return CLINICIAN_LOOKED;
  if (cause.by === 'person') return YOU_EASED;
  if (cause.by === 'tool') return TOOLS.find(({ id }) => id === cause.id)?.note ?? '';
  const zone = NO_PRESS_ZONES.find(({ id }) => id === cause.rule.zone);
  return `${POINT_RULES[cause.rule.rule]} ${zone?.plainText ?? ''}`.trim();
}

/** The same where what a condition is about is said elsewhere on the page. */
export function causeInShort(cause: ChangeCause): string {
  const caution = cause.by === 'caution' && CAUTIONS.find(({ id }) => id === cause.id);
  return caution ? YOU_TICKED.replace('{topic}', caution.topic) : causeText(cause);
}

/** Why a guide shows no steps yet: conditions about one place that are still to be asked about. */
export const asksFirst = (ask: readonly CautionId[]): string =>
  ASKS_FIRST.replace('{topics}', CAUTIONS.flatMap(({ id, topic }) => (ask.includes(id) ? topic : [])).join('; '));

/** Changes that have the same cause, together, in the order they were made. */
export function byCause(
  changes: readonly Change[],
): readonly { readonly cause: ChangeCause; readonly changes: readonly Change[] }[] {
  const groups = new Map<string, { cause: ChangeCause; changes: Change[] }>();
  for (const change of changes) {
    const { cause } = change;
    const key = cause.by === 'point' ? `point ${cause.rule.pointId}` : `${cause.by} ${cause.id}`;
    const group = groups.get(key) ?? { cause, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}
