import type { Claim } from './types.ts';

export const HEAT_CLAIMS: readonly Claim[] = [
  {
    id: 'c53',
    claim: 'A quoted study says heat may ease pain and help function in acute low back pain.',
    verdict: 'supported',
    confidence: 'moderate',
    wording: 'Heat may give short relief for low back and neck pain. It was not tested on the upper back.',
    evidenceToday:
      'Fair for the low back: heat wraps beat dummy by 1.06 on a 0-5 scale after 5 days (0.68 to 1.45; 2 trials, 258 people). A small neck trial (92 ' +
      'people) also favoured heat. The upper back was not tested.',
    sources: ['french2006', 'nadler2002', 'petrofsky2017'],
  },
  {
    id: 'c54',
    claim: 'Heat works because it brings more blood, oxygen and nutrients and removes waste.',
    verdict: 'partly',
    confidence: 'low',
    wording: "Heat warms and brings more blood. We don't know if that is why it feels good.",
    evidenceToday: 'Heat does raise skin and muscle blood flow. That this is why it eases pain has not been shown.',
    sources: ['draper1998', 'petrofsky_heat'],
  },
  {
    id: 'c55',
    claim: 'That helps heal the tissue.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: "Heat feels good. We don't know if it helps healing.",
    evidenceToday: 'No good evidence that heat speeds healing of back muscle.',
    sources: ['french2006'],
  },
  {
    id: 'c56',
    claim: 'Heat lamps, pads, saunas, hot tubs, showers, cayenne creams and ultrasound are all ways to give heat.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Pads, wraps and showers are simple choices. Creams only feel hot.',
    evidenceToday:
      'Mostly true. Cayenne (capsaicin) creams feel hot but do not warm the muscle; they likely ease long-term low back pain a little. Therapeutic ' +
      'ultrasound is a clinic device and WHO says it should not be used for long-term low back pain. Saunas and hot tubs are not advised in pregnancy.',
    sources: ['who2023', 'petrofsky_heat', 'oltean2014', 'fhn_pregnancy'],
  },
  {
    id: 'c57',
    claim: 'Far-infrared stands out above the other methods.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'Far-infrared is one more way to warm up. No proof that it is better.',
    evidenceToday:
      'No trial showed it to be better than ordinary heat. A review of 13 mixed infrared studies saw pain scores fall, but methods were weak.',
    sources: ['tsagkaris2022', 'vatansever2012'],
  },
  {
    id: 'c58',
    claim: 'Far-infrared light reaches up to three inches into the body, evenly.',
    verdict: 'unsupported',
    confidence: 'high',
    wording: 'Far-infrared heat stops in the skin. Deeper warmth comes from blood and time, as with any pad.',
    evidenceToday:
      'Far infrared is taken up within the outer skin. Even for the most penetrating infrared, an early study found 99% taken up within 3 mm, and ' +
      'other pages give under 2 mm for far infrared. Deeper warmth comes from heat flow and blood.',
    numbers: ['3 inches (7.6 cm)'],
    sources: ['hardy1936', 'icnirp2006', 'ir_depth_web'],
  },
  {
    id: 'c59',
    claim: 'Far-infrared energy is safe.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Use any heat source low, with a timer.',
    evidenceToday: 'Any heat source can burn, mostly with numb skin, sleep or strong lamps. Eyes need care near lamps.',
    sources: ['icnirp2006', 'abc_heatpad'],
  },
  {
    id: 'c60',
    claim: 'Far-infrared has prolonged thermal effects for pain relief.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: "We don't know if the warmth lasts longer.",
    evidenceToday: 'Not shown against ordinary pads.',
    sources: ['tsagkaris2022', 'vatansever2012'],
  },
  {
    id: 'c61',
    claim: 'Ordinary heating pads only warm the skin, reaching 2 to 3 mm.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'Ordinary heat warms the muscle near the surface.',
    evidenceToday:
      'Hot packs warmed muscle by 3.8 °C at 1 cm and 0.8 °C at 3 cm in 15 minutes. A wrap warmed muscle 3.2 °C at 1.5 cm.',
    numbers: ['2-3 mm'],
    sources: ['draper1998', 'draper2008', 'petrofsky_heat'],
  },
  {
    id: 'c62',
    claim: 'Ordinary pads are slow to heat, and far-infrared heats fast.',
    verdict: 'unsupported',
    confidence: 'low',
    wording: 'Pads differ in speed.',
    evidenceToday: 'Depends on the pad. No fair test found.',
    sources: ['practice_convention'],
  },
  {
    id: 'c63',
    claim: 'Relief from far-infrared lasts up to six hours.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'We found no proof of this figure.',
    evidenceToday: 'No study found that shows this figure.',
    numbers: ['6 hours'],
    sources: ['tsagkaris2022', 'gale2006'],
  },
  {
    id: 'c64',
    claim: 'With an ordinary pad, relief stops the instant you turn it off.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'In one study, relief lasted after the heat was off.',
    evidenceToday:
      'In one trial of overnight wraps, relief was still present more than 48 hours after the last use (76 people; maker-linked).',
    sources: ['nadler2003'],
  },
  {
    id: 'c65',
    claim: 'A far-infrared pad is one of the best, simplest treatments and is overlooked.',
    verdict: 'overstated',
    confidence: 'moderate',
    wording: 'Heat is a simple choice. The type matters little.',
    evidenceToday: 'A marketing view. Heat is low-risk and may ease low back pain a little.',
    opinion: true,
    sources: ['french2006', 'tsagkaris2022'],
  },
];
