import { choices } from '../../model/enums.js';

/** What an institution is. */
export const InstitutionKind = choices('InstitutionKind', 'What an institution is.', {
  MINISTRY: 'A ministry, or a body of that rank.',
  DIRECTORATE_GENERAL: 'A directorate general of a ministry.',
  BUREAU: 'A bureau, directorate or centre within a ministry or agency.',
  AGENCY: 'A government agency.',
  COORDINATION_BODY: 'A team or committee that coordinates several bodies.',
  TECHNICAL_CENTRE: 'A centre for technical services and research in industry (Indonesian: balai besar).',
  RESEARCH_CENTRE: 'A centre for research or standards.',
  UNIVERSITY: 'A university.',
  EDUCATION_UNIT: 'A school, polytechnic or training centre.',
  UN_AGENCY: 'An agency of the United Nations.',
  INTERGOVERNMENTAL: 'Another organisation of states.',
  SECRETARIAT: 'A secretariat of a programme or organisation.',
  COUNTRY_OFFICE: 'The office of an organisation in one country.',
  LOCAL_GOVERNMENT: 'A body of a province or municipality.',
  DEVELOPMENT_AGENCY: 'A government agency for development cooperation.',
  STATE_ENTERPRISE: 'A company owned by a state.',
  COMPANY: 'A company.',
  SME: 'A small or medium enterprise.',
  MUSEUM_OR_CULTURAL: 'A museum or a place of culture.',
  SCIENCE_PARK: 'A science or technology park.',
  MEDIA: 'A publisher of news.',
  OTHER: 'Something else.',
});

/** How one institution is related to another. */
export const InstitutionRelationKind = choices('InstitutionRelationKind', 'How one institution is related to another; read as "from … to".', {
  UNIT_OF: 'Is a unit of.',
  COUNTRY_OFFICE_OF: 'Is the office in a country of.',
  SECRETARIAT_OF: 'Is the secretariat of.',
  COORDINATED_BY: 'Is coordinated by.',
  MEMBER_OF: 'Is a member of.',
  JOINTLY_RUN_BY: 'Is run by, together with others.',
  FOCAL_POINT_OF: 'Is the focal point of.',
  SUCCESSOR_OF: 'Has taken the place of.',
});
