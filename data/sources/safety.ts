import type { Source, Written } from '../types.ts';

const LIST = [
  {
    id: 'ardebol2020',
    citation:
      'Ardebol J, Cahueque M, Sanchez C. Spontaneous rupture and hematoma of the sartorius muscle secondary to rivaroxaban therapy. J Surg Case Rep ' +
      '2020;4:rjaa090.',
    kind: 'case report',
    read: 'abstract',
    address: 'https://doi.org/10.1093/jscr/rjaa090',
  },
  {
    id: 'asthma_lung_pe',
    citation: 'Asthma + Lung UK. Pulmonary embolism: symptoms.',
    kind: 'patient information',
    read: 'page',
    address: 'https://asthmaandlung.org.uk/conditions/pulmonary-embolism/what-symptoms',
  },
  {
    id: 'bartsch2021',
    citation:
      'Bartsch KM, Baumgart C, Freiwald J, et al. Expert consensus on the contraindications and cautions of foam rolling: an international Delphi study. ' +
      'J Clin Med 2021;10(22):5360.',
    kind: 'expert consensus',
    read: 'abstract',
    address: 'https://doi.org/10.3390/jcm10225360',
    note:
      '37 experts. Contraindications: open wounds 73%, fractures 84%. Cautions: local inflammation 97%, DVT 97%, osteomyelitis 94%, myositis ossificans ' +
      '92%.',
  },
  {
    id: 'bazos_carotid',
    citation: 'Bazos MJ. Patient handout: carotid sinus syndrome (carotid sinus syncope).',
    kind: 'patient information',
    read: 'page',
    address: 'http://www.healthcoachmd.com/handouts/carotid%20sinus%20syncope.html',
    note: 'Set off by turning the head, a tight collar or shaving. "Do not massage your neck".',
  },
  {
    id: 'better_health_epilepsy',
    citation: 'Better Health Channel (State of Victoria). Epilepsy and exercise.',
    kind: 'patient information',
    read: 'excerpt',
    address: 'https://www.betterhealth.vic.gov.au/health/conditionsandtreatments/epilepsy-and-exercise',
    note: 'Exercise rarely sets off a seizure. Avoid over-exertion and over-heating; care with heights and water.',
  },
  {
    id: 'brannigan2024',
    citation:
      'Brannigan JFM, et al. Degenerative cervical myelopathy awareness in primary care. JMIR Form Res 2024;8:e58802.',
    kind: 'study',
    read: 'abstract',
    address: 'https://formative.jmir.org/2024/1/e58802',
    note: 'Average diagnostic delay about 2 years.',
  },
  {
    id: 'capovilla2016',
    citation:
      'Capovilla G, Kaufman KR, Perucca E, Moshé SL, Arida RM. Epilepsy, seizures, physical exercise, and sports: a report from the ILAE Task Force on ' +
      'Sports and Epilepsy. Epilepsia 2016;57(1):6-12.',
    kind: 'expert consensus',
    read: 'abstract',
    address: 'https://doi.org/10.1111/epi.13261',
    note: 'Three groups of sports, by the risk of injury or death should a seizure occur.',
  },
  {
    id: 'chelwest_shoulder',
    citation: 'Chelsea and Westminster Hospital NHS Foundation Trust. Shoulder pain (patient leaflet).',
    kind: 'patient information',
    read: 'excerpt',
    address: 'https://www.chelwest.nhs.uk/your-visit/patient-leaflets/medicine-services/shoulder-pain',
    note: 'The lists of when to go to A&E and to the GP were read: A&E for a significant injury with a suspected fracture or dislocation.',
  },
  {
    id: 'cochrane_acupressure',
    citation:
      'Smith CA, et al. Acupuncture or acupressure for induction of labour. Cochrane Database Syst Rev 2017;10:CD002962.',
    kind: 'systematic review',
    read: 'abstract (background, methods, start of results)',
    address: 'https://doi.org/10.1002/14651858.CD002962.pub4',
    note: '22 trials, 3456 women. That no clear effect on starting labour was found is from recall; authors from recall.',
  },
  {
    id: 'cruk_mouth',
    citation: 'Cancer Research UK. Oral Cancer Toolkit: referral (NICE NG12 recommendations).',
    kind: 'guideline',
    read: 'page',
    address: 'https://cruk.m3medical.com/oct/referral.html',
    note: 'Ulcer over 3 weeks, lump on the lip or in the mouth, lump in the neck: appointment within 2 weeks.',
  },
  {
    id: 'elht_shoulder',
    citation: 'East Lancashire Hospitals NHS Trust. Traumatic shoulder pain.',
    kind: 'patient information',
    read: 'excerpt',
    address: 'https://elht.nhs.uk/services/integrated-msk-pain-and-rheumatology-service/traumatic-shoulder-pain',
    note: 'A&E or GP if the arm cannot be lifted from the side, the joint looks out of place, swells fast, or the arm is numb.',
  },
  {
    id: 'epilepsy_action_sport',
    citation: 'Epilepsy Action. Sports and leisure.',
    kind: 'patient information',
    read: 'excerpt',
    address: 'https://www.epilepsy.org.uk/info/daily-life/sports-leisure',
    note: 'Most activities are open with safety measures. In a very small number of people strenuous exercise makes seizures likelier.',
  },
  {
    id: 'ernst2003',
    citation: 'Ernst E. The safety of massage therapy. Rheumatology (Oxford) 2003;42:1101-6.',
    kind: 'systematic review',
    read: 'abstract',
    note: '16 case reports and 4 case series; includes haematoma, nerve damage, pulmonary embolism. Volume/pages from recall.',
  },
  {
    id: 'feller2024',
    citation:
      'Feller D, et al. Red flags for potential serious pathologies in people with neck pain: a systematic review of clinical practice guidelines. Arch Physioter 2024;14:105-115.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.33393/aop.2024.3245',
    note: '29 guidelines, 114 red flags in 12 of them; median agreement 0 (Fleiss kappa). Recommends none but the Canadian C-Spine rule after injury.',
  },
  {
    id: 'finucane2020',
    citation:
      'Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther ' +
      '2020;50(7):350-372.',
    kind: 'guideline',
    read: 'abstract',
    address: 'https://doi.org/10.2519/jospt.2020.9971',
    note: 'Covers cauda equina syndrome, fracture, malignancy, infection; says high-quality accuracy evidence for most single red flags is missing.',
  },
  {
    id: 'gca_111_wales',
    citation: 'NHS 111 Wales. Temporal arteritis: symptoms.',
    kind: 'patient information',
    read: 'page',
    address: 'https://111.wales.nhs.uk/encyclopaedia/a/article/Arteritistemporal/',
    note: 'Pain and tenderness over the temples, jaw pain while eating or talking, changes of sight; can lead to stroke and blindness if not treated quickly.',
  },
  {
    id: 'girft_ces',
    citation: 'GIRFT (NHS England) national suspected cauda equina syndrome pathway, as summarised by Barcan+Kirby.',
    kind: 'guideline',
    read: 'secondary summary',
  },
  {
    id: 'han2023',
    citation:
      'Han CS, Hancock MJ, Downie A, et al. Red flags to screen for vertebral fracture in people presenting with low back pain. Cochrane Database Syst ' +
      'Rev 2023;8:CD014461.',
    kind: 'systematic review',
    read: 'abstract (background and methods)',
    address: 'https://doi.org/10.1002/14651858.CD014461.pub2',
    note: 'Result figures not read.',
  },
  {
    id: 'hse_aortic',
    citation: 'HSE Ireland (content supplied by the NHS). Symptoms of aortic dissection. Reviewed Feb 2022.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www2.hse.ie/conditions/aortic-dissection/symptoms-of-aortic-dissection',
  },
  {
    id: 'keser2022',
    citation:
      'Keser Z, Chiang CC, Benson JC, Pezzini A, Lanzino G. Cervical artery dissections: etiopathogenesis and management. Vasc Health Risk Manag ' +
      '2022;18:685-700.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.2147/VHRM.S362844',
    note: "Headache or neck pain in 65-95%, TIA or stroke in more than half, partial Horner's in 25%.",
  },
  {
    id: 'lothian_spine',
    citation: 'NHS Lothian RefHelp. Serious lumbar spine conditions and red flags.',
    kind: 'guideline',
    read: 'excerpt',
    address:
      'https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/serious-lumbar-spine-conditions-red-flags',
    note: 'Acute foot drop: early opinion is considered essential.',
  },
  {
    id: 'macmillan_ng12',
    citation: 'Macmillan. Lung and pleural cancer rapid referral guidelines (summary of NICE NG12).',
    kind: 'guideline',
    read: 'page',
    address:
      'https://www.macmillan.org.uk/healthcare-professionals/cancer-pathways/prevention-and-diagnosis/rapid-referral-guidelines/lung-cancer',
  },
  {
    id: 'mblex_zones',
    citation: 'MBLEx Guide. Areas of caution for massage therapy.',
    kind: 'professional article',
    read: 'opening',
    address: 'https://mblexguide.com/areas-of-caution-massage-therapy/',
  },
  {
    id: 'nccp_mouth',
    citation:
      'National Cancer Control Programme (Ireland). Head and neck cancer referral advice for primary care, as copied by Blackrock Clinic Dental.',
    kind: 'guideline',
    read: 'secondary summary',
    readAt: 'http://www.blackrockclinicdental.ie/primary-care-head-and-neck-cancer-referral-advice/',
    note: 'Numbness of mouth, lips or face, lump, ulcer or patch for more than three weeks: urgent specialist opinion.',
  },
  {
    id: 'nhs_aaa',
    citation: 'NHS. Abdominal aortic aneurysm: symptoms of a burst aneurysm (text reproduced by HealthUnlocked).',
    kind: 'patient information',
    read: 'excerpt',
    readAt: 'https://healthunlocked.com/tag/abdominal-aortic-aneurysm',
    note: 'Sudden, severe pain in the tummy or lower back, dizziness, pale and clammy skin, fainting: 999. A pulsing feeling in the tummy.',
  },
  {
    id: 'nhs_abscess',
    citation: 'NHS. Dental abscess (text reproduced by Callow Brook Dental Practice).',
    kind: 'patient information',
    read: 'page',
    readAt: 'https://www.callowbrookdentalpractice.co.uk/general-1-1',
    note: 'Urgent dentist or 111; 999 or A&E for hard breathing, a swollen eye or a lot of swelling in the mouth.',
  },
  {
    id: 'nhs_angina',
    citation: 'NHS. Angina (text reproduced by EANI Health Well, Northern Ireland).',
    kind: 'patient information',
    read: 'excerpt',
    readAt: 'https://healthwell.eani.org.uk/healthtopic/heart-health/angina-0?type_1=2',
    note: 'Pain in chest, neck, shoulders, jaw or arms, often brought on by exercise, stress or cold. 999 for pain that spreads or does not stop.',
  },
  {
    id: 'nhs_back_sheffield',
    citation: 'Sheffield Aches and Pains (NHS). What is back pain? When to get help.',
    kind: 'patient information',
    read: 'page',
    note: '999/A&E list: symptoms in both legs, genital or buttock numbness, trouble peeing, loss of control, chest pain, serious accident.',
  },
  {
    id: 'nhs_breast',
    citation: 'North East London Cancer Alliance (NHS). Breast cancer signs and symptoms.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.nelcanceralliance.nhs.uk/signs-and-symptoms-breast-cancer',
    note: 'Lump, change of shape, skin or nipple, discharge: GP as soon as possible.',
  },
  {
    id: 'nhs_dvt',
    citation: 'NHS. Deep vein thrombosis (DVT) (beta page).',
    kind: 'patient information',
    read: 'page',
    note: 'Also UCLH: https://uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis (arm and tummy too).',
  },
  {
    id: 'nhs_dysphagia',
    citation: 'NHS. Dysphagia: swallowing problems (text reproduced by notinline.org).',
    kind: 'patient information',
    read: 'excerpt',
    readAt: 'https://notinline.org/health-conditions/swallowing-problems-dysphagia',
    note: 'Trouble swallowing, or a feeling that something is stuck: urgent GP appointment or 111.',
  },
  {
    id: 'nhs_gallstones',
    citation: 'NHS. Gallstones: symptoms (NHS content service).',
    kind: 'patient information',
    read: 'page',
  },
  {
    id: 'nhs_head_injury',
    citation: 'NHS. Head injury and concussion (copy of Chadsmoor Medical Practice).',
    kind: 'patient information',
    read: 'page',
    readAt:
      'https://www.chadsmoormedicalpractice.nhs.uk/index.php?id=nhs-health-az&category=M&condition=minor-head-injury',
    note: 'A&E for a headache that does not go away with painkillers, vomiting, change in behaviour, memory problems, blood thinners. Symptoms may appear up to 3 weeks later.',
  },
  {
    id: 'nhs_headache',
    citation: 'NHS. Headaches: when to get help (text reproduced by OutUK).',
    kind: 'patient information',
    read: 'excerpt',
    readAt: 'http://outuk.com/content/general/gay-health/index.php?a=1&num=-117',
    note: '999 or A&E for a head injury, a sudden and extremely painful headache, or one with trouble speaking or remembering, loss of vision, drowsiness, confusion or high temperature.',
  },
  {
    id: 'nhs_heart_attack',
    citation: 'NHS. Heart attack: symptoms (syndicated copy), with NHS England 2022 campaign text.',
    kind: 'patient information',
    read: 'page',
    note: 'Second copy: https://hedgegrailpharmacy.co.uk/nhs_conditions_heart-attack_symptoms',
  },
  {
    id: 'nhs_hip_fracture',
    citation: 'NHS. Hip fracture (copy of Castlegate Pharmacy).',
    kind: 'patient information',
    read: 'excerpt',
    readAt: 'https://castlegate-pharmacy.com/condition/hip-fracture',
    note: 'Not able to lift, turn or put weight on the leg: 999 for an ambulance. Second copy: Hertfordshire Community NHS Trust.',
  },
  {
    id: 'nhs_kidney',
    citation: 'NHS. Kidney infection.',
    kind: 'patient information',
    read: 'page',
    address: 'https://nhs.uk/conditions/kidney-infection/treatment',
  },
  {
    id: 'nhs_meningitis',
    citation: "NHS. Meningitis (text reproduced by St Catharine's College, Cambridge).",
    kind: 'patient information',
    read: 'page',
  },
  {
    id: 'nhs_pad',
    citation:
      'NHS 111 Wales. Peripheral arterial disease, with the NHS page on when to seek urgent advice (older copy).',
    kind: 'patient information',
    read: 'excerpt',
    address: 'https://111.wales.nhs.uk/peripheralarterialdisease(pad)/?locale=en',
    note: 'GP for pain with walking; urgent for constant pain at rest, sudden worsening, loss of movement or feeling.',
  },
  {
    id: 'nhs_pe',
    citation: 'NHS. Symptoms of pulmonary embolism (syndicated copy, 2009).',
    kind: 'patient information',
    read: 'page',
    note: 'Old copy. States that pain can be in the chest or upper back.',
  },
  {
    id: 'nhs_pmr',
    citation:
      'NHS. Symptoms of polymyalgia rheumatica and warning signs of giant cell arteritis (syndicated copy, 2015).',
    kind: 'patient information',
    read: 'page',
  },
  {
    id: 'nhs_pneumonia',
    citation: 'NHS. Pneumonia (beta page).',
    kind: 'patient information',
    read: 'page',
    note: 'Pleurisy page: https://1stchoicepharmacy.co.uk/nhs_conditions_pleurisy (pain may spread to shoulders and back).',
  },
  {
    id: 'nhs_septic_arthritis',
    citation: 'NHS. Septic arthritis (NHS content service). Reviewed March 2023.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.nhs.uk/conditions/septic-arthritis/',
    readAt: 'https://developer.api.nhs.uk/widgets/condition/?condition=/conditions/septic-arthritis/',
    note: 'Sudden severe joint pain, swelling, change of skin colour, high temperature: urgent GP appointment or 111.',
  },
  { id: 'nhs_shingles', citation: 'NHS. Shingles (syndicated copy).', kind: 'patient information', read: 'page' },
  {
    id: 'nhs_stroke_fast',
    citation: 'NHS FAST test for stroke (copy of Barton Family Practice).',
    kind: 'patient information',
    read: 'page',
    readAt: 'https://www.bartonfamilypractice.nhs.uk/2021/03/16/when-stroke-strikes-act-f-a-s-t/',
    note: 'Face, arms, speech: 999 for any single one.',
  },
  {
    id: 'nhs_tmd',
    citation: 'NHS. Temporomandibular disorder (copy of Sheen Surgery).',
    kind: 'patient information',
    read: 'excerpt',
    readAt: 'https://sheensurgery.nhs.uk/health-a-z/?condition=temporomandibular-disorder-tmd%2F',
    note: 'Lists a jaw that locks or does not open fully among the reasons for an urgent GP appointment or 111.',
  },
  {
    id: 'nhs_urgent_dental',
    citation: 'NHS. How to find an NHS dentist in an emergency.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.nhs.uk/nhs-services/dentists/how-to-find-an-nhs-dentist-in-an-emergency',
    note: 'Urgent dental appointment or 111 for tooth pain that is not going away or a swelling; A&E or 999 for severe swelling with trouble breathing or opening an eye.',
  },
  {
    id: 'ni_ectopic',
    citation: 'nidirect (Northern Ireland). Ectopic pregnancy.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.nidirect.gov.uk/conditions/ectopic-pregnancy',
    note: 'Lists pain in the tip of the shoulder.',
  },
  {
    id: 'ni_pancreatitis',
    citation: 'nidirect (Northern Ireland). Acute pancreatitis.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.nidirect.gov.uk/conditions/acute-pancreatitis',
  },
  {
    id: 'nice_cg150',
    citation: 'NICE guideline CG150. Headaches in over 12s, as summarised by GPnotebook and by NHS Highland.',
    kind: 'guideline',
    read: 'secondary summary',
    address: 'https://www.nice.org.uk/guidance/cg150',
    readAt:
      'https://gpnotebook.com/pages/neurology/nice-summary-headache-features-when-it-is-suggested-that-investigation-or-referral-is-required-in-children-12-years-or-older-and-adults',
    note: 'Sudden onset, fever, new deficit, head injury in 3 months, cough or exercise headache, changed headache; new headache with weak immunity or cancer.',
  },
  {
    id: 'nice_cg75_public',
    citation: 'NICE information for the public, CG75. Diagnosing metastatic spinal cord compression.',
    kind: 'guideline',
    read: 'page',
    address: 'https://www.nice.org.uk/guidance/cg75/ifp/chapter/Diagnosing-metastatic-spinal-cord-compression',
    note: 'Older guideline, now replaced by NG234.',
  },
  {
    id: 'nice_cg95',
    citation: 'NICE guideline CG95. Recent-onset chest pain of suspected cardiac origin, as summarised by GPnotebook.',
    kind: 'guideline',
    read: 'secondary summary',
    note: 'Pain in the chest or arms, back or jaw for over 15 minutes; do not judge women differently; emergency if pain now.',
  },
  {
    id: 'nice_ng127',
    citation: 'NICE guideline NG127. Suspected neurological conditions: recognition and referral. 2019, updated 2023.',
    kind: 'guideline',
    read: 'opening',
    address: 'https://www.nice.org.uk/guidance/ng127',
    note: 'Timing of referral for arm weakness is from recall.',
  },
  {
    id: 'nice_ng234',
    citation: 'NICE guideline NG234. Spinal metastases and metastatic spinal cord compression. 2023 (replaces CG75).',
    kind: 'guideline',
    read: 'opening',
    address: 'https://www.nice.org.uk/guidance/NG234/chapter/recommendations',
    note:
      'The detailed symptom recommendations were not in the part that was read; symptom wording here rests on the NICE public page for CG75 and the NHS ' +
      'Scotland guideline.',
  },
  {
    id: 'nz_heart',
    citation: 'New Zealand Ministry of Health. Heart attack.',
    kind: 'patient information',
    read: 'page',
    address:
      'https://www.health.govt.nz/your-health/conditions-and-treatments/diseases-and-illnesses/heart-disease/heart-attack',
  },
  {
    id: 'nz_limb',
    citation: 'Health New Zealand. Acute limb ischaemia.',
    kind: 'patient information',
    read: 'page',
    address: 'https://info.health.nz/conditions-treatments/blood/peripheral-vascular-disease/acute-limb-ischaemia',
    note: 'Painful, pale, cold limb with pins and needles or loss of movement: hospital emergency department or ambulance.',
  },
  {
    id: 'pcn_neck',
    citation: 'Primary Care Notebook. Red flags in neck pain.',
    kind: 'professional article',
    read: 'excerpt',
    address: 'https://primarycarenotebook.com/pages/rheumatology/red-flags-in-neck-pain',
    note: "Includes clumsy hands, Lhermitte's sign, dizziness, drop attacks and blackouts, age under 20 or over 55; refer urgently.",
  },
  {
    id: 'portsmouth_stomach',
    citation: 'Health and Care Portsmouth (NHS). Stomach ache: which service.',
    kind: 'patient information',
    read: 'page',
    address: 'https://healthandcare.portsmouth.gov.uk/stomach-ache/',
    note: '999 or emergency department for bloody or black poo, vomit with blood, severe pain that suddenly worsens.',
  },
  {
    id: 'pp_spleen',
    citation: 'Physiopedia. Ruptured spleen.',
    kind: 'encyclopaedic',
    read: 'opening',
    address: 'https://www.physio-pedia.com/Ruptured_Spleen',
    note: 'A medical emergency, to be sent to the emergency room at once. That it can be felt at the left shoulder tip is from an emergency medicine handbook read in excerpt.',
  },
  {
    id: 'risetti2023',
    citation:
      'Management of non-specific thoracic spine pain: survey of physiotherapists. BMC Musculoskelet Disord 2023;24.',
    kind: 'study',
    read: 'opening',
    address: 'https://doi.org/10.1186/s12891-023-06505-8',
    note:
      'States that no guideline exists for non-specific thoracic pain, and quotes that under 35% of thoracic spine pain is musculoskeletal (origin of ' +
      'that figure not traced). First author recalled as Risetti.',
  },
  {
    id: 'rnoh_mscc',
    citation: 'Royal National Orthopaedic Hospital NHS Trust. MSCC patient information.',
    kind: 'patient information',
    read: 'page',
    address:
      'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
    note: 'Advises speaking to a clinician certainly within 24 hours.',
  },
  {
    id: 'rushton2023',
    citation:
      'Rushton A, Carlesso LC, Flynn T, et al. International Framework for Examination of the Cervical Region for Potential of Vascular Pathologies of ' +
      'the Neck Prior to Musculoskeletal Intervention (IFOMPT Cervical Framework; 2020, position statement 2023). J Orthop Sports Phys Ther ' +
      '2023;53(1):7-22.',
    kind: 'guideline',
    read: 'opening',
    address: 'https://doi.org/10.2519/jospt.2022.11147',
    note: 'Individual symptom list is from recall; the framework and its purpose were read.',
  },
  {
    id: 'scot_axspa',
    citation: 'NHS Lanarkshire. Axial spondyloarthritis referral guideline (follows NICE NG65 criteria).',
    kind: 'guideline',
    read: 'page',
    address:
      'https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-pathways/axial-spondyloarthritis-referral-guideline',
  },
  {
    id: 'scot_lung',
    citation: 'Scottish Referral Guidelines for Suspected Cancer: lung (NHS Greater Glasgow and Clyde copy).',
    kind: 'guideline',
    read: 'page',
    address:
      'https://www.rightdecisions.scot.nhs.uk/ggc-primary-care/cancer-referral-guidance/lung/launch-letter-to-gps/' +
      'scottish-referral-guidelines-for-suspected-cancer-lung-cancer',
    note: 'Includes unexplained chest or shoulder pain for more than three weeks.',
  },
  {
    id: 'shanmugathas2019',
    citation:
      "Shanmugathas N, Rajwani KM, Dev S. Pancoast tumour presenting as shoulder pain with Horner's syndrome. BMJ Case Rep 2019;12(1):e227873.",
    kind: 'case report',
    read: 'page',
    address: 'https://doi.org/10.1136/bcr-2018-227873',
  },
  {
    id: 'sta_course',
    citation: "Superficial temporal artery (encyclopaedia text after Gray's Anatomy).",
    kind: 'encyclopaedic',
    read: 'page',
    readAt: 'https://wikidoc.org/index.php/Temporal_artery',
    note: 'Pulse above the cheek arch, in front of and above the tragus; about 5 cm above the arch it divides into a frontal and a parietal branch.',
  },
  {
    id: 'topdoctors_pneumo',
    citation: 'Davies G (consultant respiratory physician). What is pneumothorax. Top Doctors UK.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.topdoctors.co.uk/medical-articles/doctor/gary-davies/',
  },
  {
    id: 'uclh_abdominal',
    citation: 'University College London Hospitals NHS Foundation Trust. Abdominal pain (patient leaflet).',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.uclh.nhs.uk/patients-and-visitors/patient-information-pages/abdominal-pain',
    note: 'Back to the emergency department for very severe pain, pain through to the back, shoulder pain, fever, blood, black bowel movements, fainting.',
  },
  {
    id: 'vte_massage2010',
    citation: 'Venous thromboembolism following vigorous deep tissue massage. Phys Sportsmed 2010;38(4):136-139.',
    kind: 'case report',
    read: 'abstract',
    note: 'Authors not shown on the page read.',
  },
  {
    id: 'werner_abmp',
    citation: 'Werner R. Take the danger out of endangerment sites. Massage & Bodywork (ABMP).',
    kind: 'professional article',
    read: 'opening',
    address: 'https://www.abmp.com/textonlymags/article.php?article=2200',
    note: 'States plainly that lists of no-press sites come from professional tradition, case reports and anatomy, not trials.',
  },
  {
    id: 'williams2013_vf',
    citation:
      'Williams CM, Henschke N, Maher CG, et al. Red flags to screen for vertebral fracture in patients presenting with low-back pain. Cochrane Database ' +
      'Syst Rev 2013;1:CD008643.',
    kind: 'systematic review',
    read: 'secondary summary',
    address: 'https://doi.org/10.1002/14651858.CD008643.pub2',
    note: '8 studies, 7378 people; likelihood ratios: trauma 3-13, older age 4-9, steroid use 4-48. Replaced by han2023.',
  },
  {
    id: 'wu2010',
    citation:
      'Wu YY, Hsu WC, Wang HC. Posterior interosseous nerve palsy as a complication of friction massage in tennis elbow. Am J Phys Med Rehabil 2010;89(8):668-671.',
    kind: 'case report',
    read: 'abstract',
    address: 'https://doi.org/10.1097/PHM.0b013e3181c567af',
    note: 'Nerve hurt 4 to 6 cm below the outer elbow; gone two months after the massage was stopped.',
  },
  {
    id: 'yap2021',
    citation:
      'Yap T, Feng L, Xu D, Zhang J. Massive stroke from carotid arterial dissection and bilateral vertebral arterial oedema after massage. BMJ Case Rep ' +
      '2021;14:e243976.',
    kind: 'case report',
    read: 'abstract',
    address: 'https://casereports.bmj.com/content/14/8/e243976',
  },
  {
    id: 'yin2014',
    citation:
      'Yin P, Gao N, Wu J, Litscher G, Xu S. Adverse events of massage therapy in pain-related conditions: a systematic review. Evid Based Complement ' +
      'Alternat Med 2014:480956.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1155/2014/480956',
    note: '40 reports, 138 adverse events 2003-2013; incidence judged low; spinal manipulation most linked to serious events.',
  },
  {
    id: 'yoon2018',
    citation:
      'Yoon, Kim, Ko, et al. Spinal accessory nerve injury induced by manipulation therapy. Ann Rehabil Med 2018;42(5):773-776.',
    kind: 'case report',
    read: 'abstract and introduction',
    address: 'https://doi.org/10.5535/arm.2018.42.5.773',
    note: 'Notes the nerve is covered only by skin and fascia in the posterior triangle.',
  },
  {
    id: 'yusuf2019',
    citation:
      'Yusuf M, Finucane L, Selfe J. Red flags for the early detection of spinal infection in back pain patients. BMC Musculoskelet Disord 2019;20:606.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s12891-019-2949-6',
    note: '40 papers, 2224 cases: spinal pain 72%, fever 55%, diabetes 18%, injected-drug use 9%. Volume/page from recall.',
  },
] as const satisfies readonly Written<Source>[];

export type SafetySourceId = (typeof LIST)[number]['id'];
/** Cited under data/safety/ and not already among CARE_SOURCES or GUIDE_SOURCES. */
export const SAFETY_SOURCES: readonly Source[] = LIST;
