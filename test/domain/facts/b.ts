import type { Fact } from './fact.js';

/** What document B, `metrotv-2017`, says. */
export const factsOfB: readonly Fact[] = [
  {
    row: 'B1',
    says: 'a news item of Metrotvnews of July 2017, quoting ANTARA of 31 July',
    query:
      '{ source(by: { slug: "metrotv-2017" }) { kind publisher { name } dateline { name } publishedOn byline derivedFrom { publisher { slug } publishedOn } } }',
    holds: 'NEWS | Metrotvnews.com | Jakarta | 2017-07 | SAW | antara | 2017-07-31',
  },
  {
    row: 'B2',
    says: 'to widen export markets with members of the Colombo Plan and earn foreign exchange',
    query:
      '{ statement(by: { slug: "smi-widens-export-markets-2017" }) { kind text(locale: ID) person { slug } about { nodes { subject { ... on Programme { objectives } ... on CountryGroup { code } } } } } }',
    holds:
      'GOAL | Memperluas pasar ekspor produk industri kecil dan menengah sehingga devisa bertambah. | gati-wibawaningsih | Development of small and medium industry | Wider export markets for its products, and more foreign exchange | Exchange of experience and information that opens partnerships | Stronger South-South and triangular cooperation | Stronger friendship among members of the Colombo Plan | COLOMBO_PLAN',
  },
  {
    row: 'B3',
    says: 'said by Gati Wibawaningsih, Director General of Small and Medium Industry',
    query:
      '{ person(by: { slug: "gati-wibawaningsih" }) { name appointments { nodes { validFrom validTo position { name institution { slug relations { nodes { kind to { slug } } } } } } } } }',
    holds: 'Gati Wibawaningsih | 2017-07-31 | 2018-07-20 | Director General of Small and Medium Industry | kemenperin-ikm | UNIT_OF | kemenperin',
  },
  {
    row: 'B4',
    says: 'at the opening in Yogyakarta',
    query:
      '{ event(by: { slug: "opening-smi-2017" }) { kind place { slug } edition { slug } participations { nodes { role person { slug } position { slug } } } statements { nodes { slug } } } }',
    holds: 'OPENING | yogyakarta | smi-2017 | SPEAKER | gati-wibawaningsih | director-general-ikm | smi-widens-export-markets-2017',
  },
  {
    row: 'B5',
    says: 'labelled as South-South and triangular cooperation',
    query:
      '{ programme(by: { slug: "smi" }) { declaredModality citations(filter: { field: { eq: "declaredModality" } }) { nodes { locator source { slug } } } } }',
    holds: 'SOUTH_SOUTH_AND_TRIANGULAR | ¶2 | metrotv-2017 | ¶1 | mediaindonesia-2018',
  },
  {
    row: 'B6',
    says: 'the name of the programme',
    query:
      '{ programme(by: { slug: "smi" }) { name(locale: EN) citations(filter: { field: { eq: "name" }, source: { slug: { eq: "metrotv-2017" } } }) { nodes { locator } } } }',
    holds: 'Capacity Building Program on Enhancing the Development of Small and Medium Industry | ¶2',
  },
  {
    row: 'B7',
    says: 'the second batch',
    query: '{ edition(by: { slug: "smi-2017" }) { ordinal names { nodes { text } } } }',
    holds: '2 | Batch II',
  },
  {
    row: 'B8',
    says: 'technical training on small and medium industry is given',
    query: '{ edition(by: { slug: "smi-2017" }) { narrative classifications { nodes { assignedBy code { code scheme { code } } } } } }',
    holds: 'Technical training on the development of small and medium industry | EDITOR | 32130 | DAC-5 | SOURCE | TRAINING | ACTIVITY-MODALITY',
  },
  {
    row: 'B9',
    says: 'to exchange experience, open partnerships, and strengthen cooperation and friendship',
    query: '{ statement(by: { slug: "smi-opens-partnerships-2017" }) { kind text person { slug } } programme(by: { slug: "smi" }) { objectives } }',
    holds:
      'GOAL | To exchange experience and information, open the way to partnerships, and strengthen South-South and triangular cooperation and the friendship of members. | gati-wibawaningsih | Development of small and medium industry | Wider export markets for its products, and more foreign exchange | Exchange of experience and information that opens partnerships | Stronger South-South and triangular cooperation | Stronger friendship among members of the Colombo Plan',
  },
  {
    row: 'B10',
    says: 'from 30 July to 9 August 2017',
    query: '{ edition(by: { slug: "smi-2017" }) { startsOn endsOn status } }',
    holds: '2017-07-30 | 2017-08-09 | HELD',
  },
  {
    row: 'B11',
    says: '22 participants',
    query:
      '{ figure(by: { slug: "smi-2017-participants" }) { indicator value qualifier } edition(by: { slug: "smi-2017" }) { participantCount { value basis } } }',
    holds: 'PARTICIPANTS | 22 | EXACT | 22 | REPORTED',
  },
  {
    row: 'B12',
    says: 'business people of small and medium industry',
    query: '{ edition(by: { slug: "smi-2017" }) { participantProfile participantProfileTranslations { locale value } } }',
    holds:
      'Business people of small and medium industry from members of the Colombo Plan | EN | Business people of small and medium industry from members of the Colombo Plan | ID | Pelaku industri kecil dan menengah dari negara anggota Colombo Plan',
  },
  {
    row: 'B13',
    says: 'from members of the Colombo Plan',
    query:
      '{ programme(by: { slug: "smi" }) { actors(filter: { cooperationRole: { eq: BENEFICIARY } }) { nodes { actor { ... on CountryGroup { code } } } } } }',
    holds: 'COLOMBO_PLAN',
  },
  {
    row: 'B14',
    says: 'twelve countries among others, Indonesia one of them',
    query: '{ edition(by: { slug: "smi-2017" }) { countryListCompleteness countryRoles(first: 50) { totalCount nodes { role country { code } } } } }',
    holds:
      'PARTIAL | 12 | BOTH | ID | BENEFICIARY | BD | BENEFICIARY | BT | BENEFICIARY | LA | BENEFICIARY | MM | BENEFICIARY | NP | BENEFICIARY | LK | BENEFICIARY | AF | BENEFICIARY | IR | BENEFICIARY | VN | BENEFICIARY | PG | BENEFICIARY | PK',
  },
  {
    row: 'B15',
    says: 'five subjects in class, One Village One Product among them',
    query:
      '{ session(by: { slug: "smi-2017-class" }) { kind topics classifications { nodes { assignedBy code { code scheme { code } } } } } code(by: { slug: "ovop-approach" }) { sessions { nodes { slug } } } }',
    holds:
      'CLASS | Policy for small and medium industry | Capacity building through international cooperation | Industrial estates and centres of small industry | One Village One Product (OVOP) | Business credit as finance for small and medium industry | SOURCE | OVOP | OVOP | EDITOR | 32130 | DAC-5 | EDITOR | 24030 | DAC-5 | smi-2017-class',
  },
  {
    row: 'B16',
    says: 'two days at research centres in Yogyakarta',
    query: '{ session(by: { slug: "smi-2017-research-centres" }) { kind durationDays place { slug } } }',
    holds: 'LAB_VISIT | 2 | yogyakarta',
  },
  {
    row: 'B17',
    says: 'the centre for leather, rubber and plastics',
    query:
      '{ institution(by: { slug: "bbkkp" }) { name(locale: ID) kind relations { nodes { kind to { slug } } } sessionRoles(filter: { session: { kind: { eq: LAB_VISIT } } }) { nodes { role session { slug } } } } }',
    holds: 'Balai Besar Kulit, Karet dan Plastik | TECHNICAL_CENTRE | UNIT_OF | kemenperin | HOST | smi-2017-research-centres',
  },
  {
    row: 'B18',
    says: 'the centre for handicraft and batik',
    query:
      '{ institution(by: { slug: "bbkb" }) { name(locale: ID) kind relations { nodes { kind to { slug } } } sessionRoles(filter: { session: { kind: { eq: LAB_VISIT } } }) { nodes { role session { slug } } } } }',
    holds: 'Balai Besar Kerajinan dan Batik | TECHNICAL_CENTRE | UNIT_OF | kemenperin | HOST | smi-2017-research-centres',
  },
  {
    row: 'B19',
    says: 'participants made leather products and batik themselves',
    query:
      '{ sessions(filter: { edition: { slug: { eq: "smi-2017" } }, kind: { eq: HANDS_ON } }, orderBy: [{ field: ORDINAL }]) { nodes { slug actors { nodes { role product actor { slug } } } } } }',
    holds: 'smi-2017-leather-workshop | HOST | Leather products | bbkkp | smi-2017-batik-workshop | HOST | Yogyakarta batik | bbkb',
  },
  {
    row: 'B20',
    says: 'observed and discussed the local economy',
    query:
      '{ session(by: { slug: "smi-2017-discussion" }) { kind topics } statements(filter: { about: { some: { subject: { session: { slug: { eq: "smi-2017-discussion" } } } } } }) { nodes { kind text person { slug } } } }',
    holds:
      'DISCUSSION | Economic empowerment of local communities | PLAN | Participants also observe and discuss how local communities become stronger economically. | gati-wibawaningsih',
  },
  {
    row: 'B21',
    says: 'three days of visits to several enterprises',
    query: '{ session(by: { slug: "smi-2017-company-visits" }) { kind durationDays listCompleteness } }',
    holds: 'COMPANY_VISIT | 3 | PARTIAL',
  },
  {
    row: 'B22',
    says: 'seven enterprises, unnamed, by what they make',
    query: '{ session(by: { slug: "smi-2017-company-visits" }) { actors { nodes { product actor { __typename ... on UnnamedActor { kind } } } } } }',
    holds:
      'Golf gloves | UnnamedActor | SME | Machine tools and agricultural tools | UnnamedActor | SME | Leather craft | UnnamedActor | SME | Woven rattan | UnnamedActor | SME | Processed fish | UnnamedActor | SME | Yogyakarta batik | UnnamedActor | SME | Silver craft | UnnamedActor | SME',
  },
  {
    row: 'B23',
    says: 'the batik enterprise holds five stars of OVOP',
    query:
      '{ unnamedActor(by: { slug: "sme-yogyakarta-batik" }) { product recognitions { nodes { awardedOn code { code name scheme { code } parent { slug } } } } } }',
    holds: 'Yogyakarta batik | null | 5 | Five stars of OVOP | OVOP | ovop-approach',
  },
  {
    row: 'B24',
    says: 'a visit to the Royal Palace of Yogyakarta',
    query: '{ session(by: { slug: "smi-2017-keraton" }) { kind place { name(locale: ID) kind parent { slug } } } }',
    holds: 'CULTURAL_VISIT | Keraton Yogyakarta | BUILDING | yogyakarta',
  },
  {
    row: 'B25',
    says: 'the Ramayana Ballet at Prambanan',
    query: '{ session(by: { slug: "smi-2017-ramayana" }) { kind name(locale: ID) place { name(locale: ID) } } }',
    holds: 'CULTURAL_VISIT | Sendratari Ramayana di Prambanan | Candi Prambanan',
  },
  {
    row: 'B26',
    says: 'Yogyakarta is called Kota Gudeg',
    query: '{ search(query: "Kota Gudeg", first: 1) { nodes { matchedName node { slug } } } }',
    holds: 'Kota Gudeg | yogyakarta',
  },
  {
    row: 'B27',
    says: 'each participant writes an action plan for use at home',
    query: '{ edition(by: { slug: "smi-2017" }) { outputs { nodes { kind requirement perParticipant useContext(locale: ID) delivered } } } }',
    holds: 'ACTION_PLAN | An action plan at the end of the training | true | Pemberdayaan industri kecil dan menengah di negara peserta | null',
  },
  {
    row: 'B28',
    says: 'Indonesia in development cooperation since the conference of 1955',
    query:
      '{ event(by: { slug: "kaa-1955" }) { kind startsOn } statements(filter: { about: { some: { subject: { event: { slug: { eq: "kaa-1955" } } } } } }) { nodes { kind text actor { slug } about { nodes { subject { __typename } } } } } }',
    holds:
      "CONFERENCE | 1955 | HISTORY | Indonesia's part in international development cooperation began with the first Asian-African Conference. | null | Country | Event",
  },
  {
    row: 'B29',
    says: "KSST is a form of Indonesia's commitment, bilateral or triangular",
    query:
      '{ programme(by: { slug: "kss" }) { declaredModality statements(filter: { citations: { some: { source: { slug: { eq: "metrotv-2017" } } } } }) { nodes { kind text(locale: ID) citations(filter: { field: { eq: "text" } }) { nodes { locator } } } } } }',
    holds:
      'SOUTH_SOUTH_AND_TRIANGULAR | DEFINITION | Salah satu wujud komitmen Indonesia bagi pembangunan internasional, dengan berbagi pengetahuan kepada negara berkembang lain secara bilateral atau triangular. | ¶13',
  },
];
