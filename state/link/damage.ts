import { LINK_PARTS, LINK_WORDS, type LinkPart } from '../../data/link-words.ts';

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

/** All of it in one line for the person; null when nothing is missing. */
export function damageLine({ lost, changed, shifted, tooLong }: Damage): string | null {
  const parts = LINK_PARTS.flatMap((part) => {
    const count = lost[part] ?? 0;
    return count === 0
      ? []
      : part === 'mark' && count === Infinity && shifted
        ? LINK_WORDS.someMarks
        : LINK_WORDS.part(part, count);
  });
  const said = parts.length > 0 ? LINK_WORDS.lost(parts, changed, shifted) : shifted ? LINK_WORDS.shifted : null;
  return [tooLong ? LINK_WORDS.long : null, said].filter((text) => text !== null).join(' ') || null;
}
