import { CAUSES } from '../../data/care/causes.ts';
import { CauseCard } from './CauseCard.tsx';
import { TopicPage } from './TopicPage.tsx';

export function WhyItHurts() {
  return (
    <TopicPage
      slug="why-it-hurts"
      pictured={false}
      parts={CAUSES.map(({ id, title }) => [id, title])}
      strengths={CAUSES.map(({ evidence }) => evidence)}
    >
      {CAUSES.map((cause) => (
        <CauseCard key={cause.id} cause={cause} />
      ))}
    </TopicPage>
  );
}
