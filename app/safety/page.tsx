import type { Metadata } from 'next';
import { SafetyPage } from '../../components/safety/SafetyPage.tsx';

export const metadata: Metadata = {
  title: 'Safety check: when to get help, and where not to press',
  description:
    'Warning signs that need help first, conditions that change what you may press, and the areas that are never pressed.',
};

export default function Page() {
  return <SafetyPage />;
}
