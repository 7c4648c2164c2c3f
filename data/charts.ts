import charts from './generated/charts.json' with { type: 'json' };

/** One view of a pattern; a chart's millimetres, SVG path data. For pages that are written at build time: the whole file is large. */
export interface PatternPicture {
  readonly face: 'front' | 'back' | 'left' | 'right';
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly essential: string;
  readonly spillover: string;
  readonly knots: readonly { readonly x: number; readonly y: number; readonly deep: boolean }[];
}
interface Charts {
  readonly atlas: string;
  readonly points: Readonly<Record<string, readonly PatternPicture[]>>;
  readonly muscles: Readonly<Record<string, readonly PatternPicture[]>>;
}

const CHARTS = charts as Charts;

/** Hash of the atlas that the pictures show. */
export const CHARTS_ATLAS = CHARTS.atlas;
/** Views of a point's pattern, most telling first. */
export const picturesOfPoint = (pointId: string): readonly PatternPicture[] => CHARTS.points[pointId] ?? [];
/** Views of the patterns of all points of a muscle together. */
export const picturesOfMuscle = (muscleId: string): readonly PatternPicture[] => CHARTS.muscles[muscleId] ?? [];
