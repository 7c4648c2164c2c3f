/** Words that people and clinicians use for the same thing; typing one also finds the others. The product's own words, not clinical facts. */
export const SEARCH_SYNONYMS: readonly (readonly string[])[] = [
  ['scapula', 'scapular', 'blade'], ['clavicle', 'collarbone', 'collar'], ['sternum', 'breastbone'], ['rib', 'ribs', 'costal'], ['skull', 'occiput', 'head'],
  ['neck', 'cervical'], ['jaw', 'tmj', 'mandible'], ['trunk', 'thoracic', 'midback'], ['lumbar', 'lowback'], ['buttock', 'gluteal', 'bum', 'glute', 'glutes'],
  ['belly', 'abdomen', 'stomach', 'tummy', 'abs'], ['armpit', 'axilla'], ['throat', 'gullet'], ['headache', 'headaches', 'migraine', 'head'], ['mouse', 'computer', 'keyboard', 'desk', 'typing'],
  ['sleep', 'sleeping', 'night', 'lying'], ['bra', 'strap'], ['breath', 'breathing', 'breathe'], ['numb', 'numbness', 'tingling'], ['toothache', 'teeth', 'tooth'],
  ['ear', 'earache'], ['dizzy', 'dizziness', 'unsteady'], ['car', 'driving', 'seat'], ['shin', 'leg'], ['traps', 'trapezius', 'trap'], ['lats', 'latissimus'],
  ['delts', 'deltoid'], ['pecs', 'pectoralis', 'pec'], ['scm', 'sternocleidomastoid'], ['quads', 'vastus'], ['hams', 'hamstrings'], ['ql', 'quadratus'], ['calf', 'gastrocnemius', 'soleus'],
  ['tfl', 'tensor'], ['psoas', 'iliopsoas'], ['lift', 'lifting'], ['turn', 'turning', 'rotate'], ['phone', 'telephone'], ['racquet', 'racket', 'tennis'],
];
