/** Words on and about the 3D body. Left and right are always the person's own. */
export const BODY_WORDS = {
  stage:
    'The 3D body. Paint on it where it hurts. The arrow keys turn it, plus and minus zoom, Home goes back to the first view.',
  left: 'Your left',
  right: 'Your right',
  knots: 'Likely knots on the body',
  /** Under the number of a chosen knot that lies deep; and in full, as the number's name. */
  deep: 'deep',
  deepUnder: (under: string | null) => (under ? `deep, under the ${under}` : 'deep'),
  poseTrouble: 'Other poses and shapes could not be loaded.',
  tone: 'Skin tone',
  tones: { fair: 'Fair skin', medium: 'Medium skin', brown: 'Brown skin', deep: 'Deep brown skin' },
  pose: 'Pose',
  shape: 'Body shape',
  shapes: { neutral: 'Neutral body', female: 'Female body', male: 'Male body' },
  /** "Trapezius, upper fibres, left"; "Deltoid, front part, right". */
  muscleOnSide: (name: string, part: string | null, side: 'left' | 'right') =>
    [name, ...(part ? [part] : []), side].join(', '),
  layers: {
    open: 'Layers',
    muscles: 'Muscles',
    views: {
      off: 'None',
      chosen: 'Only the one with the chosen knot',
      superficial: 'Upper layer',
      deep: 'Deeper layer',
      both: 'Upper on the left, deeper on the right',
    },
    bones: 'Bones you can feel',
    labels: 'Names of the bones, close up',
    noPress: 'Where not to press',
    areas: 'Areas not to press',
    areasHow: 'Move through the list to light an area on the body.',
    shown: 'Muscles shown',
    noneShown: 'No muscle is drawn now.',
    muscleHow: 'Move through the list to pick a muscle out on the body. Choose it to read about it.',
    /** On the body, after a click on a muscle. */
    openMuscle: (name: string) => `Open: ${name}`,
  },
} as const;
