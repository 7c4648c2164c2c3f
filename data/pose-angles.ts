/** Angles in degrees. An angle that is left out is that of the body as it is drawn: standing, arms a little away from the sides. */
export interface TrunkAngles {
  /** The whole body tipped forward; -90 lies on the back. */
  readonly lean?: number;
  /** The whole body tipped toward the person's left; 90 lies on the left side. */
  readonly roll?: number;
  /** The pelvis tipped forward over the thighs. */
  readonly pelvis?: number;
  /** The low back bent forward, in all. */
  readonly lowBack?: number;
  /** The rib cage part of the back bent forward (rounded), in all. */
  readonly upperBack?: number;
  /** The trunk bent toward the person's left. */
  readonly bendLeft?: number;
  /** The trunk turned toward the person's left. */
  readonly turnLeft?: number;
  /** The head carried forward on the neck, the face kept level. */
  readonly headForward?: number;
  /** Looking down. */
  readonly nod?: number;
  /** The head tipped toward the left shoulder. */
  readonly tipLeft?: number;
  /** The face turned toward the left. */
  readonly lookLeft?: number;
}

/** Angles of one side, degrees; left and right use the same signs. */
export interface SideAngles {
  /** The shoulder shrugged up. */
  readonly shrug?: number;
  /** The shoulder and its blade drawn forward around the ribs. */
  readonly bladeForward?: number;
  /** The upper arm away from hanging straight down, 0-180. */
  readonly armRaise?: number;
  /** The direction in which it is raised: 0 out to the side, 90 straight forward, above 90 across the chest, below 0 behind. */
  readonly armAcross?: number;
  /** The upper arm turned inward about its length. */
  readonly armIn?: number;
  /** The elbow bent; 0 is straight. */
  readonly elbow?: number;
  /** The forearm turned so that the palm faces down (or back, with the arm hanging). */
  readonly palmDown?: number;
  /** The hand bent toward the palm. */
  readonly wrist?: number;
  /** The thigh raised forward; 90 is sitting. */
  readonly hip?: number;
  /** The thigh taken out to the side. */
  readonly hipOut?: number;
  /** The thigh turned inward about its length. */
  readonly hipIn?: number;
  /** The knee bent; 0 is straight. */
  readonly knee?: number;
  /** The toes drawn up. */
  readonly toesUp?: number;
}

/** How the body is held. */
export interface PoseAngles {
  readonly trunk?: TrunkAngles;
  readonly left?: SideAngles;
  readonly right?: SideAngles;
}
