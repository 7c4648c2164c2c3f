import { SELF_CHECKS, SELF_CHECKS_NOTE } from '../../data/care/self-checks.ts';
<<<<<<< HEAD
import { BARRED } from '../../data/safety/barred-words.ts';
import { UnlessBarred } from '../safety/UnlessBarred.tsx';
=======
import { PLACE_CONDITIONS } from '../../engine/left-out.ts';
>>>>>>> 96ced0b (components, engine: care pages and guide pages leave out what a ticked condition forbids, say why, and offer what is left)
import { CheckCard } from './CheckCard.tsx';
import { PlaceNote } from './PlaceNote.tsx';
import { TopicPage } from './TopicPage.tsx';

export function HomeChecks() {
  return (
    <TopicPage slug="home-checks" pictured={false} parts={SELF_CHECKS.map(({ id, name }) => [id, name])} strengths={SELF_CHECKS.map(({ evidence }) => evidence)}>
      <p>{SELF_CHECKS_NOTE}</p>
<<<<<<< HEAD
      <UnlessBarred from="stretching" words={BARRED.checks} />
=======
      <PlaceNote conditions={PLACE_CONDITIONS} />
>>>>>>> 96ced0b (components, engine: care pages and guide pages leave out what a ticked condition forbids, say why, and offer what is left)
      {SELF_CHECKS.map((check) => <CheckCard key={check.id} check={check} />)}
    </TopicPage>
  );
}
