import type { Metadata } from 'next';
import { TriggerPoints } from '../../../components/care/TriggerPoints.tsx';
import { topicOf } from '../../../data/care/topics.ts';

const { title, description } = topicOf('trigger-points');
export const metadata: Metadata = { title, description };

export default function Page() {
  return <TriggerPoints />;
}
