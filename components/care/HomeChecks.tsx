import { SELF_CHECKS, SELF_CHECKS_NOTE } from '../../data/care/self-checks.ts';
import { PLACE_CONDITIONS } from '../../engine/guide/left-out.ts';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
import { CheckCard } from './CheckCard.tsx';
import { PlaceNote } from './PlaceNote.tsx';
import { TopicPage } from './TopicPage.tsx';
import { m } from '../../data/words.ts';

export function HomeChecks() {
  return (
    <TopicPage
      slug="home-checks"
      pictured={false}
      parts={SELF_CHECKS.map(({ id, name }) => [id, name])}
      strengths={SELF_CHECKS.map(({ evidence }) => evidence)}
    >
      <p>{SELF_CHECKS_NOTE}</p>
      <UnlessBarred from="stretching" words={m.safety_barred_checks()}>
        <PlaceNote conditions={PLACE_CONDITIONS} />
        {SELF_CHECKS.map((check) => (
          <CheckCard key={check.id} check={check} />
        ))}
      </UnlessBarred>
    </TopicPage>
  );
}
