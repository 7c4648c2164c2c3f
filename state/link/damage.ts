import { LINK_PARTS, LINK_PART_WORDS, type LinkPart } from './link-parts.ts';
import { joinWords, withCapital } from '../../engine/text/join-words.ts';
import { m } from '../../data/words.ts';

/** What a link did not give. */
export interface Damage {
  /** How many of each part could not be read; Infinity where their number is not known. */
  readonly lost: Readonly<Partial<Record<LinkPart, number>>>;
  /** The letters are not those that were written. */
  readonly changed: boolean;
  /** Marks were kept that the change may have moved. */
  readonly shifted: boolean;
  readonly tooLong: boolean;
}

export const UNHURT: Damage = { lost: {}, changed: false, shifted: false, tooLong: false };

export const addLost = (damage: Damage, lost: Damage['lost']): Damage => {
  const sum: Partial<Record<LinkPart, number>> = { ...damage.lost };
  for (const [part, count] of Object.entries(lost) as [LinkPart, number][])
    if (count > 0) sum[part] = (sum[part] ?? 0) + count;
  return { ...damage, lost: sum };
};

/** So many of a part; Infinity: of a number that is not known. */
export function partWords(part: LinkPart, n: number): string {
  const [all, counted] = LINK_PART_WORDS[part];
  if (!counted || n === Infinity) return all();
  return counted({ n, count: n > 1000 ? m.link_count_many() : m.link_count({ n: `${n}` }) });
}

/** Sentence: what could not be read, whether the link was changed on its way, and whether marks that were kept may be wrong for it. */
export function lostWords(names: readonly string[], changed: boolean, shifted: boolean): string {
  const parts = withCapital(joinWords(names));
  if (changed) return shifted ? m.link_lost_changed_shifted({ parts }) : m.link_lost_changed({ parts });
  return shifted ? m.link_lost_shifted({ parts }) : m.link_lost({ parts });
}

/** All of it in one line for the person; null when nothing is missing. */
export function damageLine({ lost, changed, shifted, tooLong }: Damage): string | null {
  const parts = LINK_PARTS.flatMap((part) => {
    const count = lost[part] ?? 0;
    return count === 0
      ? []
      : part === 'mark' && count === Infinity && shifted
        ? m.link_some_marks()
        : partWords(part, count);
  });
  const said = parts.length > 0 ? lostWords(parts, changed, shifted) : shifted ? m.link_shifted() : null;
  return [tooLong ? m.link_long() : null, said].filter((text) => text !== null).join(' ') || null;
}
