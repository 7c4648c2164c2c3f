import { CHAIR_AND_DESK } from '../../data/care/chair-and-desk.ts';
import { STRETCH_RULES, STRETCHES } from '../../data/care/stretches.ts';
import { PLACE_CONDITIONS } from '../../engine/guide/left-out.ts';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FigureTable } from './FigureTable.tsx';
import { StretchCard } from './StretchCard.tsx';
import { PlaceNote } from './PlaceNote.tsx';
import { RoutineDesk } from './RoutineDesk.tsx';
import { TopicPage } from './TopicPage.tsx';
import { m } from '../../data/words.ts';
import { FramedNote } from '../ui/FramedNote.tsx';

export function ChairDesk() {
  const { plain, setUp, breaks, figures, evidence } = CHAIR_AND_DESK;
  return (
    <TopicPage
      slug="chair-and-desk"
      parts={[
        ['set-up', m.care_chair_set_up()],
        ['breaks', m.care_chair_breaks()],
        ['stretches', m.care_chair_stretches()],
      ]}
      strengths={[evidence, STRETCH_RULES.evidence]}
    >
      <h2 id="set-up">{m.care_chair_set_up_title()}</h2>
      <p>{plain}</p>
      <dl className="divide-y divide-line border-y border-line">
        {setUp.map((one) => (
          <div key={one.part} className="grid gap-x-6 py-2.5 sm:grid-cols-[10rem_1fr]">
            <dt className="font-medium">{one.part}</dt>
            <dd>{one.do}</dd>
          </div>
        ))}
      </dl>
      <h2 id="breaks">{m.care_chair_breaks_title()}</h2>
      <ul>
        {breaks.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <FigureTable figures={figures} />
      <EvidenceNote evidence={evidence} />
      <h2 id="stretches">{m.care_chair_stretches_title()}</h2>
      <p>{STRETCH_RULES.plain}</p>
      <ul>
        {STRETCH_RULES.rules.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <FramedNote tone="caution">
        <h3 className="mt-0">{m.care_chair_skip()}</h3>
        <ul className="mt-2">
          {STRETCH_RULES.doNotDoIf.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </FramedNote>
      <EvidenceNote evidence={STRETCH_RULES.evidence} />
      <PlaceNote conditions={PLACE_CONDITIONS} />
      <UnlessBarred from="stretching">
        {STRETCHES.map((stretch) => (
          <StretchCard key={stretch.id} stretch={stretch} />
        ))}
      </UnlessBarred>
      <RoutineDesk />
    </TopicPage>
  );
}
