import type { HeatAndCold } from './types.ts';

export const HEAT_AND_COLD: HeatAndCold = {
  plain:
    'Use the one you like. Heat has a bit more proof for back pain. Cold is fine too. Neither heals the tissue. In one trial they worked the same.',
  answerToReader:
    'A reader wrote that heat is a mistake because inflammation is hot and needs cold. Most long-lasting upper back pain is not a hot, inflamed ' +
    'injury. In 60 people with neck or back strain, half an hour of heat or cold gave the same small relief. So pick what feels good.',
  methods: [
    {
      id: 'heat-pad',
      name: 'Heating pad or hot water bottle',
      how: [
        'Put a cloth between pad and skin.',
        'Set to low or medium.',
        '15 to 20 minutes, then off. Use a timer.',
        'Do not lie on it or sleep with it.',
      ],
      minutes: [15, 20],
      timesPerDay: [1, 3],
    },
    {
      id: 'heat-wrap',
      name: 'Air-activated heat wrap',
      how: [
        'Follow the pack. Most are for up to 8 hours on clothing or skin, awake.',
        'If you are over 55, wear it over clothes. Never in bed unless the pack allows it.',
        'Look at the skin every hour or two.',
      ],
      minutes: [60, 480],
      timesPerDay: [1, 1],
    },
    {
      id: 'shower-bath',
      name: 'Warm shower or bath',
      how: ['Warm, not hot, 10 to 15 minutes.', 'Stand up slowly.'],
      minutes: [10, 15],
      timesPerDay: [1, 2],
    },
    {
      id: 'far-infrared',
      name: 'Far-infrared pad or lamp',
      how: [
        'Use as any heat pad: cloth, low, 15 to 20 minutes.',
        'Keep lamps at the distance the maker states, eyes shut.',
      ],
      minutes: [15, 20],
      timesPerDay: [1, 2],
    },
    {
      id: 'cold-pack',
      name: 'Cold pack',
      how: ['Wrap it in a thin cloth.', '10 to 15 minutes.', 'Take it off if skin turns white, numb or very red.'],
      minutes: [10, 15],
      timesPerDay: [1, 3],
    },
  ],
  notFor: [
    'Numb skin, poor blood flow, or nerve damage',
    'Broken, infected or just-injected skin; over creams or patches',
    'Fresh swelling or bruise in the first two days (skip heat)',
    "Cold: Raynaud's, cold allergy, sickle cell disease",
    'Over a tumour, a pacemaker with an electric pad, or on the belly in pregnancy',
    'Babies, or people who cannot say that it is too hot',
  ],
  figures: [
    {
      what: 'Heat wrap against dummy, low back pain after 5 days',
      value: '1.06 points better on a 0 to 5 scale (0.68 to 1.45; 258 people)',
    },
    {
      what: 'Heat wrap against ibuprofen against acetaminophen, day 1 relief 0 to 5',
      value: '2.0 against 1.5 against 1.3 (371 people; paid for by the maker)',
    },
    {
      what: 'Heat wrap added to physiotherapy for neck pain (92 people, 2 weeks)',
      value: 'less pain and disability than physiotherapy alone',
    },
    { what: 'Relief after a night-time wrap', value: 'still there more than 48 hours later (76 people; maker-linked)' },
    {
      what: 'Heat against cold for neck or back strain',
      value: '66 against 64 out of 100 after 30 minutes; no difference (60 people)',
    },
    { what: 'How deep a plain hot pack warms', value: '+3.8 °C at 1 cm, +0.8 °C at 3 cm after 15 minutes' },
    {
      what: 'How deep far infrared goes',
      value:
        'under 2 to 3 mm, most of it in the outer skin. Deeper tissue warms by heat flow and blood, as with any pad',
    },
    {
      what: 'Infrared lamp trial often quoted for back pain',
      value: 'used near-infrared, not far-infrared (40 people)',
    },
  ],
  evidence: {
    grade: 'low',
    say: "Heat may give short relief for low back and neck pain. We don't know about cold, or about the upper back.",
    detail:
      'Cochrane review of 9 trials in low back pain. Advice on wraps over 55 is recalled from pack labels. Infrared review: 13 mixed studies, pain ' +
      'scores fell, methods weak.',
    sources: [
      'french2006',
      'nadler2002',
      'nadler2003',
      'garra2010',
      'draper1998',
      'draper2008',
      'petrofsky_heat',
      'petrofsky2017',
      'hardy1936',
      'icnirp2006',
      'ir_depth_web',
      'vatansever2012',
      'tsagkaris2022',
      'gale2006',
      'abc_heatpad',
      'dsm_heat_ice',
    ],
  },
};
