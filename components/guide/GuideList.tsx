import Link from 'next/link';
import { GUIDES } from '../../data/guides/all.ts';
import { HEADLINE } from '../../data/guides/evidence.ts';
import { GUIDE_REGION_NAMES } from '../../data/guides/regions.ts';
import { MODES } from '../../data/guides/rules.ts';
import { TOOL_NOT_OFFERED } from '../../data/guides/tools.ts';
import type { GuideRegion } from '../../data/guides/types.ts';
import { MUSCLES_WITHOUT_GUIDE } from '../../data/guides/without.ts';
import { findMuscle } from '../../data/muscle-index.ts';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { ShelfRefs } from '../evidence/ShelfRefs.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { m } from '../../data/words.ts';

/** All guides by region, and the muscles that have none. */
export function GuideList() {
  return (
    <div className="page prose-page">
      <h1>{m.ui_place_guides()}</h1>
      <p className="text-lg">{HEADLINE}</p>
      <UnlessBarred>
        <p>
          <Link className="button-primary" href="/safety/">
            {m.guide_list_check()}
          </Link>
        </p>
        <p>
          <Link className="link" href="/sessions/">
            {m.guide_sessions_title()}
          </Link>
        </p>
      </UnlessBarred>
      {(Object.keys(GUIDE_REGION_NAMES) as GuideRegion[]).map((region) => (
        <section key={region}>
          <h2>{GUIDE_REGION_NAMES[region]}</h2>
          <ul className="!list-none !pl-0 mt-3 grid gap-3 sm:grid-cols-2">
            {GUIDES.filter((guide) => guide.region === region).map(
              ({ id, name, plainName, mode, evidence, offByDefault }) => (
                <li key={id} className="card keep-together !mt-0">
                  <Link className="link text-lg font-semibold" href={`/guides/${id}/`}>
                    {name}
                  </Link>
                  <p className="text-muted">{plainName}</p>
                  <p className="mt-2 text-sm">
                    {MODES[mode]}
                    {offByDefault && ` ${m.guide_list_asked_for()}`}
                  </p>
                  <p className="mt-2">
                    <EvidenceMark grade={evidence.grade} />
                  </p>
                </li>
              ),
            )}
          </ul>
        </section>
      ))}
      <section>
        <h2>{m.guide_list_without()}</h2>
        <ul className="mt-3">
          {MUSCLES_WITHOUT_GUIDE.map(({ muscleIds, reason, say }) => (
            <li key={reason}>
              <strong className="font-semibold">{muscleIds.map((id) => findMuscle(id)?.name ?? id).join(', ')}.</strong>{' '}
              {say} {reason}
            </li>
          ))}
        </ul>
        <ShelfRefs ids={MUSCLES_WITHOUT_GUIDE.flatMap(({ sources }) => sources)} />
        <h3>{TOOL_NOT_OFFERED.name}</h3>
        <p>{TOOL_NOT_OFFERED.text}</p>
      </section>
    </div>
  );
}
