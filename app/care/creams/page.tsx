import type { Metadata } from 'next';
import { Creams } from '../../../components/care/Creams.tsx';
import { topicOf } from '../../../data/care/topics.ts';

const { title, description } = topicOf('creams');
export const metadata: Metadata = { title, description };

export default function Page() {
  return <Creams />;
}
