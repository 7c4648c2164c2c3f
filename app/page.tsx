import { preload } from 'react-dom';
import { Locate } from '../components/locate/Locate.tsx';

export default function Page() {
  preload('/models/body.glb', { as: 'fetch', crossOrigin: 'anonymous' });
  preload('/atlas/atlas.bin', { as: 'fetch', crossOrigin: 'anonymous' });
  return <Locate />;
}
