import type { Source, Written } from '../types.ts';

const LIST = [
  {
    id: 'acptmd',
    citation:
      'Association of Chartered Physiotherapists in Temporomandibular Disorders. Information and advice: habits and the jaw rest position.',
    kind: 'patient information',
    read: 'opening',
    address: 'https://acptmd.co.uk/tmd-information/',
    note: 'Teeth apart, tongue on the roof of the mouth just behind the upper front teeth; to be checked often through the day.',
  },
  {
    id: 'aksoy2009',
    citation:
      'Aksoy IA, Schrader SL, Ali MS, Borovansky JA, Ross MA. Spinal accessory neuropathy associated with deep tissue massage. Arch Phys Med Rehabil ' +
      '2009;90(11):1969-72.',
    kind: 'case report',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.apmr.2009.06.015',
  },
  {
    id: 'arthritis_ireland_lower',
    citation: 'Arthritis Ireland. Lower body workout.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.arthritisireland.ie/faqs/lower-body-workout',
    note: 'Hip bending in sitting, five times with each leg; to be left out after a recent hip replacement.',
  },
  {
    id: 'arthritis_seated_hip',
    citation: 'Seated hip stretch, after the Arthritis Foundation (copy).',
    kind: 'patient information',
    read: 'excerpt',
    readAt: 'https://slaylebrity.com/videos/seated-hip-stretch/',
    note: 'On the side of a stable chair, one leg taken back, buttocks tucked under; only until a gentle pull. After joint surgery to be asked about first.',
  },
  {
    id: 'aruk_tennis_elbow',
    citation: 'Arthritis Research UK. Tennis elbow: simple exercises (leaflet 2307).',
    kind: 'patient information',
    read: 'page',
    readAt: 'https://docslib.org/doc/10550958/elbow-pain-exercises-information-pamphlet',
    note: 'Elbow at a right angle, palm turned up and slowly down, 5 s, sets of 10; elbow bends, 10 times.',
  },
  {
    id: 'barabas_radial',
    citation: 'Barabas A, Pickford MA. Compression neuropathies of the radial nerve. Living Textbook of Hand Surgery.',
    kind: 'book excerpt',
    read: 'opening',
    address: 'https://books.publisso.de/en/publisso_gold/publishing/books/overview/49/62',
    note: 'The deep branch of the radial nerve goes through the supinator, where it can be squeezed.',
  },
  {
    id: 'barbero2013',
    citation:
      'Barbero M, et al. Myofascial trigger points and innervation zone locations in upper trapezius muscles. BMC Musculoskelet Disord 2013;14:179.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1471-2474-14-179',
    note: '48 people. Innervation zone about half way between C7 and the acromial angle; points on average 10.4 mm (SD 5.8) from it.',
  },
  {
    id: 'behm2020',
    citation:
      'Behm DG, Alizadeh S, Hadjizadeh Anvar S, et al. Foam rolling prescription: a clinical commentary. J Strength Cond Res 2020;34(11):3301-3308.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1519/jsc.0000000000003765',
    note: '1-3 sets, 2-4 s for each pass; a later review (PMC8998857) quotes 30-120 s a set.',
  },
  {
    id: 'birkett2020',
    citation:
      'Birkett W, Pouryahya P, Meyer ADM. Bilateral vertebral artery dissection and cerebellar stroke: a rare complication of massage. N Z Med J ' +
      '2020;133(1512):88-92.',
    kind: 'case report',
    read: 'abstract',
    note: 'Man aged 39; massage without spinal manipulation.',
  },
  {
    id: 'bodespardo2013',
    citation:
      'Bodes-Pardo G, Pecos-Martin D, Gallego-Izquierdo T, et al. Manual treatment for cervicogenic headache and active trigger point in the ' +
      'sternocleidomastoid muscle. J Manipulative Physiol Ther 2013;36(7):403-11.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.jmpt.2013.05.022',
    note: '20 people, treated by a clinician; large effects (SMD above 0.84) at 1 week. Pilot.',
  },
  {
    id: 'bron2011',
    citation:
      'Bron C, de Gast A, Dommerholt J, et al. Treatment of myofascial trigger points in patients with chronic shoulder pain. BMC Med 2011;9:8.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1741-7015-9-8',
    note: 'Weekly compression, stretching, cold and home advice v waiting list. DASH difference 7.7 (1.2 to 14.2) at 12 weeks; 55% v 14% felt better.',
  },
  {
    id: 'busse2023',
    citation:
      'Busse JW, Casassus R, Carrasco-Labra A, et al. Management of chronic pain associated with temporomandibular disorders: a clinical practice guideline. BMJ 2023;383:e076227.',
    kind: 'guideline',
    read: 'abstract',
    address: 'https://doi.org/10.1136/bmj-2023-076227',
    note: 'Strongly for usual care such as home exercises, stretching, reassurance and education, for supervised jaw and posture exercise, and for manual trigger point work by a therapist.',
  },
  {
    id: 'cagnie2013',
    citation:
      'Cagnie B, Dewitte V, Coppieters I, et al. Effect of ischemic compression on trigger points in the neck and shoulder muscles in office workers: a ' +
      'cohort study. J Manipulative Physiol Ther 2013;36(8):482-9.',
    kind: 'cohort',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/23993756/',
    note: '19 people, no control group. 8 sessions in 4 weeks on the 4 sorest points. Pain fell; disability score did not.',
  },
  {
    id: 'central_park_tmj',
    citation: 'Central Park Dentist. Jaw exercises to prevent clicking.',
    kind: 'clinic page',
    read: 'page',
    address: 'https://centralparkdentist.com.au/jaw-exercises-to-prevent-clicking',
    note: 'Opening with the tongue on the roof of the mouth, before a mirror, the jaw going straight. Four times a day for six weeks; here it is asked for twice.',
  },
  {
    id: 'duke_anterior_hip',
    citation: 'Duke Physical and Occupational Therapy. Anterior hip precautions.',
    kind: 'patient information',
    read: 'excerpt',
    readAt: 'https://pt.scribd.com/doc/129512362/Anterior-Hip-Precautions',
    note: 'After an operation from the front: do not step back with that leg, do not turn it out, do not lie on the tummy.',
  },
  {
    id: 'durham2016',
    citation:
      'Durham J, Al-Baghdadi M, Baad-Hansen L, et al. Self-management programmes in temporomandibular disorders: results from an international Delphi process. J Oral Rehabil 2016;43(12):929-936.',
    kind: 'expert consensus',
    read: 'abstract',
    address: 'https://doi.org/10.1111/joor.12448',
    note: 'Eleven experts. Core of self-care: education, self-exercise, self-massage, heat or cold, diet, and habits of the jaw. It says nothing on how hard or how long.',
  },
  {
    id: 'emed_tennis_elbow',
    citation: 'emed.ie. Tennis elbow (lateral epicondylitis): exercises.',
    kind: 'patient information',
    read: 'page',
    address: 'https://emed.ie/Patient-Info/Info_Tennis_Elbow.php',
    note: 'Arm straight, wrist bent so that the fingers point down, 20 to 30 s, five times a day.',
  },
  {
    id: 'esparza2019',
    citation:
      'Esparza D, et al. Effects of local ischemic compression on upper limb latent myofascial trigger points. Rehabil Res Pract 2019:5360924.',
    kind: 'study',
    read: 'abstract',
    address: 'https://doi.org/10.1155/2019/5360924',
    note: '20 people, not randomised.',
  },
  {
    id: 'foamchronic2022',
    citation: 'Review of long-term foam rolling on flexibility and performance, 2022.',
    kind: 'systematic review',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8998857',
    note: '9 trials of 4 weeks or more; conflicting results for flexibility.',
  },
  {
    id: 'fox_hip',
    citation: 'Fox Physiotherapy. Hip stretches, standing and kneeling.',
    kind: 'clinic page',
    read: 'page',
    address: 'https://foxphysiotherapy.ie/limit-the-limp-no-surgery-required/',
    note: 'One pace back with that leg, holding on if need be, hips driven forward.',
  },
  {
    id: 'fryer2005',
    citation:
      'Fryer G, Hodgson L. The effect of manual pressure release on myofascial trigger points in the upper trapezius muscle. J Bodyw Mov Ther ' +
      '2005;9:248-255.',
    kind: 'randomised trial',
    read: 'no',
    note: 'Recalled: 60 s, pressure adjusted to keep pain at 7 of 10.',
  },
  {
    id: 'grase2025',
    citation:
      'Grase MO, et al. Active release versus ischemic pressure techniques in females with piriformis syndrome. Physiother Quart 2025;33(1):92-100.',
    kind: 'randomised trial',
    read: 'abstract',
    address:
      'https://physioquart.awf.wroc.pl/The-effect-of-active-release-versus-ischemic-pressure-techniques-in-pain-range-of,176895,0,2.html',
    note: '45 women, 2 sessions a week for 6 weeks on top of usual physiotherapy; better than usual physiotherapy alone.',
  },
  {
    id: 'hains2010',
    citation:
      'Hains G, Descarreaux M, Hains F. Chronic shoulder pain of myofascial origin: ischemic compression therapy. J Manipulative Physiol Ther ' +
      '2010;33:362-9.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://www.jmptonline.org/article/S0161-4754(10)00118-1/pdf',
    note: '41 v 18 people, 15 sessions on supraspinatus, infraspinatus, deltoid and biceps tendon points. SPADI improved 62% v 18%. Volume/pages from recall.',
  },
  {
    id: 'hatefi2021',
    citation:
      'Hatefi M, Babakhani F, Ashrafizadeh M. The effect of static stretching exercises on hip range of motion, pain, and disability in patients with non-specific low back pain. J Exp Orthop 2021;8:55.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s40634-021-00371-w',
    note: '30 women, 3 sessions a week for 8 weeks. Better than before within the stretching group; the difference between the groups over time was not significant.',
  },
  {
    id: 'healthinfo_tmd',
    citation: 'HealthInfo Canterbury. Self-care for temporomandibular disorder.',
    kind: 'patient information',
    read: 'page',
    address: 'https://www.healthinfo.org.nz/Self-care-for-Temporomandibular-Disorder.htm',
    note: 'Open as far as is comfortable for 5 s, close and relax for 5 s, five times, at least twice a day. Tongue tip behind the top teeth, teeth a little apart; no gum.',
  },
  {
    id: 'kalamir2013',
    citation:
      'Kalamir A, et al. Intra-oral myofascial therapy versus education and self-care in the treatment of chronic, myogenous temporomandibular disorder: a randomised, clinical trial. Chiropr Man Therap 2013;21:17.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3706243',
    note: '46 people. Work inside the mouth by a clinician beat education, self-care and exercise at six weeks, by less than matters; both groups were better than before.',
  },
  {
    id: 'kojidi2016',
    citation:
      'Comparison between the effects of passive and active soft tissue therapies on latent trigger points of upper trapezius muscle in women. J Chiropr ' +
      'Med 2016;15(4):235-242.',
    kind: 'randomised trial',
    read: 'abstract',
    note: '42 women, 3 sessions in 1 week; pain lower than sham. Authors recalled as Moezy/Kojidi et al.',
  },
  {
    id: 'lopeznavarro2021',
    citation:
      'Lopez-Navarro ER, Greif G, Haensch CA, et al. Ischemic stroke secondary to self-inflicted carotid sinus massage. J Med Case Rep 2021;15:83.',
    kind: 'case report',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s13256-021-02680-1',
  },
  {
    id: 'medscape_radial',
    citation: 'Stern M. Radial nerve entrapment (Medscape, 2022).',
    kind: 'review',
    read: 'opening',
    address: 'https://emedicine.medscape.com/article/1244110-print',
    note: 'The nerve runs between brachialis and brachioradialis, and is most often squeezed at the supinator.',
  },
  {
    id: 'moraska2015',
    citation:
      'Moraska AF, Stenerson L, Butryn N, et al. Myofascial trigger point-focused head and neck massage for recurrent tension-type headache. Clin J Pain ' +
      '2015;31(2):159-168.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1097/AJP.0000000000000091',
    note: '56 people, 12 sessions. Headache frequency fell in massage and placebo alike; tenderness fell only with massage.',
  },
  {
    id: 'moraska2017',
    citation:
      'Moraska AF, Schmiege SJ, Mann JD, Butryn N, Krutsch JP. Responsiveness of myofascial trigger points to single and multiple trigger point release ' +
      'massages. Am J Phys Med Rehabil 2017;96(9):639-645.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1097/PHM.0000000000000728',
    note: '62 people, twice weekly, 12 sessions, upper trapezius and suboccipitals. Pain threshold rose versus sham and wait list.',
  },
  {
    id: 'nagrale2010',
    citation:
      'Nagrale AV, Glynn P, Joshi A, Ramteke G. Integrated neuromuscular inhibition technique on upper trapezius trigger points. J Man Manip Ther ' +
      '2010;18(1):37-43.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1179/106698110X12595770849605',
    note: '60 people, 4 weeks.',
  },
  {
    id: 'park2022',
    citation:
      'Park S, Cho J, Lee S. Treatment of myofascial trigger points of the infraspinatus. Phys Ther Rehabil Sci 2022;11:335-43.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://www.jptrs.org/journal/view.html?uid=378&&vmd=Full',
    note: '30 people; compression twice a week for 4 weeks, 5 minutes a point, v low-level laser.',
  },
  {
    id: 'peak_hip_standing',
    citation: 'Peak Physio. Hip flexor stretch, standing.',
    kind: 'clinic page',
    read: 'page',
    address: 'https://www.peak-physio.com.au/exercises/stretch-hip-flexor-standing/',
    note: 'Split stance, tailbone tucked, back leg straight, beside a chair to hold on to; 30 to 60 s. Here shorter.',
  },
  {
    id: 'pecminor2019',
    citation:
      'Acute effects of pectoralis minor self-mobilization on shoulder motion and posture. J Sport Rehabil 2020;29(4):420-424.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1123/jsr.2018-0220',
    note:
      '21 pain-free adults, one session. More shoulder flexion and muscle length than sham; posture change may be too small to matter. Authors recalled ' +
      'as Laudner K, Thorson K.',
  },
  {
    id: 'shariff2023',
    citation:
      'Shariff E, Al Ghannam ZT, AlDamigh FA, et al. Vertebral artery dissection associated with a home massage device. Cureus 2023.',
    kind: 'case report',
    read: 'abstract',
    note: 'Woman aged 43; first use of the device 3 weeks before. Journal name from recall.',
  },
  {
    id: 'sitandbefit_tmj',
    citation: 'Wilson MA. Massage and relaxation exercises for TMJ (Sit and Be Fit).',
    kind: 'professional article',
    read: 'page',
    address: 'https://www.sitandbefit.org/massage-and-relaxation-exercises-for-tmj/',
    note: 'Fingers and skin move together; temples with two or three fingers.',
  },
  {
    id: 'sulkowski2022',
    citation:
      'Sulkowski K, Grant G, Brodie T. Vertebral artery dissection after use of handheld massage gun. Clin Pract Cases Emerg Med 2022;6(2):159-161.',
    kind: 'case report',
    read: 'abstract',
    address: 'https://doi.org/10.5811/cpcem.2022.2.56046',
  },
  {
    id: 'takamoto2015',
    citation:
      'Takamoto K, Bito I, Urakawa S, et al. Effects of compression at myofascial trigger points in patients with acute low back pain. Eur J Pain ' +
      '2015;19(8):1186-96.',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://doi.org/10.1002/ejp.694',
    note: '63 people, 3 sessions a week for 2 weeks. Better than pressing non-tender points or light massage; patients were not well blinded.',
  },
  {
    id: 'tmj_nz',
    citation: 'TMJ (New Zealand). TMJ exercises.',
    kind: 'clinic page',
    read: 'page',
    address: 'https://tmj.co.nz/tmj-exercises/',
    note: 'Slow opening, six times a session, two to four times a day, never so far that it hurts. Its push on the chin is left out here.',
  },
  {
    id: 'turp2001',
    citation:
      'Türp JC, Minagi S. Palpation of the lateral pterygoid region in TMD: where is the evidence? J Dent 2001;29(7):475-483.',
    kind: 'systematic review',
    read: 'abstract',
    readAt:
      'https://okayama.elsevierpure.com/en/publications/palpation-of-the-lateral-pterygoid-region-in-tmd-where-is-the-evi',
    note: 'The muscle is practically out of reach of a finger in the mouth; what is felt there may be another one, and is tender in healthy people.',
  },
  {
    id: 'urbanski2023',
    citation:
      'Evaluation of the efficacy of manual soft tissue therapy and therapeutic exercises in patients with pain and limited mobility TMJ: a randomized control trial. Head Face Med 2023.',
    kind: 'randomised trial',
    read: 'abstract (start of results)',
    address: 'https://doi.org/10.1186/s13005-023-00385-y',
    note: '82 women, 10 days: exercises alone, with massage, or with muscle relaxation by a therapist. Activity of the masseter fell in all; what massage added could not be read.',
  },
  {
    id: 'wilke2018',
    citation:
      'Wilke J, et al. Single bout of self-myofascial release with a foam roller on latent trigger points in the calf (randomised, 50 people).',
    kind: 'randomised trial',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6358529',
    note:
      '90 s static pressure raised pain threshold 2.6 to 3.0 (d 0.35); rolling and placebo did not; no between-group difference. Journal details not ' +
      'shown (recalled: Biol Sport 2018;35:349-354).',
  },
  {
    id: 'wwl_thumb',
    citation: 'Wrightington, Wigan and Leigh NHS, hand therapy team. Exercises for base of thumb pain (OT 015, 2024).',
    kind: 'patient information',
    read: 'opening',
    address: 'https://www.wwl.nhs.uk/pdfreader/cnv-wwl-68ca8bd0a228b9.59643331',
    note: 'Warm water and slow thumb circles first; techniques for the soft parts are shown by the therapist.',
  },
  {
    id: 'na-popliteus',
    citation: 'Niel-Asher. Trigger point therapy: popliteus and knee pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://www.nielasher.com/blogs/video-blog/trigger-point-therapy-popliteus-and-knee-pain',
    note: 'Rich in nerves and vessels; tools for treating oneself there are generally not advised.',
  },
] as const satisfies readonly Written<Source>[];

export type GuideSourceId = (typeof LIST)[number]['id'];
/** Cited by the guides under data/guides/ and not already among CARE_SOURCES. An address is given only where it is the DOI, PubMed or the publisher's own page. */
export const GUIDE_SOURCES: readonly Source[] = LIST;
