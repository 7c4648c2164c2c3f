import type { ReactNode } from 'react';

/** Signs that the first text has, as lucide draws them (ISC licence): its library would be most of what they weigh. */
const Mark = ({ className = 'size-4', children }: { readonly className?: string; readonly children: ReactNode }) => (
  <svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    aria-hidden="true"
    className={className}
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
/** Points down where something is folded, up where it is open. */
export const Chevron = ({ open }: { readonly open: boolean }) => (
  <Mark className={`size-5 ${open ? 'rotate-180' : ''}`}>
    <path d="m6 9 6 6 6-6" />
  </Mark>
);
