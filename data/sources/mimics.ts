import type { Source, Written } from '../types.ts';

const LIST = [
  // Head and face
  {
    id: 'ichd3_tth',
    citation:
      'International Headache Society. International Classification of Headache Disorders, 3rd edition (beta): 2.2 Frequent episodic tension-type headache.',
    kind: 'classification',
    read: 'page',
    address: 'https://beta.ichd-3.org/2-tension-type-headache/2-2-frequent-episodic-tension-type-headache/',
    note: 'Bilateral, pressing or tightening, not worse with routine activity.',
  },
  {
    id: 'yale_tth',
    citation: 'Yale Medicine. Tension headache.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.yalemedicine.org/clinical-keywords/tension-headache',
    note: 'A tight band around the head, or pressure at the temples or the back of the head. Common.',
  },
  {
    id: 'crystal_tth2010',
    citation: 'Tension-type headache: its epidemiology. Curr Headache Rep 2010, article s11916-010-0146-2.',
    kind: 'review',
    read: 'opening',
    address: 'https://doi.org/10.1007/s11916-010-0146-2',
    note: 'The most prevalent headache in all age groups.',
  },
  {
    id: 'gpn_migraine',
    citation: 'GPnotebook. Migraine without aura.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://gpnotebook.com/simplepage.cfm?ID=-1596981238',
    note: 'Usually over one eye, at the back of the head, or all over; attacks of 4 to 72 hours.',
  },
  {
    id: 'ichd3_cluster',
    citation:
      'International Headache Society. International Classification of Headache Disorders, 3rd edition: 3.1 Cluster headache.',
    kind: 'classification',
    read: 'page',
    address: 'https://www.ichd-3.org/3-trigeminal-autonomic-cephalalgias/3-1-cluster-headache/',
    note: 'Strictly one-sided, at the eye, above it or at the temple; 15 to 180 minutes.',
  },
  {
    id: 'fischera2008',
    citation:
      'Fischera M, Marziniak M, Gralow I, Evers S. The incidence and prevalence of cluster headache: a meta-analysis of population-based studies. ' +
      'Cephalalgia 2008;28(6):614-8.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://doi.org/10.1111/j.1468-2982.2008.01592.x',
    note: 'Lifetime prevalence 124 per 100,000: about one in 1,000.',
  },
  {
    id: 'statpearls_on',
    citation: 'Djavaherian D, Guthmiller K. Occipital neuralgia. StatPearls; 2019.',
    kind: 'review',
    read: 'opening',
    address: 'http://knowledge.statpearls.com/chapter/neurology/26094/',
    note: 'Back of the head, in the areas of the greater (90 %), lesser or third occipital nerve; bursts of seconds to minutes.',
  },
  {
    id: 'brainspine_on',
    citation: 'Brain & Spine Foundation. Occipital neuralgia.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.brainandspine.org.uk/health-information/occipital-neuralgia/',
    note: 'Back of the head and neck, sometimes around or behind the eye.',
  },
  {
    id: 'bjgp_tmd2019',
    citation: 'Temporomandibular disorder. Br J Gen Pract 2019;69(687):523.',
    kind: 'review',
    read: 'opening',
    address: 'https://bjgp.org/content/69/687/523',
    note: 'Most often in front of the ear, down the border of the jaw and up to the temple. 60 to 70 % have some form of it in their lifetime.',
  },
  {
    id: 'mardani2008',
    citation:
      'Mardani S, Eghbal MJ, Baharvand M. Prevalence of referred pain with pulpal origin in the head, face and neck region. Iran Endod J 2008;3(2):8-10.',
    kind: 'study',
    read: 'abstract',
    readAt: 'https://metajournal.com/articles/312258/prevalence-referred-pain-pulpal-origin-head-face-neck-region',
    note: 'Of 100 people with a painful tooth 65 felt it at another place.',
  },
  {
    id: 'devotee_referral',
    citation: 'Dental Devotee. Referred pain in the orofacial region (table of teeth and places).',
    kind: 'teaching page',
    read: 'page',
    address: 'https://www.dentaldevotee.com/2019/11/referred-pain-in-orofacial-region.html',
    note: 'Upper second premolars to the temple; lower molars to the ear, the angle of the jaw and the back of the neck; upper molars to the cheekbone.',
  },
  {
    id: 'informd_sinus',
    citation: 'Informd.ie. Sinusitis.',
    kind: 'patient information',
    read: 'page',
    address: 'https://informd.ie/sinusitus',
    note: 'Cheeks, eyes or forehead; common after a cold; mostly clears up in 2 to 3 weeks.',
  },
  {
    id: 'racgp_otalgia2016',
    citation: 'Harrison E, Cronin M. Otalgia. Aust Fam Physician 2016;45(7).',
    kind: 'review',
    read: 'opening',
    address: 'https://www.racgp.org.au/afp/2016/july/otalgia',
    note: 'Common in general practice. The commonest cause in the ear itself is infection; pain is also referred to the ear.',
  },
  {
    id: 'healthify_ear',
    citation: 'Healthify New Zealand. Ear infection (middle ear) in adults.',
    kind: 'patient information',
    read: 'page',
    address: 'https://healthify.nz/health-a-z/e/ear-infections-adults',
    note: 'Pain in the ear, pressure, discharge, fever, dulled hearing.',
  },
  {
    id: 'ni_trigeminal',
    citation: 'Trigeminal neuralgia. nidirect (Northern Ireland).',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.nidirect.gov.uk/conditions/trigeminal-neuralgia',
    note: 'Teeth, lower jaw, upper jaw, cheek; less often the forehead or the eye. Seconds to two minutes; light touch sets it off.',
  },
  // Neck and its nerve roots
  {
    id: 'manchikanti2004',
    citation:
      'Manchikanti L, Boswell MV, Singh V, et al. Prevalence of facet joint pain in chronic spinal pain of cervical, thoracic, and lumbar regions. BMC ' +
      'Musculoskelet Disord 2004;5:15.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1471-2474-5-15',
    note: '500 people in a pain clinic, controlled blocks: 55 % of lasting neck pain, 42 % of thoracic, 31 % of low back pain.',
  },
  {
    id: 'scot_arm',
    citation: 'Right Decisions (NHS Scotland). Spine related arm symptoms.',
    kind: 'guideline',
    read: 'page',
    address:
      'https://rightdecisions.scot.nhs.uk/msk-pathways/spine-pathways/cervical-spine-pathways/supporting-information-on-relevant-conditions/spine-related-arm-symptoms',
    note: 'C7 in 50 to 70 %, C6 in over 20 %, C8 in 10 %, C5 in 2 to 10 % of cervical radiculopathy; 64 to 107 people in 100,000 a year.',
  },
  {
    id: 'asj2021_roots',
    citation:
      'Asian Spine Journal review of 2020 (asj-2020-0647), table 3: cervical roots, pain, weakness and look-alikes. PMC7788378.',
    kind: 'review',
    read: 'table 3',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7788378/',
    note:
      'C5 neck, above the blade, outer upper arm to the elbow. C6 neck, outer forearm, thumb and index. C7 lower neck, between the blades, back of the ' +
      'forearm, middle finger. C8 between and below the blades, inner forearm, ring and little finger.',
  },
  {
    id: 'lexmedicus_roots',
    citation: 'Lexmedicus. Cervical radiculopathy: sensory and motor function by root.',
    kind: 'teaching page',
    read: 'page',
    address: 'https://pathologies.lexmedicus.com.au/collection/radiculopathy',
    note: 'T1: altered feeling at the ulnar side of the forearm, weak small muscles of the hand.',
  },
  {
    id: 'jiang2023',
    citation:
      'Jiang Z, Davies B, Zipser C, et al. The frequency of symptoms in patients with a diagnosis of degenerative cervical myelopathy: results of a ' +
      'scoping review. Global Spine J 2024;14(4):1395-1421.',
    kind: 'scoping review',
    read: 'abstract',
    address: 'https://doi.org/10.1177/21925682231210468',
    note: 'Hand numbness 82 %, neck or shoulder pain 51 %, back pain 19 %, leg pain 10 %.',
  },
  // Shoulder
  {
    id: 'gerber1998',
    citation:
      'Gerber C, Galantay RV, Hersche O. The pattern of pain produced by irritation of the acromioclavicular joint and the subacromial space. J Shoulder ' +
      'Elbow Surg 1998;7(4):352-5.',
    kind: 'experiment',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/9752643/',
    note:
      'Saline in healthy people. Acromioclavicular: over the joint, front and side of the neck, trapezius and supraspinatus, front and side of the ' +
      'deltoid. Subacromial: outer acromion, deltoid, now and then forearm or fingers, never the neck. Neither at the back of the shoulder.',
  },
  {
    id: 'chcp_rcrsp',
    citation: 'CHCP MSK (England). Rotator cuff related shoulder pain.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.chcpmsk.org.uk/body-parts/shoulder/pages/rotator-cuff-related-shoulder-pain',
    note: 'Very common. Top and outside of the shoulder; may spread into the arm, toward the neck and the blade.',
  },
  {
    id: 'devon_subacromial',
    citation: 'Devon formulary and referral guidance (NHS). Shoulder: subacromial pain.',
    kind: 'guideline',
    read: 'page',
    address:
      'https://southwest.devonformularyguidance.nhs.uk/referral-guidance/south-devon-torbay/musculoskeletal-joint-disorders/shoulder-subacromial-pain',
    note: 'Up to 70 % of all shoulder pain.',
  },
  {
    id: 'ewald2011',
    citation: 'Ewald A. Adhesive capsulitis: a review. Am Fam Physician 2011;83(4):417-22.',
    kind: 'review',
    read: 'opening',
    address: 'http://www.aafp.org/afp/2011/0215/p417.html',
    note: 'About 3 in 100 people, mostly between 40 and 70; more with diabetes.',
  },
  {
    id: 'capsulitis_imaging',
    citation:
      'Adhesive capsulitis of the shoulder: updates on imaging study and hydraulic distension (a line of the abstract in an index).',
    kind: 'review',
    read: 'excerpt',
    readAt:
      'https://xueshu.lanfanshu.cn/scholar?q=Adhesive+Capsulitis+of+the+Shoulder%3A+Updates+on+Imaging+Study+and+Hydraulic+Distension',
    note: 'Pain at the insertion of the deltoid; movement is lost in all ways, outward turning most.',
  },
  {
    id: 'cadogan2013',
    citation:
      'Cadogan A, McNair P, Laslett M, Hing W. Shoulder pain in primary care: diagnostic accuracy of clinical examination tests for non-traumatic ' +
      'acromioclavicular joint pain. BMC Musculoskelet Disord 2013;14:156.',
    kind: 'study',
    read: 'opening',
    address: 'https://doi.org/10.1186/1471-2474-14-156',
    note: 'Disorders of the joint are a common cause of shoulder pain in primary care.',
  },
  {
    id: 'statpearls_lhbt',
    citation: 'Varacallo M, Seaman T, Mair S. Biceps tendon dislocation and instability. StatPearls; 2020.',
    kind: 'review',
    read: 'opening',
    readAt: 'https://iiab.me/modules/en-statpearls/articles/article-18255.html',
    note: 'The long head of the biceps is a common source of pain at the front of the shoulder.',
  },
  {
    id: 'medscape_bicipital',
    citation: 'Durham BA. Bicipital tendonitis: clinical presentation. Medscape; 2016.',
    kind: 'review',
    read: 'page',
    address: 'http://emedicine.medscape.com/article/96521-clinical',
    note: 'Ache at the front of the shoulder, perhaps in a line down the front of the upper arm; worse with lifting and reaching up.',
  },
  {
    id: 'patientcare_ghoa',
    citation: 'Patient Care. Osteoarthritis of the glenohumeral joint.',
    kind: 'review',
    read: 'opening',
    address: 'https://patientcareonline.com/view/osteoarthritis-glenohumeral-joint',
    note: 'Often overlooked, as subacromial bursitis and cuff tendinitis are much more common; turning outward and lifting forward are lost most.',
  },
  {
    id: 'ombregt_shoulder',
    citation: 'Ombregt L. The shoulder: localisation of the pain (teaching page).',
    kind: 'teaching page',
    read: 'page',
    address: 'http://www.ombregt.be/engels/sch01032.htm',
    note: 'Joint, cuff and bursae are felt in the C5 area; the acromioclavicular joint never beyond the deltoid.',
  },
  {
    id: 'pcn_tos',
    citation: 'Primary Care Notebook. Thoracic outlet syndrome: clinical features.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://primarycarenotebook.com/en-US/pages/orthopaedics/thoracic-outlet-syndrome/clinical-features',
    note: 'Ulnar border of the hand and lower half of the forearm, perhaps the ring finger; worse with the arm raised.',
  },
  {
    id: 'harbin_tos',
    citation: 'Harbin Clinic. Thoracic outlet syndrome.',
    kind: 'patient information',
    read: 'page',
    address: 'https://harbinclinic.com/glossary/thoracic-outlet-syndrome',
    note: 'Little and ring finger, inner forearm, neck and shoulder.',
  },
  {
    id: 'diagnoseme_tos',
    citation: 'Diagnose-Me. Thoracic outlet syndrome.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.diagnose-me.com/symptoms-of/thoracic-outlet-syndrome.php',
    note: 'Called uncommon.',
  },
  {
    id: 'statpearls_ssn',
    citation: 'Reece C, Varacallo M, Susmarski A. Suprascapular nerve injury. StatPearls; 2020.',
    kind: 'review',
    read: 'opening',
    readAt: 'https://iiab.me/modules/en-statpearls/articles/article-29748.html',
    note: '1 to 2 % of shoulder pain; up to 33 % in overhead athletes.',
  },
  {
    id: 'seekhealthz_ssn',
    citation: 'SeekHealthZ. Symptoms of suprascapular nerve entrapment.',
    kind: 'teaching page',
    read: 'page',
    address: 'https://www.seekhealthz.com/health/symptoms-of-suprascapular-nerve-entrapment/',
    note: 'Deep pain at the back of the shoulder along supra- and infraspinatus; relatively rare.',
  },
  {
    id: 'muir2017',
    citation:
      'Muir B. Dorsal scapular nerve neuropathy: a narrative review of the literature. J Can Chiropr Assoc 2017;61(2):128-144.',
    kind: 'review',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5596970',
    note: 'A rarely thought of cause of mid-blade, upper to mid-back and rib joint pain.',
  },
  {
    id: 'sultan2013',
    citation:
      'Sultan HE, Younis El-Tantawi GA. Role of dorsal scapular nerve entrapment in unilateral interscapular pain. Arch Phys Med Rehabil 2013;94(6):1118-25.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.apmr.2012.11.040',
    note: 'Signs of it in 29 of 55 people sent with pain between the blades on one side: chosen patients, no figure for everyone.',
  },
  // Elbow, forearm and hand
  {
    id: 'borders_le',
    citation: 'Borders toolkit, Right Decisions (NHS Scotland). Lateral epicondylitis or lateral elbow tendinopathy.',
    kind: 'patient information',
    read: 'page',
    address:
      'https://www.rightdecisions.scot.nhs.uk/borders-ref-help-toolkit/orthopaedic/elbow/lateral-epicondylitis-or-lateral-elbow-tendinopathy',
    note: 'Outside of the elbow, may move down the forearm; gripping, lifting and opening jars. About 1 in 200 people see a doctor for it in a year.',
  },
  {
    id: 'statpearls_me',
    citation: 'Susmarski AJ (editor). Medial epicondylitis. StatPearls; 2024.',
    kind: 'review',
    read: 'opening',
    address: 'https://www.ncbi.nlm.nih.gov/books/NBK557869/',
    note: 'Where the flexors and pronators hold at the inner elbow; an older edition gives 0.4 to 0.6 % of working adults.',
  },
  {
    id: 'darwin_golfers',
    citation: "Darwin Osteopathy. Golfers' elbow.",
    kind: 'clinic page',
    read: 'page',
    address: 'https://darwinosteopathy.com/golfers-elbow',
    note: 'Inner elbow, perhaps all the way down the front of the forearm and wrist.',
  },
  {
    id: 'moradi2015',
    citation:
      'Moradi A, Ebrahimzadeh MH, Jupiter JB. Radial tunnel syndrome, diagnostic and treatment dilemma. Arch Bone Jt Surg 2015;3(3):156-162.',
    kind: 'review',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4507067',
    note: 'Outer elbow and back of the forearm, may go to the wrist and the back of the fingers. Whether it exists is disputed.',
  },
  {
    id: 'kilcock_rts',
    citation: 'Kilcock Physiotherapy. Tennis elbow and radial tunnel syndrome.',
    kind: 'clinic page',
    read: 'page',
    address: 'https://kilcockphysiotherapy.ie/2019/08/22/tennis-elbow/',
    note: 'Tennis elbow on or just below the outer knob of the elbow, radial tunnel pain a little further down the forearm.',
  },
  {
    id: 'ulnar2021',
    citation: 'Ulnar nerve entrapment: a review. PMC8207847; 2021.',
    kind: 'review',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8207847',
    note: 'Second in number only to carpal tunnel syndrome; fourth and fifth finger first.',
  },
  {
    id: 'minds_ulnar',
    citation: 'Minds Neurology. Ulnar neuropathy or cubital tunnel syndrome.',
    kind: 'clinic page',
    read: 'page',
    address: 'http://mindsneurology.com/our-services/ulnar-neuropathy/',
    note: 'Inside of the elbow, inside of the forearm, ring and little finger.',
  },
  {
    id: 'premier_cts',
    citation: 'Premier Health. Carpal tunnel syndrome.',
    kind: 'patient information',
    read: 'page',
    address: 'https://premierhealth.com/video/8tgzxok-tqk',
    note: 'Thumb, index, middle and part of the ring finger, wrist, at times up the forearm; at night. 3 to 6 % of people in their lifetime.',
  },
  {
    id: 'mydr_cts',
    citation: 'myDr (Australia). Carpal tunnel syndrome.',
    kind: 'patient information',
    read: 'page',
    address: 'https://mydr.com.au/first-aid-self-care/carpal-tunnel/',
    note: 'Fingers and hand; at times up the forearm as far as the shoulder.',
  },
  {
    id: 'healthify_thumb',
    citation: 'Healthify New Zealand. Basal thumb arthritis.',
    kind: 'patient information',
    read: 'page',
    address: 'https://healthify.nz/basal-thumb-arthritis',
    note: 'Pain, stiffness and weak grip at the base of the thumb; more in women and over 40.',
  },
  {
    id: 'dimov2012',
    citation:
      'Dimov V. Osteoarthritis at the base of the thumb has a 15-33% prevalence in adults. ACP Internist blog; 2012 (on a review in BMJ 2011).',
    kind: 'report',
    read: 'page',
    address: 'http://blog.acpinternist.org/2012/02/osteoarthritis-at-base-of-thumb-has-15.html',
    note: 'On X-ray, between 15 % of adults and 33 % of women after the menopause; not all of them hurt.',
  },
  {
    id: 'montgomery_dq',
    citation: 'Montgomery Sports Medicine. Radial styloid tenosynovitis (De Quervain).',
    kind: 'clinic page',
    read: 'page',
    address: 'https://montgomerysportsmedicine.com/2024/09/01/radial-styloid-tenosynovitis/',
    note: 'Thumb side of the wrist, may spread into the thumb or up the forearm; a fist round the thumb makes it worse. Fairly common.',
  },
  // Chest and trunk
  {
    id: 'mayo_costo',
    citation: 'Mayo Clinic. Costochondritis: symptoms and causes.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.mayoclinic.org/diseases-conditions/costochondritis/symptoms-causes/syc-20371175',
    note: 'Upper ribs, mostly left, worst beside the breastbone; a deep breath, coughing and moving make it worse. Chest pain first needs the heart ruled out.',
  },
  {
    id: 'racgp_chestwall2015',
    citation: 'Winzenberg T, Jones G, Callisaya M. Musculoskeletal chest wall pain. Aust Fam Physician 2015;44(8).',
    kind: 'review',
    read: 'opening',
    address: 'https://www.racgp.org.au/afp/2015/august/musculoskeletal-chest-wall-pain',
    note: 'Muscles, joints and bones are the commonest cause of chest pain in general practice (21 to 47 %), but of 6 % in emergency departments.',
  },
  {
    id: 'hassett2001',
    citation:
      'Hassett G, Barnsley L. Pain referral from the sternoclavicular joint: a study in normal volunteers. Rheumatology (Oxford) 2001;40(8):859-62.',
    kind: 'experiment',
    read: 'abstract',
    readAt: 'http://ombregt.be/abstracts/abstr51.HTM',
    note: 'Saline in nine healthy people: felt at the joint in eight, and at distant places in all; the abstract names none.',
  },
  {
    id: 'physioedge_scj',
    citation: 'Gibson J. Sternoclavicular joint pain. Physio Edge podcast 095 (transcript).',
    kind: 'teaching page',
    read: 'opening',
    address: 'https://www.clinicaledge.co/podcast/physio-edge-podcast/095/transcript',
    note: 'Front of the trapezius, side of the neck, jaw and front of the ear. A relatively rare cause of shoulder pain.',
  },
  // The whole body
  {
    id: 'magrey2020',
    citation:
      'Recognizing axial spondyloarthritis: a guide for primary care. Mayo Clin Proc 2020; doi 10.1016/j.mayocp.2020.02.007.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.mayocp.2020.02.007',
    note: 'About 1 % of people; before 45, stiff mornings, better with movement, buttock pain that changes sides.',
  },
  {
    id: 'emj_axspa2021',
    citation:
      'MacGearailt C, Fitzgerald GE. Axial spondyloarthritis: clinical characteristics, epidemiology, and general approaches to management. EMJ Rheumatol 2021;9(1):105-114.',
    kind: 'review',
    read: 'opening',
    address: 'https://doi.org/10.33590/emjrheumatol/21-00073',
    note: 'First in the joints between spine and pelvis and in the spine.',
  },
  {
    id: 'altru_pmr',
    citation: 'Altru Health System. Polymyalgia rheumatica.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.altru.org/health-library/definitions/polymyalgia-rheumatica',
    note: 'Shoulders, neck and hips, worst in the morning, mostly after 50.',
  },
] as const satisfies readonly Written<Source>[];

export type MimicSourceId = (typeof LIST)[number]['id'];
/** What the explanations outside the muscles (data/mimics/) rest on, where no other list has it: where each is felt and how often it is met. */
export const MIMIC_SOURCES: readonly Source[] = LIST;
