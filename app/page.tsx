import { Locate } from '../components/locate/Locate.tsx';
import { NoScript } from '../components/ui/NoScript.tsx';

export default function Page() {
  // As elements, not by preload(): a hint would travel with the prefetch of this page and load the body on pages that only link here.
  return (
    <>
      <link rel="preload" as="fetch" href="/models/body.glb" crossOrigin="anonymous" />
      <link rel="preload" as="fetch" href="/atlas/atlas.bin" crossOrigin="anonymous" />
      <NoScript />
      <Locate />
    </>
  );
}
