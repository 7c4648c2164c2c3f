import type { Side } from '../../data/types.ts';
import type { Landmarks } from '../skin/anchor.ts';
import type { SkinPoint } from '../skin/body.ts';

/** A referral zone laid on the skin of the left side (or as entered, for rightOnly points). */
export interface CompiledZone {
  readonly kind: 'essential' | 'spillover';
  readonly words: string;
  readonly region: string;
  /** 'both' and 'midline' zones hold their full shape; a 'same' zone is only on the point's side. */
  readonly side: 'same' | 'both' | 'midline';
  /** Curves on the skin (samples at most 6 mm apart); the zone is the skin within halfWidth of any of them. */
  readonly curves: readonly (readonly SkinPoint[])[];
  /** Metres on this body. */
  readonly halfWidth: number;
}

export interface CompiledPoint {
  readonly id: string;
  readonly muscleId: string;
  /** Clinical muscle name, the point's number and its plain name, for lists. */
  readonly muscle: string;
  readonly number: string;
  readonly commonName: string;
  readonly group: string;
  readonly rightOnly: boolean;
  /** False for points that are not to be ranked from pain (data/unranked.ts). */
  readonly rankable: boolean;
  /** On the skin, or the skin over it when it lies deep. */
  readonly skinPoint: SkinPoint;
  /** Metres below the skin; 0 for a skin point. Above 0 it is drawn as a ghost. */
  readonly depth: number;
  /** Metres: spread to allow around the place. */
  readonly searchRadius: number;
  /** Mild prior from the prevalence data, 1-5. */
  readonly priorLevel: number;
  readonly zones: readonly CompiledZone[];
}

/** Sparse weights of one pattern on cage places: essential and spillover membership 0-1 (16 levels). */
export interface Pattern {
  /** Ascending place ids. */
  readonly cagePlaces: Uint16Array;
  readonly essential: Float32Array;
  readonly spillover: Float32Array;
}

/** A place with a name, on the body. */
export interface CompiledPlace {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly area: string;
  readonly midline: boolean;
  /** Left side or midline. */
  readonly skinPoint: SkinPoint;
  readonly radius: number;
}

/** Everything the map needs at run time, decoded from public/atlas/atlas.bin. */
export interface Atlas {
  /** Content hash. */
  readonly hash: string;
  /** Hash of the body's vertex order it was compiled for. */
  readonly orderHash: string;
  readonly points: readonly CompiledPoint[];
  /** Patterns of points[i] as entered (left side, or right when rightOnly). The other side is the mirror. */
  readonly patterns: readonly Pattern[];
  readonly places: readonly CompiledPlace[];
  /** For each cage place the index into `places` whose name it carries (geodesically nearest), side read from x. */
  readonly nearestPlace: Uint8Array;
  /** Ascending cage places inside the mouth and nose: part of the closed mesh, but no skin that can be seen or marked. */
  readonly hidden?: Uint16Array;
  /** Left or midline: landmark id to skin point. */
  readonly landmarks: Landmarks;
}

/** A trigger point on one side of the body: what is ranked, chosen and compared. */
export interface PointOnSide {
  readonly id: string;
  readonly side: Side;
}

export interface IndexedPointOnSide extends PointOnSide {
  /** Index into atlas.points. */
  readonly index: number;
}

/** What lists and sentences need of the atlas. All that is left of it when the file cannot be loaded. */
export interface AtlasNames {
  readonly points: readonly (Pick<CompiledPoint, 'id' | 'muscleId' | 'muscle' | 'number' | 'commonName'> & {
    readonly zones: readonly Pick<CompiledZone, 'kind' | 'words'>[];
  })[];
  readonly places: readonly Pick<CompiledPlace, 'id' | 'name' | 'midline'>[];
}
