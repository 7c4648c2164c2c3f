import type { NoPressZone } from './types.ts';

/** Areas of the body that are not pressed, or only lightly. Centimetres for an adult 172 cm tall; 1 cm of margin is added all round. */
export const NO_PRESS_ZONES: readonly NoPressZone[] = [
  {
    id: 'anterior_neck', name: 'Front of the neck (anterior triangle, throat)', surface: 'front and side of neck', side: 'both and midline',
    severity: 'never',
    shape: {
      type: 'polygon',
      points: [
        'chin midpoint, lower edge',
        'angle of the jaw',
        'tip of the mastoid',
        'front edge of the sternocleidomastoid, down its whole length',
        'sternal notch',
        'midline of the throat back up to the chin',
      ],
    },
    landmarks: 'Front edge of the sternocleidomastoid is the back border; lower edge of the jaw is the top; midline is shared by both sides.',
    why:
      'Carotid artery and sinus, jugular vein, vagus nerve, windpipe, thyroid. Self-massage here has caused a slow heart, a stopped heart for seconds, '
        + 'and stroke.',
    plainText: 'Never press the front of your neck.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 'chin', offset: { upCm: -0.5 }, surface: 'anterior' },
          { between: ['chin', 'mandible-angle'], t: 0.3, offset: { upCm: -1, lateralCm: 1.5 }, surface: 'lateral' },
          { between: ['chin', 'mandible-angle'], t: 0.6, offset: { upCm: -0.5, lateralCm: 1 }, surface: 'lateral' },
          { at: 'mandible-angle', surface: 'lateral' },
          { between: ['mastoid', 'sc-joint'], t: 0.3, offset: { forwardCm: 1.5 }, surface: 'lateral' },
          { between: ['mastoid', 'sc-joint'], t: 0.65, offset: { forwardCm: 1 }, surface: 'anterior' },
          { at: 'sternal-notch', surface: 'anterior' },
          { at: 'thyroid', surface: 'anterior' },
          { at: 'hyoid', surface: 'anterior' },
        ],
      },
    ],
    sources: ['lopeznavarro2021', 'yap2021', 'anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'carotid_sinus', name: 'Carotid sinus spot', surface: 'side-front of neck', side: 'both', severity: 'never',
    shape: {
      type: 'disc',
      center:
        'front edge of the sternocleidomastoid at the level of the upper edge of the thyroid cartilage (about 2 finger widths below the angle of the jaw)',
      radiusCm: 2.5,
    },
    landmarks: 'Where you would feel the neck pulse.',
    why: 'Pressure here can drop heart rate and blood pressure or free clots.',
    plainText: 'Never press where you feel a pulse in your neck.',
    mesh: [{ kind: 'band', path: [{ at: 'thyroid', offset: { upCm: 1.5, lateralCm: 3.5 }, surface: 'anterior' }], widthCm: 5 }],
    sources: ['lopeznavarro2021', 'anatomy_texts'],
  },
  {
    id: 'scm_inward', name: 'Over the sternocleidomastoid', surface: 'side of neck', side: 'both', severity: 'never',
    shape: { type: 'strip', from: 'tip of the mastoid', to: 'sternal notch and inner third of the collarbone', widthCm: 3 },
    landmarks: 'Muscle belly itself; the carotid sheath lies behind it.',
    why: 'Pressure reaches the carotid artery and its sinus. A stroke has been reported after self-massage of the neck.',
    plainText: 'Do not press or pinch the strap at the side of your neck.',
    mesh: [
      {
        kind: 'band',
        path: [
          { at: 'mastoid', surface: 'lateral' },
          { between: ['mastoid', 'sc-joint'], t: 0.5, surface: 'lateral' },
          { at: 'sc-joint', surface: 'anterior' },
        ],
        widthCm: 3,
      },
    ],
    sources: ['anatomy_texts', 'lopeznavarro2021'],
  },
  {
    id: 'posterior_neck_triangle',
    name: 'Side of the neck and hollow above the collarbone (posterior triangle)',
    surface: 'side of neck', side: 'both', severity: 'never',
    shape: {
      type: 'polygon',
      points: [
        'back edge of the sternocleidomastoid at its middle',
        'back edge of the sternocleidomastoid at the collarbone',
        'middle third of the collarbone',
        'front edge of the upper trapezius at the collarbone',
        'front edge of the upper trapezius at mid neck',
      ],
    },
    landmarks: 'Stops at the front edge of the upper trapezius, so pinching that muscle edge itself stays allowed.',
    why:
      'Brachial plexus, subclavian artery, top of the lung (2-3 cm above the inner collarbone), and the accessory nerve just under the skin. Trapezius '
        + 'palsy has followed deep massage.',
    plainText: 'Do not press the hollow above your collarbone or the side of your neck.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { between: ['mastoid', 'sc-joint'], t: 0.45, offset: { forwardCm: -1.5 }, surface: 'lateral' },
          { between: ['sc-joint', 'clavicle-mid'], t: 0.7, offset: { upCm: 0.5 }, surface: 'superior' },
          { at: 'clavicle-mid', surface: 'superior' },
          { between: ['clavicle-mid', 'ac-joint'], t: 0.35, surface: 'superior' },
          { at: 'neck-angle', offset: { forwardCm: 2 }, surface: 'superior' },
          { at: 'c4', offset: { lateralCm: 5, forwardCm: 1 }, surface: 'lateral' },
        ],
      },
    ],
    sources: ['aksoy2009', 'yoon2018', 'anatomy_texts'],
  },
  {
    id: 'below_ear', name: 'Hollow below the ear', surface: 'side of head and neck', side: 'both', severity: 'never',
    shape: { type: 'disc', center: 'midway between the angle of the jaw and the tip of the mastoid', radiusCm: 2 },
    landmarks: 'Soft hollow behind the jaw.',
    why: 'Styloid process, facial nerve, parotid gland, carotid branches.',
    plainText: 'Do not press the hollow under your ear.',
    mesh: [{ kind: 'band', path: [{ between: ['mandible-angle', 'mastoid'], t: 0.5, surface: 'lateral' }], widthCm: 4 }],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'vertebral_suboccipital', name: 'Deep hollow at the base of the skull', surface: 'back of neck', side: 'both', severity: 'light_touch_only',
    shape: { type: 'disc', center: '2.5 cm below the nuchal line and 3 cm from the midline', radiusCm: 1.5 },
    landmarks: 'Between the skull edge and the second neck bone.',
    why: 'Vertebral artery loop and the greater occipital nerve. No hard tools, no massage gun, no pressing with the head bent back or turned.',
    plainText: 'At the base of the skull use soft pressure only, with your head straight.',
    mesh: [{ kind: 'band', path: [{ at: 'nuchal-mid', offset: { upCm: -2.5, lateralCm: -0.8 }, surface: 'posterior' }], widthCm: 3 }],
    sources: ['sulkowski2022', 'birkett2020', 'shariff2023', 'keser2022', 'anatomy_texts'],
  },
  {
    id: 'spine_midline', name: 'Spine bones (spinous processes)', surface: 'back, midline', side: 'midline', severity: 'never',
    shape: { type: 'strip', from: 'external occipital protuberance', to: 'top of the sacrum', widthCm: 3 },
    landmarks: '1.5 cm each side of the midline bumps.',
    why: 'Bone, small joints and ligaments, not muscle. Fracture risk in thin bones.',
    plainText: 'Keep the ball to the side of your spine, never on it.',
    note: 'A foam roller lying across the mid back for a stretch is a movement, not pressing on one spot; still no roller with osteoporosis.',
    mesh: [
      {
        kind: 'band',
        path: [
          { at: 'inion', offset: { upCm: -1 }, surface: 'posterior' },
          { at: 'c4', surface: 'posterior' },
          { at: 'c7', surface: 'posterior' },
          { at: 't4', surface: 'posterior' },
          { at: 't8', surface: 'posterior' },
          { at: 't12', surface: 'posterior' },
          { at: 'l3', surface: 'posterior' },
          { at: 's1', surface: 'posterior' },
        ],
        widthCm: 3,
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones', 'bartsch2021'],
  },
  {
    id: 'rib_shafts_thin_bone', name: 'Rib shafts', surface: 'back, side and front of chest', side: 'both', severity: 'conditional',
    appliesWhen: ['thin_bones', 'massage_gun'], otherwise: 'gentle_only',
    shape: { type: 'region', points: ['ribs 3 to 10, from 5 cm beside the spine round to the breastbone edge'] },
    landmarks: 'Everywhere the ribs lie just under the skin, outside the shoulder blade.',
    why: 'Ribs break with hard pressure in thin bones; nerves run under each rib.',
    plainText: 'Only light pressure on ribs. None if you have thin bones.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 't7', offset: { lateralCm: 5 }, surface: 'posterior' },
          { at: 'scap-inferior-angle', offset: { upCm: -1 }, surface: 'posterior' },
          { at: 'rib5-mal', surface: 'lateral' },
          { at: 'rib8-mal', surface: 'lateral' },
          { at: 'rib10-lat', surface: 'lateral' },
          { at: 'rib12-tip', surface: 'posterior' },
          { at: 't12', offset: { lateralCm: 5 }, surface: 'posterior' },
        ],
      },
      {
        kind: 'polygon',
        ring: [
          { at: 'rib3-mcl', surface: 'anterior' },
          { at: 'rib5-mal', surface: 'lateral' },
          { at: 'rib8-mal', surface: 'lateral' },
          { at: 'rib10-lat', surface: 'lateral' },
          { at: 'costal-margin-mcl', surface: 'anterior' },
          { at: 'rib5-mcl', offset: { lateralCm: -3 }, surface: 'anterior' },
        ],
      },
    ],
    sources: ['ernst2003', 'anatomy_texts', 'bartsch2021'],
  },
  {
    id: 'axilla', name: 'Armpit hollow', surface: 'side of chest and inner arm', side: 'both', severity: 'never',
    shape: {
      type: 'polygon',
      points: [
        'front fold of the armpit (pectoralis major edge)',
        'inner arm 5 cm below the armpit',
        'back fold of the armpit (latissimus and teres major edge)',
        'side of chest at the 4th rib',
      ],
    },
    landmarks: 'The soft hollow between the two folds; the folds themselves are outside the zone.',
    why: 'Axillary artery and vein, brachial plexus, lymph nodes.',
    plainText: 'Do not press into your armpit. The muscle folds in front and behind are fine.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 'axilla-anterior-fold', offset: { forwardCm: -1 }, surface: 'lateral' },
          { at: 'axilla-apex', offset: { upCm: -5, lateralCm: 1.5 }, surface: 'lateral' },
          { at: 'axilla-posterior-fold', offset: { forwardCm: 1 }, surface: 'lateral' },
          { at: 'rib5-mal', offset: { upCm: 3 }, surface: 'lateral' },
        ],
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'medial_arm', name: 'Inner side of the upper arm', surface: 'inner upper arm', side: 'both', severity: 'never',
    shape: { type: 'strip', from: 'armpit', to: 'inner elbow crease', widthCm: 3 },
    landmarks: 'Groove between biceps and triceps where a pulse can be felt.',
    why: 'Brachial artery, median and ulnar nerves.',
    plainText: 'Do not press the groove on the inside of your upper arm.',
    mesh: [
      {
        kind: 'band',
        path: [{ at: 'axilla-apex', offset: { lateralCm: 1 }, surface: 'medial' }, { at: 'medial-epicondyle', offset: { upCm: 1 }, surface: 'medial' }],
        widthCm: 3,
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'radial_groove', name: 'Back-outer middle of the upper arm', surface: 'back and outer upper arm', side: 'both', severity: 'light_touch_only',
    shape: { type: 'strip', from: 'back of the arm at mid length', to: 'outer arm 8 cm above the outer elbow bump', widthCm: 3 },
    landmarks: 'Spiral course of the radial nerve.', why: 'Radial nerve lies on bone.', plainText: 'If your hand tingles, move off the spot.',
    mesh: [
      {
        kind: 'band',
        path: [
          { between: ['gh-posterior', 'olecranon'], t: 0.5, surface: 'posterior' },
          { at: 'lateral-epicondyle', offset: { upCm: 8 }, surface: 'lateral' },
        ],
        widthCm: 3,
      },
    ],
    sources: ['anatomy_texts'],
  },
  {
    id: 'cubital_fossa', name: 'Front of the elbow', surface: 'front of elbow', side: 'both', severity: 'never',
    shape: { type: 'triangle', points: ['inner elbow bump', 'outer elbow bump', '5 cm below the crease in the midline'] },
    landmarks: 'Elbow crease and 5 cm below.', why: 'Brachial artery, median nerve, veins.', plainText: 'Do not press the front of your elbow.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 'medial-epicondyle', surface: 'anterior' },
          { at: 'lateral-epicondyle', surface: 'anterior' },
          { at: 'antecubital', offset: { upCm: -5 }, surface: 'anterior' },
        ],
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'ulnar_groove', name: 'Funny-bone groove', surface: 'inner back of elbow', side: 'both', severity: 'never',
    shape: { type: 'strip', from: '3 cm above the inner elbow bump', to: '3 cm below it, on the back side', widthCm: 2 },
    landmarks: 'Between the inner elbow bump and the point of the elbow.',
    why: 'Ulnar nerve.', plainText: 'Keep off the funny bone.',
    mesh: [
      {
        kind: 'band',
        path: [
          { at: 'medial-epicondyle', offset: { upCm: 3, forwardCm: -1 }, surface: 'posterior' },
          { at: 'medial-epicondyle', offset: { upCm: -3, forwardCm: -1 }, surface: 'posterior' },
        ],
        widthCm: 2,
      },
    ],
    sources: ['anatomy_texts'],
  },
  {
    id: 'posterior_interosseous', name: 'Outer forearm below the elbow', surface: 'outer forearm', side: 'both', severity: 'light_touch_only',
    shape: { type: 'disc', center: '4 cm below the outer elbow bump', radiusCm: 2 },
    landmarks: 'Where the deep radial nerve enters the supinator.',
    why: 'Posterior interosseous nerve; palsy has been listed after massage.',
    plainText: 'Go lightly here; stop if fingers feel weak or tingly.',
    mesh: [{ kind: 'band', path: [{ at: 'lateral-epicondyle', offset: { upCm: -4 }, surface: 'lateral' }], widthCm: 4 }],
    sources: ['ernst2003', 'anatomy_texts'],
  },
  {
    id: 'infraclavicular', name: 'Hollow just below the collarbone', surface: 'front of chest', side: 'both', severity: 'light_touch_only',
    shape: { type: 'strip', from: 'inner third of the collarbone, lower edge', to: 'coracoid process', widthCm: 2.5 },
    landmarks: 'Includes the groove between deltoid and chest muscle.',
    why: 'Subclavian and axillary vessels, brachial plexus; common site of pacemakers and ports.',
    plainText: 'Only fingertip pressure here. None if you have a device there.',
    mesh: [
      {
        kind: 'band',
        path: [{ between: ['sc-joint', 'clavicle-mid'], t: 0.66, offset: { upCm: -1.5 }, surface: 'anterior' }, { at: 'coracoid', surface: 'anterior' }],
        widthCm: 2.5,
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'sternum_xiphoid', name: 'Breastbone and its lower tip', surface: 'front of chest, midline', side: 'midline', severity: 'never',
    shape: { type: 'strip', from: 'sternal notch', to: '2 cm below the lower tip of the breastbone', widthCm: 4 },
    landmarks: 'Breastbone, its lower tip and 2 cm of rib gristle each side.',
    why: 'Tip can break and lies over the liver and heart.', plainText: 'Do not press your breastbone.',
    mesh: [
      {
        kind: 'band',
        path: [
          { at: 'sternal-notch', surface: 'anterior' },
          { at: 'sternum-mid', surface: 'anterior' },
          { at: 'xiphoid', offset: { upCm: -2 }, surface: 'anterior' },
        ],
        widthCm: 4,
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'breast', name: 'Breast tissue', surface: 'front of chest', side: 'both', severity: 'never',
    shape: {
      type: 'polygon',
      points: ['2nd rib beside the breastbone', '2nd rib at the front armpit line', 'side of chest at the 6th rib', '6th rib beside the breastbone'],
    },
    landmarks: 'Leave free the band just below the collarbone and the outer fold in front of the armpit.',
    why: 'Breast tissue, implants, lymph nodes.',
    plainText: 'Press only the muscle fold near the armpit or just under the collarbone, never the breast.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 'sternal-angle', offset: { lateralCm: 2 }, surface: 'anterior' },
          { at: 'axilla-anterior-fold', offset: { lateralCm: -2.5 }, surface: 'anterior' },
          { at: 'rib6-mal', offset: { forwardCm: 2 }, surface: 'anterior' },
          { at: 'xiphoid', offset: { upCm: 1, lateralCm: 3 }, surface: 'anterior' },
        ],
      },
    ],
    sources: ['anatomy_texts', 'practice_convention'],
  },
  {
    id: 'abdomen', name: 'Tummy', surface: 'front of trunk', side: 'both and midline', severity: 'never',
    shape: {
      type: 'polygon',
      points: ['lower rib edge, right', 'lower tip of the breastbone', 'lower rib edge, left', 'front hip bone, left', 'pubic bone', 'front hip bone, right'],
    },
    landmarks: 'All soft tissue between the ribs and the pelvis at the front.',
    why: 'Aorta, bowel, bladder, womb.', plainText: 'The app has no pressing guides for the tummy.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 'xiphoid', offset: { upCm: -2 }, surface: 'anterior' },
          { at: 'costal-margin-mcl', surface: 'anterior' },
          { at: 'rib10-lat', offset: { forwardCm: 2 }, surface: 'anterior' },
          { at: 'asis', surface: 'anterior' },
          { at: 'pubis', surface: 'anterior' },
        ],
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'flank_kidney', name: 'Over the kidneys and floating ribs', surface: 'lower back and side', side: 'both', severity: 'never',
    shape: { type: 'rectangle', top: '11th rib', bottom: 'level of the 3rd lumbar bump, about 6 cm above the top of the hip bone', innerCm: 4, outerCm: 12 },
    landmarks: 'The angle between the last rib and the back muscles, and the tips of ribs 11 and 12.',
    why: 'Kidneys, loose rib tips, pleura at the last rib.', plainText: 'Do not press hard just below your last ribs.',
    note: 'The quadratus lumborum guide uses only the band 0-5 cm above the top of the hip bone, gently.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 'rib11-back', offset: { lateralCm: -4.3 }, surface: 'posterior' },
          { at: 'rib11-back', offset: { lateralCm: 3.7 }, surface: 'posterior' },
          { at: 'l3', offset: { lateralCm: 12 }, surface: 'posterior' },
          { at: 'l3', offset: { lateralCm: 4 }, surface: 'posterior' },
        ],
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'floating_rib_tips', name: 'Tips of the last two ribs', surface: 'side of trunk', side: 'both', severity: 'never',
    shape: { type: 'strip', from: 'tip of the 11th rib', to: 'tip of the 12th rib', widthCm: 3 },
    landmarks: 'Free rib ends at the side and back of the waist.', why: 'They can crack or hurt organs beneath.', plainText: 'Keep off the loose rib tips.',
    mesh: [
      { kind: 'band', path: [{ between: ['rib10-lat', 'rib12-tip'], t: 0.5, surface: 'lateral' }, { at: 'rib12-tip', surface: 'posterior' }], widthCm: 3 },
    ],
    sources: ['anatomy_texts'],
  },
  {
    id: 'coccyx_sacrum', name: 'Tailbone and sacrum', surface: 'lowest back, midline', side: 'midline', severity: 'never',
    shape: { type: 'triangle', points: ['left dimple over the pelvis', 'right dimple over the pelvis', 'tip of the tailbone'] },
    landmarks: 'Flat bone between the buttocks.', why: 'Bone and nerves just under the skin.', plainText: 'Keep the ball on the fleshy part of the buttock.',
    mesh: [{ kind: 'polygon', ring: [{ at: 'psis', surface: 'posterior' }, { at: 'coccyx', surface: 'posterior' }, { at: 's1', surface: 'posterior' }] }],
    sources: ['anatomy_texts'],
  },
  {
    id: 'sciatic_line', name: 'Sciatic nerve line in the buttock', surface: 'buttock', side: 'both', severity: 'light_touch_only',
    shape: {
      type: 'strip', from: 'midpoint between the pelvic dimple and the sit bone', to: 'midpoint between the sit bone and the outer hip bone', widthCm: 3,
    },
    landmarks: 'Runs from the middle of the buttock to the crease below it.',
    why: 'Sciatic nerve.',
    plainText: 'If pain shoots or tingles down your leg, move off at once.',
    mesh: [
      {
        kind: 'band',
        path: [
          { between: ['psis', 'ischial-tuberosity'], t: 0.5, surface: 'posterior' },
          { between: ['ischial-tuberosity', 'greater-trochanter'], t: 0.5, surface: 'posterior' },
          { at: 'gluteal-fold', surface: 'posterior' },
        ],
        widthCm: 3,
      },
    ],
    sources: ['anatomy_texts'],
  },
  {
    id: 'greater_trochanter', name: 'Outer hip bone', surface: 'outer hip', side: 'both', severity: 'never',
    shape: { type: 'disc', center: 'most prominent bony point on the outer hip', radiusCm: 3 },
    landmarks: 'The knob you feel at the side of the hip.', why: 'Bursa and tendons that get sore with pressure.',
    plainText: 'Keep off the hip knob. Press the flesh above and behind it.',
    mesh: [{ kind: 'band', path: [{ at: 'greater-trochanter', surface: 'lateral' }], widthCm: 6 }],
    sources: ['anatomy_texts'],
  },
  {
    id: 'femoral_triangle', name: 'Groin', surface: 'front of hip', side: 'both', severity: 'never',
    shape: { type: 'triangle', points: ['front hip bone', 'pubic bone', '10 cm down the inner thigh'] },
    landmarks: 'Below the groin crease.', why: 'Femoral artery, vein and nerve, lymph nodes.', plainText: 'Do not press the groin.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 'asis', surface: 'anterior' },
          { at: 'pubis', offset: { lateralCm: 2 }, surface: 'anterior' },
          { at: 'groin-mid', offset: { upCm: -10 }, surface: 'anterior' },
        ],
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'popliteal_fossa', name: 'Back of the knee', surface: 'back of knee', side: 'both', severity: 'never',
    shape: { type: 'diamond', center: 'knee crease', heightCm: 10, widthCm: 6 },
    landmarks: 'Soft hollow behind the knee.', why: 'Popliteal artery and vein, tibial nerve.', plainText: 'Do not press behind the knee.',
    mesh: [
      {
        kind: 'polygon',
        ring: [
          { at: 'popliteal', offset: { upCm: 5 }, surface: 'posterior' },
          { at: 'popliteal', offset: { lateralCm: 3 }, surface: 'posterior' },
          { at: 'popliteal', offset: { upCm: -5 }, surface: 'posterior' },
          { at: 'popliteal', offset: { lateralCm: -3 }, surface: 'posterior' },
        ],
      },
    ],
    sources: ['anatomy_texts', 'mblex_zones'],
  },
  {
    id: 'calf_inner_thigh', name: 'Calf and inner thigh', surface: 'leg', side: 'both', severity: 'conditional',
    appliesWhen: ['pregnancy', 'clot', 'recent_surgery'], otherwise: 'light_touch_only',
    shape: { type: 'region', points: ['calf from the knee crease to the ankle', 'inner thigh from the groin to the knee'] },
    landmarks: 'Deep veins.',
    why: 'Pressing can free a clot. Higher risk in pregnancy, after an operation, a long trip or a plaster cast.',
    plainText: 'No deep pressing on calves or inner thighs if a clot is possible.',
    mesh: [
      {
        kind: 'band',
        path: [
          { at: 'popliteal', offset: { upCm: -3 }, surface: 'posterior' },
          { at: 'calf-mid', surface: 'posterior' },
          { at: 'heel', offset: { upCm: 8 }, surface: 'posterior' },
        ],
        widthCm: 11,
      },
      {
        kind: 'band',
        path: [
          { at: 'groin-mid', offset: { upCm: -3, lateralCm: -1 }, surface: 'medial' },
          { at: 'patella', offset: { upCm: 2, lateralCm: -4 }, surface: 'medial' },
        ],
        widthCm: 8,
      },
    ],
    sources: ['sutham2020', 'vte_massage2010'],
  },
  {
    id: 'bony_points', name: 'Shoulder bony points', surface: 'shoulder', side: 'both', severity: 'never',
    shape: { type: 'discs', centers: ['tip of the acromion', 'coracoid process', 'spine of the shoulder blade (ridge)'], radiusCm: 1.5 },
    landmarks: 'Hard ridges you can feel.', why: 'Bone and bursa.', plainText: 'Press muscle, not bone.',
    mesh: [
      { kind: 'band', path: [{ at: 'acromion', surface: 'superior' }], widthCm: 3 },
      { kind: 'band', path: [{ at: 'coracoid', surface: 'anterior' }], widthCm: 3 },
      {
        kind: 'band',
        path: [
          { at: 'scap-spine-root', surface: 'posterior' },
          { at: 'scap-spine-mid', surface: 'posterior' },
          { at: 'acromion-angle', surface: 'posterior' },
        ],
        widthCm: 2,
      },
    ],
    sources: ['anatomy_texts'],
  },
  {
    id: 'implants_user_marked', name: 'Around an implant or line (user marks it)', surface: 'any', side: 'user', severity: 'never',
    shape: { type: 'disc', center: 'point marked by the user', radiusCm: 5 },
    landmarks: 'Pacemaker, port, catheter, pump, sensor, breast implant, rods, recent scar.',
    why: 'Device or wound can be damaged.', plainText: 'Stay three finger widths away.', mesh: [{ kind: 'user_disc', widthCm: 10 }],
    sources: ['practice_convention'],
  },
];
