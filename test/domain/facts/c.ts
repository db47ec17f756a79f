import type { Fact } from './fact.js';

/** What document C, `kabar24-2017-11-14`, says. */
export const factsOfC: readonly Fact[] = [
  {
    row: 'C1',
    says: 'a news item of Kabar24 from Malang, of 14 November 2017',
    query: '{ source(by: { slug: "kabar24-2017-11-14" }) { kind publisher { name } dateline { slug } publishedOn } }',
    holds: 'NEWS | Kabar24.com | malang | 2017-11-14',
  },
  {
    row: 'C2',
    says: 'the foreign ministry holds a seminar to make the scheme known and stronger',
    query:
      '{ event(by: { slug: "seminar-ub-2017" }) { kind objective participations(filter: { actor: { institution: { slug: { eq: "kemlu" } } } }) { nodes { role } } } }',
    holds:
      "SEMINAR | Make the scheme of South-South cooperation known and stronger; show Indonesia's part in it and what partners in the South gain. | ORGANISER",
  },
  {
    row: 'C3',
    says: 'the foreign ministry carries the scheme to assist developing countries',
    query:
      '{ programme(by: { slug: "kss" }) { actors(filter: { actor: { institution: { slug: { eq: "kemlu" } } } }) { nodes { functionRole } } statements(filter: { kind: { eq: ROLE } }) { nodes { text } } } }',
    holds: 'ACCOUNTABLE | The foreign ministry carries the scheme, to assist fellow developing countries.',
  },
  {
    row: 'C4',
    says: 'a pattern of diplomacy: capacity building and technical cooperation',
    query:
      '{ programme(by: { slug: "kss" }) { name(locale: EN) statements(filter: { actor: { institution: { slug: { eq: "kemlu" } } } }) { nodes { kind text } } } }',
    holds:
      "Indonesia's South-South Cooperation | DEFINITION | A pattern of diplomacy: capacity building and other technical cooperation, in development, good governance and the economy.",
  },
  {
    row: 'C5',
    says: 'three flagship fields',
    query: '{ codeScheme(by: { code: "KSS-FOCUS" }) { codes { nodes { name name_id: name(locale: ID) programmes { nodes { slug } } } } } }',
    holds: 'Development | Pembangunan | kss | Economy | Ekonomi | kss | Good governance | Tata kelola pemerintahan yang baik | kss',
  },
  {
    row: 'C6',
    says: 'on 14 November',
    query: '{ event(by: { slug: "seminar-ub-2017" }) { startsOn endsOn status } }',
    holds: '2017-11-14 | 2017-11-14 | HELD',
  },
  {
    row: 'C7',
    says: 'organised by the centre P2K-Multilateral',
    query: '{ institution(by: { slug: "kemlu-p2k-multilateral" }) { name(locale: ID) names { nodes { text } } eventRoles { nodes { role event { slug } } } } }',
    holds:
      'Pusat Pengkajian dan Pengembangan Kebijakan pada Organisasi Internasional | P2K-Multilateral | Pusat P2K-Multilateral | ORGANISER | seminar-ub-2017',
  },
  {
    row: 'C8',
    says: 'of BPPK, of the foreign ministry',
    query: '{ institution(by: { slug: "kemlu-p2k-multilateral" }) { relations { nodes { kind to { slug relations { nodes { kind to { slug } } } } } } } }',
    holds: 'UNIT_OF | kemlu-bppk | UNIT_OF | kemlu',
  },
  {
    row: 'C9',
    says: 'which is a member of the National Coordination Team',
    query: '{ institution(by: { slug: "kemlu" }) { relations(filter: { kind: { eq: MEMBER_OF } }) { nodes { to { slug kind name(locale: ID) } } } } }',
    holds: 'tim-kornas-kss | COORDINATION_BODY | Tim Koordinasi Nasional Kerja Sama Selatan-Selatan',
  },
  {
    row: 'C10',
    says: 'together with Universitas Brawijaya and USAID',
    query: '{ event(by: { slug: "seminar-ub-2017" }) { participations(filter: { role: { eq: CO_ORGANISER } }) { nodes { actor { slug } } } } }',
    holds: 'universitas-brawijaya | usaid',
  },
  {
    row: 'C11',
    says: 'the title of the seminar, as printed and as meant',
    query: '{ event(by: { slug: "seminar-ub-2017" }) { name names { nodes { text kind } } } }',
    holds:
      "Seminar on Indonesia's South-South Cooperation: Exploring the Potentials | Seminar on Indonesia’s South-South Coorperation: Exploring the Potentials | ALIAS",
  },
  {
    row: 'C12',
    says: 'at Universitas Brawijaya in Malang, East Java',
    query:
      '{ event(by: { slug: "seminar-ub-2017" }) { place { slug parent { slug parent { slug iso3166Code } } } participations(filter: { role: { eq: HOST } }) { nodes { actor { slug } } } } }',
    holds: 'universitas-brawijaya-campus | malang | east-java | ID-JI | universitas-brawijaya',
  },
  {
    row: 'C13',
    says: 'said by Dewo Broto Joko of Bappenas',
    query: '{ person(by: { slug: "dewo-broto-joko" }) { name appointments { nodes { validFrom position { name kind institution { slug } } } } } }',
    holds: 'Dewo Broto Joko | 2017-11-14 | Director of Foreign Policy and International Development Cooperation | DIRECTOR | bappenas',
  },
  {
    row: 'C14',
    says: '96 developing countries have benefited',
    query:
      '{ figure(by: { slug: "kss-countries-benefited-2017" }) { indicator value qualifier asOf reportedBy { slug } statedByPerson { slug } statedByPosition { slug } amongGroup { code } } }',
    holds: 'COUNTRIES_BENEFITED | 96 | EXACT | 2017-11-14 | bappenas | dewo-broto-joko | director-foreign-policy-bappenas | DEVELOPING',
  },
  {
    row: 'C15',
    says: 'Timor-Leste and Kyrgyzstan are examples',
    query:
      '{ programme(by: { slug: "kss" }) { actors(filter: { cooperationRole: { eq: BENEFICIARY }, actor: { country: { code: { in: ["TL", "KG"] } } } }) { nodes { note actor { ... on Country { code } } } } } tl: search(query: "Timor Leste", types: [COUNTRY], first: 1) { nodes { node { slug } } } kg: search(query: "Kyrgyztan", types: [COUNTRY], first: 1) { nodes { node { slug } } } }',
    holds: 'One of two countries named as examples out of 96. | TL | One of two countries named as examples out of 96. | KG | tl | kg',
  },
  {
    row: 'C16',
    says: 'through assistance in agriculture and livestock',
    query: '{ programme(by: { slug: "kss-agri-livestock" }) { kind parent { slug } classifications { nodes { code { code name } } } } }',
    holds: 'AID_IN_KIND | kss | 31110 | Agricultural policy and administrative management | 31163 | Livestock | AID_IN_KIND | Aid in kind',
  },
  {
    row: 'C17',
    says: "few know that Indonesia's experience has helped others",
    query:
      '{ statements(filter: { kind: { eq: OPINION } }) { nodes { text person { slug } position { slug } about { nodes { subject { ... on Programme { slug } } } } } } }',
    holds:
      "Much has been done, but few know that Indonesia's experience helped other developing countries to solve their problems. | dewo-broto-joko | director-foreign-policy-bappenas | kss",
  },
  {
    row: 'C18',
    says: "the centre wants Indonesia's part and its benefit to be heard",
    query:
      '{ statement(by: { slug: "seminar-ub-2017-goal" }) { kind text(locale: ID) actor { slug } about { nodes { subject { ... on Event { slug } ... on Programme { slug } } } } } event(by: { slug: "seminar-ub-2017" }) { objective } }',
    holds:
      "GOAL | Menyuarakan kiprah Indonesia bagi kapasitas sesama negara berkembang dan manfaatnya bagi mitra di Selatan. | kemlu-p2k-multilateral | seminar-ub-2017 | kss | Make the scheme of South-South cooperation known and stronger; show Indonesia's part in it and what partners in the South gain.",
  },
  {
    row: 'C19',
    says: 'Indonesia rose to middle income',
    query:
      '{ country(by: { code: "ID" }) { isMemberOf(group: "MIDDLE_INCOME", asOf: "2017-11-14") memberships(filter: { group: { code: { eq: "MIDDLE_INCOME" } } }) { nodes { status validFrom validTo group { kind } } } } }',
    holds: 'true | MEMBER | null | null | INCOME',
  },
  {
    row: 'C20',
    says: 'Indonesia is a member of the G20',
    query: '{ country(by: { code: "ID" }) { isMemberOf(group: "G20", asOf: "2017-11-14") } }',
    holds: 'true',
  },
  {
    row: 'C21',
    says: 'Indonesia gradually becomes a provider and no longer receives only',
    query:
      '{ programme(by: { slug: "kss" }) { actors(filter: { actor: { country: { code: { eq: "ID" } } } }) { nodes { cooperationRole note } } statements(filter: { kind: { eq: HISTORY } }) { nodes { text about { nodes { subject { ... on Country { code } ... on Programme { slug } } } } } } } }',
    holds:
      'PROVIDER | Grows into the part of a provider. | BENEFICIARY | No longer a recipient only; since when is not known. | Now a middle-income country and a member of the G20, Indonesia is step by step becoming a provider of assistance and no longer receives only. | ID | kss',
  },
];
