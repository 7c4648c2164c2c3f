import type { Claim } from './types.ts';

export const AVOID_CLAIMS: readonly Claim[] = [
  {
    id: 'c17',
    claim: 'Treatment that only covers symptoms is not worth your time or money.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'Easing pain for a while is fine, if it is safe and helps you keep moving.',
    evidenceToday:
      'A value judgement. Easing pain so that you can move and sleep has worth of its own. Guidelines list several symptom treatments.',
    opinion: true,
    sources: ['who2023', 'blanpied2017'],
  },
  {
    id: 'c18',
    claim: 'Most treatments that conventional doctors offer are drugs that leave the cause untouched.',
    verdict: 'unsupported',
    confidence: 'moderate',
    wording: 'Good care starts with a check, advice and exercise. Drugs are an add-on.',
    evidenceToday:
      'Guidelines for neck and low back pain put education, staying active and exercise first. Drugs are an add-on.',
    sources: ['who2023', 'blanpied2017'],
  },
  {
    id: 'c19',
    claim: 'Common drugs carry a risk of heart problems, painkiller addiction and liver damage.',
    verdict: 'supported',
    confidence: 'high',
    wording: 'Each pain drug has risks. They differ by drug, dose and person.',
    evidenceToday:
      'True as a list: heart (NSAIDs, celecoxib), addiction (opioids), liver (acetaminophen overdose). The size of risk varies widely by drug and ' +
      'dose.',
    sources: ['cnt2013', 'jones2023', 'larson2005'],
  },
  {
    id: 'c20',
    claim: 'Aspirin can cause bleeding and ulcers in the stomach or gut.',
    verdict: 'supported',
    confidence: 'high',
    wording: 'Aspirin raises the risk of stomach bleeding, by about 1 in 1,000 a year at low dose.',
    evidenceToday:
      'Low-dose aspirin raises upper gut bleeding by half (odds 1.5, 1.2 to 1.8), about 1.2 extra per 1,000 people a year.',
    sources: ['valkhoff2013'],
  },
  {
    id: 'c21',
    claim: 'Prescription NSAIDs can cause perforated ulcers and gut bleeding.',
    verdict: 'supported',
    confidence: 'high',
    wording:
      'Anti-inflammatory pills can cause ulcers and bleeding. This is also true of pills you can buy off the shelf.',
    evidenceToday:
      'All NSAIDs studied raise the risk. In spinal pain trials of about a week, gut side effects were 2.5 times as common (1.2 to 5.2). ' +
      'Over-the-counter NSAIDs share the risk.',
    sources: ['cnt2013', 'machado2017'],
  },
  {
    id: 'c22',
    claim: 'Tylenol is a leading cause of liver failure.',
    verdict: 'supported',
    confidence: 'high',
    wording:
      'Too much acetaminophen is a leading cause of sudden liver failure in the US. At label doses most people are fine.',
    evidenceToday:
      'For sudden (acute) liver failure in the US: 42% of cases in one US registry, rising from 28% to 51% over its years. About half of those were ' +
      'accidental overdoses, at a median dose of 24 g. At label doses, harm is uncommon.',
    numbers: ['leading cause'],
    missingContext: 'Says nothing about dose; refers to overdose.',
    sources: ['larson2005', 'lee2004', 'health_canada_apap'],
  },
  {
    id: 'c23',
    claim: 'Celebrex can triple the risk of heart attack.',
    verdict: 'overstated',
    confidence: 'high',
    wording:
      'At very high doses celecoxib tripled heart and vessel events. At the usual arthritis dose the risk is lower, and close to other NSAIDs.',
    evidenceToday:
      'Tripling came from 400 mg twice a day and for a mix of heart and vessel events (3.1 times, 1.5 to 6.1). At 400 mg once a day it was 1.1 (0.6 to ' +
      '2.0), and at 200 mg twice a day 1.8 (1.1 to 3.1). All coxibs together: major coronary events 1.76 times (1.31 to 2.37). At about 200 mg a day, ' +
      'PRECISION found it no worse than naproxen or ibuprofen.',
    numbers: ['triple'],
    sources: ['solomon2008', 'solomon2005', 'cnt2013', 'nissen2016', 'celecoxib_label'],
  },
  {
    id: 'c24',
    claim: 'Surgery is rare for upper back pain.',
    verdict: 'supported',
    confidence: 'moderate',
    wording: 'Surgery for upper back pain is rare.',
    evidenceToday: 'True by every source seen, though no exact upper-back figure was found.',
    sources: ['kim2019', 'tdh_mri2018'],
  },
  {
    id: 'c25',
    claim: 'About 5% of people with back pain have surgery.',
    verdict: 'overstated',
    confidence: 'moderate',
    wording: 'In a large US study, about 1 in 100 adults with new low back pain had surgery within a year.',
    evidenceToday:
      'In about 2.5 million US adults with new low back or leg pain, 1.2% had surgery within a year. The share depends on who is counted. No source ' +
      'for 5% found.',
    numbers: ['5%'],
    sources: ['kim2019'],
  },
  {
    id: 'c26',
    claim: 'Only 1% of all disc herniations are in the upper back.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Slipped discs in the mid back rarely cause trouble. Scans often show them in people with no pain.',
    evidenceToday:
      'Sources give 0.25 to 0.75%, under 1%, or 0.5 to 4%. All are clinic pages, and they count discs that cause trouble. On scans they are not rare: ' +
      '6.5% of 2,212 people with back or leg pain, and about 37% of people with no symptoms.',
    numbers: ['1%'],
    sources: ['tdh_mri2018', 'wood1997', 'tdh_share_a', 'tdh_share_b', 'tdh_share_c'],
  },
  {
    id: 'c27',
    claim: 'The upper back is so stable that discs rarely slip there.',
    verdict: 'partly',
    confidence: 'low',
    wording: 'The ribs may help protect the mid-back discs.',
    evidenceToday:
      'The rib cage is the usual explanation for why few cause trouble. It is reasoning. Scans show that slipped discs without symptoms are not rare.',
    sources: ['thoracic_motion', 'tdh_share_a', 'tdh_share_b', 'wood1997'],
  },
  {
    id: 'c28',
    claim: 'Surgery does nothing to address the reasons for the pain.',
    verdict: 'overstated',
    confidence: 'high',
    wording: 'Surgery can help when there is a clear cause. It is not for simple muscle pain.',
    evidenceToday:
      'Surgery does treat clear causes: a pressed spinal cord, a break, infection or tumour. It is not used for muscle pain with no clear cause.',
    sources: ['scot_mscc', 'davies2018', 'practice_convention'],
  },
  {
    id: 'c29',
    claim: 'Pain drugs do nothing to address the reasons for the pain.',
    verdict: 'partly',
    confidence: 'moderate',
    wording: 'Most pain drugs ease pain and do not change the cause.',
    evidenceToday:
      'They mainly ease pain. In some illnesses they do treat the cause (for example inflammatory back disease, where NSAIDs are first-line; ' +
      'recalled).',
    sources: ['machado2017', 'nice_ng65'],
  },
];
