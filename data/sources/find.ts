import type { Source } from '../types.ts';

/** The source lists, fetched when first asked for; the one most often meant comes first. */
const LISTS = [
  async () => (await import('./atlas.ts')).ATLAS_SOURCES,
  async () => (await import('./care.ts')).CARE_SOURCES,
  async () => (await import('./guides.ts')).GUIDE_SOURCES,
  async () => (await import('./safety.ts')).SAFETY_SOURCES,
  async () => (await import('./mimics.ts')).MIMIC_SOURCES,
] as const;

/** A source by its id; undefined when no list has it. Rejects when a list cannot be fetched. */
export async function findSource(id: string): Promise<Source | undefined> {
  for (const list of LISTS) {
    const found = (await list()).find((source) => source.id === id);
    if (found) return found;
  }
  return undefined;
}
