import type { Metadata } from 'next';
import { HeatCold } from '../../../components/care/HeatCold.tsx';
import { topicOf } from '../../../data/care/topics.ts';

const { title, description } = topicOf('heat-or-cold');
export const metadata: Metadata = { title, description };

export default function Page() {
  return <HeatCold />;
}
