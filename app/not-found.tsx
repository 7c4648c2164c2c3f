import Link from 'next/link';

export default function NotFound() {
  return (
    <div className="page prose-page">
      <h1>This page is not here</h1>
      <p>The address may be mistyped, or the page has moved.</p>
      <p><Link href="/">Go to the body map</Link></p>
    </div>
  );
}
