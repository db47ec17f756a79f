import { labelsOf } from '../../model/enums.js';
import { InstitutionKind, InstitutionRelationKind } from './institution.choices.js';
import { IdentifierScheme } from './institutionIdentifier.entity.js';

/** What the values of the enums of institutions are called. */
export const institutionLabels = [
  labelsOf(InstitutionKind, {
    MINISTRY: ['Ministry', 'Kementerian'],
    DIRECTORATE_GENERAL: ['Directorate general', 'Direktorat jenderal'],
    BUREAU: ['Bureau', 'Biro'],
    AGENCY: ['Agency', 'Badan'],
    COORDINATION_BODY: ['Coordination body', 'Badan koordinasi'],
    TECHNICAL_CENTRE: ['Technical centre', 'Balai besar'],
    RESEARCH_CENTRE: ['Research centre', 'Balai riset'],
    UNIVERSITY: ['University', 'Universitas'],
    EDUCATION_UNIT: ['School or training centre', 'Unit pendidikan'],
    UN_AGENCY: ['United Nations agency', 'Badan Perserikatan Bangsa-Bangsa'],
    INTERGOVERNMENTAL: ['Intergovernmental organisation', 'Organisasi antarpemerintah'],
    SECRETARIAT: ['Secretariat', 'Sekretariat'],
    COUNTRY_OFFICE: ['Country office', 'Kantor perwakilan'],
    LOCAL_GOVERNMENT: ['Local government', 'Pemerintah daerah'],
    DEVELOPMENT_AGENCY: ['Development agency', 'Badan kerja sama pembangunan'],
    STATE_ENTERPRISE: ['State enterprise', 'Badan usaha milik negara'],
    COMPANY: ['Company', 'Perusahaan'],
    SME: ['Small or medium enterprise', 'Industri kecil atau menengah'],
    MUSEUM_OR_CULTURAL: ['Museum or place of culture', 'Museum atau tempat budaya'],
    SCIENCE_PARK: ['Science park', 'Taman sains'],
    MEDIA: ['Publisher of news', 'Media'],
    OTHER: ['Other', 'Lainnya'],
  }),
  labelsOf(InstitutionRelationKind, {
    UNIT_OF: ['Unit of', 'Unit dari'],
    COUNTRY_OFFICE_OF: ['Country office of', 'Kantor perwakilan dari'],
    SECRETARIAT_OF: ['Secretariat of', 'Sekretariat dari'],
    COORDINATED_BY: ['Coordinated by', 'Dikoordinasikan oleh'],
    MEMBER_OF: ['Member of', 'Anggota dari'],
    JOINTLY_RUN_BY: ['Jointly run by', 'Dijalankan bersama oleh'],
    FOCAL_POINT_OF: ['Focal point of', 'Narahubung dari'],
    SUCCESSOR_OF: ['Successor of', 'Penerus dari'],
  }),
  labelsOf(IdentifierScheme, {
    IATI_ORG: ['IATI organisation identifier', 'Pengenal organisasi IATI'],
    DAC_CHANNEL: ['DAC channel code', 'Kode saluran DAC'],
    ROR: ['ROR', 'ROR'],
    ID_BUDGET: ["Code in Indonesia's budget", 'Kode bagian anggaran'],
    WIKIDATA: ['Wikidata', 'Wikidata'],
  }),
] as const;
