import type { Metadata } from 'next';
import { MuscleBalance } from '../../../components/care/MuscleBalance.tsx';
import { topicOf } from '../../../data/care/topics.ts';

const { title, description } = topicOf('muscle-balance');
export const metadata: Metadata = { title, description };

export default function Page() {
  return <MuscleBalance />;
}
