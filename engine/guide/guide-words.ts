import { TOOL_WORDS } from '../../data/guides/tool-words.ts';
import { nth } from '../math/nth.ts';
import type {
  BySupport,
  Dose,
  Guide,
  Position,
  PositionCode,
  GuideStep,
  ShowBeat,
  Support,
  Tool,
  ToolGroup,
} from '../../data/guides/types.ts';
import type { Caution } from '../../data/safety/types.ts';
import { fillDose } from './dose.ts';
import { m } from '../../data/words.ts';

/** What the tool lies against in a position. */
const supportOf = (position: Position | undefined): Support | null =>
  position?.against ?? (position?.code === 'standing_wall' ? 'wall' : null);

/** The names under which words for a tool may be kept, the nearest first. */
const groupsOf = ({ words, safetyClass }: Tool): readonly ToolGroup[] =>
  safetyClass === 'hand' && words !== 'towel' ? [words, 'hand'] : [words];

/** The positions in which a guide with this tool may begin; without a tool, all. */
const positionsFor = (guide: Guide, tool: Tool | null): readonly Position[] =>
  guide.positions.filter(
    (position) =>
      !position.later &&
      (tool === null || !position.with || groupsOf(tool).some((group) => position.with?.includes(group))),
  );

/** The condition that forbids a position, where one does: for every purpose, or for pressing. */
const forbids = (ticked: readonly Caution[], code: PositionCode, pressing: boolean): Caution | undefined =>
  ticked.find(
    ({ affects }) =>
      affects.positionsBlocked?.includes(code) ||
      (pressing && affects.pressOnlyIn && !affects.pressOnlyIn.includes(code)),
  );

/** The positions that are left for a tool, in the order to try them. */
export const openPositions = (guide: Guide, tool: Tool | null, ticked: readonly Caution[]): readonly Position[] =>
  positionsFor(guide, tool).filter(({ code }) => !forbids(ticked, code, guide.mode !== 'no_self_pressure'));

/** The condition that leaves a tool no position; none where the tool has one. */
export function withoutPosition(guide: Guide, tool: Tool, ticked: readonly Caution[]): Caution | undefined {
  const all = positionsFor(guide, tool);
  return openPositions(guide, tool, ticked).length > 0 || all.length === 0
    ? undefined
    : forbids(ticked, nth(all, 0).code, true);
}

/** The positions of a guide that conditions forbid, each once, with the condition. */
export function forbiddenPositions(
  guide: Guide,
  ticked: readonly Caution[],
): readonly { readonly position: PositionCode; readonly caution: Caution }[] {
  const codes = [...new Set(guide.positions.map(({ code }) => code))];
  return codes.flatMap((position) => {
    const caution = forbids(ticked, position, guide.mode !== 'no_self_pressure');
    return caution ? [{ position, caution }] : [];
  });
}

/** The positions that the same steps serve, as one sentence after the other, their codes, and what the tool lies against in them. */
export function positionWords(open: readonly Position[]): {
  readonly position: string;
  readonly positions: readonly PositionCode[];
  readonly support: Support | null;
} {
  const alike = open.filter((position) => supportOf(position) === supportOf(open[0]));
  const [first, ...others] = alike.map(({ say }) => say);
  return {
    position: [
      first ?? '',
      ...others.map((say) => m.guide_position_or({ position: `${say.charAt(0).toLowerCase()}${say.slice(1)}` })),
    ].join(' '),
    positions: [...new Set(alike.map(({ code }) => code))],
    support: supportOf(open[0]),
  };
}

const against = (words: BySupport, support: Support | null): string | undefined =>
  typeof words === 'string' ? words : words[support ?? 'wall'];

/** A step in the words of the tool and what it lies against. Throws where nothing was written for them. */
export function stepWords(guide: Guide, step: GuideStep, tool: Tool | null, position: Position | undefined): string {
  if (!tool) return step.say;
  const support = supportOf(position),
    itsOwn = support === supportOf(guide.positions[0]);
  if (!itsOwn && support && step.sayFor?.[support]) return step.sayFor[support];
  for (const group of groupsOf(tool)) if (step.sayFor?.[group]) return step.sayFor[group];
  if (itsOwn && guide.stepsFor.includes(tool.id)) return step.say;
  const { does } = step;
  if (does === 'ready' || does === 'move' || does === 'keep' || does === 'exercise') return step.say;
  const written = TOOL_WORDS[tool.words][does];
  if (does === 'hold' && written === undefined) return step.say;
  const words = written && against(written, support);
  if (words === undefined)
    throw new Error(`guide ${guide.id}: expected words to ${does} with ${tool.id} against ${support}`);
  return words.replace('{on}', guide.on ?? '');
}

/** Whether a step has words of the guide's own for the tool and what it lies against; else they are the tool's. */
function hasOwnWords(guide: Guide, { does, sayFor }: GuideStep, tool: Tool, support: Support | null): boolean {
  const isOwnSupport = support === supportOf(guide.positions[0]);
  if (!isOwnSupport && support && sayFor?.[support]) return true;
  if (groupsOf(tool).some((group) => sayFor?.[group])) return true;
  return (isOwnSupport && guide.stepsFor.includes(tool.id)) || !(does in TOOL_WORDS[tool.words]);
}

/** What the picture of a step shows with the tool and what it lies against, where that is not what its kind does: as its words, the guide's own or the tool's. */
export function stepShow(
  guide: Guide,
  step: GuideStep,
  tool: Tool | null,
  position: Position | undefined,
): readonly ShowBeat[] | undefined {
  const { show, showFor } = step,
    support = supportOf(position);
  if (tool && !hasOwnWords(guide, step, tool, support)) return undefined;
  const others = support !== null && support !== supportOf(guide.positions[0]) ? [support] : [];
  return [...others, ...(tool ? groupsOf(tool) : [])].map((name) => showFor?.[name]).find((own) => own) ?? show;
}

/** The dose as a sentence: the guide's own while its own tool presses as hard as the guide has it, else the tool's. */
export const doseWords = (guide: Guide, tool: Tool | null, dose: Dose, own: Dose): string =>
  fillDose(
    !tool || (guide.stepsFor.includes(tool.id) && dose.pain[1] >= own.pain[1]) ? own.say : TOOL_WORDS[tool.words].dose,
    dose,
  );
