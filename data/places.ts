import type { Place } from './types.ts';

/**
 * Places that people can name, for the text route and for naming what was marked; left side or midline. Each cage place of the body carries the
 * name of the place nearest to it along the skin, so that they must cover the whole skin. The words are the product's own, not clinical facts.
 */
export const NAMED_PLACES: readonly Place[] = [
  // Head and face
  {
    id: 'crown', name: 'top of the head', area: 'Head and face', midline: true, radiusCm: 4,
    synonyms: ['crown', 'vertex', 'headache on top'],
    anchor: { at: 'vertex' },
  },
  {
    id: 'forehead', name: 'forehead', area: 'Head and face', radiusCm: 3,
    synonyms: ['front of the head', 'brow', 'frontal headache'],
    anchor: { at: 'forehead-lat' },
  },
  {
    id: 'eyebrow', name: 'eyebrow', area: 'Head and face', radiusCm: 1.5,
    synonyms: ['brow', 'above the eye', 'brow ridge'],
    anchor: { at: 'eyebrow-mid' },
  },
  {
    id: 'eye', name: 'eye', area: 'Head and face', radiusCm: 1.5,
    synonyms: ['behind the eye', 'eye socket', 'deep in the eye'],
    anchor: { at: 'orbit' },
  },
  {
    id: 'temple', name: 'temple', area: 'Head and face', radiusCm: 2.5,
    synonyms: ['side of the forehead', 'temporal headache'],
    anchor: { at: 'temple' },
  },
  {
    id: 'side-of-head', name: 'side of the head', area: 'Head and face', radiusCm: 3.5,
    synonyms: ['above the ear', 'parietal', 'scalp at the side'],
    anchor: { at: 'parietal' },
  },
  {
    id: 'back-of-head', name: 'back of the head', area: 'Head and face', radiusCm: 3,
    synonyms: ['occiput', 'middle of the back of the head', 'back of the skull', 'scalp at the back'],
    anchor: { at: 'occiput-back', offset: { lateralCm: 4 }, surface: 'posterior' },
  },
  {
    id: 'base-of-skull', name: 'base of the skull', area: 'Head and face', radiusCm: 2,
    synonyms: ['where skull meets neck', 'top of the neck', 'suboccipital', 'under the back of the head'],
    anchor: { at: 'nuchal-mid' },
  },
  {
    id: 'bone-behind-ear', name: 'bone behind the ear', area: 'Head and face', radiusCm: 2,
    synonyms: ['mastoid', 'behind the ear'],
    anchor: { at: 'mastoid' },
  },
  {
    id: 'ear', name: 'ear', area: 'Head and face', radiusCm: 1.5,
    synonyms: ['earache', 'in the ear', 'ear canal'],
    anchor: { at: 'tragus' },
  },
  {
    id: 'jaw-joint', name: 'jaw joint', area: 'Head and face', radiusCm: 1.5,
    synonyms: ['TMJ', 'in front of the ear', 'jaw hinge'],
    anchor: { at: 'tmj' },
  },
  {
    id: 'cheekbone', name: 'cheekbone', area: 'Head and face', radiusCm: 1.5,
    synonyms: ['under the eye', 'zygoma', 'sinus area'],
    anchor: { at: 'zygoma' },
  },
  {
    id: 'cheek', name: 'cheek', area: 'Head and face', radiusCm: 2,
    synonyms: ['upper teeth', 'upper molars', 'upper jaw', 'toothache'],
    anchor: { at: 'upper-molars' },
  },
  {
    id: 'nose', name: 'nose', area: 'Head and face', midline: true, radiusCm: 1.5,
    synonyms: ['bridge of the nose', 'root of the nose'],
    anchor: { at: 'nasion', offset: { upCm: -2 }, surface: 'anterior' },
  },
  {
    id: 'mouth', name: 'mouth', area: 'Head and face', midline: true, radiusCm: 1.5,
    synonyms: ['lips', 'front teeth'],
    anchor: { between: ['nasion', 'chin'], t: 0.58, surface: 'anterior' },
  },
  {
    id: 'lower-jaw', name: 'lower jaw', area: 'Head and face', radiusCm: 2,
    synonyms: ['lower teeth', 'lower molars', 'jaw line', 'toothache'],
    anchor: { at: 'mandible-body-mid' },
  },
  {
    id: 'jaw-angle', name: 'angle of the jaw', area: 'Head and face', radiusCm: 2,
    synonyms: ['corner of the jaw', 'chewing muscle', 'masseter'],
    anchor: { at: 'mandible-angle' },
  },
  {
    id: 'chin', name: 'chin', area: 'Head and face', midline: true, radiusCm: 1.5,
    synonyms: ['front of the jaw', 'tip of the jaw'],
    anchor: { at: 'chin' },
  },
  // Neck
  {
    id: 'under-jaw', name: 'neck under the jaw', area: 'Neck', radiusCm: 2,
    synonyms: ['under the chin', 'floor of the mouth', 'below the jaw'],
    anchor: { at: 'mandible-body-mid', offset: { upCm: -2, lateralCm: -1.5 } },
  },
  {
    id: 'throat', name: 'throat', area: 'Neck', midline: true, radiusCm: 2,
    synonyms: ["Adam's apple", 'windpipe', 'front of the neck'],
    anchor: { at: 'thyroid' },
  },
  {
    id: 'front-of-neck', name: 'front of the neck, side', area: 'Neck', radiusCm: 2,
    synonyms: ['beside the throat', 'long muscle at the front of the neck', 'SCM', 'sternomastoid'],
    anchor: { between: ['mastoid', 'sc-joint'], t: 0.55 },
  },
  {
    id: 'side-of-neck', name: 'side of the neck', area: 'Neck', radiusCm: 2,
    synonyms: ['neck below the ear', 'side neck muscles'],
    anchor: { at: 'c4', offset: { lateralCm: 5, forwardCm: 3 }, surface: 'lateral' },
  },
  {
    id: 'upper-neck', name: 'upper neck, beside the spine', area: 'Neck', radiusCm: 2,
    synonyms: ['high on the back of the neck', 'below the skull', 'C2', 'C3'],
    anchor: { at: 'c3', offset: { lateralCm: 2 }, surface: 'posterior' },
  },
  {
    id: 'lower-neck', name: 'lower neck, beside the spine', area: 'Neck', radiusCm: 2,
    synonyms: ['low on the back of the neck', 'C5', 'C6'],
    anchor: { at: 'c6', offset: { lateralCm: 2.2 }, surface: 'posterior' },
  },
  {
    id: 'back-of-neck-middle', name: 'back of the neck, middle', area: 'Neck', midline: true, radiusCm: 2,
    synonyms: ['neck bones', 'nape', 'middle of the neck'],
    anchor: { at: 'c4' },
  },
  {
    id: 'base-of-neck', name: 'base of the neck, middle', area: 'Neck', midline: true, radiusCm: 2.5,
    synonyms: ['bony bump at the bottom of the neck', 'C7', 'where the neck starts'],
    anchor: { at: 'c7' },
  },
  {
    id: 'neck-angle', name: 'angle of the neck', area: 'Neck', radiusCm: 2.5,
    synonyms: ['where the neck meets the shoulder', 'side of the lower neck', 'root of the neck'],
    anchor: { at: 'neck-angle' },
  },
  {
    id: 'above-collarbone', name: 'hollow above the collarbone', area: 'Neck', radiusCm: 2,
    synonyms: ['pit above the collarbone', 'front of the lower neck', 'supraclavicular'],
    anchor: { at: 'clavicle-mid', offset: { upCm: 2.5, lateralCm: -2 }, surface: 'anterior' },
  },
  // Shoulder
  {
    id: 'top-of-shoulder', name: 'top of the shoulder', area: 'Shoulder', radiusCm: 3,
    synonyms: ['upper trapezius', 'where a bag strap sits', 'shoulder muscle'],
    anchor: { between: ['c7', 'acromion'], t: 0.6, surface: 'superior' },
  },
  {
    id: 'above-shoulder-blade', name: 'upper back, above the shoulder blade', area: 'Shoulder', radiusCm: 2.5,
    synonyms: ['top of the shoulder at the back', 'above the ridge of the blade', 'supraspinatus'],
    anchor: { between: ['scap-superior-angle', 'acromion-angle'], t: 0.45, offset: { upCm: 1 }, surface: 'posterior' },
  },
  {
    id: 'shoulder-tip', name: 'tip of the shoulder', area: 'Shoulder', radiusCm: 2,
    synonyms: ['point of the shoulder', 'bone on top of the shoulder', 'acromion'],
    anchor: { at: 'acromion' },
  },
  {
    id: 'front-of-shoulder', name: 'front of the shoulder', area: 'Shoulder', radiusCm: 3,
    synonyms: ['shoulder joint in front', 'front deltoid', 'biceps tendon'],
    anchor: { between: ['gh-anterior', 'bicipital-groove'], t: 0.5, surface: 'anterior' },
  },
  {
    id: 'outer-shoulder', name: 'outer shoulder', area: 'Shoulder', radiusCm: 3,
    synonyms: ['side of the shoulder', 'deltoid', 'shoulder cap'],
    anchor: { at: 'greater-tubercle', offset: { upCm: -2 } },
  },
  {
    id: 'back-of-shoulder', name: 'back of the shoulder', area: 'Shoulder', radiusCm: 3,
    synonyms: ['shoulder joint at the back', 'rear deltoid'],
    anchor: { at: 'gh-posterior' },
  },
  {
    id: 'collarbone', name: 'collarbone', area: 'Shoulder', radiusCm: 2,
    synonyms: ['clavicle', 'middle of the collarbone', 'under the collarbone'],
    anchor: { at: 'clavicle-mid' },
  },
  {
    id: 'collarbone-inner-end', name: 'inner end of the collarbone', area: 'Shoulder', radiusCm: 1.5,
    synonyms: ['where collarbone meets breastbone', 'sternoclavicular joint'],
    anchor: { at: 'sc-joint' },
  },
  {
    id: 'armpit', name: 'armpit', area: 'Shoulder', radiusCm: 2.5,
    synonyms: ['underarm', 'axilla', 'hollow under the arm'],
    anchor: { at: 'axilla-apex' },
  },
  {
    id: 'armpit-back', name: 'back of the armpit', area: 'Shoulder', radiusCm: 2.5,
    synonyms: ['fold behind the armpit', 'back armpit fold', 'teres'],
    anchor: { at: 'axilla-posterior-fold' },
  },
  {
    id: 'armpit-front', name: 'front of the armpit', area: 'Shoulder', radiusCm: 2.5,
    synonyms: ['fold in front of the armpit', 'edge of the chest muscle'],
    anchor: { at: 'axilla-anterior-fold' },
  },
  // Upper back
  {
    id: 'blade-upper-corner', name: 'shoulder blade, upper inner corner', area: 'Upper back', radiusCm: 2,
    synonyms: ['top of the shoulder blade', 'superior angle', 'levator scapulae'],
    anchor: { at: 'scap-superior-angle' },
  },
  {
    id: 'blade-ridge', name: 'shoulder blade, ridge', area: 'Upper back', radiusCm: 2,
    synonyms: ['spine of the shoulder blade', 'bony ridge of the blade'],
    anchor: { at: 'scap-spine-mid' },
  },
  {
    id: 'blade-inner-edge', name: 'shoulder blade, inner edge', area: 'Upper back', radiusCm: 2.5,
    synonyms: ['between shoulder blade and spine', 'medial border', 'rhomboids'],
    anchor: { at: 'scap-medial-mid' },
  },
  {
    id: 'blade-middle', name: 'shoulder blade, middle', area: 'Upper back', radiusCm: 3,
    synonyms: ['on the shoulder blade', 'infraspinatus', 'flat of the blade'],
    anchor: { between: ['scap-spine-mid', 'scap-inferior-angle'], t: 0.4, surface: 'posterior' },
  },
  {
    id: 'blade-outer-edge', name: 'shoulder blade, outer edge', area: 'Upper back', radiusCm: 2,
    synonyms: ['shoulder blade near the armpit', 'lateral border'],
    anchor: { at: 'scap-lateral-mid' },
  },
  {
    id: 'blade-bottom', name: 'shoulder blade, bottom tip', area: 'Upper back', radiusCm: 2.5,
    synonyms: ['bottom of the shoulder blade', 'lower corner', 'inferior angle'],
    anchor: { at: 'scap-inferior-angle' },
  },
  {
    id: 'upper-spine', name: 'top of the upper back, middle', area: 'Upper back', midline: true, radiusCm: 2.5,
    synonyms: ['upper spine', 'below the neck', 'T1', 'T2'],
    anchor: { at: 't2' },
  },
  {
    id: 'between-blades', name: 'between the shoulder blades', area: 'Upper back', midline: true, radiusCm: 3,
    synonyms: ['upper spine', 'middle of the upper back', 'thoracic spine'],
    anchor: { at: 't5' },
  },
  {
    id: 'upper-back-beside-spine', name: 'upper back, beside the spine', area: 'Upper back', radiusCm: 2.5,
    synonyms: ['below the neck beside the spine', 'T1 to T3'],
    anchor: { at: 't2', offset: { lateralCm: 3.5 }, surface: 'posterior' },
  },
  {
    id: 'blade-level-beside-spine', name: 'back beside the spine, at the shoulder blade', area: 'Upper back', radiusCm: 2.5,
    synonyms: ['between spine and shoulder blade', 'inside the shoulder blade', 'T4 to T7'],
    anchor: { at: 't6', offset: { lateralCm: 3 }, surface: 'posterior' },
  },
  {
    id: 'mid-back-beside-spine', name: 'mid back, beside the spine', area: 'Upper back', radiusCm: 3,
    synonyms: ['below the shoulder blade beside the spine', 'bra line', 'T8 to T10'],
    anchor: { at: 't9', offset: { lateralCm: 3.5 }, surface: 'posterior' },
  },
  {
    id: 'mid-back', name: 'mid back, middle', area: 'Upper back', midline: true, radiusCm: 3,
    synonyms: ['middle of the back', 'spine at bra level', 'lower thoracic spine'],
    anchor: { at: 't9' },
  },
  {
    id: 'ribs-below-blade', name: 'ribs below the shoulder blade', area: 'Upper back', radiusCm: 3,
    synonyms: ['back of the ribs', 'outer mid back', 'under the shoulder blade'],
    anchor: { at: 'scap-inferior-angle', offset: { upCm: -5.5, lateralCm: 1 }, surface: 'posterior' },
  },
  {
    id: 'lower-back-ribs', name: 'lowest ribs at the back', area: 'Upper back', radiusCm: 3,
    synonyms: ['back of the lower ribs', 'kidney area', 'bottom of the rib cage'],
    anchor: { at: 'rib11-back', offset: { lateralCm: 1 }, surface: 'posterior' },
  },
  // Low back
  {
    id: 'low-back-top', name: 'top of the low back, middle', area: 'Low back', midline: true, radiusCm: 3,
    synonyms: ['where ribs end at the spine', 'T12', 'L1'],
    anchor: { at: 'l1' },
  },
  {
    id: 'low-back-top-beside-spine', name: 'top of the low back, beside the spine', area: 'Low back', radiusCm: 3,
    synonyms: ['beside the spine below the ribs', 'T12 to L2'],
    anchor: { at: 'l1', offset: { lateralCm: 3.5 }, surface: 'posterior' },
  },
  {
    id: 'low-back', name: 'low back, middle', area: 'Low back', midline: true, radiusCm: 3,
    synonyms: ['lower back', 'lumbar spine', 'small of the back'],
    anchor: { at: 'l4' },
  },
  {
    id: 'low-back-beside-spine', name: 'low back, beside the spine', area: 'Low back', radiusCm: 3,
    synonyms: ['lower back', 'lumbar muscles', 'beside the lumbar spine'],
    anchor: { at: 'l4', offset: { lateralCm: 3.5 }, surface: 'posterior' },
  },
  {
    id: 'low-back-outer', name: 'low back, outer side', area: 'Low back', radiusCm: 3,
    synonyms: ['between ribs and hip at the back', 'quadratus lumborum', 'loin'],
    anchor: { at: 'l3', offset: { lateralCm: 8 }, surface: 'posterior' },
  },
  {
    id: 'waist', name: 'side of the waist', area: 'Low back', radiusCm: 3,
    synonyms: ['flank', 'between ribs and hip', 'love handle'],
    anchor: { between: ['rib10-lat', 'iliac-crest'], t: 0.5, surface: 'lateral' },
  },
  {
    id: 'hip-bone-back', name: 'back of the hip bone, top edge', area: 'Low back', radiusCm: 2.5,
    synonyms: ['back of the pelvis', 'belt line at the back', 'iliac crest at the back'],
    anchor: { at: 'iliac-crest-back', offset: { lateralCm: 1.5 }, surface: 'posterior' },
  },
  {
    id: 'hip-bone-dimple', name: 'dimple above the buttock', area: 'Low back', radiusCm: 2,
    synonyms: ['sacroiliac joint', 'SI joint', 'back hip dimple', 'PSIS'],
    anchor: { at: 'psis' },
  },
  {
    id: 'sacrum', name: 'base of the spine', area: 'Low back', midline: true, radiusCm: 2.5,
    synonyms: ['sacrum', 'flat bone above the tailbone', 'bottom of the back'],
    anchor: { at: 'sacrum-mid', offset: { upCm: 1 } },
  },
  {
    id: 'tailbone', name: 'tailbone', area: 'Low back', midline: true, radiusCm: 2,
    synonyms: ['coccyx', 'end of the spine'],
    anchor: { at: 'coccyx' },
  },
  // Chest
  {
    id: 'breastbone-upper', name: 'upper breastbone', area: 'Chest', midline: true, radiusCm: 2.5,
    synonyms: ['sternum', 'top of the chest, middle', 'notch above the breastbone', 'breastbone'],
    anchor: { at: 'sternal-angle' },
  },
  {
    id: 'breastbone-lower', name: 'lower breastbone', area: 'Chest', midline: true, radiusCm: 2.5,
    synonyms: ['sternum', 'middle of the chest', 'between the breasts'],
    anchor: { between: ['sternal-angle', 'xiphoid'], t: 0.7, surface: 'anterior' },
  },
  {
    id: 'beside-breastbone', name: 'chest beside the breastbone', area: 'Chest', radiusCm: 2.5,
    synonyms: ['edge of the breastbone', 'where the ribs meet the breastbone'],
    anchor: { at: 'sternum-mid', offset: { lateralCm: 3.5 }, surface: 'anterior' },
  },
  {
    id: 'upper-chest', name: 'upper chest', area: 'Chest', radiusCm: 3,
    synonyms: ['below the collarbone', 'chest muscle', 'pectoral'],
    anchor: { at: 'rib3-mcl' },
  },
  {
    id: 'chest-near-shoulder', name: 'chest near the shoulder', area: 'Chest', radiusCm: 2.5,
    synonyms: ['hollow below the outer collarbone', 'coracoid', 'pectoralis minor'],
    anchor: { at: 'coracoid', offset: { upCm: -2 } },
  },
  {
    id: 'outer-chest', name: 'outer chest', area: 'Chest', radiusCm: 2.5,
    synonyms: ['chest near the armpit', 'outer edge of the chest muscle'],
    anchor: { between: ['nipple', 'axilla-anterior-fold'], t: 0.45, surface: 'anterior' },
  },
  {
    id: 'breast', name: 'breast', area: 'Chest', radiusCm: 3,
    synonyms: ['nipple', 'bust'],
    anchor: { at: 'nipple' },
  },
  {
    id: 'below-breast', name: 'chest below the breast', area: 'Chest', radiusCm: 3,
    synonyms: ['ribs below the breast', 'under the breast'],
    anchor: { at: 'rib5-mcl', offset: { upCm: -5 }, surface: 'anterior' },
  },
  {
    id: 'side-of-chest', name: 'side of the chest', area: 'Chest', radiusCm: 3,
    synonyms: ['ribs below the armpit', 'side ribs', 'serratus'],
    anchor: { at: 'rib6-mal' },
  },
  {
    id: 'side-lower-ribs', name: 'side of the lower ribs', area: 'Chest', radiusCm: 3,
    synonyms: ['lower ribs at the side', 'stitch', 'side of the rib cage'],
    anchor: { at: 'rib8-mal', offset: { upCm: -3 } },
  },
  {
    id: 'rib-edge', name: 'front edge of the ribs', area: 'Chest', radiusCm: 2.5,
    synonyms: ['bottom of the ribs in front', 'costal margin', 'below the ribs'],
    anchor: { at: 'costal-margin-mcl' },
  },
  // Belly
  {
    id: 'upper-belly', name: 'upper belly, middle', area: 'Belly', midline: true, radiusCm: 3,
    synonyms: ['pit of the stomach', 'epigastrium', 'below the breastbone'],
    anchor: { at: 'xiphoid', offset: { upCm: -5 }, surface: 'anterior' },
  },
  {
    id: 'upper-belly-side', name: 'upper belly', area: 'Belly', radiusCm: 3,
    synonyms: ['under the ribs', 'side of the stomach', 'liver or spleen side'],
    anchor: { at: 'costal-margin-mcl', offset: { upCm: -5 }, surface: 'anterior' },
  },
  {
    id: 'navel', name: 'navel', area: 'Belly', midline: true, radiusCm: 3,
    synonyms: ['belly button', 'middle of the belly', 'umbilicus'],
    anchor: { at: 'umbilicus' },
  },
  {
    id: 'beside-navel', name: 'belly beside the navel', area: 'Belly', radiusCm: 3,
    synonyms: ['middle of the belly', 'stomach muscles', 'beside the belly button'],
    anchor: { at: 'umbilicus', offset: { lateralCm: 6.5 }, surface: 'anterior' },
  },
  {
    id: 'lower-belly-middle', name: 'lower belly, middle', area: 'Belly', midline: true, radiusCm: 3,
    synonyms: ['below the navel', 'bladder area', 'above the pubic bone'],
    anchor: { between: ['umbilicus', 'pubis'], t: 0.55, surface: 'anterior' },
  },
  {
    id: 'lower-belly', name: 'lower belly', area: 'Belly', radiusCm: 3,
    synonyms: ['appendix area', 'inside the hip bone', 'side of the lower belly'],
    anchor: { between: ['umbilicus', 'asis'], t: 0.75, offset: { upCm: -2 }, surface: 'anterior' },
  },
  {
    id: 'pubic-bone', name: 'pubic bone', area: 'Belly', midline: true, radiusCm: 2,
    synonyms: ['bottom of the belly', 'pubis'],
    anchor: { at: 'pubis' },
  },
  {
    id: 'groin', name: 'groin', area: 'Belly', radiusCm: 2.5,
    synonyms: ['crease at the top of the thigh', 'inguinal', 'hip flexor'],
    anchor: { at: 'groin-mid' },
  },
  // Hip and buttock
  {
    id: 'hip-bone-top', name: 'top of the hip bone', area: 'Hip and buttock', radiusCm: 2.5,
    synonyms: ['iliac crest', 'belt line at the side'],
    anchor: { at: 'iliac-crest' },
  },
  {
    id: 'hip-bone-front', name: 'front of the hip bone', area: 'Hip and buttock', radiusCm: 2.5,
    synonyms: ['front hip point', 'ASIS', 'hip bone in front'],
    anchor: { at: 'asis' },
  },
  {
    id: 'side-of-hip', name: 'side of the hip', area: 'Hip and buttock', radiusCm: 3,
    synonyms: ['below the hip bone at the side', 'gluteus medius', 'upper hip'],
    anchor: { between: ['iliac-crest', 'greater-trochanter'], t: 0.5, surface: 'lateral' },
  },
  {
    id: 'outer-hip', name: 'outer hip', area: 'Hip and buttock', radiusCm: 3,
    synonyms: ['hip joint at the side', 'bony bump of the hip', 'trochanter'],
    anchor: { at: 'greater-trochanter' },
  },
  {
    id: 'upper-buttock', name: 'upper buttock', area: 'Hip and buttock', radiusCm: 3,
    synonyms: ['top of the buttock', 'gluteus'],
    anchor: { at: 'psis', offset: { upCm: -3.5, lateralCm: 4 }, surface: 'posterior' },
  },
  {
    id: 'outer-buttock', name: 'outer buttock', area: 'Hip and buttock', radiusCm: 3,
    synonyms: ['side of the buttock', 'back pocket', 'piriformis'],
    anchor: { between: ['buttock-mid', 'greater-trochanter'], t: 0.55, offset: { upCm: 2.5 }, surface: 'posterior' },
  },
  {
    id: 'buttock', name: 'buttock, middle', area: 'Hip and buttock', radiusCm: 3.5,
    synonyms: ['cheek of the buttock', 'seat', 'gluteus maximus'],
    anchor: { at: 'buttock-mid' },
  },
  {
    id: 'lower-buttock', name: 'lower buttock', area: 'Hip and buttock', radiusCm: 3,
    synonyms: ['sitting bone', 'crease below the buttock', 'sit bone'],
    anchor: { at: 'gluteal-fold', offset: { upCm: 1.5 } },
  },
  // Arm and elbow
  {
    id: 'outer-upper-arm', name: 'outer upper arm', area: 'Arm and elbow', radiusCm: 3,
    synonyms: ['side of the upper arm', 'below the shoulder', 'end of the deltoid'],
    anchor: { at: 'deltoid-tuberosity' },
  },
  {
    id: 'front-upper-arm', name: 'front of the upper arm', area: 'Arm and elbow', radiusCm: 3,
    synonyms: ['biceps', 'front of the arm'],
    anchor: { between: ['bicipital-groove', 'antecubital'], t: 0.55, surface: 'anterior' },
  },
  {
    id: 'back-upper-arm', name: 'back of the upper arm', area: 'Arm and elbow', radiusCm: 3,
    synonyms: ['triceps', 'back of the arm'],
    anchor: { between: ['gh-posterior', 'olecranon'], t: 0.58, surface: 'posterior' },
  },
  {
    id: 'inner-upper-arm', name: 'inner upper arm', area: 'Arm and elbow', radiusCm: 3,
    synonyms: ['inside of the arm', 'arm against the chest'],
    anchor: { between: ['axilla-anterior-fold', 'medial-epicondyle'], t: 0.5, surface: 'medial' },
  },
  {
    id: 'outer-arm-above-elbow', name: 'outer arm above the elbow', area: 'Arm and elbow', radiusCm: 2.5,
    synonyms: ['just above the outer elbow', 'lower outer arm'],
    anchor: { between: ['deltoid-tuberosity', 'lateral-epicondyle'], t: 0.6, surface: 'lateral' },
  },
  {
    id: 'outer-elbow', name: 'outer elbow', area: 'Arm and elbow', radiusCm: 2,
    synonyms: ['tennis elbow', 'lateral epicondyle', 'outside of the elbow'],
    anchor: { at: 'lateral-epicondyle' },
  },
  {
    id: 'inner-elbow', name: 'inner elbow', area: 'Arm and elbow', radiusCm: 2,
    synonyms: ["golfer's elbow", 'funny bone', 'inside of the elbow'],
    anchor: { at: 'medial-epicondyle' },
  },
  {
    id: 'elbow-point', name: 'point of the elbow', area: 'Arm and elbow', radiusCm: 2,
    synonyms: ['tip of the elbow', 'back of the elbow', 'olecranon'],
    anchor: { at: 'olecranon' },
  },
  {
    id: 'elbow-crease', name: 'elbow crease', area: 'Arm and elbow', radiusCm: 2.5,
    synonyms: ['front of the elbow', 'bend of the elbow', 'crook of the arm'],
    anchor: { at: 'antecubital' },
  },
  // Forearm and wrist
  {
    id: 'upper-forearm-back', name: 'upper forearm, back', area: 'Forearm and wrist', radiusCm: 2.5,
    synonyms: ['top of the forearm below the elbow', 'wrist extensors', 'outer forearm'],
    anchor: { between: ['radial-head', 'wrist-dorsal'], t: 0.25, surface: 'posterior' },
  },
  {
    id: 'lower-forearm-back', name: 'lower forearm, back', area: 'Forearm and wrist', radiusCm: 2.5,
    synonyms: ['back of the forearm above the wrist', 'hairy side of the forearm'],
    anchor: { between: ['radial-head', 'wrist-dorsal'], t: 0.68, surface: 'posterior' },
  },
  {
    id: 'upper-forearm-front', name: 'upper forearm, palm side', area: 'Forearm and wrist', radiusCm: 2.5,
    synonyms: ['inner forearm below the elbow', 'wrist flexors'],
    anchor: { between: ['antecubital', 'wrist-volar'], t: 0.3, surface: 'anterior' },
  },
  {
    id: 'lower-forearm-front', name: 'lower forearm, palm side', area: 'Forearm and wrist', radiusCm: 2.5,
    synonyms: ['inner forearm above the wrist', 'underside of the forearm'],
    anchor: { between: ['antecubital', 'wrist-volar'], t: 0.7, surface: 'anterior' },
  },
  {
    id: 'forearm-thumb-side', name: 'forearm, thumb side', area: 'Forearm and wrist', radiusCm: 2.5,
    synonyms: ['radial side of the forearm', 'brachioradialis'],
    anchor: { between: ['radial-head', 'radial-styloid'], t: 0.5, surface: 'lateral' },
  },
  {
    id: 'forearm-little-finger-side', name: 'forearm, little-finger side', area: 'Forearm and wrist', radiusCm: 2.5,
    synonyms: ['ulnar side of the forearm', 'edge of the forearm'],
    anchor: { between: ['medial-epicondyle', 'ulnar-styloid'], t: 0.5, surface: 'medial' },
  },
  {
    id: 'wrist-back', name: 'back of the wrist', area: 'Forearm and wrist', radiusCm: 2,
    synonyms: ['top of the wrist', 'wrist where a watch sits'],
    anchor: { at: 'wrist-dorsal' },
  },
  {
    id: 'wrist-front', name: 'wrist, palm side', area: 'Forearm and wrist', radiusCm: 2,
    synonyms: ['front of the wrist', 'inside of the wrist', 'pulse side'],
    anchor: { at: 'wrist-volar' },
  },
  {
    id: 'wrist-thumb-side', name: 'wrist, thumb side', area: 'Forearm and wrist', radiusCm: 1.5,
    synonyms: ['radial side of the wrist', 'snuffbox'],
    anchor: { at: 'radial-styloid' },
  },
  {
    id: 'wrist-little-finger-side', name: 'wrist, little-finger side', area: 'Forearm and wrist', radiusCm: 1.5,
    synonyms: ['ulnar side of the wrist', 'wrist bump'],
    anchor: { at: 'ulnar-styloid' },
  },
  // Hand
  {
    id: 'back-of-hand', name: 'back of the hand', area: 'Hand', radiusCm: 2.5,
    synonyms: ['top of the hand', 'knuckles', 'dorsum'],
    anchor: { between: ['wrist-dorsal', 'middle-mcp'], t: 0.6, surface: 'posterior' },
  },
  {
    id: 'palm', name: 'palm', area: 'Hand', radiusCm: 2,
    synonyms: ['inside of the hand', 'middle of the palm'],
    anchor: { between: ['wrist-volar', 'middle-tip'], t: 0.38, surface: 'anterior' },
  },
  {
    id: 'ball-of-thumb', name: 'ball of the thumb', area: 'Hand', radiusCm: 1.5,
    synonyms: ['thumb muscle in the palm', 'thenar', 'heel of the hand'],
    anchor: { at: 'thenar' },
  },
  {
    id: 'little-finger-edge', name: 'little-finger edge of the palm', area: 'Hand', radiusCm: 1.5,
    synonyms: ['outer edge of the hand', 'hypothenar', 'karate-chop side'],
    anchor: { at: 'hypothenar' },
  },
  {
    id: 'base-of-thumb', name: 'base of the thumb', area: 'Hand', radiusCm: 1.5,
    synonyms: ['thumb joint at the wrist', 'thumb saddle joint'],
    anchor: { at: 'thumb-cmc' },
  },
  {
    id: 'thumb-web', name: 'web between thumb and index finger', area: 'Hand', radiusCm: 1.5,
    synonyms: ['thumb web', 'skin fold of the thumb'],
    anchor: { at: 'thumb-web' },
  },
  {
    id: 'thumb', name: 'thumb', area: 'Hand', radiusCm: 1.5,
    synonyms: ['thumb tip', 'thumbnail'],
    anchor: { between: ['thumb-cmc', 'thumb-tip'], t: 0.75 },
  },
  {
    id: 'index-finger', name: 'index finger', area: 'Hand', radiusCm: 1.5,
    synonyms: ['pointer', 'first finger', 'forefinger'],
    anchor: { between: ['index-mcp', 'index-tip'], t: 0.55, surface: 'posterior' },
  },
  {
    id: 'middle-finger', name: 'middle finger', area: 'Hand', radiusCm: 1.5,
    synonyms: ['second finger', 'long finger'],
    anchor: { between: ['middle-mcp', 'middle-tip'], t: 0.55, surface: 'posterior' },
  },
  {
    id: 'ring-finger', name: 'ring finger', area: 'Hand', radiusCm: 1.5,
    synonyms: ['third finger', 'fourth digit'],
    anchor: { at: 'ring-tip', offset: { upCm: 4 } },
  },
  {
    id: 'little-finger', name: 'little finger', area: 'Hand', radiusCm: 1.5,
    synonyms: ['pinky', 'small finger', 'fifth digit'],
    anchor: { between: ['little-mcp', 'little-tip'], t: 0.55, surface: 'posterior' },
  },
  // Thigh and knee
  {
    id: 'front-thigh', name: 'front of the thigh', area: 'Thigh and knee', radiusCm: 4,
    synonyms: ['quadriceps', 'upper leg in front'],
    anchor: { at: 'thigh-ant-mid' },
  },
  {
    id: 'upper-front-thigh', name: 'top of the thigh, front', area: 'Thigh and knee', radiusCm: 3.5,
    synonyms: ['below the groin', 'upper thigh'],
    anchor: { between: ['asis', 'patella'], t: 0.27, surface: 'anterior' },
  },
  {
    id: 'outer-thigh', name: 'outer thigh', area: 'Thigh and knee', radiusCm: 4,
    synonyms: ['side of the thigh', 'IT band', 'vastus lateralis'],
    anchor: { at: 'thigh-lat-mid' },
  },
  {
    id: 'inner-thigh', name: 'inner thigh', area: 'Thigh and knee', radiusCm: 3.5,
    synonyms: ['adductors', 'inside of the leg'],
    anchor: { at: 'thigh-ant-mid', offset: { lateralCm: -6, forwardCm: -8 }, surface: 'medial' },
  },
  {
    id: 'upper-back-thigh', name: 'top of the thigh, back', area: 'Thigh and knee', radiusCm: 3.5,
    synonyms: ['below the buttock', 'upper hamstrings'],
    anchor: { between: ['gluteal-fold', 'thigh-post-mid'], t: 0.5, surface: 'posterior' },
  },
  {
    id: 'back-thigh', name: 'back of the thigh', area: 'Thigh and knee', radiusCm: 4,
    synonyms: ['hamstrings', 'back of the upper leg'],
    anchor: { at: 'thigh-post-mid', offset: { upCm: -3 }, surface: 'posterior' },
  },
  {
    id: 'lower-front-thigh', name: 'front of the thigh, above the knee', area: 'Thigh and knee', radiusCm: 3.5,
    synonyms: ['lower quadriceps', 'above the kneecap'],
    anchor: { between: ['thigh-ant-mid', 'patella'], t: 0.58, surface: 'anterior' },
  },
  {
    id: 'lower-outer-thigh', name: 'outer thigh, above the knee', area: 'Thigh and knee', radiusCm: 3,
    synonyms: ['lower IT band', 'side of the thigh near the knee'],
    anchor: { between: ['thigh-lat-mid', 'lateral-femoral-epicondyle'], t: 0.55, surface: 'lateral' },
  },
  {
    id: 'kneecap', name: 'kneecap', area: 'Thigh and knee', radiusCm: 3,
    synonyms: ['front of the knee', 'patella', 'knee'],
    anchor: { at: 'patella' },
  },
  {
    id: 'outer-knee', name: 'outer side of the knee', area: 'Thigh and knee', radiusCm: 2.5,
    synonyms: ['outside of the knee', 'lateral knee'],
    anchor: { at: 'lateral-femoral-epicondyle' },
  },
  {
    id: 'inner-knee', name: 'inner side of the knee', area: 'Thigh and knee', radiusCm: 2.5,
    synonyms: ['inside of the knee', 'medial knee'],
    anchor: { at: 'patella', offset: { lateralCm: -5, forwardCm: -5 }, surface: 'medial' },
  },
  {
    id: 'back-of-knee', name: 'back of the knee', area: 'Thigh and knee', radiusCm: 3,
    synonyms: ['knee crease', 'hollow of the knee', 'popliteal'],
    anchor: { at: 'popliteal' },
  },
  // Lower leg and foot
  {
    id: 'shin', name: 'shin', area: 'Lower leg and foot', radiusCm: 3,
    synonyms: ['front of the lower leg', 'shin bone'],
    anchor: { at: 'patella', offset: { upCm: -20 }, surface: 'anterior' },
  },
  {
    id: 'calf', name: 'calf', area: 'Lower leg and foot', radiusCm: 3.5,
    synonyms: ['calf muscle', 'back of the lower leg', 'gastrocnemius'],
    anchor: { at: 'calf-mid' },
  },
  {
    id: 'lower-calf', name: 'lower calf', area: 'Lower leg and foot', radiusCm: 2.5,
    synonyms: ['Achilles tendon', 'above the heel', 'soleus'],
    anchor: { between: ['calf-mid', 'heel'], t: 0.65, surface: 'posterior' },
  },
  {
    id: 'outer-lower-leg', name: 'outer side of the lower leg', area: 'Lower leg and foot', radiusCm: 3,
    synonyms: ['outside of the calf', 'fibula', 'peroneal'],
    anchor: { between: ['fibular-head', 'lateral-malleolus'], t: 0.35, surface: 'lateral' },
  },
  {
    id: 'front-ankle', name: 'front of the ankle', area: 'Lower leg and foot', radiusCm: 2.5,
    synonyms: ['bend of the ankle', 'ankle joint in front'],
    anchor: { between: ['patella', 'instep'], t: 0.8, surface: 'anterior' },
  },
  {
    id: 'outer-ankle', name: 'outer ankle', area: 'Lower leg and foot', radiusCm: 2.5,
    synonyms: ['ankle bone, outside', 'lateral malleolus'],
    anchor: { at: 'lateral-malleolus' },
  },
  {
    id: 'inner-ankle', name: 'inner ankle', area: 'Lower leg and foot', radiusCm: 2.5,
    synonyms: ['ankle bone, inside', 'medial malleolus'],
    anchor: { at: 'lateral-malleolus', offset: { upCm: 1, lateralCm: -8 }, surface: 'medial' },
  },
  {
    id: 'heel', name: 'heel', area: 'Lower leg and foot', radiusCm: 2.5,
    synonyms: ['back of the heel', 'under the heel'],
    anchor: { at: 'heel' },
  },
  {
    id: 'arch', name: 'arch of the foot', area: 'Lower leg and foot', radiusCm: 2.5,
    synonyms: ['sole', 'instep', 'plantar fascia', 'bottom of the foot'],
    anchor: { at: 'instep' },
  },
  {
    id: 'top-of-foot', name: 'top of the foot', area: 'Lower leg and foot', radiusCm: 2.5,
    synonyms: ['instep, upper side', 'back of the foot'],
    anchor: { at: 'instep', offset: { upCm: 5, lateralCm: 2.5, forwardCm: 1 }, surface: 'superior' },
  },
  {
    id: 'toes', name: 'toes', area: 'Lower leg and foot', radiusCm: 2.5,
    synonyms: ['ball of the foot', 'big toe', 'forefoot'],
    anchor: { at: 'instep', offset: { upCm: 2, forwardCm: 10, lateralCm: 3 }, surface: 'superior' },
  },
];
