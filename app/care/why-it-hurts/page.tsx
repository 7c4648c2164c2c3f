import type { Metadata } from 'next';
import { WhyItHurts } from '../../../components/care/WhyItHurts.tsx';
import { topicOf } from '../../../data/care/topics.ts';

const { title, description } = topicOf('why-it-hurts');
export const metadata: Metadata = { title, description };

export default function Page() {
  return <WhyItHurts />;
}
