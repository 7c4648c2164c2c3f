import type { Metadata } from 'next';
import { MuscleFinder } from '../../components/atlas/MuscleFinder.tsx';
import { MuscleListItem, pointLine } from '../../components/atlas/MuscleListItem.tsx';
import { MUSCLE_INDEX } from '../../data/muscle-index.ts';
import type { RegionId } from '../../data/region-files.ts';
import { REGION_NAMES } from '../../data/region-names.ts';
import { m } from '../../data/words.ts';

export const metadata: Metadata = { title: m.atlas_page_title(), description: m.atlas_page_intro() };

export default function Page() {
  return (
    <div className="mx-auto w-full max-w-5xl px-5 py-8 sm:px-8 sm:py-12">
      <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">{m.atlas_page_title()}</h1>
      <p className="mt-4 max-w-prose text-lg">{m.atlas_page_intro()}</p>
      <MuscleFinder>
        <div className="mt-8 space-y-10">
          {(Object.keys(REGION_NAMES) as RegionId[]).map((region) => (
            <section key={region} id={region} aria-labelledby={`${region}-name`} className="scroll-mt-16">
              <h2 id={`${region}-name`} className="border-b border-line pb-2 text-xl font-semibold">
                {REGION_NAMES[region]}
              </h2>
              <ul className="-mx-3 mt-2 grid gap-x-4 sm:grid-cols-2">
                {MUSCLE_INDEX.filter((muscle) => muscle.region === region).map((muscle) => (
                  <li key={muscle.id}>
                    <MuscleListItem muscle={muscle} line={pointLine(muscle)} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </MuscleFinder>
    </div>
  );
}
