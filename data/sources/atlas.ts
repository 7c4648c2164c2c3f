import type { Source, Written } from '../types.ts';

const LIST = [
  // Textbooks
  {
    id: 'ts1999',
    citation:
      "Simons DG, Travell JG, Simons LS. Travell & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual. Vol 1, Upper Half of Body. 2nd ed. " +
      'Baltimore: Williams & Wilkins; 1999.',
    kind: 'textbook',
    read: 'no',
    note:
      'Not read for this dataset. Entries resting on it alone are recalled from general professional knowledge. Pain-pattern page numbers come from the ' +
      'list printed at the front of the volume, of which an excerpt was seen.',
  },
  {
    id: 'ts1992',
    citation:
      'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual. Vol 2, The Lower Extremities. Baltimore: Williams & Wilkins; 1992.',
    kind: 'textbook',
    read: 'no',
    note: 'Not read for this dataset.',
  },
  {
    id: 'ts1983',
    citation:
      'Travell JG, Simons DG. Myofascial Pain and Dysfunction: The Trigger Point Manual. Vol 1. Baltimore: Williams & Wilkins; 1983.',
    kind: 'textbook',
    read: 'no',
    note: 'Known here only through the figure captions reproduced with permission in MedLink Neurology. Numbering of some points differs from the 1999 edition.',
  },
  {
    id: 'donnelly2019',
    citation:
      "Donnelly JM, Fernandez-de-las-Penas C, Finnegan M, Freeman JL, editors. Travell, Simons & Simons' Myofascial Pain and Dysfunction: The Trigger " +
      'Point Manual. 3rd ed. Philadelphia: Wolters Kluwer; 2019.',
    kind: 'textbook',
    read: 'no',
    note: 'Not read. The third edition drops fixed X marks for most muscles because points can occur anywhere in a muscle.',
  },
  {
    id: 'general-anatomy',
    citation: 'Standard gross and surface anatomy as taught in anatomy textbooks; recalled, not looked up.',
    kind: 'textbook',
    read: 'no',
  },
  // Excerpts of books
  {
    id: 'mc-shoulder',
    citation: 'Trigger points and muscle chains, shoulder muscles (location and referred pain by muscle).',
    kind: 'book excerpt',
    read: 'page',
    address: 'https://www.fitness-vip.com/muscle-chains/info-fid.html',
  },
  {
    id: 'mc-upper',
    citation: 'Trigger points and muscle chains, muscles of the upper torso.',
    kind: 'book excerpt',
    read: 'page',
    address: 'https://www.fitness-vip.com/muscle-chains/muscles-of-upper-torso-pain.html',
  },
  {
    id: 'mc-lower',
    citation: 'Trigger points and muscle chains, muscles of the lower torso.',
    kind: 'book excerpt',
    read: 'page',
    address: 'https://www.fitness-vip.com/muscle-chains/muscles-of-lower-torso-pain.html',
  },
  // Studies
  {
    id: 'leffler2000',
    citation:
      'Leffler AS, Kosek E, Hansson P. Injection of hypertonic saline into musculus infraspinatus resulted in referred pain and sensory disturbances in ' +
      'the ipsilateral upper arm. Eur J Pain 2000;4. doi:10.1053/eujp.1999.0160',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1053/eujp.1999.0160',
    readAt: 'https://zendy.io/title/10.1053/eujp.1999.0160',
  },
  {
    id: 'sohn2000',
    citation:
      'Sohn MK, Kim TM, Seo JS, Kim BO, Yune SH. Pain patterns of experimental muscle pain using hypertonic saline. J Korean Acad Rehabil Med ' +
      '2000;24(3):484-491.',
    kind: 'primary',
    read: 'abstract',
    readAt: 'http://wprim.whocc.org.cn:80/admin/article/articleDetail?WPRIMID=724565&articleId=726232&from=search',
  },
  {
    id: 'ginnSaline2019',
    citation:
      'Experimental shoulder pain models do not validly replicate the clinical experience of shoulder pain (hypertonic saline in subacromial space and ' +
      'supraspinatus). Scand J Pain 2020; doi:10.1515/sjpain-2019-0055. Title and authors not seen in full.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1515/sjpain-2019-0055',
    readAt: 'https://www.degruyter.com/document/doi/10.1515/sjpain-2019-0055/html',
  },
  {
    id: 'kwon2017',
    citation:
      'Kwon, Kim, Chang, Park, Lee. Characteristics of myofascial pain syndrome of the infraspinatus muscle. Ann Rehabil Med 2017;41(4):573-581. ' +
      'doi:10.5535/arm.2017.41.4.573. Initials not seen.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.5535/arm.2017.41.4.573',
    readAt: 'https://e-arm.org/journal/view.php?number=863',
  },
  {
    id: 'poveda-infra',
    citation:
      'Infraspinatus muscle referred pain patterns evoked by deep dry needling and manual palpation, Universidad Miguel Hernandez, n=133 (trial NCT02817269).',
    kind: 'primary',
    read: 'abstract',
    address:
      'https://www.euosteopatia.es/patrones-dolor-del-musculo-infraespinoso-provocados-puncion-seca-profunda-palpacion-manual/',
    note: 'Read as a Spanish abstract.',
  },
  {
    id: 'ge2008',
    citation:
      'Ge HY, Fernandez-de-las-Penas C, Madeleine P, Arendt-Nielsen L. Topographical mapping and mechanical pain sensitivity of myofascial trigger points ' +
      'in the infraspinatus muscle. Eur J Pain 2008;12(7):859-865.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/18203637/',
    readAt: 'http://www.ncbi.nlm.nih.gov/pubmed/18203637',
  },
  {
    id: 'fdlp2007trap',
    citation:
      'Fernandez-de-las-Penas C, Ge HY, Arendt-Nielsen L, Cuadrado ML, Pareja JA. Referred pain from trapezius muscle trigger points shares similar ' +
      'characteristics with chronic tension type headache. Eur J Pain 2007;11:475-482. doi:10.1016/j.ejpain.2006.07.005',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.ejpain.2006.07.005',
    readAt: 'https://ja.scribd.com/document/22853822/Dolor-Referido-de-Trapecio-Superior',
  },
  {
    id: 'barbero2013',
    citation:
      'Barbero M, et al. Myofascial trigger points and innervation zone locations in upper trapezius muscles. BMC Musculoskelet Disord 2013;14:179.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1471-2474-14-179',
    readAt: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-14-179',
  },
  {
    id: 'cornwall2006',
    citation:
      'Cornwall J, Harris AJ, Mercer SR. The lumbar multifidus muscle and patterns of pain. Man Ther 2006;11:40-45.',
    kind: 'primary',
    read: 'abstract',
    readAt: 'https://daneshyari.com/en/article/2626084',
  },
  {
    id: 'tucker2014',
    citation:
      'Tucker KJ, Fels M, Walker SR, Hodges PW. Comparison of location, depth, quality and intensity of experimentally induced pain in six low back ' +
      'muscles. Clin J Pain 2014;30(9):800-808. doi:10.1097/AJP.0000000000000026',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1097/AJP.0000000000000026',
    readAt: 'http://espace.library.uq.edu.au/view/UQ:326221',
  },
  {
    id: 'feinstein1954',
    citation:
      'Feinstein B, Langton JNK, Jameson RM, Schiller F. Experiments on pain referred from deep somatic tissues. J Bone Joint Surg Am 1954;36:981-997.',
    kind: 'primary',
    read: 'excerpt',
    readAt:
      'https://pdfslide.us/documents/experiments-on-pain-referred-from-deep-papersao-c7-c8-c8-fig-2-a-pain-referred.html',
    note: 'Only the title page and first figure label were seen.',
  },
  {
    id: 'kellgren1938',
    citation: 'Kellgren JH. Observations on referred pain arising from muscle. Clin Sci 1938;3:175-190.',
    kind: 'primary',
    read: 'no',
    note: 'Not read; known from general knowledge and from mentions in sources read.',
  },
  {
    id: 'travellrinzler1952',
    citation:
      'Travell J, Rinzler SH. The myofascial genesis of pain. Postgrad Med 1952;11:425-434. doi:10.1080/00325481.1952.11694280',
    kind: 'primary',
    read: 'no',
    address: 'https://doi.org/10.1080/00325481.1952.11694280',
    note: 'Paper not read; its history was read on the page jtravell.substack.com/p/the-myofascial-genesis-of-pain-exhibit-part-1.',
  },
  {
    id: 'simonstravell1983',
    citation:
      'Simons DG, Travell JG. Myofascial origins of low back pain. 1. Principles of diagnosis and treatment. Postgrad Med 1983;73(2):66-77.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/6218489/',
    readAt: 'https://www.curehunter.com/public/pubmed6218489.do',
  },
  {
    id: 'skorupska2023',
    citation:
      'Referred pain zone vasomotor reactivity of gluteus minimus latent trigger points (SP test). Pain Res Manag 2023; article 4030622.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1155/2023/4030622',
    readAt: 'https://preview.hindawi.com/journals/prm/2023/4030622',
  },
  {
    id: 'fdlp2006subocc',
    citation:
      'Fernandez-de-las-Penas C, Alonso-Blanco C, Cuadrado ML, Gerwin RD, Pareja JA. Trigger points in the suboccipital muscles and forward head posture ' +
      'in tension-type headache. Headache 2006;46:454-460.',
    kind: 'primary',
    read: 'abstract',
    readAt:
      'http://circleofdocs.com/trigger-points-in-the-suboccipital-muscles-and-forward-head-posture-in-tension-type-headache-2/',
  },
  {
    id: 'fercarnero2007',
    citation:
      'Fernandez-Carnero J, Fernandez-de-las-Penas C, de la Llave-Rincon AI, Ge HY, Arendt-Nielsen L. Prevalence of and referred pain from myofascial ' +
      'trigger points in the forearm muscles in patients with lateral epicondylalgia. Clin J Pain 2007;23(4):353-360.',
    kind: 'primary',
    read: 'abstract',
    address:
      '' +
      'https://www.physiospot.com/2007/05/03/prevalence-of-and-referred-pain-from-myofascial-trigger-points-in-the-forearm-muscles-in-patients-with-lateral-epicondylalgia/',
  },
  {
    id: 'pecas-lowertrap',
    citation:
      'Dry needling of the lower trapezius in idiopathic neck pain, randomised trial, n=72. Arch Phys Med Rehabil 2015.',
    kind: 'primary',
    read: 'abstract',
    note: 'Read through a third-party mirror whose address is not repeated here.',
  },
  {
    id: 'salom2014',
    citation:
      'Salom-Moreno J, et al. Myofascial trigger points in the gluteus medius in mechanical low back pain: topographical analysis. Fisioterapia 2014 (n=13).',
    kind: 'primary',
    read: 'abstract',
    readAt:
      'https://c.coek.info/pdf-puntos-gatillo-miofasciales-en-el-musculo-gluteo-medio-en-pacientes-con-lumbalgi81da3e0c6cafcde9ef9e93aab61bf23493871.html',
  },
  {
    id: 'hwang2005',
    citation:
      'Hwang M and colleagues. Work on referred pain patterns of forearm muscles (pronator quadratus, abductor pollicis longus), c. 2005.',
    kind: 'primary',
    read: 'no',
    note: 'Not found; cited from general knowledge only, details to be checked.',
  },
  {
    id: 'dwyer1990',
    citation:
      'Dwyer A, Aprill C, Bogduk N. Cervical zygapophyseal joint pain patterns. I: a study in normal volunteers. Spine 1990;15:453-457.',
    kind: 'primary',
    read: 'no',
    note: 'Not read; the companion paper was.',
  },
  {
    id: 'aprill1990',
    citation:
      'Aprill C, Dwyer A, Bogduk N. Cervical zygapophyseal joint pain patterns. II: a clinical evaluation. Spine 1990;15:458-461.',
    kind: 'primary',
    read: 'abstract',
    readAt: 'https://www.scribd.com/document/657505506/Zygapophyseal-joint-pain',
  },
  {
    id: 'fukui1997',
    citation:
      'Fukui S, Ohseto K, Shiotani M. Patterns of pain induced by distending the thoracic zygapophyseal joints. Reg Anesth 1997;22(4):332-336.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://rapm.bmj.com/content/22/4/332',
  },
  {
    id: 'dreyfuss1994',
    citation:
      'Dreyfuss P, Tibiletti C, Dreyer SJ. Thoracic zygapophyseal joint pain patterns. A study in normal volunteers. Spine 1994;19(7):807-811.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/8202799/',
    readAt: 'https://suppr.wilddata.cn/browses/detail/pubmed/8202799',
  },
  {
    id: 'young2008',
    citation:
      'Thoracic costotransverse joint pain patterns: a study in normal volunteers. BMC Musculoskelet Disord 2008;9:140.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1471-2474-9-140',
    readAt: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/1471-2474-9-140',
  },
  {
    id: 'tanaka2006',
    citation:
      'Tanaka Y, Kokubun S, Sato T, Ozawa H. Cervical roots as origin of pain in the neck or scapular regions. Spine 2006;31(17):E568-573.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/16924193/',
    readAt: 'https://www.ncbi.nlm.nih.gov/pubmed/16924193',
  },
  {
    id: 'mizutamari',
    citation:
      'Mizutamari M, Sei A, Tokiyoshi A, et al. Corresponding scapular pain with the nerve root involved in cervical radiculopathy. J Orthop Surg (about ' +
      '2010).',
    kind: 'primary',
    read: 'abstract',
    readAt:
      'https://ichgcp.net/es/clinical-trials-registry/publications/127665-corresponding-scapular-pain-with-the-nerve-root-involved-in-cervical-radiculopathy',
  },
  {
    id: 'murphy-radic',
    citation:
      'Murphy DR, Hurwitz EL, Gerrard JK, Clary R. Pain patterns and descriptions in patients with radicular pain: does the pain necessarily follow a ' +
      'specific dermatome? Chiropr Osteopat 2009.',
    kind: 'primary',
    read: 'abstract',
    readAt:
      'http://circleofdocs.com/pain-patterns-and-descriptions-in-patients-with-radicular-pain-does-the-pain-necessarily-follow-a-specific-dermatome/',
  },
  {
    id: 'willeford',
    citation:
      'Willeford S. Determination of referred scapula pain from C6 or C7 cervical spinal stenosis (chart review of 278 patients, 135 with MRI).',
    kind: 'primary',
    read: 'abstract',
    readAt: 'https://digiwire.co.in/determination-of-referred-scapula-pain-from-c6-or-c7cervical-spinal-stenosis/',
  },
  {
    id: 'bogduk2003',
    citation: 'Bogduk N. The anatomy and pathophysiology of neck pain. Phys Med Rehabil Clin N Am 2003;14:455-472.',
    kind: 'primary',
    read: 'excerpt',
    readAt: 'https://abcdocz.com/doc/93187/the-anatomy-and-pathophysiology-of-neck-pain-nikolai-bogd...',
  },
  {
    id: 'haydar2008',
    citation: 'Haydar AA, Morgan-Hughes G, Roobottom C. Investigating severe interscapular pain. BMJ 2008;337:a688.',
    kind: 'primary',
    read: 'page',
    address: 'https://www.bmj.com/content/337/bmj.a688?tab=article-alert',
  },
  {
    id: 'graffradford1986',
    citation:
      'Graff-Radford S, Jaeger B, Reeves J. Myofascial pain may present clinically as occipital neuralgia. Neurosurgery 1986.',
    kind: 'primary',
    read: 'abstract',
    readAt: 'https://bohrium.dp.tech/paper/arxiv/28702186',
  },
  {
    id: 'cooperstein2009',
    citation:
      'Radiographic study of the vertebral level of the inferior scapular tip in standing, 34 subjects (PMC2647093; probably Cooperstein and Haneline).',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2647093',
    note: 'Title and authors not seen.',
  },
  {
    id: 'haneline2008',
    citation:
      'Haneline MT, Cooperstein R, Young MD, Ross J. Determining spinal level using the inferior angle of the scapula as a reference landmark: a ' +
      'retrospective analysis of 50 radiographs. J Can Chiropr Assoc 2008;52(1):24-29.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://www.activator.com/research/determining-spinal-level/',
  },
  {
    id: 'cerezo2016',
    citation:
      'Cerezo-Tellez E, Torres-Lacomba M, Mayoral-del Moral O, Sanchez-Sanchez B, Dommerholt J, Gutierrez-Ortega C. Prevalence of myofascial pain syndrome ' +
      'in chronic non-specific neck pain: a population-based cross-sectional descriptive study. Pain Med 2016;17(12):2369-2377.',
    kind: 'primary',
    read: 'abstract',
    readAt:
      'https://metajournal.com/articles/685084/prevalence-myofascial-pain-syndrome-chronic-non-specific-neck-pain',
  },
  {
    id: 'ezzati2021',
    citation:
      'Ezzati K, Ravarian B, Saberi A, et al. Prevalence of cervical myofascial pain syndrome and its correlation with the severity of pain and disability ' +
      'in patients with chronic non-specific neck pain. Arch Bone Jt Surg 2021.',
    kind: 'primary',
    read: 'abstract',
    note: 'Read through a third-party mirror whose address is not repeated here; look for the original in the journal.',
  },
  {
    id: 'fdlp2007neck',
    citation:
      'Fernandez-de-las-Penas C, Alonso-Blanco C, Miangolarra JC. Myofascial trigger points in subjects presenting with mechanical neck pain: a blinded, ' +
      'controlled study. Man Ther 2007;12:29-33.',
    kind: 'primary',
    read: 'abstract',
    readAt: 'https://de.scribd.com/document/24344562/Trigger-Points-Puntos-Gatillo-Del-Cuello',
  },
  {
    id: 'fdlp2006ctth',
    citation:
      'Fernandez-de-las-Penas C, et al. Myofascial trigger points and their relationship to headache clinical parameters in chronic tension-type headache. ' +
      'Headache 2006.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://www.painscience.com/bibliography.php?fer4',
  },
  {
    id: 'fdlp2007etth',
    citation:
      'Fernandez-de-las-Penas C, Alonso-Blanco C, Cuadrado ML, Gerwin RD, Pareja JA. Myofascial trigger points, neck mobility, and forward head posture in ' +
      'episodic tension-type headache. Headache 2007;47(5):662-672.',
    kind: 'primary',
    read: 'abstract',
    readAt:
      'https://circleofdocs.com/myofascial-trigger-points-neck-mobility-and-forward-head-posture-in-episodic-tension-type-headache/',
  },
  {
    id: 'palacios2017',
    citation:
      'Trigger points are associated with widespread pressure pain sensitivity in people with tension-type headache. Cephalalgia; ' +
      'doi:10.1177/0333102416679965.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1177/0333102416679965',
    readAt: 'https://sage.cnpereading.com/doi/10.1177/0333102416679965',
  },
  {
    id: 'hidalgo2010',
    citation:
      'Hidalgo-Lozano A, Fernandez-de-las-Penas C, Alonso-Blanco C, Ge HY, Arendt-Nielsen L, Arroyo-Morales M. Muscle trigger points and pressure pain ' +
      'hyperalgesia in the shoulder muscles in patients with unilateral shoulder impingement. Exp Brain Res 2010;202(4):915-925.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/20186400/?dopt=Abstract',
  },
  {
    id: 'albuq2013',
    citation:
      'Bilateral myofascial trigger points and pressure pain thresholds in the shoulder muscles in patients with unilateral shoulder impingement syndrome. ' +
      'Clin J Pain 2013;29(6):478-486.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/23328323/',
  },
  {
    id: 'bron2011-prevalence',
    citation:
      'Bron C, Dommerholt J, Stegenga B, Wensing M, Oostendorp RAB. High prevalence of shoulder girdle muscles with myofascial trigger points in patients ' +
      'with shoulder pain. BMC Musculoskelet Disord 2011;12:139.',
    kind: 'primary',
    read: 'excerpt',
    address: 'https://pubmed.ncbi.nlm.nih.gov/21711512/',
    note: 'Background and methods read; the results figures quoted are recalled and not confirmed.',
  },
  {
    id: 'wheelchair2020',
    citation:
      'Wheelchair and able-bodied basketball players with and without shoulder pain: trigger points by muscle (table 3). Braz J Phys Ther ' +
      '2020;24(4):333-341. doi:10.1016/j.bjpt.2019.05.008',
    kind: 'primary',
    read: 'data',
    address: 'https://doi.org/10.1016/j.bjpt.2019.05.008',
    readAt: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7351965/table/tbl0015',
    note: 'Table read; article title not seen.',
  },
  {
    id: 'grieve2013',
    citation:
      'The prevalence of latent myofascial trigger points and diagnostic criteria of the triceps surae and upper trapezius: a cross sectional study (220 ' +
      'healthy volunteers).',
    kind: 'primary',
    read: 'abstract',
    address:
      '' +
      'https://www.physiospot.com/research/the-prevalence-of-latent-myofascial-trigger-points-and-diagnostic-criteria-of-the-triceps-surae-and-upper-trapezius-a-cross-sectional-study/',
  },
  {
    id: 'celik2016',
    citation: 'Latent trigger points: what are the underlying predictors? Arch Phys Med Rehabil 2016;97(9):1533-1541.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://www.archives-pmr.org/article/S0003-9993(16)00153-2/fulltext',
  },
  {
    id: 'lucas2004',
    citation:
      'Lucas KR, Polus BI, Rich PA. Latent myofascial trigger points: their effects on muscle activation and movement efficiency. J Bodyw Mov Ther 2004.',
    kind: 'primary',
    read: 'abstract',
    readAt:
      'https://www.mendeley.com/research-papers/latent-myofascial-trigger-points-effects-muscle-activation-movement-efficiency/',
  },
  {
    id: 'sola1955',
    citation:
      'Sola AE, Rodenberger ML, Gettys BB. Incidence of hypersensitive areas in posterior shoulder muscles. Am J Phys Med 1955;34:585-590.',
    kind: 'primary',
    read: 'no',
    note: 'Not found; the figures come from the secondary source bennett-blog.',
  },
  {
    id: 'ettlin2008',
    citation:
      'Ettlin T, et al. A distinct pattern of myofascial findings in patients after whiplash injury. Arch Phys Med Rehabil 2008.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://www.painscience.com/bibliography.php?ettlin08',
  },
  {
    id: 'castaldo2014',
    citation:
      'Castaldo M, Ge HY, Chiarotto A, Villafane JH, Arendt-Nielsen L. Myofascial trigger points in patients with whiplash-associated disorders and ' +
      'mechanical neck pain. Pain Med 2014;15(5):842-849.',
    kind: 'primary',
    read: 'abstract',
    address:
      'https://integrative-archives.com/2014/05/myofascial-trigger-points-in-patients-with-whiplash-associated-disorders-and-mechanical-neck-pain',
  },
  {
    id: 'andersen2011-tenderness',
    citation:
      'Andersen LL, et al. Prevalence and anatomical location of muscle tenderness in adults with nonspecific neck/shoulder pain. BMC Musculoskelet Disord ' +
      '2011;12:169.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1186/1471-2474-12-169',
    readAt: 'https://link.springer.com/article/10.1186/1471-2474-12-169',
  },
  {
    id: 'brandt2014',
    citation:
      'Association between neck/shoulder pain and trapezius muscle tenderness in office workers. Pain Res Treat 2014;352735.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3985383/',
  },
  {
    id: 'saeed-comp',
    citation:
      'Saeed R, Noor R, Bashir MS. Work related neck pain among female computer users due to myofascial trigger points. J Riphah Coll Rehab Sci;5(2):85-88.',
    kind: 'primary',
    read: 'abstract',
    readAt: 'https://www.pakmedinet.com/printit.php?id=48426&choice=a',
  },
  {
    id: 'bron2007',
    citation:
      'Bron C, Franssen J, Wensing M, Oostendorp RAB. Interrater reliability of palpation of myofascial trigger points in three shoulder muscles. J Man ' +
      'Manip Ther 2007;15(4):203-215.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2565638/',
    readAt: 'http://www.ncbi.nlm.nih.gov/pmc/articles/PMC2565638/',
  },
  {
    id: 'nascimento2018',
    citation:
      'Inter- and intraexaminer reliability in identifying and classifying myofascial trigger points in shoulder muscles. Arch Phys Med Rehabil ' +
      '2018;99(1):49-56.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/28751256/',
  },
  {
    id: 'gerwin1997',
    citation: 'Gerwin RD, et al. Interrater reliability in myofascial trigger point examination. Pain 1997.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://www.painscience.com/bibliography.php?ger1',
  },
  {
    id: 'salesnasc2022',
    citation:
      'Sales do Nascimento JD, Alburquerque-Sendin F, Vale de Souza LM, de Oliveira Sousa C. Relationships between active myofascial trigger points and ' +
      'depressive symptoms and physical and clinical characteristics of individuals with shoulder pain. J Chiropr Med 2022;21(4):249-259.',
    kind: 'primary',
    read: 'abstract',
    address: 'http://chiro.org/Graphics_Box_LINKS/ABSTRACTS/Relationships_Between_Active_Myofascial.shtml',
  },
  {
    id: 'treaster2006',
    citation:
      'Treaster D, et al. Myofascial trigger point development from visual and postural stressors during computer work. J Electromyogr Kinesiol 2006 (16 ' +
      'women).',
    kind: 'primary',
    read: 'abstract',
    readAt: 'https://daneshyari.com/en/article/4065665',
  },
  {
    id: 'fukui1996',
    citation:
      'Fukui S, Ohseto K, Shiotani M, et al. Referred pain distribution of the cervical zygapophyseal joints and cervical dorsal rami. Pain 1996;68:79-83.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/9252002/',
    readAt: 'https://www.qxmd.com/r/9252002',
  },
  {
    id: 'cooper2007',
    citation: 'Cooper G, Bailey B, Bogduk N. Cervical zygapophysial joint pain maps. Pain Med 2007;8(4):344-353.',
    kind: 'primary',
    read: 'abstract',
    readAt: 'https://www.uptodate.com/contents/cervicogenic-headache/abstract/10',
  },
  {
    id: 'fercarnero2008',
    citation:
      'Fernandez-Carnero J, Fernandez-de-las-Penas C, de la Llave-Rincon AI, Ge HY, Arendt-Nielsen L. Bilateral myofascial trigger points in the forearm muscles in patients with chronic unilateral lateral epicondylalgia. Clin J Pain 2008;24(9):802-807.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/18936598/',
  },
  {
    id: 'aggarwal2020',
    citation:
      'Aggarwal A, Daniel J, Palekar TJ. Prevalence of myofascial trigger points in brachioradialis, biceps brachii, triceps brachii, supinator and extensor carpi radialis brevis in lateral epicondylitis. Indian J Physiother Occup Ther 2020;14(1).',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.5958/0973-5674.2020.00003.9',
  },
  {
    id: 'cts-infra2009',
    citation:
      'Occurrence of myofascial pain in patients with possible carpal tunnel syndrome: a single-blinded study. Eur J Pain 2009;13(6):588-591.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.ejpain.2008.07.009',
  },
  {
    id: 'fdlp2009tmd',
    citation:
      'Referred pain from muscle trigger points in the masticatory and neck-shoulder musculature in women with temporomandibular disorders (25 women, 25 controls). J Pain 2010. PII S1526-5900(10)00393-7.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://www.jpain.org/article/S1526-5900(10)00393-7/pdf',
  },
  {
    id: 'tmdfms2012',
    citation:
      'Characteristics of referred muscle pain to the head from active trigger points in women with myofascial temporomandibular pain and fibromyalgia syndrome. J Headache Pain 2012. doi:10.1007/s10194-012-0477-y',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1007/s10194-012-0477-y',
  },
  {
    id: 'fdlp2006etth-subocc',
    citation:
      'Myofascial trigger points in the suboccipital muscles in episodic tension-type headache. Man Ther 2006;11(3):225-230.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/16863699/',
  },
  {
    id: 'florencio-mig',
    citation:
      'Florencio LL, Ferracini GN, Chaves TC, et al. Active trigger points in the cervical musculature determine altered activation of superficial neck and extensor muscles in women with migraine (70 women).',
    kind: 'primary',
    read: 'abstract',
    address:
      'https://research.birmingham.ac.uk/portal/en/publications/active-trigger-points-in-the-cervical-musculature-determine-altered-activation-of-superficial-neck-and-extensor-muscles-in-women-with-migraine(dc176139-56f8-4fcb-a882-59484d07c650).html',
  },
  {
    id: 'khalid2018',
    citation:
      'Khalid M, Arshad H, Batool F, Kiani SK, Riaz H, Sajjad AG. Prevalence of trapezius trigger points in young healthy individuals. The Therapist 4(1). doi:10.54393/tt.v4i1.81',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.54393/tt.v4i1.81',
  },
  {
    id: 'ponytail2020',
    citation:
      'Prevalence and correlation of active TrPs in suboccipital and upper trapezius muscles in females coiffure high ponytail: a cross-sectional study. Mendeley Data 2020.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.17632/2d7mn8ctfg.1',
  },
  // Read for how common points are below the shoulder blades
  {
    id: 'chabok2020',
    citation:
      'Yousefzadeh Chabok S, Ezzati K, Saberi A, Hosein Zadeh J. Evaluating the prevalence of lumbar myofascial pain syndrome in patients with non-specific ' +
      'chronic low back pain and a normal MRI study. J Guilan Univ Med Sci 2020;29(1):43-50.',
    kind: 'primary',
    read: 'abstract',
    address: 'http://journal.gums.ac.ir/article-1-2245-en.html',
  },
  {
    id: 'iglesias2013',
    citation:
      'Iglesias-Gonzalez JJ, Munoz-Garcia MT, Rodrigues-de-Souza DP, Alburquerque-Sendin F, Fernandez-de-las-Penas C. Myofascial trigger points, pain, ' +
      'disability, and sleep quality in patients with chronic nonspecific low back pain. Pain Med 2013. doi:10.1111/pme.12224.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1111/pme.12224',
    readAt:
      'https://www.physiospot.com/research/myofascial-trigger-points-pain-disability-and-sleep-quality-in-patients-with-chronic-nonspecific-low-back-pain/',
    note: 'No percentages per muscle in the abstract, only which muscles led.',
  },
  {
    id: 'adelmanesh2015',
    citation:
      'Adelmanesh F, Jalali A, Jazayeri Shooshtari SM, Raissi GR, Ketabchi SM, Shir Y. Is there an association between lumbosacral radiculopathy and painful ' +
      'gluteal trigger points? A cross-sectional study. Am J Phys Med Rehabil 2015;94(10):784-791.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1097/PHM.0000000000000261',
    readAt: 'https://suppr.wilddata.cn/browses/detail/pubmed/25768072',
    note: 'The points lay in the upper outer quarter of the buttock (said in the abstract of the same group on diagnosis, Clin J Pain 2016); which gluteal muscle is not told.',
  },
  {
    id: 'ortega2019',
    citation:
      'Ortega-Santiago R, Maestre-Lerga M, Fernandez-de-las-Penas C, Cleland JA, Plaza-Manzano G. Widespread pressure pain sensitivity and referred pain from ' +
      'trigger points in patients with upper thoracic spine pain. Pain Med 2019;20(7):1379-1386.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/30821833/',
    readAt: 'https://ouci.dntb.gov.ua/en/works/9Q8kqVol',
  },
  {
    id: 'samani2020',
    citation:
      'Samani M, Ghaffarinejad F, Abolahrari-Shirazi S, Khodadadi T, Roshan F. Prevalence and sensitivity of trigger points in lumbo-pelvic-hip muscles in ' +
      'patients with patellofemoral pain syndrome. J Bodyw Mov Ther 2020;24(1):126-130.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/31987531/',
    note: 'No percentages per muscle in the abstract.',
  },
  {
    id: 'rozenfeld2020',
    citation:
      'Rozenfeld E, Finestone AS, Moran U, Damri E, Kalichman L. The prevalence of myofascial trigger points in hip and thigh areas in anterior knee pain ' +
      'patients. J Bodyw Mov Ther 2020;24(1):31-38.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/31987560/',
  },
  {
    id: 'sanchezromero2019',
    citation:
      'Sanchez-Romero EA, Pecos-Martin D, Calvo-Lobo C, Garcia-Jimenez D, Ochoa-Saez V, Burgos-Caballero V, Fernandez-Carnero J. Clinical features and ' +
      'myofascial pain syndrome in older adults with knee osteoarthritis by sex and age distribution: a cross-sectional study. Knee 2019;26(1):165-173.',
    kind: 'primary',
    read: 'abstract',
    readAt:
      'https://yyws.alljournals.cn/view_abstract.aspx?aid=63DF69EFED772B6A2CEFA0BDC96B065E&pcid=A9DB1C13C87CE289EA38239A9433C9DC',
  },
  {
    id: 'sanchezromero2020',
    citation:
      'Sanchez Romero EA, Fernandez Carnero J, Villafane JH, Calvo-Lobo C, Ochoa Saez V, Burgos Caballero V, et al. Prevalence of myofascial trigger points in ' +
      'patients with mild to moderate painful knee osteoarthritis: a secondary analysis. J Clin Med 2020;9(8):2561.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7464556',
  },
  {
    id: 'javaid2025',
    citation:
      'Javaid S, Faisal S, et al. Correlation of myofascial trigger points in hamstring and calf muscle in patient with patellofemoral pain syndrome. ' +
      'JHWCR 2025. doi:10.61919/fyjfez51.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://jhwcr.com/index.php/jhwcr/article/view/1093',
  },
  {
    id: 'zuil2016',
    citation:
      'Zuil-Escobar JC, Martinez-Cepa CB, Martin-Urrialde JA, Gomez-Conesa A. The prevalence of latent trigger points in lower limb muscles in asymptomatic ' +
      'subjects. PM R 2016;(11):1055-1064.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.pmrj.2016.03.005',
    readAt: 'https://ouci.dntb.gov.ua/works/4YMWWXP4',
  },
  {
    id: 'plantar2020',
    citation:
      'Association between trigger points in hamstring, posterior leg, foot muscles and plantar fasciopathy: a cross-sectional study (100 patients). ' +
      'J Bodyw Mov Ther 2020;24(4):373-378. Authors not seen.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/33218537/',
  },
  {
    id: 'discs-trp',
    citation:
      'The association of active trigger points with lumbar disc lesions (60 patients before surgery). J Musculoskelet Pain 15(2):11-18. Authors not seen.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1300/J094v15n02_04',
    note: 'The levels of the discs are garbled in the copy that was read; no percentages in the abstract.',
  },
  {
    id: 'cpps2009',
    citation:
      'Painful myofascial trigger points and pain sites in men with chronic prostatitis/chronic pelvic pain syndrome (72 men). J Urol 2009;182(6):2753-2758. ' +
      'Authors not seen.',
    kind: 'primary',
    read: 'abstract',
    address: 'https://doi.org/10.1016/j.juro.2009.08.033',
  },
  {
    id: 'abdominal2009',
    citation:
      'Abdominal myofascial pain syndrome must be considered in the differential diagnosis of chronic pelvic pain. Eur J Obstet Gynecol Reprod Biol ' +
      '2009;147(1):21-24. Authors not seen.',
    kind: 'review',
    read: 'abstract',
    address: 'https://www.ejog.org/article/S0301-2115(09)00426-6/pdf',
  },
  {
    id: 'chen1998',
    citation:
      'Chen SM, Chen JT, Kuan TS, Hong CZ. Myofascial trigger points in intercostal muscles secondary to herpes zoster infection of the intercostal nerve. ' +
      'Arch Phys Med Rehabil 1998;(3):336-338.',
    kind: 'case report',
    read: 'abstract',
    address:
      'https://researchoutput.ncku.edu.tw/en/publications/myofascial-trigger-points-in-intercostal-muscles-secondary-to-her',
  },
  // Reviews
  {
    id: 'refpain-review',
    citation: 'Authorea preprint 709788. Section on pain referred to the spine from elsewhere.',
    kind: 'review',
    read: 'excerpt',
    readAt: 'https://flamechallenge.authorea.com/users/404950/articles/709788/download_zip',
  },
  {
    id: 'dissection-ap',
    citation: 'JEMS. The five deadly causes of chest pain other than myocardial infarction.',
    kind: 'review',
    read: 'page',
    address:
      'https://www.jems.com/patient-care/cardiac-resuscitation/the-five-deadly-causes-of-chest-pain-other-than-myocardial-infarction/',
  },
  {
    id: 'do2018',
    citation:
      'Do TP, Heldarskard GF, Kolding LT, Hvedstrup J, Schytz HW. Myofascial trigger points in migraine and tension-type headache. J Headache Pain 2018;19:84.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1186/s10194-018-0913-8',
    readAt: 'https://thejournalofheadacheandpain.biomedcentral.com/articles/10.1186/s10194-018-0913-8',
  },
  {
    id: 'monclus2025',
    citation:
      'Monclus-Diez G, Diaz-Arribas MJ, Fernandez-de-las-Penas C, et al. Prevalence of myofascial trigger points in patients with radiating and ' +
      'non-radiating low back pain: a systematic review. Biomedicines 2025;13(6):1453.',
    kind: 'review',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/40564172/',
    readAt: 'https://suppr.wilddata.cn/browses/detail/pubmed/40564172',
  },
  {
    id: 'chiarotto2016',
    citation:
      'Chiarotto A, Clijsen R, Fernandez-de-las-Penas C, Barbero M. Prevalence of myofascial trigger points in spinal disorders: a systematic review and ' +
      'meta-analysis. Arch Phys Med Rehabil 2016;97(2):316-337.',
    kind: 'review',
    read: 'abstract',
    address: 'http://chiro.org/LINKS/ABSTRACTS/Prevalence_of_Myofascial_Trigger_Points.shtml',
  },
  {
    id: 'lluch2015',
    citation:
      'Lluch E, Nijs J, De Kooning M, et al. Prevalence, incidence, localization, and pathophysiology of myofascial trigger points in patients with spinal ' +
      'pain: a systematic literature review. J Manipulative Physiol Ther 2015.',
    kind: 'review',
    read: 'abstract',
    readAt:
      'https://c.coek.info/download/prevalence-incidence-localization-and-pathophysiology-of-myofascial-trigger-poin_5c147b77d64ab2a93cff37a9.html',
  },
  {
    id: 'ribeiro2018',
    citation:
      'Ribeiro DC, Belgrave A, Naden A, Fang H, Matthews P, Parshottam S. The prevalence of myofascial trigger points in neck and shoulder-related ' +
      'disorders: a systematic review. BMC Musculoskelet Disord 2018;19:252.',
    kind: 'review',
    read: 'abstract',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6060458',
  },
  {
    id: 'lucas2009',
    citation:
      'Lucas N, Macaskill P, Irwig L, Moran R, Bogduk N. Reliability of physical examination for diagnosis of myofascial trigger points: a systematic ' +
      'review. Clin J Pain 2009;25(1):80-89.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1097/AJP.0b013e31817e13b6',
    readAt:
      '' +
      'https://it.scribd.com/document/127539282/Reliability-of-Physical-Examination-for-Diagnosis-of-Myofascial-Trigger-Points-A-Systematic-Review-of-the-Literature',
  },
  {
    id: 'myburgh2008',
    citation:
      'Myburgh C, Larsen AH, Hartvigsen J. A systematic, critical review of manual palpation for identifying myofascial trigger points: evidence and ' +
      'clinical significance. Arch Phys Med Rehabil 2008;89(6):1169-1176.',
    kind: 'review',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/18503816/',
  },
  {
    id: 'rathbone2017',
    citation:
      'Rathbone ATL, Grosman-Rimon L, Kumbhare DA. Interrater agreement of manual palpation for identification of myofascial trigger points: a systematic ' +
      'review and meta-analysis. Clin J Pain 2017;33(8):715-729.',
    kind: 'review',
    read: 'abstract',
    address: 'https://pubmed.ncbi.nlm.nih.gov/28098584/',
    readAt: 'https://www.ncbi.nlm.nih.gov/m/pubmed/28098584/',
  },
  {
    id: 'quintner2015',
    citation:
      'Quintner JL, Bove GM, Cohen ML. A critical evaluation of the trigger point phenomenon. Rheumatology 2015;54(3):392-399.',
    kind: 'review',
    read: 'abstract',
    address: 'https://doi.org/10.1093/rheumatology/keu471',
    readAt: 'https://www.scribd.com/document/601762736/Quint-Ner-2014',
  },
  {
    id: 'quintner1994',
    citation:
      'Quintner JL, Cohen ML. Referred pain of peripheral nerve origin: an alternative to the myofascial pain construct. Clin J Pain 1994.',
    kind: 'review',
    read: 'excerpt',
    address: 'https://pain-education.com/referred-pain.html',
  },
  {
    id: 'dommerholt2006',
    citation:
      'Dommerholt J, Bron C, Franssen J. Myofascial trigger points: an evidence-informed review. J Man Manip Ther 2006;14(4):203-221.',
    kind: 'review',
    read: 'abstract',
    readAt: 'https://doczz.net/doc/6480516/myofascial-trigger-points--an-evidence-informed-review',
  },
  {
    id: 'li2020',
    citation: 'Li L and colleagues, 2020, review of trigger point prevalence.',
    kind: 'review',
    read: 'no',
    note: 'Named in the request; not found under that description in the material available. No figures are quoted from it.',
  },
  // Secondary accounts
  {
    id: 'lucas-thesis',
    citation:
      'Account of the doctoral work of Lucas K on latent trigger points in scapular rotator muscles (137 adults).',
    kind: 'secondary',
    read: 'page',
    address: 'https://www.drgraeme.com/articles/2019/08/shoulder-maps',
  },
  {
    id: 'bennett-blog',
    citation: "Understanding myofascial pain (reprint of a rheumatologist's overview quoting Sola 1955 and others).",
    kind: 'secondary',
    read: 'page',
    address: 'http://scebcapt.blogspot.com/2008/10/understanding-myofascial-pain.html',
  },
  {
    id: 'physiojoe',
    citation: 'Physiojoe. Cervical facet joint referral patterns (summary of Cooper 2007).',
    kind: 'secondary',
    read: 'page',
    address:
      'https://physiojoe.wordpress.com/2018/06/16/a-real-pain-in-the-neck-cervical-facet-joint-referral-patterns/',
  },
  // Commentaries
  {
    id: 'painsci-rathbone',
    citation: 'Ingraham P. Commentary on Rathbone 2017. PainScience.com.',
    kind: 'commentary',
    read: 'page',
    address:
      'https://www.painscience.com/biblio/meta-analysis-of-very-little-data-on-the-reliability-of-finding-trigger-points-by-feel.html',
  },
  {
    id: 'painsci-quintner',
    citation: 'Ingraham P. Commentary on Quintner 2015. PainScience.com.',
    kind: 'commentary',
    read: 'page',
    address: 'https://www.painscience.com/biblio/critical-evaluation-of-the-trigger-point-phenomenon.html',
  },
  {
    id: 'brookbush',
    citation: 'Brookbush B. Critique of A Critical Evaluation of the Trigger Point Phenomenon. 2023.',
    kind: 'commentary',
    read: 'page',
    address:
      'https://brookbushinstitute.com/articles/critique-of-a-critical-evaluation-of-the-trigger-point-phenomenon',
  },
  // Encyclopaedias
  {
    id: 'medlink-trap',
    citation:
      'MedLink Neurology. Myofascial pain patterns: upper and lower trapezius (TP-2, TP-3). Figure caption after Travell and Simons 1983.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.medlink.com/media/Mpssi6',
  },
  {
    id: 'medlink-scm',
    citation:
      'MedLink Neurology. Myofascial pain patterns: sternocleidomastoid. Figure caption after Travell and Simons 1983.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.medlink.com/media/Mpssi9',
  },
  {
    id: 'medlink-lev',
    citation:
      'MedLink Neurology. Myofascial pain patterns: levator scapulae. Figure caption after Travell and Simons 1983.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.medlink.com/media/mpssi10',
  },
  {
    id: 'medlink-scal',
    citation:
      'MedLink Neurology. Myofascial pain patterns: scalene muscles. Figure caption after Travell and Simons 1983.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.medlink.com/media/mpssi11a',
  },
  {
    id: 'medlink-infra',
    citation:
      'MedLink Neurology. Myofascial pain patterns: infraspinatus, unusual medial point. Figure caption after Travell and Simons 1983.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.medlink.com/media/mpssi12b',
  },
  {
    id: 'medlink-sup',
    citation: 'MedLink Neurology. Myofascial pain patterns: supinator. Figure caption after Travell and Simons 1983.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.medlink.com/media/mpssi13',
  },
  {
    id: 'pp-redflags',
    citation: 'Physiopedia. Thoracic back pain red flags.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.physio-pedia.com/index.php?oldid=238180&title=Thoracic_Back_Pain_Red_Flags',
  },
  {
    id: 'wikimsk-thor',
    citation: 'WikiMSK. Thoracic pain maps.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://wikimsk.org/wiki/Thoracic_Pain_Maps',
  },
  {
    id: 'handwiki',
    citation: 'HandWiki (from Wikipedia). Myofascial trigger point.',
    kind: 'encyclopaedic',
    read: 'page',
    readAt: 'https://handwiki.org/wiki/Unsolved:Myofascial_trigger_point',
  },
  {
    id: 'statpearls-mps',
    citation: 'StatPearls. Myofascial pain (Varacallo M, editor), updated 2023.',
    kind: 'encyclopaedic',
    read: 'page',
    readAt: 'https://dev3.statpearls.com/point-of-care/25475',
  },
  // Data sets
  {
    id: 'ansur2',
    citation:
      'Gordon CC, et al. 2012 Anthropometric Survey of U.S. Army Personnel (ANSUR II), NATICK/TR-15/007, 2014. Public data tables, 4082 men and 1986 ' +
      "women; percentages computed for this dataset as the mean of each person's ratio to stature.",
    kind: 'data set',
    read: 'data',
    address: 'https://github.com/KhadijehValipour/ANSUR',
    note: 'Soldiers, mostly aged 20 to 40: leaner and fitter than the general population.',
  },
  // Pages of practices, schools and associations
  {
    id: 'nam-trap',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: trapezius.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_trapezius.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-lev',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: levator scapulae.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_scapulae.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-sps',
    citation:
      'National Association of Myofascial Trigger Point Therapists. Per-muscle description: serratus posterior superior.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_serratus_post.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-supra',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: supraspinatus.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_supraspinatus.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-infra',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: infraspinatus.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_infraspinatus.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-tmin',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: teres minor.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_teresminor.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-subscap',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: subscapularis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_subscapularis.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-delt',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: deltoid.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_deltoid.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-bic',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: biceps brachii.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_biceps.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-tri',
    citation:
      'National Association of Myofascial Trigger Point Therapists. Per-muscle description: triceps brachii and anconeus.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_triceps.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-pec',
    citation:
      'National Association of Myofascial Trigger Point Therapists. Per-muscle description: pectoralis major and subclavius.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_pectoralis.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-serr',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: serratus anterior.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_serratus.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-ql',
    citation:
      'National Association of Myofascial Trigger Point Therapists. Per-muscle description: quadratus lumborum.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_quadratus.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'nam-gmin',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: gluteus minimus.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_minimus.html',
    note: 'Only the per-muscle description was read, never the region index of that site. The opening part of the page was available.',
  },
  {
    id: 'aamm-trap',
    citation: 'American Academy of Manual Medicine. Muscle guide: trapezius.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/upback/12789899.html',
  },
  {
    id: 'aamm-lat',
    citation: 'American Academy of Manual Medicine. Muscle guide: latissimus dorsi.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/upback/14375580.html',
  },
  {
    id: 'aamm-icthor',
    citation: 'American Academy of Manual Medicine. Muscle guide: iliocostalis thoracis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/back/13919487.html',
  },
  {
    id: 'aamm-long',
    citation: 'American Academy of Manual Medicine. Muscle guide: longissimus thoracis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/back/12024545.html',
  },
  {
    id: 'aamm-intercost',
    citation: 'American Academy of Manual Medicine. Muscle guide: intercostals.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/chest/11444090.html',
  },
  {
    id: 'aamm-sternalis',
    citation: 'American Academy of Manual Medicine. Muscle guide: sternalis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/chest/12780997.html',
  },
  {
    id: 'aamm-coraco',
    citation: 'American Academy of Manual Medicine. Muscle guide: coracobrachialis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/upxtrm/14772331.html',
  },
  {
    id: 'na-rhomb',
    citation: 'Niel-Asher Education. Treating the rhomboids.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/en-in/blogs/video-blog/116652869-triggerpoint-therapy-treating-the-rhomboids',
  },
  {
    id: 'na-serr',
    citation: 'Niel-Asher Education. Serratus anterior trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/blogs/video-blog/trigger-point-therapy-serratus-anterior',
  },
  {
    id: 'na-pcerv',
    citation: 'Niel-Asher Education. Posterior cervical muscles.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/en-es/blogs/video-blog/trigger-point-therapy-posterior-cervical-muscles',
  },
  {
    id: 'na-lbp',
    citation: 'Niel-Asher Education. Lower back pain: overview of the key muscles.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.nielasher.com/blogs/video-blog/lower-back-pain-an-overview-of-the-key-muscles',
  },
  {
    id: 'na-es',
    citation: 'Niel-Asher Education. Low back pain: erector spinae muscles.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.nielasher.com/blogs/video-blog/low-back-pain-erector-spinae-muscles',
  },
  {
    id: 'na-sternalis',
    citation: 'Niel-Asher Education. Sternalis trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/blogs/video-blog/trigger-point-therapy-sternalis',
  },
  {
    id: 'na-supinator',
    citation: 'Niel-Asher Education. Supinator trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/blogs/video-blog/treating-trigger-points-supinator',
  },
  {
    id: 'na-masseter',
    citation: 'Niel-Asher Education. How to find trigger points: masseter.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/fr-fr/blogs/video-blog/how-to-find-trigger-points-in-the-masseter-ear-and-jaw-pain',
  },
  {
    id: 'na-pecmaj',
    citation: 'Niel-Asher S. Trigger point of the week: pectoralis major.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.triggerpoints3d.com/post/trigger-point-of-the-week-pectoralis-major-tp-by-simeon-niel-asher',
  },
  {
    id: 'na-scm',
    citation: 'Niel-Asher S. Trigger point of the week: sternocleidomastoid.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.triggerpoints3d.com/post/trigger-point-of-the-week-sternocleidomastoid-by-simeon-niel-asher',
  },
  {
    id: 'na-tri',
    citation: 'Niel-Asher S. Trigger point of the week: triceps.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.triggerpoints3d.com/post/trigger-point-of-the-week-triceps-by-simeon-niel-asher',
  },
  {
    id: 'na-ecrb',
    citation: 'Niel-Asher S. Trigger point of the week: extensor carpi radialis brevis.',
    kind: 'practice page',
    read: 'page',
    address:
      'https://www.triggerpoints3d.com/post/trigger-point-of-the-week-extensor-carpi-radialis-brevis-by-simeon-niel-asher',
  },
  {
    id: 'na-spi',
    citation: 'Niel-Asher Education. Serratus posterior inferior.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.nielasher.com/blogs/video-blog/tagged/serratus-posterior-inferior',
  },
  {
    id: 'tpsh-lev',
    citation: 'Trigger Point Self Help. Levator scapulae.',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpointselfhelp.com/levator-scapulae-trigger-point-referred-pain-patterns/',
  },
  {
    id: 'tpsh-scal',
    citation: 'Trigger Point Self Help. Scalenes (citing T&S ch. 20).',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpointselfhelp.com/scalene-trigger-points-and-referred-pain-patterns/',
  },
  {
    id: 'tpsh-tmaj',
    citation: 'Trigger Point Self Help. Teres major (citing T&S ch. 25).',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpointselfhelp.com/teres-major-trigger-points-and-referred-pain/',
  },
  {
    id: 'tpsh-brach',
    citation: 'Trigger Point Self Help. Brachialis (citing T&S pp. 660-665).',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpointselfhelp.com/brachialis-trigger-points-and-referred-pain-patterns/',
  },
  {
    id: 'tpsh-scm',
    citation: 'Trigger Point Self Help. Sternocleidomastoid.',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpointselfhelp.com/sternocleidomastoid-trigger-points-and-referred-pain-patterns/',
  },
  {
    id: 'tp101-lev',
    citation: 'Trigger Points 101. Levator scapula.',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpoints101.blogspot.com/2019/01/levator-scapula-trigger-points.html',
  },
  {
    id: 'ca-infra',
    citation: 'Trigger Point Canada. Anterior shoulder pain and infraspinatus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpoint.ca/2018/05/16/anterior-shoulder-pain-the-common-culprit/',
  },
  {
    id: 'amta-sps',
    citation: 'American Massage Therapy Association. Serratus posterior superior.',
    kind: 'practice page',
    read: 'page',
    address: 'https://amtamassage.org/publications/massage-today/trigger-points-serratus-posterior-superior',
  },
  {
    id: 'iw-sps',
    citation: 'Integrative Works. Pain under the shoulder blade.',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/trigger-points-cant-reach-pain-under-the-shoulder-blade/',
  },
  {
    id: 'iw-serr',
    citation: 'Integrative Works. Nagging pain inside the bottom of the shoulder blade (serratus anterior).',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/nagging-pain-inside-the-bottom-of-the-shoulderblade/',
  },
  {
    id: 'mn-sps',
    citation: 'Muscle News I.26. Serratus posterior superior.',
    kind: 'practice page',
    read: 'page',
    address:
      '' +
      'http://myemail.constantcontact.com/Muscle-News---Pain-in-the-shoulder-blade--elbow-and-hand-that-nothing-relieves---.html?soid=1101121545271&aid=FrEVXae3LVQ',
  },
  {
    id: 'twd-spi',
    citation: 'The Wellness Digest. Serratus posterior inferior.',
    kind: 'practice page',
    read: 'page',
    address: 'https://thewellnessdigest.com/serratus-posterior-inferior-muscle-mid-to-low-back-pain/',
  },
  {
    id: 'lfb-spi',
    citation: 'Learn and Feel Better. Serratus posterior inferior.',
    kind: 'practice page',
    read: 'page',
    address: 'https://learnandfeelbetter.com/serratus-posterior-inferior',
  },
  {
    id: 'ic-spi',
    citation: 'Iowa City Massage Therapy. Serratus posterior inferior pain.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.iowacitymassagetherapy.com/serratus-posterior-inferior-pain/',
  },
  {
    id: 'twd-rhomb',
    citation: 'The Wellness Digest. Rhomboid major and minor.',
    kind: 'practice page',
    read: 'page',
    address: 'https://thewellnessdigest.com/rhomboid-major-and-rhomboid-minor-muscles-grinding-popping-shoulder/',
  },
  {
    id: 'pp-rhomb',
    citation: 'Physiopedia. Rhomboids.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.physio-pedia.com/Rhomboids',
  },
  {
    id: 'twd-subscap',
    citation: 'The Wellness Digest. Subscapularis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://thewellnessdigest.com/rotator-cuff-muscle-subscapularis-frozen-shoulder-pain/',
  },
  {
    id: 'pressure-tm',
    citation: 'Pressure Pointer. Teres major and minor.',
    kind: 'practice page',
    read: 'page',
    address: 'http://pressurepointer.com/Teres_trigger_points.htm',
  },
  {
    id: 'mjp-tmaj',
    citation: 'Muscle-Joint-Pain. Teres major.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/teres-major/',
  },
  {
    id: 'mjp-pmin',
    citation: 'Muscle-Joint-Pain. Pectoralis minor.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/pectoralis-minor/',
  },
  {
    id: 'mjp-serr',
    citation: 'Muscle-Joint-Pain. Serratus anterior.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/serratus-anterior/',
  },
  {
    id: 'mjp-sternalis',
    citation: 'Muscle-Joint-Pain. Sternalis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/sternalis/',
  },
  {
    id: 'mjp-intercost',
    citation: 'Muscle-Joint-Pain. Intercostal muscles.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/intercostal-muscles/',
  },
  {
    id: 'ab-scal',
    citation: 'Aberdeen Chiropractic Blog. Scalene muscles.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2017/12/28/trigger-points-in-the-scalene-muscles/',
  },
  {
    id: 'ab-subocc',
    citation: 'Aberdeen Chiropractic Blog. Suboccipitals.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/01/09/trigger-points-in-the-suboccipitals-by-bryan-cobb-rmt/',
  },
  {
    id: 'ab-pmin',
    citation: 'Aberdeen Chiropractic Blog. Pectoralis minor.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/02/20/trigger-points-in-the-pectoralis-minor-muscle/',
  },
  {
    id: 'ab-delt',
    citation: 'Aberdeen Chiropractic Blog. Deltoid.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2019/10/25/deltoid-trigger-points-and-shoulder-pain/',
  },
  {
    id: 'ab-bic',
    citation: 'Aberdeen Chiropractic Blog. Biceps brachii.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/03/06/trigger-points-in-the-biceps-brachii-muscle/',
  },
  {
    id: 'ab-ql',
    citation: 'Aberdeen Chiropractic Blog. Quadratus lumborum.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/06/05/trigger-points-in-the-quadratus-lumborum-muscle/',
  },
  {
    id: 'ab-piri',
    citation: 'Aberdeen Chiropractic Blog. Piriformis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/04/24/trigger-points-in-the-piriformis-muscle/',
  },
  {
    id: 'ab-gmin',
    citation: 'Aberdeen Chiropractic Blog. Gluteus minimus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/04/17/trigger-points-in-the-gluteus-minimus/',
  },
  {
    id: 'ab-serr',
    citation: 'Aberdeen Chiropractic Blog. Serratus anterior.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/05/08/trigger-points-in-the-serratus-anterior/',
  },
  {
    id: 'ab-subclav',
    citation: 'Aberdeen Chiropractic Blog. Subclavius, supraspinatus, teres minor.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/category/overuse-injury/page/2/',
  },
  {
    id: 'ab-splen',
    citation: 'Aberdeen Chiropractic Blog. Splenius capitis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/category/chronic-pain/',
  },
  {
    id: 'ws-splenc',
    citation: 'Westsub Pain Relief. Splenius cervicis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/headache-neck-muscles-splenius-cervicis/',
  },
  {
    id: 'ws-tri',
    citation: 'Westsub Pain Relief. Triceps brachii and anconeus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/triceps-brachii/',
  },
  {
    id: 'ws-coraco',
    citation: 'Westsub Pain Relief. Coracobrachialis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/coracobrachialis/',
  },
  {
    id: 'ws-brachiorad',
    citation: 'Westsub Pain Relief. Brachioradialis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/brachioradialis/',
  },
  {
    id: 'ws-rectus',
    citation: 'Westsub Pain Relief. Rectus abdominis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/low-back-pain-rectus-abdominis/',
  },
  {
    id: 'ws-paraspinal',
    citation: 'Westsub Pain Relief. Deep versus superficial paraspinals.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/low-back-pain-paraspinals/',
  },
  {
    id: 'chirohead',
    citation:
      'Dynamic Chiropractic reprint. Headaches from outside the head (splenius, posterior cervical, suboccipital, levator).',
    kind: 'practice page',
    read: 'page',
    address: 'https://nittanyvalleychiropractic.com/headaches-outside-the-head/',
  },
  {
    id: 'mh-semispin',
    citation: 'Muscle Healers. Semispinalis capitis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.musclehealers.com/post/semispinalis-capitis',
  },
  {
    id: 'naoko',
    citation: 'Otani N. Temple headache: splenius cervicis, suboccipitals, semispinalis capitis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://naokootanilmt.blogspot.com/2014/11/relieve-temple-headache2-with-trigger-point.html',
  },
  {
    id: 'cohen-neck2',
    citation:
      'Cohen C. Beyond Trigger Points Seminars, neck and head module 2 (splenius, posterior cervicals, suboccipitals).',
    kind: 'practice page',
    read: 'page',
    readAt:
      'https://docsbay.net/welcome-to-beyond-trigger-points-seminars-neck-head-unit-module-2-on-the-splenius-capitis',
  },
  {
    id: 'elevate',
    citation: 'Elevate Healthcare. Cervical and cranial myofascial pain (table of muscles and their referral).',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.elevatehealthcare.com.au/conditions/neck/cervical-cranial-myofascial-pain/',
  },
  {
    id: 'recup-temp',
    citation: 'GUStrength reprint. Temporalis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://recuperatery.com/article/head-face-eyebrow-and-teeth-pain-from-temporalis-muscle-5663',
  },
  {
    id: 'ect-head',
    citation: 'East Coast Therapeutics. Head and neck muscles.',
    kind: 'practice page',
    read: 'page',
    address: 'http://eastcoasttherapeutics.com/?page_id=922',
  },
  {
    id: 'gastrolondon',
    citation: 'GastroLondon. Muscular trigger points and heartburn.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.gastrolondon.co.uk/muscular-trigger-points-and-heartburn/',
  },
  {
    id: 'msa-obl',
    citation: 'Morningside Acupuncture. Abdominal obliques.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/abdominal-obliques-trigger-points',
  },
  {
    id: 'nearsay-rectus',
    citation: 'Beckman C. Back pain caused by abdominal trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'http://nearsay.com/c/444113/279268/back-pain-caused-by-abdominal-trigger-points',
  },
  {
    id: 'iampt-gmin',
    citation: 'IAMPT blog. Sciatica part 6: gluteus minimus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://iampt.org/2017/03/how-do-i-treat-my-sciatica-pain-part-6-of-6',
  },
  {
    id: 'triplerspa-scm',
    citation: 'Triple R Spa. Sternocleidomastoid.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.triplerspa620.com/post/create-unique-eye-makeup-designs',
  },
  {
    id: 'pinnacle-lev',
    citation: 'Pinnacle Hill Chiropractic. Levator scapula.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.pinnaclehillchiropractic.com/post/2017/12/19/levator-scapulae-a-pain-in-the-neck',
  },
  {
    id: 'pinnacle-trap',
    citation: 'Pinnacle Hill Chiropractic. Trapezius.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.pinnaclehillchiropractic.com/post/2018/03/12/trapezius',
  },
  {
    id: 'stuvia-back',
    citation: 'Dry needling of the back, student notes (levator scapulae table).',
    kind: 'practice page',
    read: 'page',
    readAt: 'https://www.stuvia.com/en-za/doc/2618131/dry-needling-the-back',
  },
  {
    id: 'musclepain-lat',
    citation: 'MusclePain.org. Latissimus dorsi.',
    kind: 'practice page',
    read: 'page',
    address: 'https://musclepain.org/latissimus-dorsi-trigger-points',
  },
  {
    id: 'musclepain-pec',
    citation: 'MusclePain.org. Pectoralis major.',
    kind: 'practice page',
    read: 'page',
    address: 'https://musclepain.org/pectoralis-major-muscle-trigger-points/',
  },
  {
    id: 'gus-scal',
    citation: 'GUStrength. Scalenes and thoracic outlet syndrome.',
    kind: 'practice page',
    read: 'page',
    address: 'https://gustrength.wordpress.com/2012/03/05/scalene-muscles-trigger-points-and-thoracic-outlet-syndrome/',
  },
  {
    id: 'cyberpt-infra',
    citation: 'CyberPT. Infraspinatus trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.cyberpt.com/infraspinatustriggerpoint.asp',
  },
  {
    id: 'medscape-cmp',
    citation: 'Phillips CD. Cervical myofascial pain. Medscape, updated 2016.',
    kind: 'practice page',
    read: 'page',
    address: 'http://emedicine.medscape.com/article/305937-overview',
  },
  {
    id: 'nursing-notebook-scapula',
    citation: 'Nursing Notebook. Borders of the scapula (examination), reviewed 2018.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nursing-notebook.com/simplepage.cfm?ID=1174798414&linkID=42337',
  },
  {
    id: 'nam-carpi',
    citation:
      'National Association of Myofascial Trigger Point Therapists. Per-muscle description: extensor carpi ulnaris and radialis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_carpi.html',
  },
  {
    id: 'nam-iliopsoas',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: iliopsoas.',
    kind: 'practice page',
    read: 'page',
    address: 'http://myofascialtherapy.org/symptom-checker/symptomcheck/symptom_leg_iliopsoas.html',
  },
  {
    id: 'tpsh-ed',
    citation: 'Trigger Point Self Help. Extensor digitorum.',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpointselfhelp.com/extensor-digitorum-trigger-points-and-referred-pain/',
  },
  {
    id: 'ws-handext',
    citation: 'Westsub Pain Relief. Hand extensors.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/hand-extensors-2/',
  },
  {
    id: 'ab-tfl',
    citation: 'Aberdeen Chiropractic Blog. Tensor fasciae latae.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2019/02/21/trigger-points-in-the-tensor-fasciae-latae-muscle/',
  },
  {
    id: 'mt-tfl',
    citation: 'Kent D. Hip and thigh pain: the tensor fascia latae connection. Massage Today 2012.',
    kind: 'practice page',
    read: 'page',
    address: 'https://massagetoday.com/articles/14542/Hip-and-Thigh-Pain-The-Tensor-Fascia-Latae-Connection',
  },
  {
    id: 'ab-gmax',
    citation: 'Aberdeen Chiropractic Blog. Gluteus maximus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/04/03/trigger-points-in-the-gluteus-maximus/',
  },
  {
    id: 'mt-gmax',
    citation: 'Kent D. Myofascial pain from the gluteus maximus. Massage Today 2014.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.massagetoday.com/mpacms/mt/article.php?id=14912',
  },
  {
    id: 'ab-gmed',
    citation: 'Aberdeen Chiropractic Blog. Glute medius trigger points and back pain.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2020/02/28/glute-medius-trigger-points-and-back-pain/',
  },
  {
    id: 'ml-gmed',
    citation: 'Mally J. Gluteus medius, referred pain pattern. Massage Library.',
    kind: 'practice page',
    read: 'page',
    address:
      'https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Gluteus+Medius/',
  },
  {
    id: 'ab-psoas',
    citation: 'Aberdeen Chiropractic Blog. Iliopsoas.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/05/01/trigger-points-in-the-iliopsoas-muscle/',
  },
  {
    id: 'iw-scal',
    citation: 'Integrative Works. Scalenes: pain in the upper back, index finger and thumb.',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/trigger-points-pain-in-the-upper-back-index-finger-and-thumb/',
  },
  // Read for the trunk below the blades, hips and legs
  {
    id: 'nam-es',
    citation:
      'National Association of Myofascial Trigger Point Therapists. Per-muscle description: paraspinal muscles, superficial and deep.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_longissimus.html',
    note:
      'Only the per-muscle description was read, never the region index of that site. Multifidus and rotatores: at the spinous process of their level. Longissimus: to the ' +
      'sacroiliac part of the buttock. Iliocostalis thoracis: toward the spine, may spill to the belly and up to the back of the shoulder; lumborum: mid-buttock.',
  },
  {
    id: 'pw-multi',
    citation: 'Painwiki. Muscle: multifidus.',
    kind: 'encyclopaedic',
    read: 'opening',
    address: 'https://painwiki.com/wiki/index.php?title=Muscle:Multifidus',
    note: 'Round the spinous process of the vertebra beside the point, perhaps forward to the belly; from S1 down to the tailbone.',
  },
  {
    id: 'lfb-deep',
    citation: 'Learn and Feel Better. Deep paraspinal muscles and pain in the spine.',
    kind: 'practice page',
    read: 'page',
    address: 'https://learnandfeelbetter.com/deep-paraspinal-muscles-and-back-pain',
    note: 'Pain very locally, right in the spine next to the point.',
  },
  {
    id: 'aamm-multi',
    citation: 'American Academy of Manual Medicine. Muscle guide: multifidus.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/back/14788907.html',
    note: 'Round the spinous processes L1 to L5 and forward to the belly; S1 to the tailbone; from T4-T5 outward to the lower tip of the blade.',
  },
  {
    id: 'ms-long',
    citation: 'Morningside Acupuncture. Longissimus thoracis trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/longissimus-thoracis-trigger-points',
    note: 'Mid back and low back, may extend to the ribs or hips.',
  },
  {
    id: 'ms-iclumb',
    citation: 'Morningside Acupuncture. Iliocostalis lumborum trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/iliocostalis-lumborum-trigger-points',
    note: 'Low back and hips, may extend to the ribs at the side.',
  },
  {
    id: 'phrenic1923',
    citation: 'Importance of phrenic shoulder pain in disease involving the diaphragm. JAMA 1923;80(20):1434-1436.',
    kind: 'review',
    read: 'abstract',
    address: 'https://jamanetwork.com/journals/jama/article-abstract/234083',
    note: 'Irritation of the diaphragm is never felt in the diaphragm itself but at a distant part; the phrenic nerve comes from C3 to C5, mostly C4.',
  },
  {
    id: 'na-diaphragm',
    citation: 'Trigger point therapy: treating the diaphragm. Niel-Asher Education.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.nielasher.com/blogs/video-blog/trigger-point-therapy-treating-the-diaphragm',
    note: 'A stitch when running. The places are in a picture that was not seen.',
  },
  {
    id: 'pfh-gmin',
    citation: 'Pain Free Health (Canada). Gluteus minimus muscle.',
    kind: 'practice page',
    read: 'page',
    address: 'https://painfreehealth.ca/gluteus-minimus-muscle/',
    note: 'Front part: lower outer buttock, outer thigh, knee and leg to the ankle. Back part: lower inner buttock, back of the thigh and calf.',
  },
  {
    id: 'medlink-piri',
    citation:
      'MedLink Neurology. Myofascial pain patterns of the piriformis muscle: caption of a figure from Travell and Simons, Postgrad Med 1992;73:188.',
    kind: 'encyclopaedic',
    read: 'excerpt',
    address: 'https://www.medlink.com/media/Mpssi15',
    note: 'Sacroiliac region, buttock, back of the hip joint; sometimes the upper two thirds of the back of the thigh.',
  },
  {
    id: 'nam-piri',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: piriformis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_piriformis.html',
    note: 'Only the per-muscle description was read, never the region index of that site. Says the same as the figure above.',
  },
  {
    id: 'tpt-iliopsoas',
    citation: 'Perry L. Iliopsoas trigger points. TriggerPointTherapist.com; 2013.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://www.triggerpointtherapist.com/?p=2478',
    note: 'A deep ache straight down along the lumbar spine to the sacroiliac joint, perhaps the groin.',
  },
  {
    id: 'ab-iliopsoas',
    citation: 'Aberdeen Chiropractic. Trigger points in the iliopsoas muscle; 2018.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/05/01/trigger-points-in-the-iliopsoas-muscle/',
    note: 'Low back, sacrum and front of the thigh.',
  },
  {
    id: 'tpt-tfl',
    citation: 'Perry L. Tensor fascia lata trigger point. TriggerPointTherapist.com; 2015.',
    kind: 'practice page',
    read: 'opening',
    address:
      'http://www.triggerpointtherapist.com/blog/hip-pain-trigger-points/tensor-fascia-lata-trigger-point-it-band-syndrome-hip-pain',
    note: 'Deep into the hip joint and down the outside of the thigh.',
  },
  {
    id: 'mjp-tfl',
    citation: 'Muscle-joint-pain.com. Tensor fasciae latae: pain and trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/tensor-fasciae-latae/',
    note: 'Outer thigh, perhaps to the outer side of the knee.',
  },
  {
    id: 'ml-hamstrings',
    citation: 'Mally J. Massage Library. Hamstrings: referred pain pattern.',
    kind: 'practice page',
    read: 'page',
    address: 'https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Hamstrings/',
    note: 'Inner hamstrings: upper back of the thigh, less down the thigh and calf. Outer: back of the knee and of the thigh.',
  },
  {
    id: 'iw-hamstrings',
    citation: 'Integrative Works. Trigger points and the seizing hamstring.',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/understanding-trigger-points-the-seizing-hamstring/',
    note: 'The outer hamstring is felt behind the knee.',
  },
  {
    id: 'ml-gastroc',
    citation: 'Mally J. Massage Library. Gastrocnemius: referred pain pattern.',
    kind: 'practice page',
    read: 'page',
    address:
      'https://massagelibrary.com/Dr+James+Mally/Sports+Massage+DVD/Trigger+Point+and+Counterstrain/Gastrocnemius/',
    note: 'Down the calf, sometimes to the sole; points near the knee to the back of the knee.',
  },
  {
    id: 'rbw-calf',
    citation: 'Real Bodywork. Gastrocnemius and soleus.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.realbodywork.com/learn/ankle/calf.htm',
    note: 'Heads of the gastrocnemius to the back of the knee; lowest point of the soleus to the back of the heel, one in its upper part to the low back.',
  },
  {
    id: 'castanet-lev',
    citation: 'Castanet, Acu-Point. Trigger points of neck pain (levator scapulae).',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.castanet.net/news/Acu-Point/138020/Trigger-points-of-neck-pain',
  },
  {
    id: 'mwiki',
    citation:
      'threecifanggen. Notes on trigger points by muscle, in Chinese, after the second edition of the textbook.',
    kind: 'practice page',
    read: 'page',
    address: 'https://github.com/threecifanggen/medicine-wiki',
    note: 'The text under each muscle was read; its pictures were not, and no index by region was.',
  },
  {
    id: 'pp-trapmyalgia',
    citation: 'Physiopedia. Trapezius myalgia.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.physio-pedia.com/Trapezius_Myalgia',
    readAt: 'http://www.physio-pedia.com/index.php?title=Trapezius_Myalgia&oldid=195492',
    note: 'The opening was read.',
  },
  {
    id: 'hub-rhomb',
    citation: 'Hubbard Foundation. Rhomboid.',
    kind: 'practice page',
    read: 'page',
    address: 'https://hubbardfoundation.squarespace.com/rhomboid',
  },
  {
    id: 'ab-rhomb',
    citation: 'Aberdeen Chiropractic Blog. Rhomboids.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/02/06/trigger-points-in-the-rhomboid-muscles/',
  },
  {
    id: 'ab-trap',
    citation: 'Aberdeen Chiropractic Blog. Trapezius.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/01/30/trigger-points-in-the-trapezius-muscle/',
  },
  {
    id: 'ab-infra',
    citation: 'Aberdeen Chiropractic Blog. Infraspinatus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/03/20/trigger-points-in-the-infraspinatus/',
  },
  {
    id: 'ab-supra',
    citation: 'Aberdeen Chiropractic Blog. Supraspinatus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/03/27/trigger-points-in-the-supraspinatus/',
  },
  {
    id: 'twd-supra',
    citation: 'The Wellness Digest. Supraspinatus.',
    kind: 'practice page',
    read: 'page',
    address:
      'https://thewellnessdigest.com/rotator-cuff-muscle-supraspinatus-muscle-shoulder-arm-pain-frozen-shoulder/',
    note: 'The opening was read.',
  },
  {
    id: 'na-supra',
    citation: 'Niel-Asher Education. Supraspinatus trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/en-de/blogs/video-blog/trigger-point-therapy-supraspinatus',
    note: 'Read as far as the pattern of the belly; that of the tendon was cut off.',
  },
  {
    id: 'hub-brachiorad',
    citation: 'Hubbard Foundation. Brachioradialis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.hubbardfoundation.org/brachioradialis',
  },
  {
    id: 'msa-brachiorad',
    citation: 'Morningside Acupuncture. Brachioradialis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/brachioradialis-trigger-points',
  },
  {
    id: 'ak-brachiorad',
    citation: 'Anesthesia Key. Brachioradialis syndrome (abstract of a book chapter).',
    kind: 'book excerpt',
    read: 'abstract',
    readAt: 'https://test.aneskey.com/brachioradialis-syndrome',
  },
  {
    id: 'twd-ecrl',
    citation: 'The Wellness Digest. Extensor carpi radialis longus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://thewellnessdigest.com/extensor-carpi-radialis-longus-muscle-elbow-forearm-wrist-finger-pain',
    note: 'The opening was read.',
  },
  {
    id: 'twd-tmaj',
    citation: 'The Wellness Digest. Teres major.',
    kind: 'practice page',
    read: 'page',
    address: 'https://thewellnessdigest.com/teres-major-muscle-arm-pain/',
    note: 'The opening was read.',
  },
  {
    id: 'bae-tmaj',
    citation: 'Body Ache Escape. Teres major.',
    kind: 'practice page',
    read: 'page',
    address: 'https://bodyacheescape.com/back-of-your-shoulder/',
  },
  {
    id: 'twd-tmin',
    citation: 'The Wellness Digest. Teres minor.',
    kind: 'practice page',
    read: 'page',
    address: 'https://thewellnessdigest.com/rotator-cuff-muscle-teres-minor-upper-arm-pain-numbness-tingling-fingers/',
    note: 'The opening was read.',
  },
  {
    id: 'aamm-subscap',
    citation: 'American Academy of Manual Medicine. Muscle guide: subscapularis.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/rotcuff/14138392.html',
    note: 'The opening was read.',
  },
  {
    id: 'tpsh-delt',
    citation: 'Trigger Point Self Help. Deltoid.',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpointselfhelp.com/deltoid-trigger-points-and-referred-pain-patterns/',
    note: 'The opening was read.',
  },
  {
    id: 'ab-delt2018',
    citation: 'Aberdeen Chiropractic Blog. Deltoid, by parts.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/02/27/trigger-points-in-the-deltoid-muscle/',
  },
  {
    id: 'rfc-coraco',
    citation: 'Robertson Family Chiropractic. Coracobrachialis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.robertsonfamilychiro.com/coracobrachialis-trigger-point.htm',
    note: 'The opening was read.',
  },
  {
    id: 'ws-bic',
    citation: 'Westsub Pain Relief. Biceps brachii.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/biceps-brachii/',
  },
  {
    id: 'rfc-brach',
    citation: 'Robertson Family Chiropractic. Brachialis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.robertsonfamilychiro.com/brachialis-trigger-point.htm',
    note: 'The opening was read.',
  },
  {
    id: 'ab-tri',
    citation: 'Aberdeen Chiropractic Blog. Triceps.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/03/13/trigger-points-in-the-triceps-muscle/',
  },
  {
    id: 'msa-anc',
    citation: 'Morningside Acupuncture. Anconeus.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/anconeus-trigger-points',
    note: 'The opening was read.',
  },
  {
    id: 'msa-ecrb',
    citation: 'Morningside Acupuncture. Extensor carpi radialis brevis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/extensor-carpi-radialis-brevis-trigger-points',
    note: 'The opening was read.',
  },
  {
    id: 'msa-ed',
    citation: 'Morningside Acupuncture. Extensor digitorum.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/extensor-digitorum-trigger-points',
    note: 'The opening was read.',
  },
  {
    id: 'na-fcr',
    citation: 'Niel-Asher S. Trigger point of the week: flexor carpi radialis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpoints3d.com/post/trigger-point-of-the-week-flexor-carpi-radialis-by-simeon-niel-asher',
  },
  {
    id: 'rfc-fcr',
    citation: 'Robertson Family Chiropractic. Flexor carpi radialis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.robertsonfamilychiro.com/flexor-carpi-radialis-trigger-point.htm',
    note: 'The opening was read.',
  },
  {
    id: 'msa-fcr',
    citation: 'Morningside Acupuncture. Flexor carpi radialis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/flexor-carpi-radialis-trigger-points',
    note: 'The opening was read.',
  },
  {
    id: 'aamm-fcu',
    citation: 'American Academy of Manual Medicine. Muscle guide: flexor carpi ulnaris.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/antfore/11175496.html',
  },
  {
    id: 'msa-fcu',
    citation: 'Morningside Acupuncture. Flexor carpi ulnaris.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.morningsideacupuncturenyc.com/flexor-carpi-ulnaris-trigger-points',
    note: 'The opening was read.',
  },
  {
    id: 'ws-thumb',
    citation: 'Westsub Pain Relief. Adductor and opponens pollicis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/thumb-grip-adductor-opponens-pollicis/',
  },
  {
    id: 'na-thumb',
    citation: 'Niel-Asher Education. Arthritis or trigger points? (opponens and adductor pollicis).',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/blogs/video-blog/arthritis-or-trigger-points',
  },
  {
    id: 'ab-pecmaj',
    citation: 'Aberdeen Chiropractic Blog. Pectoralis major.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/02/13/trigger-points-in-the-pectoralis-major-muscle/',
  },
  {
    id: 'pressure-serr',
    citation: 'Pressure Pointer. Serratus anterior.',
    kind: 'practice page',
    read: 'page',
    address: 'http://pressurepointer.com/Serratus%20anterior_trigger_points.htm',
  },
  {
    id: 'pressure-sps',
    citation: 'Pressure Pointer. Serratus posterior superior.',
    kind: 'practice page',
    read: 'page',
    address: 'http://pressurepointer.com/Serratus_trigger_points.htm',
  },
  {
    id: 'iw-lat1',
    citation: 'Integrative Works. Aching mid-back with tired triceps (latissimus dorsi).',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/trigger-points-aching-mid-back-with-tired-triceps/',
  },
  {
    id: 'iw-lat2',
    citation: 'Integrative Works. Sharp pain in front of shoulder (latissimus dorsi, lower ribs).',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/trigger-points-sharp-pain-in-front-of-shoulder/',
  },
  {
    id: 'nam-scal',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: scalenes.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_scalene.html',
    note: 'Only the per-muscle description was read, never the region index of that site.',
  },
  {
    id: 'tpo-scal',
    citation: 'Trigger-Points.org. The scalenes.',
    kind: 'practice page',
    read: 'excerpt',
    address: 'https://trigger-points.org/category/tags/thoracic-outlet-syndrome',
  },
  {
    id: 'medlink-mass',
    citation: 'MedLink Neurology. Myofascial pain patterns: masseter. Figure caption after Travell and Simons 1983.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.medlink.com/media/mpssi1',
  },
  {
    id: 'medlink-mpt',
    citation:
      'MedLink Neurology. Myofascial pain patterns: medial pterygoid. Figure caption after Travell and Simons 1983.',
    kind: 'encyclopaedic',
    read: 'page',
    address: 'https://www.medlink.com/media/mpssi4',
  },
  {
    id: 'tpnet-mass',
    citation: 'TriggerPoints.net. Masseter.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.triggerpoints.net/muscle/masseter',
    note: 'Only the page of the muscle was read, never an index of that site.',
  },
  {
    id: 'iw-temp',
    citation: 'Integrative Works. Headache with sensitive upper teeth (temporalis).',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/understanding-trigger-points-headache-with-sensitive-upper-teeth',
    note: 'The opening was read.',
  },
  {
    id: 'iw-brow',
    citation: 'Integrative Works. Headache in the eyebrow (masseter at the angle of the jaw).',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/understanding-trigger-points-headache-in-the-eyebrow/',
    note: 'The opening was read.',
  },
  {
    id: 'na-lpt',
    citation: 'Niel-Asher Education. Lateral pterygoid trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/blogs/video-blog/lateral-pterygoid-muscle-trigger-point-release',
  },
  {
    id: 'ab-lpt',
    citation: 'Aberdeen Chiropractic Blog. Lateral pterygoid.',
    kind: 'practice page',
    read: 'page',
    address: 'https://aberdeenchiropracticblog.com/2018/05/15/trigger-points-in-the-lateral-pterygoid/',
  },
  {
    id: 'mjp-mpt',
    citation: 'Muscle-Joint-Pain. Medial pterygoid.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/medial-pterygoid/',
    note: 'The opening was read.',
  },
  {
    id: 'tpsh-dig',
    citation: 'Trigger Point Self Help. Digastric.',
    kind: 'practice page',
    read: 'page',
    address: 'https://triggerpointselfhelp.com/digastric-muscle-trigger-points-and-referred-pain-patterns/',
    note: 'The opening was read, which does not reach the pattern.',
  },
  {
    id: 'na-occf',
    citation: 'Niel-Asher S, Gerwin R. Trigger point of the week: occipitofrontalis.',
    kind: 'practice page',
    read: 'page',
    address:
      'https://www.triggerpoints3d.com/post/trigger-point-of-the-week-occipitofrontalis-epicrani-by-simeon-niel-asher-and-bob-gerwin',
  },
  {
    id: 'na-front',
    citation: 'Niel-Asher Education. Trigger point release for headaches: frontalis.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/en-es/blogs/video-blog/trigger-point-release-for-headaches-frontalis',
  },
  {
    id: 'iw-occ',
    citation: 'Integrative Works. Headache with eye pain (occipitalis).',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/understanding-trigger-points-headache-with-eye-pain/',
  },
  {
    id: 'iw-splenc',
    citation: 'Integrative Works. Neck-ache headache, eye-ache (splenius cervicis).',
    kind: 'practice page',
    read: 'page',
    address: 'https://integrativeworks.com/understanding-trigger-points-neck-ache-headache-eye-ache/',
    note: 'The opening was read.',
  },
  {
    id: 'iw-semi',
    citation: 'Integrative Works. Pain, burning and tingling in the back of the head (semispinalis, mid neck).',
    kind: 'practice page',
    read: 'page',
    address:
      'https://integrativeworks.com/understanding-trigger-points-pain-burning-and-tingling-in-the-back-of-the-head/',
  },
  {
    id: 'nam-dig',
    citation: 'National Association of Myofascial Trigger Point Therapists. Per-muscle description: digastric.',
    kind: 'practice page',
    read: 'page',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_head_digastric.html',
    note: 'Only the per-muscle description was read, never the region index of that site.',
  },
  {
    id: 'na-dig',
    citation: 'Niel-Asher Education. Digastricus muscle, trigger points.',
    kind: 'practice page',
    read: 'page',
    address: 'https://nielasher.com/blogs/video-blog/digastricus-muscle-trigger-points',
  },
  {
    id: 'aamm-dig',
    citation: 'American Academy of Manual Medicine. Muscle guide: digastric.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/antneck/14623658.html',
  },
  // Lower leg
  {
    id: 'mc-leg',
    citation: 'Trigger points and muscle chains, muscles of the lower leg, ankle and foot.',
    kind: 'book excerpt',
    read: 'opening',
    address: 'https://www.fitness-vip.com/muscle-chains/muscles-of-lower-leg-ankle-and-foot-pain.html',
    note: 'The tibialis anterior was read: points in its upper third; front inner ankle, big toe, a narrow band between.',
  },
  {
    id: 'mjp-tibant',
    citation: 'Muscle-joint-pain.com. Tibialis anterior: pain and trigger points.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/tibialis-anterior/',
    note: 'Big toe and front of the ankle; the shin may hurt too, but not mainly. Points in the upper third.',
  },
  {
    id: 'na-tibant',
    citation: 'Niel-Asher. Trigger point therapy: tibialis anterior.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://nielasher.com/en-fr/blogs/video-blog/trigger-point-therapy-tibialis-anterior',
    note: 'Vaguely down the shin, the front of the ankle and the whole big toe; attachments, action, nerve, what it is mistaken for.',
  },
  {
    id: 'twd-tibant',
    citation: 'The Wellness Digest. Tibialis anterior muscle: toe, foot and ankle pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/tibialis-anterior-muscle-big-toe-ankle-and-shin-pain/',
    note: 'Big toe; may extend into ankle and shin.',
  },
  {
    id: 'na-peronei',
    citation: 'Niel-Asher. Trigger point therapy: fibularis (peroneus) longus, brevis, tertius.',
    kind: 'practice page',
    read: 'opening',
    address:
      'https://www.nielasher.com/blogs/video-blog/trigger-point-therapy-fibularis-peroneus-longus-brevis-tertius',
    note: 'Mainly the outer ankle bone, in front and behind; the outer foot; at times the middle of the outer leg. Attachments, action, nerve.',
  },
  {
    id: 'mjp-peronei',
    citation: 'Muscle-joint-pain.com. Peroneus longus, brevis and tertius: pain and trigger points.',
    kind: 'practice page',
    read: 'opening',
    address:
      'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/peroneus-longus-brevis-tertius/',
    note: 'Longus: outer calf, downward. Brevis: lower outer leg, outer ankle and foot. Tertius: front of the ankle, top of the foot, outer heel.',
  },
  {
    id: 'twd-peronei',
    citation: 'The Wellness Digest. Peroneus longus and peroneus brevis muscles.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/peroneus-longus-and-peroneus-brevis-muscles-low-leg-ankle-foot-pain/',
    note: 'All round the outer ankle bone, down the outer foot; outer leg below the knee.',
  },
  {
    id: 'pw-ankle',
    citation: 'Pain Whisperer. Ankle pain: the peroneal muscles.',
    kind: 'practice page',
    read: 'page',
    address: 'http://painwhisperer.com/ptpath/ptpath/ptpath/anklepain.html',
    note: 'Longus and brevis: above and behind the outer ankle bone, sometimes the outer foot. Tertius: front of the ankle and top of the foot. Its text on these muscles was read.',
  },
  {
    id: 'iasp-fl',
    citation:
      'Anatomical study of the innervation of fibularis longus muscle and its correlation with myofascial trigger points. IASP, papers of the week.',
    kind: 'primary',
    read: 'abstract',
    address:
      'https://www.iasp-pain.org/publications/pain-research-forum/papers-of-the-week/paper/197357-anatomical-study-innervation-fibularis-longus-fl-muscle-and-its-correlation-miofascial/',
    note: 'Above, behind and below the outer ankle bone; may extend along the outer foot and leg.',
  },
  {
    id: 'pa-pt',
    citation: 'Painalog. Peroneus tertius trigger point.',
    kind: 'practice page',
    read: 'page',
    address:
      'https://www.painalog.com/trigger-point-pain-from-peroneus-tertius-trigger-point-one-and-how-to-find-relief/',
    note: 'Slightly above the ankle and to the front.',
  },
  {
    id: 'twd-edl',
    citation: 'The Wellness Digest. Extensor digitorum longus muscle: toe and top of the foot pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/extensor-digitorum-longus-pain-in-the-top-of-the-foot/',
    note: 'Top of the foot by the four small toes; extends up toward ankle and shin. Attachments and action.',
  },
  {
    id: 'wsp-toes',
    citation: 'West Suburban Pain Relief. Hammer toes and foot pain.',
    kind: 'practice page',
    read: 'page',
    address: 'https://westsubpainrelief.com/hammer-toes-foot-pain/',
    note: 'Long toe extensors: top of the foot and of the toes.',
  },
  {
    id: 'pa-edl',
    citation: 'Painalog. Extensor digitorum longus trigger point.',
    kind: 'practice page',
    read: 'opening',
    address:
      'https://www.painalog.com/trigger-point-pain-from-extensor-digitorum-longus-trigger-point-one-and-how-to-find-relief/',
    note: 'A third of the way down from the knee, outer side.',
  },
  {
    id: 'mrr-edl',
    citation: 'Myoreflex Review. Extensor digitorum longus.',
    kind: 'teaching page',
    read: 'opening',
    address: 'https://myoreflex.review/anatomy/muscles/extensor-digitorum-longus/',
    note: 'Attachments, action, nerve (deep fibular, L5-S1), where it is felt.',
  },
  {
    id: 'twd-ehl',
    citation: 'The Wellness Digest. Extensor hallucis longus muscle: big toe pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/extensor-hallucis-longus-muscle-big-toe-pain/',
    note: 'Top of the foot around the big toe, and the big toe; ankle and front of the shin as well.',
  },
  {
    id: 'ma-ehl',
    citation: 'Morningside Acupuncture. Extensor hallucis longus trigger points.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://www.morningsideacupuncturenyc.com/extensor-hallucis-longus-trigger-points',
    note: 'Shin and top of the foot near the big toe.',
  },
  {
    id: 'pa-ehl',
    citation: 'Painalog. Extensor hallucis longus trigger point.',
    kind: 'practice page',
    read: 'opening',
    address:
      'https://www.painalog.com/trigger-point-pain-from-extensor-hallucis-longus-trigger-point-one-and-how-to-find-relief/',
    note: 'Three to four finger widths above the ankle, a finger or two outside the shin bone; big toe.',
  },
  {
    id: 'naptt-tibpost',
    citation: 'National Association of Myofascial Trigger Point Therapists. Symptom checker: tibialis posterior.',
    kind: 'practice page',
    read: 'opening',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_foot_posterior.html',
    note: 'Achilles tendon above the heel; the sole, and less the mid calf and heel.',
  },
  {
    id: 'na-tibpost',
    citation: 'Niel-Asher. Trigger points: tibialis posterior.',
    kind: 'practice page',
    read: 'page',
    address: 'https://www.nielasher.com/blogs/video-blog/trigger-points-tibialis-posterior',
    note: 'Vague in the calf, strongest along the Achilles tendon to heel and sole. Attachments, action, nerve, what it is mistaken for.',
  },
  {
    id: 'twd-tibpost',
    citation: 'The Wellness Digest. Tibialis posterior muscle: calf and foot pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/tibialis-posterior-muscle-lower-leg-pain/',
    note: 'Just above the heel; can go into heel and sole, sometimes high into the calf.',
  },
  {
    id: 'pa-tibpost',
    citation: 'Painalog. Tibialis posterior trigger point.',
    kind: 'practice page',
    read: 'page',
    address:
      'https://www.painalog.com/trigger-point-pain-from-tibialis-posterior-trigger-point-one-and-how-to-find-relief/',
    note: 'Felt behind the shin bone.',
  },
  {
    id: 'twd-fdl',
    citation: 'The Wellness Digest. Flexor digitorum longus muscle: foot and toe pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/flexor-digitorum-longus-muscle-foot-and-toe-pain/',
    note: 'Ball of the foot to the four small toes; may go to heel and calf. Attachments and action.',
  },
  {
    id: 'ma-fdl',
    citation: 'Morningside Acupuncture. Flexor digitorum longus trigger points.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://www.morningsideacupuncturenyc.com/flexor-digitorum-longus-trigger-points',
    note: 'What it is mistaken for: plantar fasciitis, tarsal tunnel, nerve or toe joint trouble.',
  },
  {
    id: 'bs-trp',
    citation: 'Brainscape. Trigger point referral flashcards.',
    kind: 'teaching page',
    read: 'opening',
    address: 'https://brainscape.com/flashcards/trp-referral-5577667/packs/8307149',
    note: 'Cards of each muscle: long flexor of the toes: sole behind the toes, spillover under the toes, inner ankle and inner calf; of the big toe: its sole.',
  },
  {
    id: 'pa-fdl',
    citation: 'Painalog. Flexor digitorum longus trigger point.',
    kind: 'practice page',
    read: 'opening',
    address:
      'https://www.painalog.com/trigger-point-pain-from-flexor-digitorum-longus-trigger-point-one-and-how-to-find-relief/',
    note: 'Three finger widths below the back of the knee, deep.',
  },
  {
    id: 'twd-fhl',
    citation: 'The Wellness Digest. Flexor hallucis longus: toe and foot pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/flexor-hallucis-longus-toe-foot-pain/',
    note: 'Under the big toe, often into the ball of the foot.',
  },
  {
    id: 'aamm-fhl',
    citation: 'American Academy of Manual Medicine. Flexor hallucis longus.',
    kind: 'teaching page',
    read: 'opening',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/postleg/11024710.html',
    note: 'Big toe and head of its metatarsal; attachments, action, nerve, what it is mistaken for. Its pictures were not seen.',
  },
  {
    id: 'pa-fhl',
    citation: 'Painalog. Flexor hallucis longus trigger point.',
    kind: 'practice page',
    read: 'opening',
    address:
      'https://www.painalog.com/trigger-point-pain-from-flexor-hallucis-longus-trigger-point-one-and-how-to-find-relief/',
    note: 'Just behind the fibula, five to six finger widths above the ankle; sole of the big toe.',
  },
  {
    id: 'naptt-popliteus',
    citation: 'National Association of Myofascial Trigger Point Therapists. Symptom checker: popliteus.',
    kind: 'practice page',
    read: 'opening',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_popliteus.html',
    note: 'Behind the knee, slightly over the upper calf; what it is mistaken for.',
  },
  {
    id: 'sh-popliteus',
    citation: "Hinds S. Knee pain: don't forget popliteus.",
    kind: 'practice page',
    read: 'opening',
    address: 'https://stuart-hinds.com/blogs/performance-therapy/knee-pain-dont-forget-popliteus',
    note: '5 to 6 cm behind the knee, spreading mostly downward. Attachments, action, nerve, what it is mistaken for.',
  },
  {
    id: 'pa-popliteus',
    citation: 'Painalog. Popliteus trigger point.',
    kind: 'practice page',
    read: 'page',
    address: 'http://www.painalog.com/trigger-point-pain-from-popliteus-trigger-point-one-and-how-to-find-relief/',
    note: 'Two fingers below the back of the knee.',
  },
  {
    id: 'mjp-plantaris',
    citation: 'Muscle-joint-pain.com. Plantaris: pain and trigger points.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://www.muscle-joint-pain.com/trigger-points/trigger-point-self-treatment/plantaris/',
    note: 'Hollow of the knee and calf; in some the big toe. Attachments, action, nerve.',
  },
  {
    id: 'twd-plantaris',
    citation: 'The Wellness Digest. Plantaris muscle: back of the knee pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/plantaris-muscle-pain-behind-knee/',
    note: 'Behind the knee, sometimes the top of the calf; missing in about one in ten people.',
  },
  {
    id: 'naptt-gastroc',
    citation: 'National Association of Myofascial Trigger Point Therapists. Symptom checker: gastrocnemius.',
    kind: 'practice page',
    read: 'opening',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_gastrocnemius.html',
    note: 'Behind the knee, outer leg below the knee, middle of the sole.',
  },
  {
    id: 'twd-gastroc',
    citation: 'The Wellness Digest. Gastrocnemius muscle: knee, lower leg, ankle and arch pain.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://thewellnessdigest.com/gastrocnemius-knee-low-leg-ankle-arch-pain/',
    note: 'Arch of the foot; back of the knee toward its inside and outside; down the inner leg.',
  },
  {
    id: 'aamm-gastroc',
    citation: 'American Academy of Manual Medicine. Gastrocnemius.',
    kind: 'teaching page',
    read: 'opening',
    address: 'http://www.webmanmed.com/disorders/disorders_files/musclgd/postleg/12961407.html',
    note: 'Lists four points; calf, arch and back of the knee. Attachments, action, nerve. Its pictures were not seen.',
  },
  {
    id: 'pa-gastroc4',
    citation: 'Painalog. Gastrocnemius trigger point four.',
    kind: 'practice page',
    read: 'opening',
    address:
      'https://www.painalog.com/trigger-point-pain-from-gastrocnemius-trigger-point-four-and-how-to-find-relief/',
    note: 'Two bellies with two places each; the fourth two finger widths below the knee joint on the outer one, felt behind the knee.',
  },
  {
    id: 'ptus-calf',
    citation: 'Physical-therapy.us. Trigger points in calf muscle.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://physical-therapy.us/?p=55243',
    note: 'Four in the gastrocnemius; in the soleus two and a very uncommon one.',
  },
  {
    id: 'naptt-soleus',
    citation: 'National Association of Myofascial Trigger Point Therapists. Symptom checker: soleus.',
    kind: 'practice page',
    read: 'opening',
    address: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_soleus.html',
    note: 'Back and sole of the heel, lower end of the Achilles tendon; also the sacroiliac joint and the middle of the calf; rarely the jaw.',
  },
  {
    id: 'tpt-soleus',
    citation: "Perry L. Soleus trigger points and runner's heel pain. TriggerPointTherapist.com, 2015.",
    kind: 'practice page',
    read: 'opening',
    address: 'http://www.triggerpointtherapist.com/blog/soleus-pain/soleus-trigger-points-heel-pain',
    note: 'One point to the heel, others in the calf region, rarely the sacroiliac joint.',
  },
  {
    id: 'pa-soleus1',
    citation: 'Painalog. Soleus trigger point one.',
    kind: 'practice page',
    read: 'opening',
    address: 'https://www.painalog.com/trigger-point-pain-from-soleus-trigger-point-one-and-how-to-find-relief/',
    note: 'About four finger widths above the heel, inner side; three points in all.',
  },
  {
    id: 'pmc-soleus',
    citation: 'Figure 3 (referral from the soleus to the sacroiliac joint) of PMC2696782.',
    kind: 'review',
    read: 'caption',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2696782/figure/F3',
    note: 'The caption was read.',
  },
] as const satisfies readonly Written<Source>[];

export type AtlasSourceId = (typeof LIST)[number]['id'];
/** What the muscles, trigger points, landmarks and prevalence figures rest on. */
export const ATLAS_SOURCES: readonly Source[] = LIST;
