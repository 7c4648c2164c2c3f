import { CHANGE_WORDS, LESS_WORDS, POSITION_WORDS } from '../../data/guides/words.ts';
import { POINT_RULES } from '../../data/guides/rules.ts';
import { TOOLS } from '../../data/guides/tools.ts';
import type { ToolId } from '../../data/guides/types.ts';
import type { Range } from '../../data/types.ts';
import { CAUTIONS } from '../../data/safety/cautions.ts';
import type { CautionId } from '../../data/safety/types.ts';
import { NO_PRESS_ZONES } from '../../data/safety/zones.ts';
import type { Change, ChangeCause, ResolvedGuide } from './guide.ts';
import { rangeWords } from './range-words.ts';
import { m } from '../../data/words.ts';

const nameOf = (id: ToolId): string => TOOLS.find((tool) => tool.id === id)?.name ?? id;
const range = (value: Range | number): string => (typeof value === 'number' ? `${value}` : rangeWords(value));

/** A change as a sentence. */
export function changeText(change: Change): string {
  switch (change.what) {
    case 'tool-removed':
      return m.guide_change_tool_removed({ tool: nameOf(change.tool) });
    case 'hand-instead':
      return m.guide_change_hand_instead({ tool: nameOf(change.tool) });
    case 'position-removed':
      return m.guide_change_position_removed({ position: POSITION_WORDS[change.position]() });
    case 'pain':
    case 'hold':
    case 'spots':
    case 'reps':
    case 'sessions':
    case 'days':
      return LESS_WORDS[change.what]({ to: range(change.to), from: range(change.from) });
    default:
      return CHANGE_WORDS[change.what]();
  }
}

/** Several changes as text; what is taken away of one kind stands in one sentence. */
export function changesText(changes: readonly Change[]): string {
  const removed = changes.flatMap((change) => (change.what === 'tool-removed' ? nameOf(change.tool) : []));
  const tools =
    removed.length === 0
      ? []
      : [
          m.guide_change_tool_removed({
            tool: removed.map((name, k) => (k === 0 ? name : name.toLowerCase())).join(', '),
          }),
        ];
  return [...tools, ...changes.filter(({ what }) => what !== 'advice' && what !== 'tool-removed').map(changeText)].join(
    ' ',
  );
}

/** Why: the condition that was ticked and what it is about, the point's rule, the tool in use, or a sign that a clinician has looked at. */
export function causeText(cause: ChangeCause): string {
  if (cause.by === 'caution') {
    const caution = CAUTIONS.find(({ id }) => id === cause.id);
    return caution ? `${m.guide_you_ticked({ topic: caution.topic })} ${caution.text}` : '';
  }
  if (cause.by === 'seen') return m.guide_clinician_looked();
  if (cause.by === 'person') return m.guide_you_eased();
  if (cause.by === 'tool') return TOOLS.find(({ id }) => id === cause.id)?.note ?? '';
  const zone = NO_PRESS_ZONES.find(({ id }) => id === cause.rule.zone);
  return `${POINT_RULES[cause.rule.rule]} ${zone?.plainText ?? ''}`.trim();
}

/** The same where what a condition is about is said elsewhere on the page. */
export function causeInShort(cause: ChangeCause): string {
  const caution = cause.by === 'caution' && CAUTIONS.find(({ id }) => id === cause.id);
  return caution ? m.guide_you_ticked({ topic: caution.topic }) : causeText(cause);
}

/** Why a guide shows no steps yet: conditions about one place that are still to be asked about. */
export const asksFirst = (ask: readonly CautionId[]): string =>
  m.guide_asks_first({ topics: CAUTIONS.flatMap(({ id, topic }) => (ask.includes(id) ? topic : [])).join('; ') });

const OF_DOSE: readonly Change['what'][] = [
    'hand-instead',
    'pain',
    'hold',
    'spots',
    'reps',
    'sessions',
    'days',
    'press-beside',
  ],
  OF_PRESSING: readonly Change['what'][] = [...OF_DOSE, 'tool-removed', 'position-removed', 'step-removed'];
const NOT_TOLD: Readonly<Partial<Record<ResolvedGuide['offer'], readonly Change['what'][]>>> = {
  hidden: OF_PRESSING,
  learn: OF_DOSE, // why there is no tool or position left is told
};

/** The changes of a guide that are told. Where nothing is pressed no dose for it is named: it would read as leave to press so. */
export const changesTold = ({ offer, changes }: Pick<ResolvedGuide, 'offer' | 'changes'>): readonly Change[] =>
  changes.filter(({ what }) => !NOT_TOLD[offer]?.includes(what));

/** Changes that have the same cause, together, in the order they were made. */
export function byCause(
  changes: readonly Change[],
): readonly { readonly cause: ChangeCause; readonly changes: readonly Change[] }[] {
  const groups = new Map<string, { cause: ChangeCause; changes: Change[] }>();
  for (const change of changes) {
    const { cause } = change;
    const key = cause.by === 'point' ? `point.${cause.rule.pointId}` : `${cause.by}.${cause.id}`;
    const group = groups.get(key) ?? { cause, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}
