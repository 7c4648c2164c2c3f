import type { Source, Written } from '../types.ts';

const LIST = [
  {
    id: 'aamm_longissimus',
    citation: 'American Academy of Manual Medicine. Longissimus thoracis.',
    kind: 'professional article',
    read: 'page',
    note: 'Quotes Travell and Simons: points near ribs 11 and 12, felt in the low back and buttock.',
  },
  {
    id: 'aap_backpack',
    citation:
      "American Academy of Pediatrics advice: backpack no more than 10-20% of a child's body weight (reported by New York Daily News, 2018).",
    kind: 'guideline',
    read: 'secondary summary',
  },
  {
    id: 'abc_heatpad',
    citation: 'HealthDay/University of Missouri Health Care. Prevent burns from a heating pad.',
    kind: 'patient information',
    read: 'page',
  },
  {
    id: 'abutaleb2016',
    citation:
      'The effectiveness of manual versus algometer pressure release techniques for treating active myofascial trigger points of the upper trapezius. ' +
      'J Bodyw Mov Ther 2016;20(4):863-869.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.jbmt.2016.02.008',
    note:
      '45 people, one session. No difference in pain threshold between manual pressure, measured pressure and sham ultrasound. Authors recalled as Abu ' +
      'Taleb W, Youssef AR, Saleh A.',
  },
  {
    id: 'acog804',
    citation:
      'ACOG Committee Opinion 804. Physical activity and exercise during pregnancy and the postpartum period. Obstet Gynecol 2020;135:e178-88.',
    kind: 'guideline',
    read: 'no',
    note: 'Used for: avoid overheating; avoid long spells flat on the back.',
  },
  {
    id: 'anatomy_texts',
    citation: "Standard surface anatomy (for example Moore, Clinically Oriented Anatomy; Gray's Anatomy).",
    kind: 'textbook',
    read: 'no',
    note: 'Used for landmark positions of vessels, nerves, pleura and kidneys.',
  },
  {
    id: 'andersen2011',
    citation:
      'Andersen LL, Saervoll CA, Mortensen OS, Poulsen OM, Hannerz H, Zebis MK. Effectiveness of small daily amounts of progressive resistance ' +
      'training for frequent neck/shoulder pain. Pain 2011;152(2):440-6.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.pain.2010.11.016',
    note: '198 people, 10 weeks, 5 days a week. 2 minutes a day: -1.4 of 10 (-2.0 to -0.7); 12 minutes: -1.9 (-2.5 to -1.2).',
  },
  {
    id: 'barbosa2019',
    citation:
      'Barbosa J, Marques MC, Izquierdo M, et al. Schoolbag weight carriage in Portuguese children and adolescents. BMC Pediatr 2019;19:157.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s12887-019-1519-2',
    note: 'Gait and posture changes reported above 10% of body weight.',
  },
  {
    id: 'bayattork2020',
    citation:
      'Bayattork M, Skold MB, Sundstrup E, Andersen LL. Exercise interventions to improve postural malalignments in head, neck, and trunk. J Exerc ' +
      'Rehabil 2020;16(1).',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.12965/jer.2040034.017',
    note: '22 trials, 1209 people; 2-13 weeks, 2-4 days a week, 15-60 minutes; mostly high risk of bias.',
  },
  {
    id: 'blanpied2017',
    citation:
      'Blanpied PR, Gross AR, Elliott JM, et al. Neck pain: revision 2017. J Orthop Sports Phys Ther 2017;47(7):A1-A83.',
    kind: 'guideline',
    read: 'opening',
    address: 'https://doi.org/10.2519/jospt.2017.0302',
  },
  {
    id: 'blomgren2018',
    citation:
      'Blomgren J, Strandell E, Jull G, Vikman I, Roijezon U. Effects of deep cervical flexor training on impaired physiological functions associated ' +
      'with chronic neck pain. BMC Musculoskelet Disord 2018;19:415.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s12891-018-2324-z',
    note: '12 trials; better muscle coordination and head posture.',
  },
  {
    id: 'bmcsurg2021',
    citation:
      'A systematic review and meta-analysis of risks and benefits with breast reduction in the public healthcare system. BMC Surg 2021;21:343.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s12893-021-01336-7',
    note: 'Less pain, low certainty; major complications 2.4-14%.',
  },
  {
    id: 'bonefit_wod',
    citation: 'Bone Fit (Osteoporosis Canada). Wall-occiput distance above 6 cm suggests thoracic fracture.',
    kind: 'professional article',
    read: 'page',
    address: 'https://bonefit.ca/topic/posture-copy-3/',
  },
  {
    id: 'brekke2020',
    citation:
      'Brekke AF, Overgaard S, Hrobjartsson A, Holsgaard-Larsen A. Non-surgical interventions for excessive anterior pelvic tilt. EFORT Open Rev ' +
      '2020;5(1):37-45.',
    kind: 'systematic review',
    read: 'abstract opening',
    address: 'https://doi.org/10.1302/2058-5241.5.190017',
  },
  {
    id: 'briggs2009',
    citation:
      'Briggs AM, Smith AJ, Straker LM, Bragge P. Thoracic spine pain in the general population. BMC Musculoskelet Disord 2009;10:77.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1471-2474-10-77',
    note: '33 studies. Any thoracic spine pain: 15.0-27.5% in a year, 12.0-31.2% in a lifetime.',
  },
  {
    id: 'brookewavell2022',
    citation:
      'Brooke-Wavell K, Skelton DA, Barker KL, et al. Strong, steady and straight: UK consensus statement on physical activity and exercise for ' +
      'osteoporosis. Br J Sports Med 2022;56(15):837-846.',
    kind: 'guideline',
    read: 'secondary summary',
    address: 'https://doi.org/10.1136/bjsports-2021-104634',
    note: 'The statement is about exercise, not massage.',
  },
  {
    id: 'ccohs_shovel',
    citation:
      'Canadian Centre for Occupational Health and Safety shovelling guidance, as summarised by ergonomists and a safety insurer.',
    kind: 'guideline',
    read: 'secondary summary',
    note:
      '15 scoops a minute or fewer, 15 minutes then 15 minutes rest, load with shovel 5-7 kg (10-15 lb), throw up to 1.3 m high and 1 m away. Second ' +
      'copy: https://www.memic.com/workplace-safety/safety-net-blog/2008/october/is-there-any-science-to-shoveling',
  },
  {
    id: 'celecoxib_label',
    citation: 'US boxed warning for celecoxib: cardiovascular and gastrointestinal risk (BlackBoxRx).',
    kind: 'product label',
    read: 'page',
  },
  {
    id: 'ces_bmjbp',
    citation: 'BMJ Best Practice. Cauda equina syndrome: diagnosis approach.',
    kind: 'guideline',
    read: 'opening',
    note: 'Immediate hospital referral, MRI as soon as possible and within 4 hours of request.',
  },
  {
    id: 'cho2017',
    citation:
      'Cho J, Lee E, Lee S. Upper thoracic spine mobilization and mobility exercise versus upper cervical spine mobilization and stabilization ' +
      'exercise in individuals with forward head posture. BMC Musculoskelet Disord 2017;18:525.',
    kind: 'randomised trial',
    read: 'secondary summary',
    note:
      "About 32 people; the thoracic group did better on head angle, pain and disability. Journal details from recall; a clinic's blog quotes the " +
      'abstract.',
  },
  {
    id: 'chohan2016',
    citation:
      'Chohan A, Haworth L, Janssen J, Selfe J. The impact of different breast support garments on larger breasted women with non-specific back pain. ' +
      'Bone Joint J Orthop Proc 2016;98B(Supp 6):13.',
    kind: 'study',
    read: 'abstract',
    note: '20 women; less thoracic pain after 4 weeks with one design.',
  },
  {
    id: 'cnt2013',
    citation:
      "Coxib and traditional NSAID Trialists' Collaboration. Vascular and upper gastrointestinal effects of NSAIDs. Lancet 2013;382:769-79.",
    kind: 'meta-analysis',
    read: 'abstract',
    address: 'https://doi.org/10.1016/S0140-6736(13)60900-9',
    note:
      'Coxibs: major vascular events RR 1.37 (1.14-1.66), major coronary events 1.76 (1.31-2.37). High-dose ibuprofen coronary 2.22 (1.10-4.48). ' +
      'Naproxen 0.93 (0.69-1.27). About 3 extra major vascular events per 1000 people a year on a coxib or diclofenac. All raise upper gut ' +
      'complications.',
  },
  {
    id: 'coltman2019',
    citation:
      'Coltman CE, Steele JR, McGhee DE. Effect of breast size on upper torso musculoskeletal structure and function. Plast Reconstr Surg ' +
      '2019;143(3):686-695.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1097/prs.0000000000005319',
    note: '300 women; pain clearly higher only above about 1200 ml breast volume; spinal curve no different.',
  },
  {
    id: 'cools2007',
    citation:
      'Cools AM, Dewitte V, Lanszweert F, et al. Rehabilitation of scapular muscle balance: which exercises to prescribe? Am J Sports Med ' +
      '2007;35(10):1744-51.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1177/0363546507303560',
    note: '45 healthy people, muscle activity only.',
  },
  {
    id: 'dailymed_ror',
    citation:
      'DailyMed label: Healthy Back Institute Rub on Relief analgesic cream, updated 3 June 2024 (menthol 5%, camphor 3%).',
    kind: 'product label',
    read: 'page',
    address: 'https://dailymed.nlm.nih.gov/dailymed/search.cfm?adv=1&query=F72017VPR7',
    note: 'Label says for temporary relief and not to apply heat such as heating pads.',
  },
  {
    id: 'davies2018',
    citation: 'Davies BM, Mowforth OD, Smith EK, Kotter MRN. Degenerative cervical myelopathy. BMJ 2018;360:k186.',
    kind: 'review',
    read: 'opening',
    address: 'https://doi.org/10.1136/bmj.k186',
  },
  {
    id: 'delphi2018',
    citation:
      'Fernandez-de-las-Penas C, Dommerholt J. International consensus on diagnostic criteria and clinical considerations of myofascial trigger ' +
      'points: a Delphi study. Pain Med 2018;19(1):142-150.',
    kind: 'expert consensus',
    read: 'abstract',
    address: 'https://doi.org/10.1093/pm/pnx207',
    note: '60 experts, 12 countries. Taut band, very sensitive spot, referred pain. No fixed place for the point or for its referral should be expected.',
  },
  {
    id: 'derry2014',
    citation:
      'Derry S, Matthews PRL, Wiffen PJ, Moore RA. Salicylate-containing rubefacients for acute and chronic musculoskeletal pain in adults. Cochrane ' +
      'Database Syst Rev 2014;11:CD007403.',
    kind: 'systematic review',
    read: 'secondary summary',
    address: 'https://doi.org/10.1002/14651858.CD007403.pub3',
    note: '14 studies, 1368 people; larger newer trials show no effect.',
  },
  {
    id: 'derry2015',
    citation:
      'Derry S, Moore RA, Gaskell H, McIntyre M, Wiffen PJ. Topical NSAIDs for acute musculoskeletal pain in adults. Cochrane Database Syst Rev ' +
      '2015;6:CD007402.',
    kind: 'systematic review',
    read: 'summary of findings table',
    address: 'https://doi.org/10.1002/14651858.CD007402.pub3',
    note:
      'Diclofenac gel (Emulgel) 78 v 20 in 100 at about 1 week; ibuprofen gel 42 v 16; ketoprofen gel 72 v 33. Skin reactions 4.6% v 5%. Strains and ' +
      'sprains, mostly not the back.',
  },
  {
    id: 'domenech2011',
    citation:
      'Domenech MA, Sizer PS, Dedrick GS, McGalliard MK, Brismee JM. The deep neck flexor endurance test: normative data scores in healthy adults. PM ' +
      'R 2011;3.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.pmrj.2010.10.023',
    note: '126 adults: men 38.9 s (SD 20.1), women 29.4 s (SD 13.7).',
  },
  {
    id: 'dommerholt2015',
    citation:
      'Dommerholt J, Gerwin RD. A critical evaluation of Quintner et al: missing the point. J Bodyw Mov Ther 2015;19(2):193-204.',
    kind: 'review',
    read: 'record only',
    address: 'https://doi.org/10.1016/j.jbmt.2015.01.009',
  },
  {
    id: 'draper1998',
    citation:
      'Draper DO, et al. Hot pack heating of muscle, 1998, as summarised by PainScience: +3.8 C at 1 cm and +0.78 C at 3 cm after 15 minutes.',
    kind: 'study',
    read: 'secondary summary',
  },
  {
    id: 'draper2008',
    citation:
      'Draper DO, Hopkins TJ. Increased intramuscular and intracapsular temperature via ThermaCare knee wrap. Med Sci Monit 2008;14(6):PI7-11.',
    kind: 'study',
    read: 'abstract',
    address: 'https://medscimonit.com/abstract/index/idArt/859020',
    note: '11 people; +3.2 C at 1.5 cm in muscle after 2 hours.',
  },
  {
    id: 'dsm_heat_ice',
    citation: 'Diabetes Self-Management. Tips for using heat and ice.',
    kind: 'patient information',
    read: 'page',
  },
  {
    id: 'eisele2023',
    citation:
      'Eisele-Metzger A, Schoser DS, Klein MD, et al. Interventions for preventing back pain among office workers: network meta-analysis. Scand J Work ' +
      'Environ Health 2023;49(1):5-22.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.5271/sjweh.4070',
    note: '24 trials, 7080 people; mostly no clear effect, low or very low certainty; activity plus ergonomics SMD -0.41 (-0.80 to -0.02).',
  },
  {
    id: 'fda2012burns',
    citation:
      'FDA Drug Safety Communication, 13 Sep 2012: rare serious burns with over-the-counter topical muscle and joint pain relievers.',
    kind: 'regulator',
    read: 'page',
    address: 'https://fda.gov/Drugs/DrugSafety/ucm318858.htm',
    note: 'Most severe burns with menthol above 3%, alone or with methyl salicylate above 10%. 43 reports (news copy). Do not add heat.',
  },
  {
    id: 'fda_nsaid_pregnancy',
    citation: 'FDA Drug Safety Communication, 15 Oct 2020: avoid NSAIDs in pregnancy at 20 weeks or later.',
    kind: 'regulator',
    read: 'page',
    address:
      'https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic',
  },
  {
    id: 'fhn_pregnancy',
    citation: 'FHN. Exercise and activity advice in pregnancy: avoid hot tubs; warm bath not above 102 F.',
    kind: 'patient information',
    read: 'page',
  },
  {
    id: 'foc2008',
    citation:
      'Use of anthropometric indicators in screening for undiagnosed vertebral fractures (Fukui Osteoporosis Cohort). BMC Musculoskelet Disord ' +
      '2008;9:157.',
    kind: 'study',
    read: 'abstract',
    address: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-9-157',
    note: '116 women; wall-occiput gap of 0.5 cm or more: sensitivity 0.70, specificity 0.67.',
  },
  {
    id: 'french2006',
    citation:
      'French SD, Cameron M, Walker BF, Reggars JW, Esterman AJ. Superficial heat or cold for low back pain. Cochrane Database Syst Rev 2006:CD004750; ' +
      'Spine 2006;31(9):998-1006.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1002/14651858.CD004750.pub2',
    note:
      '9 trials, 1117 people. Heat wrap better than placebo by 1.06 on a 0-5 scale after 5 days (0.68-1.45; 2 trials, 258 people). Too little evidence ' +
      'for cold; conflicting for heat v cold.',
  },
  {
    id: 'gale2006',
    citation: 'Gale GD, Rothbart PJ, Li Y. Infrared therapy for chronic low back pain. Pain Res Manag 2006;11:193-6.',
    kind: 'randomised trial',
    read: 'secondary summary',
    note: "40 people, 800-1200 nm, which is NEAR infrared. Pain 6.9 to 3.0 v 7.4 to 6.0. Summary is on a seller's site.",
  },
  {
    id: 'garra2010',
    citation:
      'Garra G, Singer AJ, Leno R, et al. Heat or cold packs for neck and back strain. Acad Emerg Med 2010;17(5):484-9.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1111/j.1553-2712.2010.00735.x',
    note: '60 people, all had ibuprofen. Pain after 30 min: 66 v 64 of 100, no difference.',
  },
  {
    id: 'gross2015',
    citation:
      'Gross A, Kay TM, Paquin JP, et al. Exercises for mechanical neck disorders. Cochrane Database Syst Rev 2015;1:CD004250.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1002/14651858.CD004250.pub5',
    note:
      '27 trials. Chronic neck pain: strength work SMD -0.71 (-1.33 to -0.10) right after; strength plus stretching -0.45 (-0.72 to -0.18) long term. ' +
      'Acute: no evidence.',
  },
  {
    id: 'gross2024',
    citation: 'Gross AR, Lee H, Ezzo J, et al. Massage for neck pain. Cochrane Database Syst Rev 2024;2:CD004871.',
    kind: 'systematic review',
    read: 'abstract (methods and start of results)',
    address: 'https://doi.org/10.1002/14651858.CD004871.pub5',
    note:
      '33 studies, 1994 people; 10 against placebo; bias common. The closing line was cut off; an earlier congress abstract by the same team says the ' +
      'role of massage stays uncertain (https://world.physio/congress-proceeding/massage-neck-pain-cochrane-review-update).',
  },
  {
    id: 'hanten2000',
    citation:
      'Hanten WP, Olson SL, Butts NL, Nowicki AL. Effectiveness of a home program of ischemic pressure followed by sustained stretch for treatment of ' +
      'myofascial trigger points. Phys Ther 2000;80(10):997-1003.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/11002435/',
    note:
      '40 adults with neck or upper back points. 5-day self-treatment programme beat range-of-motion exercise for pain score and tenderness, not for ' +
      'share of time in pain. PEDro 5/10.',
  },
  {
    id: 'hardy1936',
    citation:
      'Hardy JD, Muschenheim C. Radiation of heat from the human body. V. The transmission of infra-red radiation through skin. J Clin Invest 1936;15.',
    kind: 'study',
    read: 'abstract',
    note: 'Of the most penetrating infrared, 99% is taken up within 3 mm of the surface. Authors/journal from recall.',
  },
  {
    id: 'hashmi2012',
    citation:
      'Hashmi JA, Baliki MN, Huang L, et al. Lidocaine patch (5%) is no more potent than placebo in treating chronic back pain. Mol Pain 2012;8:29.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1744-8069-8-29',
  },
  {
    id: 'haworth2023',
    citation:
      'Haworth L, May K, Janssen J, Selfe J, Chohan A. Does an alternative breast support garment provide symptomatic relief for larger breasted women ' +
      'with chronic non-specific back pain? Prosthet Orthot Int 2023;47(2):213-222.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1097/pxr.0000000000000277',
    note:
      '24 women, 4 weeks. All failed the fit check in their own bra, 21 of 24 in a professionally fitted one. Symptoms eased in both new bras. No ' +
      'untreated group.',
  },
  {
    id: 'health_canada_apap',
    citation: 'Health Canada. Acetaminophen: know your dose.',
    kind: 'regulator',
    read: 'page',
    address: 'https://canada.ca/en/health-canada/services/publications/drugs-health-products/poster-acetaminophen.html',
    note: '4,000 mg a day for adults; may be less with liver disease or 3 or more drinks a day.',
  },
  {
    id: 'healthylife_pregnancy',
    citation:
      'HealthyLife. Smart ways to exercise during pregnancy: do not overheat; after week 20 avoid lying flat on the back.',
    kind: 'patient information',
    read: 'page',
  },
  {
    id: 'herrington2011',
    citation:
      "Herrington L. Assessment of the degree of pelvic tilt within a normal asymptomatic population. Man Ther 2011, as summarised by a therapist's " +
      'blog.',
    kind: 'study',
    read: 'secondary summary',
    note: '120 pain-free people: forward tilt in 85% of men and 75% of women.',
  },
  {
    id: 'hou2002',
    citation:
      'Hou CR, Tsai LC, Cheng KF, Chung KC, Hong CZ. Immediate effects of various physical therapeutic modalities on cervical myofascial pain and ' +
      'trigger-point sensitivity. Arch Phys Med Rehabil 2002;83:1406-14.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1053/apmr.2002.34834',
    note:
      '119 people, upper trapezius. Pressure at the pain threshold for 90 s, or about half way to the limit for 60 or 90 s, beat pressure at threshold ' +
      "for 30 or 60 s. The abstract's closing line on the short high-pressure option was cut off in the copy read.",
  },
  {
    id: 'icnirp2006',
    citation: 'ICNIRP statement on far infrared radiation exposure. Health Phys 2006;91:630-645.',
    kind: 'guideline',
    read: 'opening',
    note: 'The depth figure (far infrared stops in the outermost skin) is from recall.',
  },
  {
    id: 'ir_depth_web',
    citation:
      'Infrared depth figures on two maker or seller pages: far infrared under 2 mm (quoting Brenke and Siems 2006); above 1.5 micrometres 0.05 to 2 ' +
      'mm.',
    kind: 'commercial material',
    read: 'page',
    note: 'Second page: http://www.sytongoutdoor.com/news/204.html. Weak sources, but they argue against their own interest.',
  },
  {
    id: 'johnson2012',
    citation:
      'Johnson KD, Kim KM, Yu BK, Saliba SA, Grindstaff TL. Reliability of thoracic spine rotation range-of-motion measurements in healthy adults. J ' +
      'Athl Train 2012;47(1):52-60.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.4085/1062-6050-47.1.52',
    note: '46 people. Repeats well with a device; smallest real change 2 to 6 degrees. Mean of about 45 degrees read in a citing paper.',
  },
  {
    id: 'jones2023',
    citation:
      'Jones CMP, Day RO, Koes BW, et al. Opioid analgesia for acute low back pain and neck pain (OPAL). Lancet 2023;402:304-312.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1016/S0140-6736(23)00404-X',
    note: '347 people; no better than placebo at 6 weeks.',
  },
  {
    id: 'jull_dnf',
    citation:
      'Jull GA, Falla D, Vicenzino B, Hodges PW. The effect of therapeutic exercise on activation of the deep cervical flexor muscles. Man Ther ' +
      '2009;14:696-701.',
    kind: 'randomised trial',
    read: 'no',
    note: 'Recalled dose: 10 holds of 10 seconds, about 6 weeks.',
  },
  {
    id: 'kang2021',
    citation:
      'Kang ST, Jung JH, Kwon OY. Immediate effects of roller massage for posterior neck muscles. Phys Ther Korea 2021.',
    kind: 'study',
    read: 'abstract',
    note: '24 people, 2 minutes, no control group. Used a craniovertebral angle of 53 degrees or less as forward head posture.',
  },
  {
    id: 'katzman2017',
    citation:
      'Katzman WB, Vittinghoff E, Lin F, et al. Targeted spine strengthening exercise and posture training program to reduce hyperkyphosis in older ' +
      'adults (SHEAF). Osteoporos Int 2017;28(10):2831-2841.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1007/s00198-017-4109-x',
    note: '99 people aged 60 or more, 1 hour 3 times a week for 6 months.',
  },
  {
    id: 'kim2019',
    citation:
      'Kim LH, Vail D, Azad TD, et al. Expenditures and health care utilization among adults with newly diagnosed low back and lower extremity pain. ' +
      'JAMA Netw Open 2019;2(5):e193676.',
    kind: 'cohort',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6512284',
    note: 'About 2.5 million US adults; 1.2% had surgery within 12 months and took 29.3% of the cost. Authors/number from recall.',
  },
  {
    id: 'krawiec2003',
    citation:
      'Krawiec CJ, Denegar CR, Hertel J, Salvaterra GF, Buckley WE. Static innominate asymmetry and leg length discrepancy in asymptomatic collegiate ' +
      'athletes. Man Ther 2003;8(4):207-213.',
    kind: 'study',
    read: 'abstract',
    note: '42 of 44 pain-free athletes (95%) had an uneven pelvis.',
  },
  {
    id: 'larson2005',
    citation:
      'Larson AM, Polson J, Fontana RJ, et al. Acetaminophen-induced acute liver failure. Hepatology 2005;42:1364-72.',
    kind: 'cohort',
    read: 'secondary summary and abstract copy',
    note:
      '662 people with acute liver failure; 275 (42%) acetaminophen; 48% accidental; median dose 24 g; 38% of accidental cases used two or more ' +
      'products.',
  },
  {
    id: 'lee2004',
    citation:
      'Lee WM. Acetaminophen and the U.S. Acute Liver Failure Study Group: lowering the risks of hepatic failure. Hepatology 2004;40(1):6-9.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1002/hep.20293',
    note: 'About half of US acute liver failure; an estimated 458 deaths a year.',
  },
  {
    id: 'lewis2007',
    citation: 'Lewis JS, Valentine RE. The pectoralis minor length test. BMC Musculoskelet Disord 2007;8:64.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1471-2474-8-64',
    note: 'Repeatable but lacks diagnostic accuracy.',
  },
  {
    id: 'lin2012',
    citation:
      'Lin YC, Kuan TS, Hsieh PC, et al. Therapeutic effects of lidocaine patch on myofascial pain syndrome of the upper trapezius. Am J Phys Med ' +
      'Rehabil 2012.',
    kind: 'randomised trial',
    read: 'abstract',
    note: '60 people; no difference at day 7, small at day 14, none at day 28. Journal from recall.',
  },
  {
    id: 'ltbp_list',
    citation: 'Lose the Back Pain / Healthy Back Institute list of four postural dysfunctions.',
    kind: 'commercial material',
    read: 'no',
    note: 'No page with the list was found.',
  },
  {
    id: 'lu2022',
    citation:
      'Lu W, Li J, Tian Y, Lu X. Effect of ischemic compression on myofascial pain syndrome: a systematic review and meta-analysis. Chiropr Man Therap ' +
      '2022;30:34.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s12998-022-00441-5',
    note:
      '17 trials. Pressure pain threshold SMD 0.67 (0.35 to 0.98), 11 studies, 427 people. Pain score SMD -0.22 (-0.53 to 0.09), 7 studies, 251 ' +
      'people: not significant. Article number from recall.',
  },
  {
    id: 'lucas2009',
    citation:
      'Lucas N, Macaskill P, Irwig L, Moran R, Bogduk N. Reliability of physical examination for diagnosis of myofascial trigger points. Clin J Pain ' +
      '2009;25(1):80-89.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1097/AJP.0b013e31817e13b6',
  },
  {
    id: 'maatta2022',
    citation:
      'Maatta J, Takatalo J, Leinonen T, et al. Lower thoracic spine extension mobility is associated with higher intensity of thoracic spine pain. J ' +
      'Man Manip Ther 2022.',
    kind: 'study',
    read: 'secondary summary',
    address: 'https://doi.org/10.1080/10669817.2022.2047270',
    note: 'Association only, and not in all measures.',
  },
  {
    id: 'machado2015',
    citation:
      'Machado GC, Maher CG, Ferreira PH, et al. Efficacy and safety of paracetamol for spinal pain and osteoarthritis. BMJ 2015;350:h1225.',
    kind: 'systematic review',
    read: 'opening',
    address: 'https://doi.org/10.1136/bmj.h1225',
  },
  {
    id: 'machado2017',
    citation:
      'Machado GC, Maher CG, Ferreira PH, et al. Non-steroidal anti-inflammatory drugs for spinal pain. Ann Rheum Dis 2017;76(7):1269-78.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1136/annrheumdis-2016-210597',
    note: '35 trials; 6 people treated for 1 to get a worthwhile pain drop; gut side effects 2.5 times (1.2-5.2); median trial 7 days.',
  },
  {
    id: 'mahmoud2019',
    citation:
      'Mahmoud NF, Hassan KA, Abdelmajeed SF, Moustafa IM, Silva AG. The relationship between forward head posture and neck pain. Curr Rev ' +
      'Musculoskelet Med 2019;12(4):562-577.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1007/s12178-019-09594-y',
    note: '15 cross-sectional studies; adults with neck pain differ by 4.84 degrees (0.14-9.54); none in teenagers.',
  },
  {
    id: 'medlink_maps',
    citation: 'MedLink. Myofascial pain pattern figures after Travell and Simons (levator scapulae; infraspinatus).',
    kind: 'textbook',
    read: 'page',
  },
  {
    id: 'mian2020',
    citation:
      'Mian S, et al. Reduction mammoplasty and back pain: a systematic review and meta-analysis. Eur Spine J 2020;29(3):497-502.',
    kind: 'systematic review',
    read: 'abstract (copy of the PubMed record)',
    address: 'https://doi.org/10.1007/s00586-019-06155-2',
    note: '8 studies, 1008 women; large improvement but very mixed, uncontrolled data.',
  },
  {
    id: 'molina2022',
    citation:
      'Molina-Alvarez M, Arribas-Romano A, Rodriguez-Rivera C, et al. Manual therapy effect in placebo-controlled trials. Int J Environ Res Public ' +
      'Health 2022;19(21):14021.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.3390/ijerph192114021',
    note: 'Soft-tissue work v sham: SMD 0.40 (0.19 to 0.61); shams differ a lot.',
  },
  {
    id: 'move_wod',
    citation: 'Mov-E academy. Wall-to-occiput distance: above 5 cm.',
    kind: 'professional article',
    read: 'page',
  },
  {
    id: 'nadler2002',
    citation:
      'Nadler SF, Steiner DJ, Erasala GN, et al. Continuous low-level heat wrap therapy provides more efficacy than ibuprofen and acetaminophen for ' +
      'acute low back pain. Spine 2002;27(10):1012-7.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1097/00007632-200205150-00003',
    note: "371 people, 40 C wrap, 8 hours. Day 1 relief 2.0 v 1.51 ibuprofen v 1.32 acetaminophen (0-5). Paid for by the wrap's maker.",
  },
  {
    id: 'nadler2003',
    citation:
      'Nadler SF, Steiner DJ, Petty SR, et al. Overnight use of continuous low-level heatwrap therapy for relief of low back pain. Arch Phys Med ' +
      'Rehabil 2003;84(3):335-42.',
    kind: 'randomised trial',
    read: 'abstract',
    note: '76 people; relief lasted more than 48 hours after the last wrap. Maker-linked authors.',
  },
  {
    id: 'namt_longissimus',
    citation:
      'National Association of Myofascial Trigger Point Therapists. Symptom checker: longissimus and iliocostalis.',
    kind: 'professional article',
    read: 'page',
    note: 'Clinical maps: longissimus thoracis to the sacroiliac part of the buttock; lumbar iliocostalis to mid buttock.',
  },
  {
    id: 'nhs_back_between_shoulders',
    citation:
      'NHS back pain page, as reported by a news reprint (Jan 2025): lists pain coming from the top of the back, between the shoulders, among reasons ' +
      'to ask for an urgent GP appointment or call 111; and 999/A&E reasons.',
    kind: 'patient information',
    read: 'secondary summary',
    note: 'Read second-hand (also at https://redflagsymptoms.co.uk/back-pain). Check the live NHS page before release.',
  },
  {
    id: 'nhs_preeclampsia',
    citation: 'NHS. Pre-eclampsia: symptoms.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.nhs.uk/conditions/pre-eclampsia/symptoms/',
    note: 'Lists pain just below the ribs.',
  },
  {
    id: 'nice_ng65',
    citation: 'NICE guideline NG65. Spondyloarthritis in over 16s.',
    kind: 'guideline',
    read: 'opening',
    address: 'https://www.nice.org.uk/guidance/ng65/chapter/recommendations',
  },
  {
    id: 'nissen2016',
    citation:
      'Nissen SE, Yeomans ND, Solomon DH, et al. Cardiovascular safety of celecoxib, naproxen, or ibuprofen for arthritis (PRECISION). N Engl J Med ' +
      '2016;375:2519-29.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1056/NEJMoa1611593',
    note:
      '24,081 people at raised heart risk, about 200 mg celecoxib a day. Events 2.3% celecoxib, 2.5% naproxen; ibuprofen 218 events (2.7%, recalled). ' +
      'No placebo group; 68.8% stopped the drug.',
  },
  {
    id: 'nz_side_sleep',
    citation: "Health New Zealand. Sleep on side when baby's inside (HE2550).",
    kind: 'patient information',
    read: 'page',
    address: 'https://healthed.govt.nz/collections/topic-child-health/products/sleep-on-side-when-babys-inside',
    note: 'From 28 weeks.',
  },
  {
    id: 'oakley2024',
    citation:
      'Oakley PA, Moustafa IM, Haas JW, Betz JW, Harrison DE. Two methods of forward head posture assessment. J Clin Med 2024;13(7):2149.',
    kind: 'study',
    read: 'abstract',
    note: 'Photo angle and X-ray measure agree only weakly (r 0.55).',
  },
  {
    id: 'oltean2014',
    citation:
      'Oltean H, Robbins C, van Tulder MW, et al. Herbal medicine for low-back pain. Cochrane Database Syst Rev 2014;12:CD004504, as summarised by ' +
      'MPR.',
    kind: 'systematic review',
    read: 'secondary summary',
    address: 'https://doi.org/10.1002/14651858.CD004504.pub4',
    note: 'Capsicum cream or plaster for long-term low back pain: moderate quality; acute: very low. Authors from recall.',
  },
  {
    id: 'oo2012',
    citation:
      'Oo M, Wang Z, Sakakibara T, Kasai Y. Relationship between brassiere cup size and shoulder-neck pain in women. Open Orthop J 2012;6:140-142.',
    kind: 'study',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/22509231/',
    note: '339 women; no overall correlation; more pain in the large-cup group.',
  },
  {
    id: 'osha_desk',
    citation: 'OSHA computer workstation guidance, as summarised by LegalClarity.',
    kind: 'guideline',
    read: 'secondary summary',
  },
  {
    id: 'perrone2018',
    citation:
      'Perrone M, Orr R, Hing W, Milne N, Pope R. The impact of backpack loads on school children: a critical narrative review. Int J Environ Res ' +
      'Public Health 2018;15(11):2529.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.3390/ijerph15112529',
    note: '21 studies; loads average over 15% of body weight and change posture and effort. Author names from recall.',
  },
  {
    id: 'petrofsky2017',
    citation:
      'Petrofsky JS, Laymon M, Alshammari F, Khowailed IA, Lee H. Low level continuous heat and ibuprofen as an adjunct to physical therapy for ' +
      'nonspecific neck pain. J Back Musculoskelet Rehabil 2017.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.3233/BMR-160577',
    note: '92 people, 2 weeks, four groups; heat as an add-on cut pain and disability. Funding not checked.',
  },
  {
    id: 'petrofsky_heat',
    citation:
      'Petrofsky J, Laymon M, Donatelli R. A comparison of moist heat, dry heat, chemical dry heat and icy hot for deep tissue heating. Med Res Arch.',
    kind: 'study',
    read: 'abstract',
    note: '40 people; muscle +3.1 C moist wrap, +2.2 C dry wrap, +0.4 C short hot pack, menthol patch none. Year not shown.',
  },
  {
    id: 'ponzano2021',
    citation:
      'Ponzano M, Tibert N, Bansal S, Katzman W, Giangregorio L. Exercise for improving age-related hyperkyphosis. Arch Osteoporos 2021;16:140.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1007/s11657-021-00998-3',
    note:
      '24 studies; kyphosis SMD -0.31 (-0.46 to -0.16), moderate certainty; general pain a little better, low certainty; no serious harm reported. ' +
      'Authors/number from recall.',
  },
  {
    id: 'practice_convention',
    citation: 'Physiotherapy and massage practice convention.',
    kind: 'expert practice',
    read: 'no',
    note: 'Expert practice with no trial evidence found.',
  },
  {
    id: 'pregnancy_epi',
    citation: 'Epidemiology of back pain in pregnancy (textbook chapter).',
    kind: 'textbook',
    read: 'opening',
    note: 'About 55% of pregnant women on average (range 36-90%), mostly low back.',
  },
  {
    id: 'quintner2015',
    citation:
      'Quintner JL, Bove GM, Cohen ML. A critical evaluation of the trigger point phenomenon. Rheumatology (Oxford) 2015;54(3):392-9.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1093/rheumatology/keu471',
  },
  {
    id: 'rapoliene2019',
    citation:
      'Rapoliene L, Razbadauskas A, Mockeviciene D, et al. Balneotherapy for musculoskeletal pain: does the mineral content matter? Int J Biometeorol ' +
      '2019.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1007/s00484-019-01800-3',
    note: '145 people, 5 groups; small effects on pain, tap water short-lived.',
  },
  {
    id: 'rathbone2017',
    citation:
      'Rathbone ATL, Grosman-Rimon L, Kumbhare DA. Interrater agreement of manual palpation for identification of myofascial trigger points. Clin J ' +
      'Pain 2017;33(8):715-729.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/28098584/',
    note: 'Kappa 0.452 (0.364 to 0.540), 6 studies, 363 people; tenderness 0.676.',
  },
  {
    id: 'richards2016',
    citation:
      "Richards KV, Beales DJ, Smith AJ, O'Sullivan PB, Straker LM. Neck posture clusters and their association with biopsychosocial factors and neck " +
      'pain in Australian adolescents. Phys Ther 2016;96(10):1576-87.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.2522/ptj.20150660',
    note: '1108 teenagers; no link with neck pain or headache.',
  },
  {
    id: 'richards2021',
    citation:
      "Richards KV, Beales DJ, Smith AL, O'Sullivan PB, Straker LM. Is neck posture subgroup in late adolescence a risk factor for persistent neck " +
      'pain in young adults? Phys Ther 2021;101(3):pzab007.',
    kind: 'cohort',
    read: 'abstract',
    address: 'https://doi.org/10.1093/ptj/pzab007',
    note: '686 people, age 17 to 22. Slumped sitting did not predict neck pain; in women it went with less.',
  },
  {
    id: 'rotation_web',
    citation:
      'Question-and-answer page quoting mean rotation, both sides together: neck 190, mid back 67, low back 25 degrees.',
    kind: 'professional article',
    read: 'page',
    note: 'Very weak page; figure fits textbooks.',
  },
  {
    id: 'saeterbakken2020',
    citation:
      'Saeterbakken AH, Makrygiannis P, Stien N, et al. Dose-response of resistance training for neck-and shoulder pain relief. BMC Sports Sci Med ' +
      'Rehabil 2020;12:8.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s13102-020-0158-0',
    note: '30 people; one 10-minute block was as good as two.',
  },
  {
    id: 'saragiotto2016',
    citation:
      'Saragiotto BT, Machado GC, Ferreira ML, et al. Paracetamol for low back pain. Cochrane Database Syst Rev 2016:CD012230.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1002/14651858.CD012230',
    note: '2 trials, 1785 people.',
  },
  {
    id: 'scot_mscc',
    citation: 'NHS Scotland Palliative Care Guidelines. Malignant spinal cord compression.',
    kind: 'guideline',
    read: 'page',
    address:
      'https://rightdecisions.scot.nhs.uk/scottish-palliative-care-guidelines/palliative-emergencies/emergencies-overview/malignant-spinal-cord-compression-mscc',
  },
  {
    id: 'seidi_protocol',
    citation:
      'Trial protocol: comprehensive corrective exercises in men with upper crossed syndrome (3 times a week, 8 weeks).',
    kind: 'protocol',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7069207',
  },
  {
    id: 'sepehri2024',
    citation:
      'Sepehri S, Sheikhhoseini R, Piri H, Sayyadi P. Therapeutic exercises on forward head posture, rounded shoulder, and hyperkyphosis among people ' +
      'with upper crossed syndrome. BMC Musculoskelet Disord 2024;25:105.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s12891-024-07224-4',
    note: '22 studies; angles improve. Posture, not pain, was the outcome.',
  },
  {
    id: 'shah2008',
    citation:
      'Shah JP, Gilliams EA. Uncovering the biochemical milieu of myofascial trigger points using in vivo microdialysis. J Bodyw Mov Ther ' +
      '2008;12:371-384.',
    kind: 'review',
    read: 'abstract',
    note: 'Very small studies; sensitising chemicals higher at active points.',
  },
  {
    id: 'sheikhhoseini2018',
    citation:
      "Sheikhhoseini R, Shahrbanian S, Sayyadi P, O'Sullivan K. Effectiveness of therapeutic exercise on forward head posture. J Manipulative Physiol " +
      'Ther 2018;41(6):530-539.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.jmpt.2018.02.002',
    note: '7 trials, 627 people. Exercise changes the head angle and may ease pain; whether one causes the other is not known.',
  },
  {
    id: 'sherman2014',
    citation:
      'Sherman KJ, Cook AJ, Wellman RD, et al. Five-week outcomes from a dosing trial of therapeutic massage for chronic neck pain. Ann Fam Med ' +
      '2014;12(2):112-120.',
    kind: 'randomised trial',
    read: 'abstract',
    note: '228 people. 30-minute sessions no better than waiting; 60 minutes 2 or 3 times a week helped (pain RR 2.30 and 2.73).',
  },
  {
    id: 'simons1999',
    citation:
      'Simons DG, Travell JG, Simons LS. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol 1, 2nd ed. 1999.',
    kind: 'textbook',
    read: 'no',
    note: 'Source of most referral drawings; based on clinical observation.',
  },
  {
    id: 'singla2017',
    citation:
      'Singla D, Veqar Z, Hussain ME. Photogrammetric assessment of upper body posture using postural angles. J Chiropr Med 2017;16(2):131-138.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.jcm.2017.01.005',
  },
  {
    id: 'slater2019',
    citation:
      'Slater D, Korakakis V, O\'Sullivan P, Nolan D, O\'Sullivan K. "Sit up straight": time to re-evaluate. J Orthop Sports Phys Ther ' +
      '2019;49(8):562-564.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.2519/jospt.2019.0610',
  },
  {
    id: 'solomon2005',
    citation:
      'Solomon SD, McMurray JJV, Pfeffer MA, et al. Cardiovascular risk associated with celecoxib in a clinical trial for colorectal adenoma ' +
      'prevention (APC). N Engl J Med 2005;352:1071-80.',
    kind: 'randomised trial',
    read: 'secondary summary',
    note: '2035 people. Composite outcome; hazard ratios 2.3 and 3.4 are from recall.',
  },
  {
    id: 'solomon2008',
    citation:
      'Solomon SD, Wittes J, Finn PV, et al. Cardiovascular risk of celecoxib in 6 randomized placebo-controlled trials. Circulation 2008;117:2104-13.',
    kind: 'meta-analysis',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2965408',
    note:
      '7950 people. Hazard ratio 1.1 (0.6-2.0) for 400 mg once a day, 1.8 (1.1-3.1) for 200 mg twice a day, 3.1 (1.5-6.1) for 400 mg twice a day; ' +
      'outcome is heart death, heart attack, stroke, heart failure or clot together. Volume/pages from recall.',
  },
  {
    id: 'spencer2019',
    citation:
      'Upper back pain in postmenopausal women and associated physical characteristics. PLoS One 2019;14:e0220452.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1371/journal.pone.0220452',
    note: '119 women. Better upper-back endurance went with less pain (OR 0.46, 0.28-0.75). Posture and breast size did not stay in the final model.',
  },
  {
    id: 'sukenik1995',
    citation:
      'Sukenik S, Mayo A, Neumann L, et al. Dead Sea bath salts for osteoarthritis of the knee. Harefuah 1995;129:100-3.',
    kind: 'randomised trial',
    read: 'abstract',
    note: '26 people, blinded, knee arthritis; both Dead Sea salt and table salt groups got better.',
  },
  {
    id: 'sutham2020',
    citation:
      'Sutham K, et al. Leg massage during pregnancy with unrecognized deep vein thrombosis could be life threatening. BMC Pregnancy Childbirth ' +
      '2020;20.',
    kind: 'case report',
    read: 'page excerpt',
    address: 'https://doi.org/10.1186/s12884-020-02924-w',
  },
  {
    id: 'tdh_mri2018',
    citation:
      'Prevalence and distribution of incidental thoracic disc herniation in patients with back or leg pain: an MRI-based cross-sectional study. 2018.',
    kind: 'study',
    read: 'abstract',
    note: '145 of 2,212 (6.5%) had one; 6 of the 145 had surgery. Journal not shown.',
  },
  {
    id: 'tdh_share_a',
    citation: 'Expert Neurosurgeon. What is a thoracic disc hernia? (0.5-4% of all disc herniations)',
    kind: 'patient information',
    read: 'page',
    note: 'Weak source; range agrees with others.',
  },
  {
    id: 'tdh_share_b',
    citation: 'Neurosurgery patient page: 0.25-0.75% of all disc herniations are thoracic.',
    kind: 'patient information',
    read: 'page',
    note: 'Weak source.',
  },
  {
    id: 'tdh_share_c',
    citation: 'SeekHealthZ. Clinical presentation of thoracic disc herniation: fewer than 1% of protruded discs.',
    kind: 'patient information',
    read: 'page',
    note: 'Weak source.',
  },
  {
    id: 'thoracic_motion',
    citation:
      'Standard spine biomechanics texts (for example White and Panjabi): the thoracic spine bends little but turns more than the lower back.',
    kind: 'textbook',
    read: 'no',
  },
  {
    id: 'tsagkaris2022',
    citation:
      'Tsagkaris C, Papazoglou AS, Eleftheriades A, et al. Infrared radiation in the management of musculoskeletal conditions and chronic pain: a ' +
      'systematic review. Eur J Investig Health Psychol Educ 2022;12(3):334-343.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.3390/ejihpe12030024',
    note: '13 studies of mixed infrared types and conditions; pain scores fell; no help with sport recovery.',
  },
  {
    id: 'tsp_review2024',
    citation:
      'Effectiveness of physiotherapy, medication and education on thoracic spine pain: a systematic review. IASP World Congress on Pain 2024, poster.',
    kind: 'systematic review',
    read: 'opening',
    address:
      'https://posters.worldcongress2024.org/poster/effectiveness-of-physiotherapy-medication-and-education-on-thoracic-spine-pain-systematic-review/',
    note: 'Only ten randomised trials found for mid-back pain (7 manual therapy, 3 exercise). Results were not in the part read.',
  },
  {
    id: 'upper_back_article',
    citation:
      'Cannone J. Upper Back Pain Treatment: The 5 Best Solutions and What to Avoid. Healthy Back Institute (marketing article), with one reader ' +
      'comment.',
    kind: 'commercial material',
    read: 'page',
    note: 'The material under review, not evidence.',
  },
  {
    id: 'valkhoff2013',
    citation:
      'Valkhoff VE, Sturkenboom MCJM, Hill C, et al. Low-dose acetylsalicylic acid use and the risk of upper gastrointestinal bleeding. Can J ' +
      'Gastroenterol 2013;27(3):159-167.',
    kind: 'meta-analysis',
    read: 'abstract',
    address: 'https://doi.org/10.1155/2013/596015',
    note: 'Trials: odds ratio 1.5 (1.2-1.8); 1.2 extra bleeds per 1000 people a year (0.7-1.8).',
  },
  {
    id: 'vanniekerk2012',
    citation:
      'van Niekerk SM, Louw QA, Hillier S. The effectiveness of a chair intervention in the workplace to reduce musculoskeletal symptoms. BMC ' +
      'Musculoskelet Disord 2012;13:145.',
    kind: 'systematic review',
    read: 'abstract and discussion excerpt',
    address: 'https://doi.org/10.1186/1471-2474-13-145',
    note: '5 studies (3 randomised), 4 to 293 people; bias prevents firm advice.',
  },
  {
    id: 'vatansever2012',
    citation:
      'Vatansever F, Hamblin MR. Far infrared radiation: its biological effects and medical applications. Photonics Lasers Med 2012;4:255-266.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1515/plm-2012-0034',
  },
  {
    id: 'waong2018',
    citation:
      'Waongenngarm P, Areerak K, Janwantanakul P. The effects of breaks on low back pain, discomfort, and work productivity in office workers. Appl ' +
      'Ergon 2018;68:230-239.',
    kind: 'systematic review',
    read: 'abstract',
    note: '11 trials; moderate evidence for active breaks with a change of posture; no harm to output.',
  },
  {
    id: 'waong2021',
    citation:
      'Waongenngarm P, van der Beek AJ, Akkarakittichoke N, Janwantanakul P. Effects of an active break and postural shift intervention on preventing ' +
      'neck and low-back pain among high-risk office workers. Scand J Work Environ Health 2021;47(4):306-317.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.5271/sjweh.3949',
    note: '193 people, 6 months. New neck pain 17% active breaks, 17% posture shifts, 44% control.',
  },
  {
    id: 'who2023',
    citation:
      'World Health Organization. Guideline for non-surgical management of chronic primary low back pain in adults. Geneva, 2023.',
    kind: 'guideline',
    read: 'secondary summary',
    note:
      'Exercise, education, massage, manipulation, needling and NSAIDs may be offered; traction, therapeutic ultrasound, TENS, belts and opioids not ' +
      'for routine care. Low back, not upper back.',
  },
  {
    id: 'williams2014',
    citation:
      'Williams CM, Maher CG, Latimer J, et al. Efficacy of paracetamol for acute low-back pain (PACE). Lancet 2014;384:1586-96.',
    kind: 'randomised trial',
    read: 'secondary summary and abstract copy',
    address: 'https://doi.org/10.1016/S0140-6736(14)60805-9',
    note: 'About 1650 people; recovery in 16-17 days in every group.',
  },
  {
    id: 'wood1997',
    citation: 'Wood KB, et al. The natural history of asymptomatic thoracic disc herniations. Spine 1997.',
    kind: 'study',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/9076884/',
    note: 'About 37% of people without symptoms; 20 people followed 26 months, none got symptoms. Authors/year from recall.',
  },
  {
    id: 'wood2008',
    citation:
      'Wood K, Cameron M, Fitzgerald K. Breast size, bra fit and thoracic pain in young women. Chiropr Osteopat 2008;16:1.',
    kind: 'study',
    read: 'abstract',
    note: '30 women with thoracic pain; 80% in the wrong bra size; almost no link of pain with bra fit or breast size.',
  },
  {
    id: 'xu2023',
    citation:
      'Xu A, Huang Q, Rong J, et al. Effectiveness of ischemic compression on myofascial trigger points in relieving neck pain. J Back Musculoskelet ' +
      'Rehabil 2023;36(4):783-798.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.3233/bmr-220045',
    note: '15 studies, 725 people. Better than sham or nothing at once and short term; dry needling better than compression (pain SMD 0.62, 0.08 to 1.16).',
  },
  {
    id: 'yamato2018',
    citation:
      'Yamato TP, Maher CG, Traeger AC, Williams CM, Kamper SJ. Do schoolbags cause back pain in children and adolescents? Br J Sports Med ' +
      '2018;52(19):1241-1245.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1136/bjsports-2017-098927',
    note: '69 studies, 72,627 children; no convincing evidence.',
  },
] as const satisfies readonly Written<Source>[];

export type CareSourceId = (typeof LIST)[number]['id'];
/** Works behind data/care and data/claims. */
export const CARE_SOURCES: readonly Source[] = LIST;
