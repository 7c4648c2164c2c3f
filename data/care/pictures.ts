import type { DRAWING_SIZES } from '../generated/drawings.ts';

export type PictureName = keyof typeof DRAWING_SIZES;

/** What each drawing shows, for those who cannot see it. */
export const PICTURE_WORDS: Readonly<Record<PictureName, string>> = {
  desk: 'A person sits at a desk: feet flat, back against a chair that leans a little, elbows bent at the keyboard, the screen straight ahead.',
  slumped: 'A person sits slumped on a chair, head bent over a phone.',
  'chair-extension':
    'A person sits on a low-backed chair, hands behind the head, and leans the upper back over the chair.',
  'rotation-sitting': 'A person sits on a stool with arms crossed and a ball between the knees, and turns to the left.',
  'warm-pad': 'A person sits on a chair with a warm pad between the upper back and the chair.',
  backpack: 'A person walks with a large backpack, both straps on, leaning forward a little.',
  shovelling: 'A person shovels snow with bent knees and hips, one hand low on the shaft.',
  'doorway-chest': 'A person stands in a doorway, forearms on the frame, and steps through.',
  'wall-slide': 'A person stands with the back to a wall and slides the arms up it.',
  'wall-occiput':
    'A person stands with the back to a wall. A ruler spans the gap between the back of the head and the wall.',
  'cva-photo':
    'Head and shoulders from the side. A level line runs through the lowest big neck bump. A second line runs from the bump to the ear hole.',
  'back-endurance': 'A person stands tall and holds a small bottle in each hand, arms straight out in front.',
  'ball-on-wall': 'A person leans back on a wall with a small ball between the wall and the muscle beside the spine.',
  rub: 'A person rubs the top of the left shoulder with the right hand.',
  'posture-patterns':
    'Four people from the side: with the head forward, with the shoulders rolled forward, with a rounded upper back, and with the pelvis tipped forward.',
  'band-row': 'A person stands and pulls a stretchy band toward the ribs, elbows back.',
  'towel-lie':
    'A person lies on the back, knees bent, with a rolled towel across the mid back and the arms out to the sides.',
  'roller-extension':
    'A person lies with a foam roller across the mid back, hands behind the head, and bends back over it.',
  'open-book': 'A person lies on the side, knees bent, and opens the top arm up and behind.',
  'cat-cow':
    'A person on hands and knees: on the left with a round back, on the right with the chest sinking and the head up.',
  'childs-pose': 'A person kneels, sits back on the heels and reaches both arms forward on the floor.',
  'pec-minor-length': 'A person lies on the back, hands on the tummy. A ruler stands on the floor beside the shoulder.',
  'deep-neck-hold':
    'A person lies on the back, knees bent, and lifts the head a little off the floor with the chin tucked.',
  'muscles-backpack':
    'The body from the front and from behind, with the muscles that a bag loads: along the neck and the tops of the shoulders, and high on the chest.',
  'muscles-breasts-bra':
    'The body from the front and from behind, with the muscles that heavy breasts or a tight bra load: chest, ribs, tops of the shoulders, broad of the back.',
  'muscles-sitting-standing-posture':
    'The body from the front and from behind, with the muscles that long sitting loads: chest, back of the neck, between the shoulder blades.',
  'muscles-repetitive-shovelling':
    'The body from the front and from behind, with the muscles that digging loads: front of the upper arms, broad of the back, beside the spine.',
  'muscles-chest-and-upper-back':
    'The body from the front and from behind, with the pair marked: the chest, and the muscles between the shoulder blades and along the spine.',
  'muscles-front-and-rear-shoulder':
    'The body from the front and from behind, with the pair marked: front of the shoulders and chest, and back of the shoulders.',
  'muscles-front-and-rear-neck':
    'The body from the front and from behind, with the pair marked: front and sides of the neck, and back of the neck.',
};

/** Drawings of stretches and of home checks, by their ids. */
export const STRETCH_PICTURES: Readonly<Record<string, PictureName>> = {
  'chair-extension': 'chair-extension',
  'towel-lie': 'towel-lie',
  'roller-extension': 'roller-extension',
  'open-book': 'open-book',
  'cat-cow': 'cat-cow',
  'childs-pose': 'childs-pose',
  'doorway-chest': 'doorway-chest',
  'wall-slide': 'wall-slide',
};
export const CHECK_PICTURES: Readonly<Record<string, PictureName>> = {
  'wall-occiput': 'wall-occiput',
  'cva-photo': 'cva-photo',
  'pec-minor-length': 'pec-minor-length',
  'deep-neck-hold': 'deep-neck-hold',
  'back-endurance': 'back-endurance',
  'rotation-sitting': 'rotation-sitting',
};
/** The body with the muscles of a cause or of a muscle pair, by its id. */
export const MUSCLE_PICTURES: Readonly<Record<string, PictureName>> = {
  backpack: 'muscles-backpack',
  'breasts-bra': 'muscles-breasts-bra',
  pregnancy: 'muscles-breasts-bra',
  'sitting-standing-posture': 'muscles-sitting-standing-posture',
  'repetitive-shovelling': 'muscles-repetitive-shovelling',
  'chest-and-upper-back': 'muscles-chest-and-upper-back',
  'front-and-rear-shoulder': 'muscles-front-and-rear-shoulder',
  'front-and-rear-neck': 'muscles-front-and-rear-neck',
};
export const CAUSE_PICTURES: Readonly<Record<string, PictureName>> = {
  backpack: 'backpack',
  'sitting-standing-posture': 'slumped',
  'repetitive-shovelling': 'shovelling',
};
