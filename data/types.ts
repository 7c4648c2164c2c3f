import type { RegionRecords } from './atlas.ts';
import type { LandmarkId } from './landmarks.ts';
import type { PlaceId } from './places.ts';
import type { SignPlace } from './safety/types.ts';
import type { AtlasSourceId } from './sources/atlas.ts';
import type { CareSourceId } from './sources/care.ts';
import type { GuideSourceId } from './sources/guides.ts';
import type { MimicSourceId } from './sources/mimics.ts';
import type { SafetySourceId } from './sources/safety.ts';

/** A muscle of the atlas, and a trigger point of it: the records under data/muscles/ say which there are. */
export type MuscleId = RegionRecords['muscles'][number]['id'];
export type PointId = RegionRecords['points'][number]['id'];
export type { LandmarkId, PlaceId };

/** The person's own left or right, never the viewer's. */
export type Side = 'left' | 'right';
/** Where a zone lies for a point on one side of the body. */
export type ZoneSide = 'same' | 'both' | 'midline';
/** Lowest and highest. */
export type Range = readonly [low: number, high: number];
/** The face of the body a place is projected on. */
export type Surface = 'anterior' | 'posterior' | 'lateral' | 'medial' | 'superior' | 'inferior';

/** Centimetres for an adult 172 cm tall: scale by stature / 172. */
export interface Offset {
  readonly upCm?: number;
  /** Positive away from the midline; on a limb, positive toward its outer side (arms hanging, palms forward). */
  readonly lateralCm?: number;
  readonly forwardCm?: number;
  /** Below the skin: the place lies under bone or deep muscle and is drawn as a ghost. */
  readonly depthCm?: number;
}

/** A place on the skin in landmark terms, written for the left side or the midline; code mirrors it. */
export type Anchor = (
  | { readonly at: LandmarkId }
  /** Straight interpolation, t 0 at the first landmark and 1 at the second. */
  | { readonly between: readonly [LandmarkId, LandmarkId]; readonly t: number }
) & { readonly offset?: Offset; readonly surface?: Surface };

/** A record as it is written in the list that says which ids there are: it may have any, and no two the same. */
export type Written<Entry> = Omit<Entry, 'id'> & { readonly id: string };

/** A work of one of the source lists under data/sources/. */
export type SourceId = AtlasSourceId | CareSourceId | GuideSourceId | SafetySourceId | MimicSourceId;

/** confirmed: stated in a source that was read; partly: supported in part; general: standard texts, unconfirmed. */
export type Status = 'confirmed' | 'partly' | 'general';

export interface Source {
  readonly id: SourceId;
  readonly citation: string;
  readonly kind: string;
  /** How much of it was read. "no" never confirms anything. */
  readonly read: 'page' | 'abstract' | 'excerpt' | 'data' | 'no' | (string & {});
  /** DOI, PubMed or official address; absent when there is none fit to send a reader to. */
  readonly address?: string;
  /** Where it was read, when that is a copy or an index elsewhere. For the record; no link is made of it. */
  readonly readAt?: string;
  readonly note?: string;
}

export interface Landmark {
  readonly id: LandmarkId;
  readonly name: string;
  readonly definition: string;
  /** Height above the floor, percent of stature, standing adult. Fitted to the body model in the landmark fit. */
  readonly heightPctStature: number;
  /** Distance from the midline, percent of stature. */
  readonly lateralPctStature: number;
  readonly surface: Surface;
  readonly status: Status;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/** One area in which a point's pain is felt. */
export interface Zone {
  /** In plain words, with its size. */
  readonly words: string;
  /** Coarse tag, for captions only; geometry decides. */
  readonly region: string;
  readonly alsoRegions?: readonly string[];
  readonly side: ZoneSide;
  /** One anchor: a disc. Several: a band along the smooth curve through them. */
  readonly path: readonly Anchor[];
  /** Full width of the band or diameter of the disc, centimetres for a 172 cm adult. */
  readonly widthCm: number;
  readonly note?: string;
}

export interface Evidence {
  readonly status: Status;
  readonly sources: readonly SourceId[];
}

/** What a muscle's evidence marks stand for. */
export type MuscleField =
  'attachments' | 'fibreDirection' | 'action' | 'innervation' | 'complaints' | 'causes' | 'mimics' | 'redFlags';
/** What only a point has a mark for; `extents` is the size of its zones. */
export type PointField = 'location' | 'depth' | 'essential' | 'spillover' | 'extents' | 'quality';
/** What a point may have of its own instead of its muscle's. */
export type OwnField = 'complaints' | 'causes' | 'mimics' | 'redFlags';

export interface Muscle {
  readonly id: MuscleId;
  /** Clinical name. */
  readonly name: string;
  readonly group: string;
  readonly attachments: { readonly origin: string; readonly insertion: string; readonly fibreDirection: string };
  readonly action: string;
  readonly innervation: string;
  readonly complaints: readonly string[];
  readonly causes: readonly string[];
  readonly mimics: readonly string[];
  /** What its warning signs are about (data/safety/signs.ts). */
  readonly redFlags: readonly SignPlace[];
  readonly textbook?: { readonly sourceId: SourceId; readonly chapter?: number; readonly painPatternPages?: string };
  readonly evidence: Readonly<Record<MuscleField, Evidence>>;
  /** Every source of the entry, sorted. */
  readonly sources: readonly SourceId[];
}

/** A trigger point, written once for the left side (or the right, when rightOnly) and mirrored by code. */
export interface TriggerPoint {
  /** Stable and URL-safe; once published it is never given to another point. */
  readonly id: PointId;
  readonly muscleId: MuscleId;
  /** Number or name in the textbook, 1999 numbering: "TrP1". */
  readonly number: string;
  /** Plain name for people. */
  readonly commonName: string;
  readonly rightOnly?: true;
  readonly location: { readonly words: string; readonly anchor: Anchor; readonly searchRadiusCm: number };
  readonly depth: { readonly layer: 'superficial' | 'intermediate' | 'deep'; readonly under: readonly string[] };
  readonly referral: { readonly essential: readonly Zone[]; readonly spillover: readonly Zone[] };
  readonly referralEvidenceLevel: string;
  readonly quality: string;
  /** Present only when the point has its own instead of its muscle's. */
  readonly complaints?: readonly string[];
  readonly causes?: readonly string[];
  readonly mimics?: readonly string[];
  readonly redFlags?: readonly SignPlace[];
  /** Marks of a field that is the muscle's stand with the muscle. */
  readonly evidence: Readonly<Record<PointField, Evidence>> & Readonly<Partial<Record<OwnField, Evidence>>>;
  /** That of the essential zones. */
  readonly overallStatus: Status;
  readonly supportingStudies?: readonly SourceId[];
  /** Doubts and contradictions, shown to the reader. */
  readonly note?: string;
  /** Every source of the point and of its muscle, sorted. */
  readonly sources: readonly SourceId[];
}

/** A published figure of how often points were found. */
export interface PrevalenceRecord {
  readonly id: string;
  readonly population: string;
  /** People examined. */
  readonly n?: number;
  /** Empty when the figure is of no one muscle. */
  readonly muscleIds: readonly MuscleId[];
  /** Name of a muscle or group that is not in the atlas. */
  readonly label?: string;
  readonly finding: string;
  readonly percent?: number;
  readonly count?: number;
  readonly side?: string;
  readonly comparison?: string;
  readonly status: Status;
  readonly sourceId: SourceId;
  readonly note?: string;
}

export interface PrevalenceReview {
  readonly sourceId: SourceId;
  readonly status: Status;
  readonly finding: string;
}

/** How common points in a muscle are, 1 (rare) to 5 (commonest). */
export interface PriorHint {
  readonly muscleId: MuscleId;
  /** Said of this point alone, where sources tell it from the others of its muscle. */
  readonly pointId?: PointId;
  readonly level: number;
  readonly reason: string;
  /** What the level was judged from; a level itself is our judgement. */
  readonly evidence: Evidence;
}

/** A part of the body as the list of places names it. */
export type BodyArea =
  | 'Head and face'
  | 'Neck'
  | 'Shoulder'
  | 'Arm and elbow'
  | 'Forearm and wrist'
  | 'Hand'
  | 'Chest'
  | 'Upper back'
  | 'Belly'
  | 'Low back'
  | 'Hip and buttock'
  | 'Thigh and knee'
  | 'Lower leg and foot';

/** A place people can name, for the text route and for naming what was marked. Written for the left or the midline. */
export interface Place {
  readonly id: PlaceId;
  /** Without the side: "shoulder blade, inner edge". Reads after "left" or "right". */
  readonly name: string;
  /** Other words people type: "between shoulder blade and spine". */
  readonly synonyms: readonly string[];
  /** Heading in the list. */
  readonly area: BodyArea;
  readonly midline?: true;
  readonly anchor: Anchor;
  /** Radius of the stroke that choosing it makes, centimetres, 1-6. */
  readonly radiusCm: number;
}
