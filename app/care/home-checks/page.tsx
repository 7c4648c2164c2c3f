import type { Metadata } from 'next';
import { HomeChecks } from '../../../components/care/HomeChecks.tsx';
import { topicOf } from '../../../data/care/topics.ts';

const { title, description } = topicOf('home-checks');
export const metadata: Metadata = { title, description };

export default function Page() {
  return <HomeChecks />;
}
