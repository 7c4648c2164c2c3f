import { create } from 'zustand';
import type { GuideId } from '../data/guides/index-of.ts';
import { GUIDE_INDEX } from '../data/guides/index-of.ts';
import { loadGuideRegion } from '../data/guides/load.ts';
import type { Guide, GuideRegion } from '../data/guides/types.ts';
import { fetchAgain, fetchLate, followLate, lateOf, type FetchModule } from './late.ts';

/** The guides fetched so far, by region; "failed" when a region did not come, or is silent for too long, and may be asked for again. */
export const useGuides = create<Readonly<Partial<Record<GuideRegion, readonly Guide[] | 'loading' | 'failed'>>>>()(
  () => ({}),
);

const regionOf = (id: GuideId): GuideRegion => GUIDE_INDEX.find((entry) => entry.id === id)!.region;

const loads = new Map<GuideRegion, FetchModule<readonly Guide[]>>();
/** One load for each region, followed into the store. */
function loadOf(region: GuideRegion): FetchModule<readonly Guide[]> {
  const known = loads.get(region);
  if (known) return known;
  const load = () => loadGuideRegion(region);
  loads.set(region, load);
  followLate(load, () => {
    const { module, trouble } = lateOf(load);
    useGuides.setState({ [region]: module ?? (trouble === 'failed' || trouble === 'slow' ? 'failed' : 'loading') });
  });
  return load;
}

/** Fetches the region of a guide unless it is there or on its way. */
export function requestGuide(id: GuideId): void {
  const region = regionOf(id),
    load = loadOf(region),
    known = useGuides.getState()[region];
  if (known === undefined) {
    useGuides.setState({ [region]: 'loading' });
    void fetchLate(load).catch(() => {}); // 'failed' says so
  } else if (known === 'failed') fetchAgain();
}

/** A guide out of what has been fetched. */
export function guideIn(fetched: ReturnType<typeof useGuides.getState>, id: GuideId): Guide | 'loading' | 'failed' {
  const region = fetched[regionOf(id)];
  if (region === undefined || region === 'loading') return 'loading';
  if (region === 'failed') return 'failed';
  return region.find((guide) => guide.id === id) ?? 'failed';
}
