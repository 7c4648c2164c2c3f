import type { Metadata } from 'next';
import { Medicines } from '../../../components/care/Medicines.tsx';
import { topicOf } from '../../../data/care/topics.ts';

const { title, description } = topicOf('medicines');
export const metadata: Metadata = { title, description };

export default function Page() {
  return <Medicines />;
}
