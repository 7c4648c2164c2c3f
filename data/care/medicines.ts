import type { Medicine } from './types.ts';

/** Medicines and surgery: real risks in real figures. It never tells anyone to stop a prescribed medicine. */
export const MEDICINES: readonly Medicine[] = [
  {
    id: 'nsaids',
    title: 'Anti-inflammatory tablets (ibuprofen, naproxen, diclofenac)',
    plain:
      'They can ease spine pain a little, for a short time. They can also cause stomach ulcers and bleeding, kidney trouble, higher blood pressure ' +
      'and, for some, heart attacks.',
    figures: [
      { what: 'People who must take it for one more to feel clearly better (up to 2 weeks or so)', value: 'about 6' },
      {
        what: 'Stomach or gut side effects against dummy pill',
        value: 'about 2.5 times as likely (1.2 to 5.2), in trials of about a week',
      },
      {
        what: 'Extra heart or vessel events a year on diclofenac or a coxib at high dose',
        value: 'about 3 in 1,000 people, one of them fatal',
      },
    ],
    askFirst: [
      'Past ulcer or bleed, over 65, or stomach pain',
      'Heart, kidney or liver disease, high blood pressure, stroke',
      'Blood thinners, steroids, some antidepressants, or aspirin',
      'Pregnancy (avoid from 20 weeks), asthma made worse by aspirin',
    ],
    ifUsed: 'Lowest dose, shortest time, with food, one kind only. Ask a pharmacist.',
    getHelp: ['Black or bloody poo, vomiting blood, bad tummy pain', 'Chest pain, weakness on one side'],
    evidence: {
      grade: 'moderate',
      say: 'They likely give a small benefit. The risks are well proven.',
      detail: '35 trials in spinal pain; 280 trials for heart and gut risk.',
      sources: ['machado2017', 'cnt2013', 'fda_nsaid_pregnancy', 'who2023'],
    },
  },
  {
    id: 'aspirin',
    title: 'Aspirin',
    plain:
      'Aspirin is rarely used for back pain today. Even low daily doses raise the risk of bleeding from the stomach. Do not stop aspirin that a doctor ' +
      'gave you for your heart.',
    figures: [
      { what: 'Extra stomach bleeds on low-dose aspirin', value: 'about 1.2 in 1,000 people a year' },
      { what: 'Odds of a bleed against no aspirin', value: '1.5 times (1.2 to 1.8)' },
    ],
    askFirst: ['Under 16 (never, without a doctor)', 'Ulcer, bleeding problem, blood thinners, asthma'],
    ifUsed: 'Ask a pharmacist first.',
    getHelp: ['Black or bloody poo, vomiting blood'],
    evidence: {
      grade: 'high',
      say: 'Raises bleeding risk.',
      detail: 'Meta-analysis of trials. Doses for pain are higher, so risk is likely higher.',
      sources: ['valkhoff2013', 'practice_convention'],
    },
  },
  {
    id: 'acetaminophen',
    title: 'Acetaminophen (paracetamol, Tylenol)',
    plain:
      'For low back pain it worked no better than a dummy pill in a large trial. At the right dose it is safe for most people. Too much can destroy ' +
      'the liver, often by accident, because many cold and pain products contain it.',
    figures: [
      { what: 'Days to recover from new low back pain, drug against dummy pill', value: '16 to 17 in all groups' },
      { what: 'Share of sudden liver failure in US centres linked to it', value: '42 to 50%' },
      { what: 'Of those, by accident', value: '48%' },
      { what: "Most adults' daily limit from all products", value: '4,000 mg; some need less' },
    ],
    askFirst: ['Liver disease, daily alcohol, low body weight, fasting', 'Any other cold, flu or pain product'],
    ifUsed: 'Read every label. Add up the total.',
    getHelp: [
      'You took more than the limit, even if you feel well: get help now',
      'Yellow skin or eyes, dark pee, bad sickness',
    ],
    evidence: {
      grade: 'moderate',
      say: 'Likely does not help low back pain. Upper back pain was not tested.',
      detail:
        'One trial of about 1,650 people, Cochrane review of 2 trials. Liver data: US registry. Daily limit: Health Canada.',
      sources: ['williams2014', 'saragiotto2016', 'machado2015', 'larson2005', 'lee2004', 'health_canada_apap'],
    },
  },
  {
    id: 'celecoxib',
    title: 'Celecoxib (Celebrex)',
    plain:
      'This prescription drug is easier on the stomach than older ones. At high doses it raised heart and stroke risk. At a modest dose, in people ' +
      'with arthritis, it was no worse than ibuprofen or naproxen. None of these is free of risk.',
    figures: [
      { what: 'Heart and vessel events against dummy pill, 400 mg once a day', value: '1.1 times (0.6 to 2.0)' },
      { what: '200 mg twice a day', value: '1.8 times (1.1 to 3.1)' },
      { what: '400 mg twice a day', value: '3.1 times (1.5 to 6.1)' },
      {
        what: 'PRECISION, about 200 mg a day: people with an event',
        value: '2.3% celecoxib, 2.5% naproxen, 2.7% ibuprofen',
      },
    ],
    askFirst: [
      'Heart disease, stroke, heart failure, high blood pressure',
      'Kidney disease, past ulcer, pregnancy, sulfa allergy',
    ],
    ifUsed: 'Only if a doctor prescribed it, lowest dose, shortest time.',
    getHelp: ['Chest pain, weakness on one side, trouble speaking', 'Black poo, swelling, rash'],
    evidence: {
      grade: 'high',
      say: 'Raises heart risk, more so at high doses.',
      detail:
        'Six placebo-controlled trials (7,950 people), 280-trial meta-analysis, PRECISION (24,081 people; no placebo group; two thirds stopped the ' +
        'drug). The outcome joined heart death, heart attack, stroke, heart failure and clots. The 2.7% figure is recalled.',
      sources: ['solomon2008', 'cnt2013', 'nissen2016', 'solomon2005', 'celecoxib_label'],
    },
  },
  {
    id: 'opioids',
    title: 'Opioid painkillers',
    plain:
      'For new neck or low back pain they worked no better than a dummy pill and can lead to dependence. Do not stop long-term opioids at once. Ask ' +
      'your doctor.',
    figures: [{ what: 'Pain at 6 weeks against dummy pill (347 people)', value: 'no better' }],
    askFirst: ['Breathing problems, sleep apnoea, alcohol, sedatives'],
    ifUsed: 'Only with a doctor.',
    getHelp: ['Very sleepy, slow breathing (emergency)'],
    evidence: {
      grade: 'moderate',
      say: 'Likely no benefit for new spine pain.',
      detail: 'OPAL trial; WHO advises against routine use in long-term low back pain.',
      sources: ['jones2023', 'who2023'],
    },
  },
  {
    id: 'surgery',
    title: 'Surgery',
    plain:
      'Very few people with upper back pain need an operation. It is kept for clear causes, such as a pressed spinal cord, a break, a tumour or ' +
      'infection, or a nerve problem that is getting worse. In those cases it can be vital.',
    figures: [
      { what: 'US adults with new low back or leg pain who had spine surgery within a year', value: '1.2%' },
      { what: 'Disc herniations that are in the mid-back', value: 'roughly 0.25 to 4%, by source' },
      {
        what: 'Mid-back slipped discs seen on scans in people with back or leg pain (2,212 people)',
        value: '6.5%; 6 of those 145 people had surgery',
      },
      { what: 'Seen on scans in people with no symptoms', value: 'about 37%' },
    ],
    askFirst: ['Ask: What is the clear cause? What happens if I wait? What are the risks for me?'],
    ifUsed: 'Get a second opinion if it is not urgent.',
    getHelp: ['Weak or numb legs, trouble walking, or loss of control of pee or poo (emergency)'],
    evidence: {
      grade: 'low',
      say: 'Surgery helps in selected cases. For muscle pain with no clear cause it is not offered.',
      detail:
        'Surgery share is for low back pain (about 2.5 million people). Disc shares come from weak clinic pages that disagree.',
      sources: ['kim2019', 'tdh_mri2018', 'wood1997', 'tdh_share_a', 'tdh_share_b', 'tdh_share_c'],
    },
  },
];

export const MEDICINES_INTRO =
  'These medicines are not all bad, and Knotmap is not against them. They can help some people for a short time. Know the risks and ask a pharmacist ' +
  'or doctor. Do not stop a prescribed medicine because of this page.';
