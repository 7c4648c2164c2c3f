import type { ReactNode } from 'react';

/** Two signs that the first text has, as lucide draws them (ISC licence): its library would be most of what they weigh. */
const Mark = ({ children }: { readonly children: ReactNode }) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    aria-hidden="true"
    className="size-4"
  >
    {children}
  </svg>
);
export const Cross = () => (
  <Mark>
    <path d="M18 6 6 18M6 6l12 12" />
  </Mark>
);
export const Lens = () => (
  <Mark>
    <path d="m21 21-4.34-4.34" />
    <circle cx="11" cy="11" r="8" />
  </Mark>
);
