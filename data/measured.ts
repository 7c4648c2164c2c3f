/** Stature in centimetres that offsets and widths are written for. */
export const REFERENCE_STATURE_CM = 172;
