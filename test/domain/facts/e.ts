import type { Fact } from './fact.js';

/** What document E, `mediaindonesia-2018`, says. */
export const factsOfE: readonly Fact[] = [
  {
    row: 'E1',
    says: 'a news item of Media Indonesia of July 2018, from a release of 20 July; said the day before',
    query:
      '{ source(by: { slug: "mediaindonesia-2018" }) { publisher { name } publishedOn byline derivedFrom { kind publishedOn } } statement(by: { slug: "smi-2018-is-to-be-held" }) { kind text spokenOn citations(filter: { field: { eq: "spokenOn" } }) { nodes { locator note } } } }',
    holds:
      'Media Indonesia | 2018-07 | RO/O-2 | PRESS_RELEASE | 2018-07-20 | PLAN | The programme is to run from 18 to 30 July 2018 in Jakarta and Bandung. | 2018-07 | ¶3 | Said in Jakarta the day before the report, whose own day is not given.',
  },
  {
    row: 'E2',
    says: 'the ministry, the State Secretariat and the Colombo Plan Secretariat hold it again',
    query: '{ edition(by: { slug: "smi-2018" }) { actors { nodes { functionRole cooperationRole actor { slug } } } } }',
    holds: 'ORGANISER | FACILITATOR | colombo-plan-secretariat | ORGANISER | null | kemenperin | ORGANISER | null | setneg',
  },
  {
    row: 'E3',
    says: 'to develop small and medium industry',
    query:
      '{ programme(by: { slug: "smi" }) { objectives classifications(filter: { code: { code: { eq: "32130" } } }) { nodes { weight assignedBy code { name(locale: ID) parent { code name } } } } } }',
    holds:
      'Development of small and medium industry | Wider export markets for its products, and more foreign exchange | Exchange of experience and information that opens partnerships | Stronger South-South and triangular cooperation | Stronger friendship among members of the Colombo Plan | 100 | EDITOR | Pengembangan usaha kecil dan menengah | 321 | Industry',
  },
  {
    row: 'E4',
    says: '20 participants this year',
    query: '{ edition(by: { slug: "smi-2018" }) { participantCount { value basis } figures { nodes { indicator value qualifier } } } }',
    holds: '20 | REPORTED | PARTICIPANTS | 20 | EXACT',
  },
  {
    row: 'E5',
    says: 'ten countries among others',
    query: '{ edition(by: { slug: "smi-2018" }) { countryListCompleteness countryRoles { nodes { role country { code } } } } }',
    holds:
      'PARTIAL | BOTH | ID | BENEFICIARY | AF | BENEFICIARY | BD | BENEFICIARY | BT | BENEFICIARY | IN | BENEFICIARY | LA | BENEFICIARY | MM | BENEFICIARY | NP | BENEFICIARY | PK | BENEFICIARY | LK',
  },
  {
    row: 'E6',
    says: 'the name of the programme',
    query:
      '{ programme(by: { slug: "smi" }) { name(locale: EN) citations(filter: { field: { eq: "name" }, source: { slug: { eq: "mediaindonesia-2018" } } }) { nodes { locator } } } }',
    holds: 'Capacity Building Program on Enhancing the Development of Small and Medium Industry | ¶3',
  },
  {
    row: 'E7',
    says: 'from 18 to 30 July 2018',
    query: '{ edition(by: { slug: "smi-2018" }) { startsOn endsOn status } }',
    holds: '2018-07-18 | 2018-07-30 | PLANNED',
  },
  {
    row: 'E8',
    says: 'in Jakarta and Bandung',
    query: '{ edition(by: { slug: "smi-2018" }) { places { nodes { ordinal place { slug } } } } }',
    holds: '1 | jakarta | 2 | bandung',
  },
  {
    row: 'E9',
    says: 'under the pillar for private sector development of the Colombo Plan',
    query: '{ programme(by: { slug: "smi" }) { parent { name kind names { nodes { text } } actors { nodes { functionRole actor { slug } } } } } }',
    holds: 'Programme for Private Sector Development | PILLAR | PPSD | ACCOUNTABLE | colombo-plan',
  },
  {
    row: 'E10',
    says: "one of the commitments given by Indonesia's delegation",
    query:
      '{ commitment(by: { slug: "smi-training-ccm-45" }) { text text_id: text(locale: ID) status madeOn madeBy { ... on Country { code } } fulfilments { nodes { basis beganOn days fulfilledBy { ... on Programme { slug } } } } } }',
    holds:
      'Training for small and medium industry of members of the Colombo Plan | Pelatihan industri kecil dan menengah bagi anggota Colombo Plan | UNDER_WAY | 2016-09-28/2016-09-30 | ID | STATED | 2016-10-24 | 24 | smi',
  },
  {
    row: 'E11',
    says: 'at the 45th Consultative Committee Meeting',
    query: '{ event(by: { slug: "ccm-45" }) { kind ordinal name commitments { nodes { slug } } } }',
    holds: 'CONSULTATIVE_MEETING | 45 | 45th Colombo Plan Consultative Committee Meeting | smi-training-ccm-45',
  },
  {
    row: 'E12',
    says: 'where senior officials of all members meet',
    query:
      '{ event(by: { slug: "ccm-45" }) { objective participations(filter: { actor: { countryGroup: {} } }) { nodes { role actor { ... on CountryGroup { code } } } } } }',
    holds: 'Brings senior officials of all members of the Colombo Plan together. | DELEGATION | COLOMBO_PLAN',
  },
  {
    row: 'E13',
    says: 'in Fiji, 28 to 30 September 2016',
    query: '{ event(by: { slug: "ccm-45" }) { startsOn endsOn place { country { code } } } }',
    holds: '2016-09-28 | 2016-09-30 | FJ',
  },
  {
    row: 'E14',
    says: 'held in two batches before',
    query:
      '{ statement(by: { slug: "smi-held-twice-before-2018" }) { kind text spokenOn about { nodes { subject { ... on Programme { slug } ... on Edition { slug ordinal } } } } } }',
    holds: 'HISTORY | Two batches came before: Bali in October 2016 and Yogyakarta in July and August 2017. | 2018-07-20 | smi | smi-2016 | 1 | smi-2017 | 2',
  },
  {
    row: 'E15',
    says: 'the first batch: Bali, 24 to 28 October 2016, 19 participants',
    query: '{ edition(by: { slug: "smi-2016" }) { ordinal startsOn endsOn status venues { nodes { slug } } participantCount { value basis } } }',
    holds: '1 | 2016-10-24 | 2016-10-28 | HELD | bali | 19 | REPORTED',
  },
  {
    row: 'E16',
    says: 'the second batch: Yogyakarta, 30 July to 9 August 2017, 22 participants',
    query:
      '{ edition(by: { slug: "smi-2017" }) { ordinal startsOn endsOn venues { nodes { slug } } participantCount { value } citations(filter: { source: { slug: { eq: "mediaindonesia-2018" } }, field: { in: ["startsOn", "endsOn", "ordinal"] } }) { nodes { field locator } } } }',
    holds: '2 | 2017-07-30 | 2017-08-09 | yogyakarta | 22 | endsOn | ¶5 | ordinal | ¶5 | startsOn | ¶5',
  },
  {
    row: 'E17',
    says: 'this year on technologies and innovations of the government',
    query:
      '{ edition(by: { slug: "smi-2018" }) { narrative(locale: ID) statements(filter: { slug: { eq: "smi-2018-shows-technology" } }) { nodes { kind text } } } }',
    holds:
      "Teknologi dan inovasi pemerintah dalam pengembangan industri kecil dan menengah di daerah, terutama hasil penelitian lima balai besar kementerian di Bandung | PLAN | This year's lessons are on technologies and innovations of the government for small and medium industry in the regions; hence the theme.",
  },
  {
    row: 'E18',
    says: 'the theme of the year',
    query: '{ edition(by: { slug: "smi-2018" }) { theme theme_id: theme(locale: ID) } }',
    holds:
      'Small and Medium Industry Acceleration Through Research and Development | Percepatan industri kecil dan menengah melalui penelitian dan pengembangan',
  },
  {
    row: 'E19',
    says: 'results of research of five centres in Bandung',
    query:
      '{ sessions(filter: { edition: { slug: { eq: "smi-2018" } }, actors: { some: { actor: { institution: { kind: { eq: TECHNICAL_CENTRE } } } } } }, orderBy: [{ field: ORDINAL }]) { nodes { slug topics institutions { nodes { slug } } } } }',
    holds:
      "smi-2018-jumputan-workshop | Results of the centre's research and development | bb-tekstil | smi-2018-cnc-machine | Results of the centre's research and development | bblm | smi-2018-pulp-and-paper | Results of the centre's research and development | Recycling of aseptic packaging | bb-pulp-kertas | smi-2018-materials | Results of the centre's research and development | Development of lithium-ion batteries | Services that use the Internet of things | b4t | smi-2018-ceramics-workshop | Results of the centre's research and development | bb-keramik",
  },
  {
    row: 'E20',
    says: 'the five centres',
    query:
      '{ institutions(filter: { kind: { eq: TECHNICAL_CENTRE }, place: { slug: { eq: "bandung" } } }, orderBy: [{ field: SLUG }]) { nodes { name(locale: ID) relations { nodes { kind to { slug } } } } } }',
    holds:
      'Balai Besar Bahan dan Barang Teknik | UNIT_OF | kemenperin | Balai Besar Keramik | UNIT_OF | kemenperin | Balai Besar Pulp dan Kertas | UNIT_OF | kemenperin | Balai Besar Tekstil | UNIT_OF | kemenperin | Balai Besar Logam dan Mesin | UNIT_OF | kemenperin',
  },
  {
    row: 'E21',
    says: 'making tie-dyed cloth at the textile centre',
    query: '{ session(by: { slug: "smi-2018-jumputan-workshop" }) { kind actors { nodes { role product(locale: ID) actor { slug } } } } }',
    holds: 'HANDS_ON | HOST | Kain jumputan | bb-tekstil',
  },
  {
    row: 'E22',
    says: 'trying a CNC machine made by the centre for metals and machinery',
    query: '{ session(by: { slug: "smi-2018-cnc-machine" }) { kind actors { nodes { role product actor { slug } } } } }',
    holds: 'HANDS_ON | MAKER | CNC machine | bblm',
  },
  {
    row: 'E23',
    says: 'recycling of aseptic packaging at the pulp and paper centre',
    query: '{ session(by: { slug: "smi-2018-pulp-and-paper" }) { kind topics actors { nodes { role actor { slug } } } } }',
    holds: "LAB_VISIT | Results of the centre's research and development | Recycling of aseptic packaging | HOST | bb-pulp-kertas",
  },
  {
    row: 'E24',
    says: 'lithium-ion batteries and the Internet of things at the materials centre',
    query: '{ session(by: { slug: "smi-2018-materials" }) { kind topics actors { nodes { role actor { slug } } } } }',
    holds:
      "LAB_VISIT | Results of the centre's research and development | Development of lithium-ion batteries | Services that use the Internet of things | HOST | b4t",
  },
  {
    row: 'E25',
    says: 'ceramic decoration at the ceramics centre',
    query: '{ session(by: { slug: "smi-2018-ceramics-workshop" }) { kind actors { nodes { role product actor { slug } } } } }',
    holds: 'HANDS_ON | HOST | Ceramic decoration | bb-keramik',
  },
  {
    row: 'E26',
    says: 'four enterprises in Bandung and Cimahi; which is where is not stated',
    query:
      '{ sessions(filter: { edition: { slug: { eq: "smi-2018" } }, kind: { eq: COMPANY_VISIT } }, orderBy: [{ field: ORDINAL }]) { nodes { place { slug } institutions { nodes { name kind place { slug } } } } } places(filter: { slug: { in: ["bandung", "cimahi"] } }) { nodes { slug kind } } }',
    holds:
      'null | Batik Komar | SME | null | null | Bandrek Hanjuang | SME | null | null | Matoa Indonesia | SME | null | null | Elina Keramik | SME | null | bandung | CITY | cimahi | CITY',
  },
  {
    row: 'E27',
    says: 'a visit planned to Indonesian Aerospace',
    query: '{ session(by: { slug: "smi-2018-ptdi" }) { kind status topics institutions { nodes { slug kind } } } }',
    holds: "TECHNOLOGY_VISIT | PLANNED | Indonesia's progress in aerospace | ptdi | STATE_ENTERPRISE",
  },
  {
    row: 'E28',
    says: 'a visit planned to Bandung Techno Park',
    query: '{ session(by: { slug: "smi-2018-techno-park" }) { kind status topics institutions { nodes { slug kind } } } }',
    holds: 'TECHNOLOGY_VISIT | PLANNED | Incubation of start-ups | bandung-techno-park | SCIENCE_PARK',
  },
  {
    row: 'E29',
    says: 'all participants are said to come from Asia, as the countries listed do',
    query:
      '{ edition(by: { slug: "smi-2018" }) { participantProfile citations(filter: { field: { eq: "participantProfile" }, locator: { eq: "¶12" } }) { nodes { note } } countryRoles { nodes { isMemberOf(group: "M49_142") } } } }',
    holds:
      'From members of the Colombo Plan, all of them from Asia | All participants are said to come from Asia; to be checked against M49 142. | true | true | true | true | true | true | true | true | true | true',
  },
  {
    row: 'E30',
    says: 'history and culture of West Java at two places',
    query:
      '{ sessions(filter: { edition: { slug: { eq: "smi-2018" } }, kind: { eq: CULTURAL_VISIT } }, orderBy: [{ field: ORDINAL }]) { nodes { topics place { slug } institutions { nodes { name(locale: ID) } } } } }',
    holds: 'History of West Java | west-java | Museum Konferensi Asia Afrika | Culture of West Java | west-java | Saung Angklung Udjo',
  },
  {
    row: 'E31',
    says: 'in Jakarta sessions in class',
    query:
      '{ edition(by: { slug: "smi-2018" }) { places(first: 1) { nodes { part place { slug } } } sessions(filter: { kind: { eq: CLASS } }) { nodes { slug place { slug } } } } }',
    holds: 'Sessions in class | jakarta | smi-2018-class | jakarta',
  },
  {
    row: 'E32',
    says: 'with resource persons of four institutions',
    query: '{ session(by: { slug: "smi-2018-class" }) { actors { nodes { role actor { slug ... on Institution { kind } } } } } }',
    holds: 'RESOURCE | kemenperin | MINISTRY | RESOURCE | setneg | MINISTRY | RESOURCE | disperindag-jabar | LOCAL_GOVERNMENT | RESOURCE | lpei | AGENCY',
  },
  {
    row: 'E33',
    says: 'said by Gati Wibawaningsih, Director General of Small and Medium Industry',
    query:
      '{ person(by: { slug: "gati-wibawaningsih" }) { name statements(filter: { citations: { some: { source: { slug: { eq: "mediaindonesia-2018" } } } } }, orderBy: [{ field: SLUG }]) { nodes { slug spokenOn position { name(locale: ID) institution { slug } } } } } }',
    holds:
      'Gati Wibawaningsih | smi-2018-is-to-be-held | 2018-07 | Direktur Jenderal Industri Kecil dan Menengah | kemenperin-ikm | smi-2018-shows-technology | 2018-07-20 | Direktur Jenderal Industri Kecil dan Menengah | kemenperin-ikm | smi-held-twice-before-2018 | 2018-07-20 | Direktur Jenderal Industri Kecil dan Menengah | kemenperin-ikm',
  },
];
