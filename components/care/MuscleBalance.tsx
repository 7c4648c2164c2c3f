import Link from 'next/link';
import { MUSCLE_PAIRS, MUSCLE_PAIRS_NOTE } from '../../data/care/muscle-pairs.ts';
import { POSTURE_PATTERNS, POSTURE_PATTERNS_NOTE } from '../../data/care/posture-patterns.ts';
import { PROGRAMMES, PROGRAMMES_NOTE } from '../../data/care/programmes.ts';
import { topicOf } from '../../data/care/topics.ts';
import { PLACE_CONDITIONS } from '../../engine/guide/left-out.ts';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { PairCard } from './PairCard.tsx';
import { CarePicture } from './CarePicture.tsx';
import { PlaceNote } from './PlaceNote.tsx';
import { RoutineDesk } from './RoutineDesk.tsx';
import { TopicPage } from './TopicPage.tsx';
import { WeekPlan } from './WeekPlan.tsx';
import { m } from '../../data/words.ts';

export function MuscleBalance() {
  return (
    <TopicPage
      slug="muscle-balance"
      parts={[
        ['patterns', m.care_patterns()],
        ['pairs', m.care_pairs()],
        ['plans', m.care_plans()],
      ]}
      strengths={[...POSTURE_PATTERNS, MUSCLE_PAIRS_NOTE, ...PROGRAMMES].map(({ evidence }) => evidence)}
    >
      <h2 id="patterns">{m.care_patterns_title()}</h2>
      <p>{POSTURE_PATTERNS_NOTE.say}</p>
      <CarePicture name="posture-patterns" />
      <ol className="list-none space-y-6 pl-0">
        {POSTURE_PATTERNS.map(({ id, name, plain, linkWithPain, evidence }, i) => (
          <li key={id} id={id} className="keep-together space-y-2">
            <h3>
              {i + 1}. {name}
            </h3>
            <p>{plain}</p>
            <p>
              <span className="font-medium">{m.care_pattern_pain()} </span>
              {linkWithPain}
            </p>
            <EvidenceNote evidence={evidence} />
          </li>
        ))}
      </ol>
      <p className="text-sm text-muted">{POSTURE_PATTERNS_NOTE.note}</p>
      <p>
        {m.care_checks_teaser()}{' '}
        <Link href="/care/home-checks/" className="link">
          {topicOf('home-checks').title}
        </Link>
      </p>
      <h2 id="pairs">{m.care_pairs()}</h2>
      <p>{MUSCLE_PAIRS_NOTE.plain}</p>
      <p>{MUSCLE_PAIRS_NOTE.rule}</p>
      <EvidenceNote evidence={MUSCLE_PAIRS_NOTE.evidence} />
      <UnlessBarred from="stretching">
        {MUSCLE_PAIRS.map((pair) => (
          <PairCard key={pair.id} pair={pair} />
        ))}
      </UnlessBarred>
      <h2 id="plans">{m.care_plans()}</h2>
      <p>{PROGRAMMES_NOTE.plain}</p>
      <p>{PROGRAMMES_NOTE.progressionRule}</p>
      <PlaceNote conditions={PLACE_CONDITIONS} />
      <UnlessBarred from="stretching" silent>
        {PROGRAMMES.map((programme) => (
          <WeekPlan key={programme.id} programme={programme} />
        ))}
      </UnlessBarred>
      <RoutineDesk />
    </TopicPage>
  );
}
