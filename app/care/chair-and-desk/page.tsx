import type { Metadata } from 'next';
import { ChairDesk } from '../../../components/care/ChairDesk.tsx';
import { topicOf } from '../../../data/care/topics.ts';

const { title, description } = topicOf('chair-and-desk');
export const metadata: Metadata = { title, description };

export default function Page() {
  return <ChairDesk />;
}
