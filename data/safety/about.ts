export const SAFETY_SCOPE =
  'Adults with neck, upper back, shoulder or chest-wall muscle pain who want self-care information.';

/** How far the warning signs and no-press areas can be trusted. */
export const SAFETY_EVIDENCE = {
  text:
    'Warning signs are a safety net. Most single signs are poor at finding disease, and most people with one are fine. Missing signs do not rule disease ' +
    'out. The list of no-press areas comes from anatomy, case reports and professional tradition, not from trials. Mid-back pain has been studied far ' +
    'less than low back or neck pain, and it has no guideline of its own.',
  sources: ['finucane2020', 'werner_abmp', 'yin2014', 'risetti2023', 'tsp_review2024'],
} as const;
