import { create } from 'zustand';
import type { GuideId } from '../data/guides/index-of.ts';
import { GUIDE_INDEX } from '../data/guides/index-of.ts';
import { loadRegion } from '../data/guides/load.ts';
import type { Guide, GuideRegion } from '../data/guides/types.ts';

/** The guides fetched so far, by region; "failed" when a region could not be fetched and may be asked for again. */
export const useGuides = create<Readonly<Partial<Record<GuideRegion, readonly Guide[] | 'loading' | 'failed'>>>>()(() => ({}));

const regionOf = (id: GuideId): GuideRegion => GUIDE_INDEX.find((entry) => entry.id === id)!.region;

/** Fetches the region of a guide unless it is there or on its way. */
export function requestGuide(id: GuideId): void {
  const region = regionOf(id);
  const known = useGuides.getState()[region];
  if (known !== undefined && known !== 'failed') return;
  useGuides.setState({ [region]: 'loading' });
  loadRegion(region).then(
    (guides) => useGuides.setState({ [region]: guides }),
    () => useGuides.setState({ [region]: 'failed' }),
  );
}

/** A guide out of what has been fetched. */
export function guideIn(fetched: ReturnType<typeof useGuides.getState>, id: GuideId): Guide | 'loading' | 'failed' {
  const region = fetched[regionOf(id)];
  if (region === undefined || region === 'loading') return 'loading';
  if (region === 'failed') return 'failed';
  return region.find((guide) => guide.id === id) ?? 'failed';
}
