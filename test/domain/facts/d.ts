import type { Fact } from './fact.js';

/** What document D, `wahananews-2023`, says. */
export const factsOfD: readonly Fact[] = [
  {
    row: 'D1',
    says: 'a news item of WahanaNews from Jakarta, of September 2023',
    query: '{ source(by: { slug: "wahananews-2023" }) { kind publisher { name } dateline { slug } publishedOn } }',
    holds: 'NEWS | WahanaNews.co | jakarta | 2023-09',
  },
  {
    row: 'D2',
    says: 'Indonesia agreed with China and with Korea',
    query: '{ agreements(filter: { signedOn: { eq: "2023-09-08" } }, orderBy: [{ field: SLUG }]) { nodes { slug countries { nodes { code } } } } }',
    holds: 'mou-cn-2023 | CN | ID | mou-kr-2023 | ID | KR',
  },
  {
    row: 'D3',
    says: 'to build a framework for exchange and cooperation in industry',
    query:
      '{ agreements(filter: { signedOn: { eq: "2023-09-08" } }, orderBy: [{ field: SLUG }]) { nodes { provisions(first: 1, filter: { kind: { eq: OBJECTIVE } }) { nodes { text(locale: ID) } } } } }',
    holds: 'Kerangka untuk lebih banyak pertukaran dan kerja sama industri | Kerangka untuk lebih banyak pertukaran dan kerja sama industri',
  },
  {
    row: 'D4',
    says: 'it is expected to bring effective exchange',
    query:
      '{ agreement(by: { slug: "mou-kr-2023" }) { statements { nodes { kind text person { slug } about { nodes { subject { ... on Agreement { slug } } } } } } } }',
    holds: 'GOAL | The cooperation is expected to bring effective exchange in industry. | null | mou-cn-2023 | mou-kr-2023',
  },
  {
    row: 'D5',
    says: 'an agreement of Indonesia and China on industrial cooperation',
    query: '{ agreement(by: { slug: "mou-cn-2023" }) { type ambit level subject } }',
    holds: 'MOU | BILATERAL | MINISTRY | Industrial cooperation',
  },
  {
    row: 'D6',
    says: 'signed by the Minister of Industry, Agus Gumiwang Kartasasmita',
    query:
      '{ agreement(by: { slug: "mou-cn-2023" }) { signatures(filter: { party: { country: { code: { eq: "ID" } } } }) { nodes { person { name } position { name } } } } }',
    holds: 'Agus Gumiwang Kartasasmita | Minister of Industry of Indonesia',
  },
  {
    row: 'D7',
    says: 'and by the minister of MIIT, Jin Zhuanglong',
    query:
      '{ agreement(by: { slug: "mou-cn-2023" }) { signatures(filter: { party: { country: { code: { eq: "CN" } } } }) { nodes { person { name } position { kind institution { slug } } } } } }',
    holds: 'Jin Zhuanglong | MINISTER | miit-cn',
  },
  {
    row: 'D8',
    says: 'an agreement of Indonesia and Korea on industrial cooperation',
    query: '{ agreement(by: { slug: "mou-kr-2023" }) { type ambit level subject } }',
    holds: 'MOU | BILATERAL | MINISTRY | Industrial cooperation',
  },
  {
    row: 'D9',
    says: 'signed by the Minister of Industry',
    query:
      '{ agreement(by: { slug: "mou-kr-2023" }) { signatures(filter: { party: { country: { code: { eq: "ID" } } } }) { nodes { person { slug } position { slug } } } } }',
    holds: 'agus-gumiwang-kartasasmita | minister-of-industry-id',
  },
  {
    row: 'D10',
    says: 'and for the Minister of Trade, Industry and Energy by Ahn Dukgeun',
    query:
      '{ agreement(by: { slug: "mou-kr-2023" }) { signatures(filter: { party: { country: { code: { eq: "KR" } } } }) { nodes { person { name } position { name } onBehalfOf { name institution { slug } } } } } }',
    holds: 'Ahn Dukgeun | Minister for Trade of Korea | Minister of Trade, Industry and Energy of Korea | motie-kr',
  },
  {
    row: 'D11',
    says: 'each at a bilateral meeting of the President',
    query:
      '{ agreements(filter: { signedOn: { eq: "2023-09-08" } }, orderBy: [{ field: SLUG }]) { nodes { signatures(first: 1) { nodes { event { slug kind } } } } } }',
    holds: 'bilateral-id-cn-2023 | BILATERAL_MEETING | bilateral-id-kr-2023 | BILATERAL_MEETING',
  },
  {
    row: 'D12',
    says: 'with the Prime Minister of China and the President of Korea, unnamed',
    query:
      '{ events(filter: { kind: { eq: BILATERAL_MEETING } }, orderBy: [{ field: SLUG }]) { nodes { participations(filter: { actor: { country: { code: { in: ["CN", "KR"] } } } }) { nodes { role position { name kind } person { name } } } } } }',
    holds: 'DELEGATION | Prime Minister of China | HEAD_OF_GOVERNMENT | null | DELEGATION | President of Korea | HEAD_OF_STATE | null',
  },
  {
    row: 'D13',
    says: 'part of the 43rd ASEAN Summit, 5 to 7 September 2023',
    query: '{ event(by: { slug: "asean-summit-43" }) { kind ordinal startsOn endsOn parts(orderBy: [{ field: SLUG }]) { nodes { slug startsOn } } } }',
    holds: 'SUMMIT | 43 | 2023-09-05 | 2023-09-07 | bilateral-id-cn-2023 | 2023-09-08 | bilateral-id-kr-2023 | 2023-09-08',
  },
  {
    row: 'D14',
    says: 'the memorandum with China is between the ministry and MIIT',
    query: '{ agreement(by: { slug: "mou-cn-2023" }) { parties { nodes { capacity actor { slug } } } } }',
    holds: 'PARTY | kemenperin | PARTY | miit-cn',
  },
  {
    row: 'D15',
    says: 'to develop cooperation in manufacturing',
    query:
      '{ agreement(by: { slug: "mou-cn-2023" }) { provisions(filter: { kind: { eq: OBJECTIVE }, ordinal: { eq: 2 } }) { nodes { text classifications { nodes { code { code name } } } } } } }',
    holds: 'Cooperation in manufacturing | 32110 | Industrial policy and administrative management',
  },
  {
    row: 'D16',
    says: 'for five years',
    query: '{ agreement(by: { slug: "mou-cn-2023" }) { durationMonths expiresOn expiryBasis } }',
    holds: '60 | 2028-09-08 | COMPUTED',
  },
  {
    row: 'D17',
    says: 'it may be extended',
    query: '{ agreement(by: { slug: "mou-cn-2023" }) { renewable } enumLabels(of: [RENEWABLE], first: 1) { nodes { value label(locale: ID) } } }',
    holds: 'YES | YES | Ya',
  },
  {
    row: 'D18',
    says: 'said after the signing at the State Palace on Friday 8 September',
    query:
      '{ statement(by: { slug: "mou-cn-2023-is-for-manufacturing" }) { spokenOn kind text(locale: ID) person { slug } position { slug } } agreement(by: { slug: "mou-cn-2023" }) { signedOn signedAt { name(locale: ID) } } }',
    holds:
      '2023-09-08 | GOAL | Nota kesepahaman dengan Tiongkok bertujuan mengembangkan industri manufaktur selama lima tahun dan dapat diperpanjang. | agus-gumiwang-kartasasmita | minister-of-industry-id | 2023-09-08 | Istana Negara',
  },
  {
    row: 'D19',
    says: 'eight fields of cooperation',
    query:
      '{ agreement(by: { slug: "mou-cn-2023" }) { provisions(filter: { kind: { eq: COOPERATION_AREA } }) { nodes { ordinal text classifications { nodes { code { code } } } } } } }',
    holds:
      '1 | Policy and regulation | 32110 | 2 | Raw materials for aircraft | 32172 | 3 | Solar photovoltaics | 23230 | 4 | Electronic components | 32171 | 5 | Household appliances | 32171 | 6 | Shipbuilding | 32172 | 7 | Small and medium industry | 32130 | 9.3 | 8 | Industrial estates | 32120',
  },
  {
    row: 'D20',
    says: 'by projects that benefit both sides',
    query: '{ agreement(by: { slug: "mou-cn-2023" }) { provisions(filter: { kind: { eq: ACTIVITY_FORM }, ordinal: { eq: 1 } }) { nodes { text } } } }',
    holds: 'Joint projects that benefit both sides',
  },
  {
    row: 'D21',
    says: 'by developing people in industry',
    query:
      '{ agreement(by: { slug: "mou-cn-2023" }) { provisions(filter: { kind: { eq: ACTIVITY_FORM }, ordinal: { eq: 2 } }) { nodes { text classifications { nodes { assignedBy code { code } } } } } } }',
    holds:
      'Development of people in industry: capacity building, education, training, academic research, sharing of knowledge | SOURCE | CAPACITY_BUILDING | SOURCE | TRAINING | EDITOR | JOINT_RESEARCH | EDITOR | 11430',
  },
  {
    row: 'D22',
    says: 'by exchange among research centres, think tanks, consultancies, industry and education',
    query:
      '{ agreement(by: { slug: "mou-cn-2023" }) { provisions(filter: { kind: { eq: ACTIVITY_FORM }, ordinal: { eq: 3 } }) { nodes { text(locale: ID) } } } }',
    holds: 'Pertukaran di antara pusat riset, lembaga pemikir, dan konsultan; juga antara dunia industri dan dunia pendidikan yang dinaungi kedua pihak',
  },
  {
    row: 'D23',
    says: "MIIT is China's Ministry of Industry and Information Technology",
    query:
      '{ institution(by: { slug: "miit-cn" }) { name country { code } names { nodes { text kind } } identifiers(filter: { scheme: { eq: ROR } }) { nodes { value } } } }',
    holds: 'Ministry of Industry and Information Technology of China | CN | MIIT | ACRONYM | MIIT RRT | ALIAS | 0385nmy68',
  },
  {
    row: 'D24',
    says: 'China is called RRT and Republik Rakyat Tiongkok, Korea Republik Korea',
    query:
      '{ rrt: search(query: "RRT", types: [COUNTRY], first: 1) { nodes { matchedName node { slug } } } china: search(query: "Republik Rakyat Tiongkok", types: [COUNTRY], first: 1) { nodes { matchedName node { slug } } } korea: search(query: "Republik Korea", types: [COUNTRY], first: 1) { nodes { matchedName node { slug } } } }',
    holds: 'RRT | cn | Republik Rakyat Tiongkok | cn | Republik Korea | kr',
  },
];
