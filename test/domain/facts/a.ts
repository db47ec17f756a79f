import type { Fact } from './fact.js';

/** What document A, `antara-2013`, says. */
export const factsOfA: readonly Fact[] = [
  {
    row: 'A1',
    says: 'a news item of ANTARA from Jakarta, of a Wednesday in 2013',
    query:
      '{ source(by: { slug: "antara-2013" }) { kind publisher { name } dateline { name } editor licence publishedOn language citations(filter: { field: { eq: "publishedOn" }, locator: { eq: "¶1" } }) { nodes { note } } } }',
    holds:
      'NEWS | ANTARA | Jakarta | Ella Syafputri | Copyright ANTARA 2013 | 2013 | id | A Wednesday; the day is not given, the year stands in the copyright line.',
  },
  {
    row: 'A2',
    says: 'taken from a release of the Ministry of Industry',
    query: '{ source(by: { slug: "antara-2013" }) { derivedFrom { kind publisher { slug } publishedOn } } }',
    holds: 'PRESS_RELEASE | kemenperin | 2013',
  },
  {
    row: 'A3',
    says: 'the headline calls it a platform of developing countries',
    query:
      '{ source(by: { slug: "antara-2013" }) { title } statements(filter: { citations: { some: { locator: { eq: "title" }, source: { slug: { eq: "antara-2013" } } } } }) { nodes { kind text person { name } about { nodes { subject { ... on Programme { slug } } } } } } }',
    holds:
      'ANTARA: a platform of developing countries; Kemenperin and UNIDO inaugurate a secretariat for South-South cooperation | DEFINITION | A platform on which developing countries cooperate, for progress in development that benefits all sides. | null | kss',
  },
  {
    row: 'A4',
    says: 'the ministry and UNIDO inaugurated the secretariat in Jakarta',
    query: '{ event(by: { slug: "inauguration-kss-secretariat" }) { kind startsOn status place { name } participations { nodes { role actor { name } } } } }',
    holds:
      'INAUGURATION | 2013 | HELD | Jakarta | OFFICIATING | Ministry of Industry of Indonesia | OFFICIATING | United Nations Industrial Development Organization',
  },
  {
    row: 'A5',
    says: 'there is a secretariat that both run together',
    query: '{ institution(by: { slug: "kss-secretariat" }) { kind foundedOn relations { nodes { kind to { slug } } } } }',
    holds: 'SECRETARIAT | 2013 | JOINTLY_RUN_BY | kemenperin | JOINTLY_RUN_BY | unido',
  },
  {
    row: 'A6',
    says: 'South-South cooperation is a platform for progress that benefits all',
    query:
      '{ programme(by: { slug: "kss" }) { kind description objectives statements(filter: { kind: { eq: DEFINITION }, citations: { some: { locator: { eq: "¶2" }, source: { slug: { eq: "antara-2013" } } } } }) { nodes { text(locale: ID) } } } }',
    holds:
      'SCHEME | A platform on which developing countries cooperate; Indonesia shares knowledge with others through it, with two sides or three. | Progress in development that benefits all sides | Wadah tempat negara-negara berkembang bekerja sama demi kemajuan pembangunan yang menguntungkan semua pihak.',
  },
  {
    row: 'A7',
    says: 'the inauguration was back to back with a signing',
    query: '{ event(by: { slug: "inauguration-kss-secretariat" }) { relations { nodes { kind to { slug kind startsOn } } } } }',
    holds: 'BACK_TO_BACK_WITH | signing-tca-2013 | SIGNING | 2013',
  },
  {
    row: 'A8',
    says: 'KII and UNIDO signed a technical cooperation agreement',
    query: '{ agreement(by: { slug: "tca-2013" }) { type level signedOn parties { nodes { capacity actor { slug } country { code } } } } }',
    holds: 'TECHNICAL_COOPERATION_AGREEMENT | UNIT | 2013 | PARTY | kemenperin-kii | ID | PARTY | unido | null',
  },
  {
    row: 'A9',
    says: 'Agus Tjahajana signed as Director General of KII',
    query:
      '{ agreement(by: { slug: "tca-2013" }) { signatures(filter: { party: { actor: { institution: { slug: { eq: "kemenperin-kii" } } } } }) { nodes { person { name } position { name institution { slug } } } } } }',
    holds: 'Agus Tjahajana | Director General of International Industrial Cooperation | kemenperin-kii',
  },
  {
    row: 'A10',
    says: 'Shadia Bakhait signed as Country Representative of UNIDO',
    query:
      '{ agreement(by: { slug: "tca-2013" }) { signatures(filter: { party: { actor: { institution: { slug: { eq: "unido" } } } } }) { nodes { person { name } position { name institution { slug } } } } } }',
    holds: 'Shadia Bakhait | Country Representative, UNIDO Indonesia Office | unido-indonesia',
  },
  {
    row: 'A11',
    says: 'KII is a directorate general of the ministry',
    query: '{ institution(by: { slug: "kemenperin-kii" }) { kind name(locale: ID) relations { nodes { kind to { name } } } } }',
    holds: 'DIRECTORATE_GENERAL | Direktorat Jenderal Kerja Sama Industri Internasional | UNIT_OF | Ministry of Industry of Indonesia',
  },
  {
    row: 'A12',
    says: 'UNIDO has an office in Indonesia',
    query: '{ institution(by: { slug: "unido-indonesia" }) { kind country { code } relations { nodes { kind to { slug } } } } }',
    holds: 'COUNTRY_OFFICE | ID | COUNTRY_OFFICE_OF | unido',
  },
  {
    row: 'A13',
    says: 'the Vice Minister, unnamed, says that the secretariat carries out the memorandum of 2007',
    query:
      '{ institution(by: { slug: "kss-secretariat" }) { establishedUnder { slug signedOn } statements { nodes { kind text position { slug } person { name } actor { slug } about { nodes { subject { ... on Agreement { slug } ... on Institution { slug } } } } } } } agreement(by: { slug: "tca-2013" }) { relations { nodes { kind basis to { slug } } } } }',
    holds:
      'mou-2007 | 2007-12-04 | ROLE | The secretariat follows up the memorandum of 2007 and carries it out. | vice-minister-of-industry-id | null | kemenperin | kss-secretariat | mou-2007 | RELATED | INFERRED | mou-2007',
  },
  {
    row: 'A14',
    says: 'a memorandum on South-South industrial cooperation, signed on 4 December 2007',
    query: '{ agreement(by: { slug: "mou-2007" }) { type subject signedOn institutions { nodes { slug } } } }',
    holds: 'MOU | South-South industrial cooperation | 2007-12-04 | kemenperin | unido',
  },
  {
    row: 'A15',
    says: 'six fields were agreed on; of which instrument, the text leaves open',
    query:
      '{ agreement(by: { slug: "mou-2007" }) { provisions(filter: { kind: { eq: COOPERATION_AREA } }) { nodes { ordinal text classifications { nodes { assignedBy code { code scheme { code } } } } } } } reading: agreement(by: { slug: "mou-2007" }) { provisions(first: 1) { nodes { citations(filter: { field: { eq: "text" } }) { nodes { locator note } } } } } }',
    holds:
      '1 | Exchange of experience | EDITOR | 17.6 | SDG-TARGET | 2 | Networks of cooperation | SOURCE | NETWORKING | ACTIVITY-MODALITY | 3 | Less poverty through stronger communities | EDITOR | 1 | SDG-GOAL | 4 | Stronger local and national innovation systems | EDITOR | 32182 | DAC-5 | EDITOR | 9.b | SDG-TARGET | 5 | Stronger small and medium industry by learning from each other | EDITOR | 32130 | DAC-5 | EDITOR | 9.3 | SDG-TARGET | 6 | Sustainable energy and technology in industry | EDITOR | 9.4 | SDG-TARGET | ¶5 | The text says "this cooperation": the memorandum of 2007 or the agreement of 2013. It is read as the memorandum, named just before.',
  },
  {
    row: 'A16',
    says: 'hundreds of technical cooperations, says the Vice Minister',
    query:
      '{ figure(by: { slug: "kss-cooperations-held-2013" }) { indicator value qualifier text(locale: ID) statedByPosition { slug } statedByPerson { name } subject { ... on Programme { slug } } amongGroup { code } providerCountry { code } asOf } }',
    holds: 'COOPERATIONS_HELD | null | VAGUE | ratusan | vice-minister-of-industry-id | null | kss | DEVELOPING | ID | 2013',
  },
  {
    row: 'A17',
    says: 'by training, capacity building, transfer of technology and exchange of experts',
    query:
      '{ programme(by: { slug: "kss" }) { classifications(filter: { code: { scheme: { code: { eq: "ACTIVITY-MODALITY" } } } }) { nodes { code { code name(locale: ID) } assignedBy } } } }',
    holds:
      'TRAINING | Pelatihan | SOURCE | CAPACITY_BUILDING | Pengembangan kapasitas | SOURCE | TECHNOLOGY_TRANSFER | Alih teknologi | SOURCE | EXPERT_EXCHANGE | Pertukaran tenaga ahli | SOURCE',
  },
  {
    row: 'A18',
    says: '7,072 participants are on record with the bureau KTLN',
    query:
      '{ figure(by: { slug: "kss-participants-trained-2013" }) { indicator value qualifier asOf reportedBy { slug } providerCountry { code } amongGroup { code } } }',
    holds: 'PARTICIPANTS_TRAINED | 7072 | EXACT | 2013 | setneg-ktln | ID | DEVELOPING',
  },
  {
    row: 'A19',
    says: 'from 112 developing countries',
    query: '{ figure(by: { slug: "kss-countries-of-participants-2013" }) { indicator value qualifier asOf reportedBy { slug } amongGroup { code } } }',
    holds: 'COUNTRIES_OF_PARTICIPANTS | 112 | EXACT | 2013 | setneg-ktln | DEVELOPING',
  },
  {
    row: 'A20',
    says: 'trained by Indonesia through its technical ministries',
    query:
      '{ programme(by: { slug: "kss" }) { actors(filter: { or: [{ cooperationRole: { eq: PROVIDER } }, { functionRole: { eq: IMPLEMENTING } }] }) { nodes { cooperationRole functionRole actor { __typename name } } } } }',
    holds: 'PROVIDER | ACCOUNTABLE | Country | Indonesia | null | IMPLEMENTING | UnnamedActor | Technical ministries and agencies of Indonesia',
  },
  {
    row: 'A21',
    says: 'KTLN is a bureau of the State Secretariat',
    query: '{ institution(by: { slug: "setneg-ktln" }) { kind relations { nodes { kind to { slug } } } } }',
    holds: 'BUREAU | UNIT_OF | setneg',
  },
  {
    row: 'A22',
    says: 'the secretariat coordinates; technical centres, research institutes and schools of the ministry carry it out',
    query:
      '{ programme(by: { slug: "kss-kemenperin" }) { coordinators: actors(filter: { functionRole: { eq: COORDINATOR } }) { nodes { actor { slug } } } implementers: actors(filter: { functionRole: { eq: IMPLEMENTING }, actor: { unnamedActor: {} } }) { nodes { actor { ... on UnnamedActor { slug kind parent { slug } } } } } } }',
    holds:
      'kss-secretariat | kemenperin-technical-centres | TECHNICAL_CENTRE | kemenperin | kemenperin-research-institutes | RESEARCH_CENTRE | kemenperin | kemenperin-education-units | EDUCATION_UNIT | kemenperin',
  },
  {
    row: 'A23',
    says: 'for developing countries, in particular the least developed',
    query:
      '{ programme(by: { slug: "kss-kemenperin" }) { actors(filter: { cooperationRole: { eq: BENEFICIARY } }) { nodes { note actor { ... on CountryGroup { code } } } } } }',
    holds: 'null | DEVELOPING | In particular. | LDC',
  },
  {
    row: 'A24',
    says: 'it also brings advantage to Indonesian industry, says the Vice Minister',
    query:
      '{ statements(filter: { kind: { eq: BENEFIT } }) { nodes { text position { slug } about { nodes { subject { __typename ... on Programme { slug } ... on Country { code } } } } citations(filter: { field: { eq: "text" } }) { nodes { locator source { slug } } } } } }',
    holds:
      'Technical cooperation also serves Indonesian industry: better access to markets and intangible assets, above all in markets it is new to. | vice-minister-of-industry-id | Programme | kss-kemenperin | Country | ID | ¶9 | antara-2013',
  },
  {
    row: 'A25',
    says: 'UNIDO is a non-profit world organisation that coordinates industrial cooperation',
    query: '{ institution(by: { slug: "unido" }) { kind description } }',
    holds: 'UN_AGENCY | A non-profit world organisation that coordinates industrial cooperation.',
  },
  {
    row: 'A26',
    says: 'UNIDO seeks donors for programmes it draws up with the ministry',
    query:
      '{ programme(by: { slug: "kss-kemenperin" }) { actors(filter: { or: [{ cooperationRole: { eq: FACILITATOR } }, { functionRole: { eq: FUNDING } }] }) { nodes { cooperationRole functionRole note actor { slug } } } statements(filter: { kind: { eq: ROLE } }) { nodes { text(locale: ID) actor { slug } } } } }',
    holds:
      'FACILITATOR | null | Seeks support of donors for programmes it draws up with the ministry. | unido | null | FUNDING | Sought; no source says that any was found. | donors-sought-by-unido | UNIDO mencari donor, baik negara maju maupun organisasi internasional, untuk program yang disusunnya bersama kementerian. | null',
  },
];
