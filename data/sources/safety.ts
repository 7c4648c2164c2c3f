import type { Source } from '../types.ts';

/** Cited under data/safety/ and not already among CARE_SOURCES or GUIDE_SOURCES. */
export const SAFETY_SOURCES: readonly Source[] = [
  {
    id: 'ardebol2020',
    citation:
      'Ardebol J, Cahueque M, Sanchez C. Spontaneous rupture and hematoma of the sartorius muscle secondary to rivaroxaban therapy. J Surg Case Rep '
        + '2020;4:rjaa090.',
    kind: 'case report', read: 'abstract', address: 'https://doi.org/10.1093/jscr/rjaa090',
  },
  {
    id: 'asthma_lung_pe', citation: 'Asthma + Lung UK. Pulmonary embolism: symptoms.', kind: 'patient information', read: 'page',
    address: 'https://asthmaandlung.org.uk/conditions/pulmonary-embolism/what-symptoms',
  },
  {
    id: 'bartsch2021',
    citation:
      'Bartsch KM, Baumgart C, Freiwald J, et al. Expert consensus on the contraindications and cautions of foam rolling: an international Delphi study. '
        + 'J Clin Med 2021;10(22):5360.',
    kind: 'expert consensus', read: 'abstract', address: 'https://doi.org/10.3390/jcm10225360',
    note:
      '37 experts. Contraindications: open wounds 73%, fractures 84%. Cautions: local inflammation 97%, DVT 97%, osteomyelitis 94%, myositis ossificans '
        + '92%.',
  },
  {
    id: 'bazos_carotid', citation: 'Bazos MJ. Patient handout: carotid sinus syndrome (carotid sinus syncope).', kind: 'patient information', read: 'page',
    address: 'http://www.healthcoachmd.com/handouts/carotid%20sinus%20syncope.html',
    note: 'Set off by turning the head, a tight collar or shaving. "Do not massage your neck".',
  },
  {
    id: 'brannigan2024',
    citation: 'Brannigan JFM, et al. Degenerative cervical myelopathy awareness in primary care. JMIR Form Res 2024;8:e58802.',
    kind: 'study', read: 'abstract', address: 'https://formative.jmir.org/2024/1/e58802', note: 'Average diagnostic delay about 2 years.',
  },
  {
    id: 'cochrane_acupressure',
    citation: 'Smith CA, et al. Acupuncture or acupressure for induction of labour. Cochrane Database Syst Rev 2017;10:CD002962.',
    kind: 'systematic review', read: 'abstract (background, methods, start of results)', address: 'https://doi.org/10.1002/14651858.CD002962.pub4',
    note: '22 trials, 3456 women. That no clear effect on starting labour was found is from recall; authors from recall.',
  },
  {
    id: 'ernst2003',
    citation: 'Ernst E. The safety of massage therapy. Rheumatology (Oxford) 2003;42:1101-6.',
    kind: 'systematic review', read: 'abstract',
    note: '16 case reports and 4 case series; includes haematoma, nerve damage, pulmonary embolism. Volume/pages from recall.',
  },
  {
    id: 'finucane2020',
    citation:
      'Finucane LM, Downie A, Mercer C, et al. International Framework for Red Flags for Potential Serious Spinal Pathologies. J Orthop Sports Phys Ther '
        + '2020;50(7):350-372.',
    kind: 'guideline', read: 'abstract', address: 'https://doi.org/10.2519/jospt.2020.9971',
    note: 'Covers cauda equina syndrome, fracture, malignancy, infection; says high-quality accuracy evidence for most single red flags is missing.',
  },
  {
    id: 'girft_ces',
    citation: 'GIRFT (NHS England) national suspected cauda equina syndrome pathway, as summarised by Barcan+Kirby.',
    kind: 'guideline', read: 'secondary summary',
  },
  {
    id: 'han2023',
    citation:
      'Han CS, Hancock MJ, Downie A, et al. Red flags to screen for vertebral fracture in people presenting with low back pain. Cochrane Database Syst '
        + 'Rev 2023;8:CD014461.',
    kind: 'systematic review', read: 'abstract (background and methods)', address: 'https://doi.org/10.1002/14651858.CD014461.pub2',
    note: 'Result figures not read.',
  },
  {
    id: 'hse_aortic',
    citation: 'HSE Ireland (content supplied by the NHS). Symptoms of aortic dissection. Reviewed Feb 2022.',
    kind: 'patient information', read: 'page',
    address: 'https://www2.hse.ie/conditions/aortic-dissection/symptoms-of-aortic-dissection',
  },
  {
    id: 'keser2022',
    citation:
      'Keser Z, Chiang CC, Benson JC, Pezzini A, Lanzino G. Cervical artery dissections: etiopathogenesis and management. Vasc Health Risk Manag '
        + '2022;18:685-700.',
    kind: 'review', read: 'abstract', address: 'https://doi.org/10.2147/VHRM.S362844',
    note: "Headache or neck pain in 65-95%, TIA or stroke in more than half, partial Horner's in 25%.",
  },
  {
    id: 'macmillan_ng12',
    citation: 'Macmillan. Lung and pleural cancer rapid referral guidelines (summary of NICE NG12).',
    kind: 'guideline', read: 'page',
    address: 'https://www.macmillan.org.uk/healthcare-professionals/cancer-pathways/prevention-and-diagnosis/rapid-referral-guidelines/lung-cancer',
  },
  {
    id: 'mblex_zones', citation: 'MBLEx Guide. Areas of caution for massage therapy.', kind: 'professional article', read: 'opening',
    address: 'https://mblexguide.com/areas-of-caution-massage-therapy/',
  },
  {
    id: 'nhs_back_sheffield',
    citation: 'Sheffield Aches and Pains (NHS). What is back pain? When to get help.',
    kind: 'patient information', read: 'page',
    note: '999/A&E list: symptoms in both legs, genital or buttock numbness, trouble peeing, loss of control, chest pain, serious accident.',
  },
  {
    id: 'nhs_dvt', citation: 'NHS. Deep vein thrombosis (DVT) (beta page).', kind: 'patient information', read: 'page',
    note: 'Also UCLH: https://uclh.nhs.uk/patients-and-visitors/patient-information-pages/deep-vein-thrombosis (arm and tummy too).',
  },
  {
    id: 'nhs_gallstones', citation: 'NHS. Gallstones: symptoms (NHS content service).', kind: 'patient information', read: 'page',
  },
  {
    id: 'nhs_heart_attack',
    citation: 'NHS. Heart attack: symptoms (syndicated copy), with NHS England 2022 campaign text.',
    kind: 'patient information', read: 'page',
    note: 'Second copy: https://hedgegrailpharmacy.co.uk/nhs_conditions_heart-attack_symptoms',
  },
  {
    id: 'nhs_kidney', citation: 'NHS. Kidney infection.', kind: 'patient information', read: 'page',
    address: 'https://nhs.uk/conditions/kidney-infection/treatment',
  },
  {
    id: 'nhs_meningitis',
    citation: "NHS. Meningitis (text reproduced by St Catharine's College, Cambridge).",
    kind: 'patient information', read: 'page',
  },
  {
    id: 'nhs_pe',
    citation: 'NHS. Symptoms of pulmonary embolism (syndicated copy, 2009).',
    kind: 'patient information', read: 'page',
    note: 'Old copy. States that pain can be in the chest or upper back.',
  },
  {
    id: 'nhs_pmr',
    citation: 'NHS. Symptoms of polymyalgia rheumatica and warning signs of giant cell arteritis (syndicated copy, 2015).',
    kind: 'patient information', read: 'page',
  },
  {
    id: 'nhs_pneumonia', citation: 'NHS. Pneumonia (beta page).', kind: 'patient information', read: 'page',
    note: 'Pleurisy page: https://1stchoicepharmacy.co.uk/nhs_conditions_pleurisy (pain may spread to shoulders and back).',
  },
  {
    id: 'nhs_shingles', citation: 'NHS. Shingles (syndicated copy).', kind: 'patient information', read: 'page',
  },
  {
    id: 'ni_ectopic', citation: 'nidirect (Northern Ireland). Ectopic pregnancy.', kind: 'patient information', read: 'page',
    address: 'https://www.nidirect.gov.uk/conditions/ectopic-pregnancy', note: 'Lists pain in the tip of the shoulder.',
  },
  {
    id: 'ni_pancreatitis', citation: 'nidirect (Northern Ireland). Acute pancreatitis.', kind: 'patient information', read: 'page',
    address: 'https://www.nidirect.gov.uk/conditions/acute-pancreatitis',
  },
  {
    id: 'nice_cg75_public',
    citation: 'NICE information for the public, CG75. Diagnosing metastatic spinal cord compression.',
    kind: 'guideline', read: 'page',
    address: 'https://www.nice.org.uk/guidance/cg75/ifp/chapter/Diagnosing-metastatic-spinal-cord-compression',
    note: 'Older guideline, now replaced by NG234.',
  },
  {
    id: 'nice_cg95',
    citation: 'NICE guideline CG95. Recent-onset chest pain of suspected cardiac origin, as summarised by GPnotebook.',
    kind: 'guideline', read: 'secondary summary',
    note: 'Pain in the chest or arms, back or jaw for over 15 minutes; do not judge women differently; emergency if pain now.',
  },
  {
    id: 'nice_ng127',
    citation: 'NICE guideline NG127. Suspected neurological conditions: recognition and referral. 2019, updated 2023.',
    kind: 'guideline', read: 'opening', address: 'https://www.nice.org.uk/guidance/ng127', note: 'Timing of referral for arm weakness is from recall.',
  },
  {
    id: 'nice_ng234',
    citation: 'NICE guideline NG234. Spinal metastases and metastatic spinal cord compression. 2023 (replaces CG75).',
    kind: 'guideline', read: 'opening',
    address: 'https://www.nice.org.uk/guidance/NG234/chapter/recommendations',
    note:
      'The detailed symptom recommendations were not in the part that was read; symptom wording here rests on the NICE public page for CG75 and the NHS '
        + 'Scotland guideline.',
  },
  {
    id: 'nz_heart', citation: 'New Zealand Ministry of Health. Heart attack.', kind: 'patient information', read: 'page',
    address: 'https://www.health.govt.nz/your-health/conditions-and-treatments/diseases-and-illnesses/heart-disease/heart-attack',
  },
  {
    id: 'risetti2023',
    citation: 'Management of non-specific thoracic spine pain: survey of physiotherapists. BMC Musculoskelet Disord 2023;24.',
    kind: 'study', read: 'opening', address: 'https://doi.org/10.1186/s12891-023-06505-8',
    note:
      'States that no guideline exists for non-specific thoracic pain, and quotes that under 35% of thoracic spine pain is musculoskeletal (origin of '
        + 'that figure not traced). First author recalled as Risetti.',
  },
  {
    id: 'rnoh_mscc',
    citation: 'Royal National Orthopaedic Hospital NHS Trust. MSCC patient information.',
    kind: 'patient information', read: 'page',
    address: 'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
    note: 'Advises speaking to a clinician certainly within 24 hours.',
  },
  {
    id: 'rushton2023',
    citation:
      'Rushton A, Carlesso LC, Flynn T, et al. International Framework for Examination of the Cervical Region for Potential of Vascular Pathologies of '
        + 'the Neck Prior to Musculoskeletal Intervention (IFOMPT Cervical Framework; 2020, position statement 2023). J Orthop Sports Phys Ther '
        + '2023;53(1):7-22.',
    kind: 'guideline', read: 'opening', address: 'https://doi.org/10.2519/jospt.2022.11147',
    note: 'Individual symptom list is from recall; the framework and its purpose were read.',
  },
  {
    id: 'scot_axspa',
    citation: 'NHS Lanarkshire. Axial spondyloarthritis referral guideline (follows NICE NG65 criteria).',
    kind: 'guideline', read: 'page',
    address: 'https://rightdecisions.scot.nhs.uk/nhsl-referral-pathways/rheumatology-referral-pathways/axial-spondyloarthritis-referral-guideline',
  },
  {
    id: 'scot_lung',
    citation: 'Scottish Referral Guidelines for Suspected Cancer: lung (NHS Greater Glasgow and Clyde copy).',
    kind: 'guideline', read: 'page',
    address:
      'https://www.rightdecisions.scot.nhs.uk/ggc-primary-care/cancer-referral-guidance/lung/launch-letter-to-gps/'
        + 'scottish-referral-guidelines-for-suspected-cancer-lung-cancer',
    note: 'Includes unexplained chest or shoulder pain for more than three weeks.',
  },
  {
    id: 'shanmugathas2019',
    citation: "Shanmugathas N, Rajwani KM, Dev S. Pancoast tumour presenting as shoulder pain with Horner's syndrome. BMJ Case Rep 2019;12(1):e227873.",
    kind: 'case report', read: 'page', address: 'https://doi.org/10.1136/bcr-2018-227873',
  },
  {
    id: 'topdoctors_pneumo',
    citation: 'Davies G (consultant respiratory physician). What is pneumothorax. Top Doctors UK.',
    kind: 'patient information', read: 'page',
    address: 'https://www.topdoctors.co.uk/medical-articles/doctor/gary-davies/',
  },
  {
    id: 'vte_massage2010',
    citation: 'Venous thromboembolism following vigorous deep tissue massage. Phys Sportsmed 2010;38(4):136-139.',
    kind: 'case report', read: 'abstract', note: 'Authors not shown on the page read.',
  },
  {
    id: 'werner_abmp',
    citation: 'Werner R. Take the danger out of endangerment sites. Massage & Bodywork (ABMP).',
    kind: 'professional article', read: 'opening',
    address: 'https://www.abmp.com/textonlymags/article.php?article=2200',
    note: 'States plainly that lists of no-press sites come from professional tradition, case reports and anatomy, not trials.',
  },
  {
    id: 'williams2013_vf',
    citation:
      'Williams CM, Henschke N, Maher CG, et al. Red flags to screen for vertebral fracture in patients presenting with low-back pain. Cochrane Database '
        + 'Syst Rev 2013;1:CD008643.',
    kind: 'systematic review', read: 'secondary summary', address: 'https://doi.org/10.1002/14651858.CD008643.pub2',
    note: '8 studies, 7378 people; likelihood ratios: trauma 3-13, older age 4-9, steroid use 4-48. Replaced by han2023.',
  },
  {
    id: 'yap2021',
    citation:
      'Yap T, Feng L, Xu D, Zhang J. Massive stroke from carotid arterial dissection and bilateral vertebral arterial oedema after massage. BMJ Case Rep '
        + '2021;14:e243976.',
    kind: 'case report', read: 'abstract', address: 'https://casereports.bmj.com/content/14/8/e243976',
  },
  {
    id: 'yin2014',
    citation:
      'Yin P, Gao N, Wu J, Litscher G, Xu S. Adverse events of massage therapy in pain-related conditions: a systematic review. Evid Based Complement '
        + 'Alternat Med 2014:480956.',
    kind: 'systematic review', read: 'abstract', address: 'https://doi.org/10.1155/2014/480956',
    note: '40 reports, 138 adverse events 2003-2013; incidence judged low; spinal manipulation most linked to serious events.',
  },
  {
    id: 'yoon2018',
    citation: 'Yoon, Kim, Ko, et al. Spinal accessory nerve injury induced by manipulation therapy. Ann Rehabil Med 2018;42(5):773-776.',
    kind: 'case report', read: 'abstract and introduction', address: 'https://doi.org/10.5535/arm.2018.42.5.773',
    note: 'Notes the nerve is covered only by skin and fascia in the posterior triangle.',
  },
  {
    id: 'yusuf2019',
    citation:
      'Yusuf M, Finucane L, Selfe J. Red flags for the early detection of spinal infection in back pain patients. BMC Musculoskelet Disord 2019;20:606.',
    kind: 'systematic review', read: 'abstract', address: 'https://doi.org/10.1186/s12891-019-2949-6',
    note: '40 papers, 2224 cases: spinal pain 72%, fever 55%, diabetes 18%, injected-drug use 9%. Volume/page from recall.',
  },
];
