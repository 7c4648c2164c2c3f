import type { BodyArea } from '../types.ts';
import type { SignPlace } from './types.ts';

/**
 * What a marked area of the body is about, organs whose pain is felt there included (data/mimics/ says where). Wide on purpose: a sign more is a line
 * to read, a sign less is a sign not asked.
 */
export const SIGN_PLACES_OF_AREA: Readonly<Record<BodyArea, readonly SignPlace[]>> = {
  'Head and face': ['head', 'jaw', 'neck'],
  Neck: ['neck', 'head', 'jaw', 'lung_apex', 'heart'],
  Shoulder: ['shoulder', 'neck', 'heart', 'lung_apex', 'diaphragm', 'gallbladder'],
  'Arm and elbow': ['hand_and_arm', 'shoulder', 'neck', 'heart', 'lung_apex'],
  'Forearm and wrist': ['hand_and_arm', 'neck'],
  Hand: ['hand_and_arm', 'neck'],
  Chest: ['heart', 'upper_back', 'breast', 'lung_apex', 'gallbladder', 'diaphragm'],
  'Upper back': ['upper_back', 'heart', 'gallbladder', 'lung_apex', 'neck', 'diaphragm'],
  Belly: ['belly', 'heart', 'gallbladder', 'diaphragm', 'low_back'],
  'Low back': ['low_back', 'belly', 'leg'],
  'Hip and buttock': ['leg', 'low_back', 'belly'],
  'Thigh and knee': ['leg', 'low_back'],
  'Lower leg and foot': ['leg', 'low_back'],
};
