import { labelsOf } from '../../model/enums.js';
import { InstitutionKind, InstitutionRelationKind } from './institution.choices.js';
import { IdentifierScheme } from './institutionIdentifier.entity.js';

/** What the values of the enums of institutions are called. */
export const institutionLabels = [
  labelsOf(InstitutionKind, {
    MINISTRY: ['Ministry', 'Kementerian', 'Kementerian, atau badan yang setingkat.'],
    DIRECTORATE_GENERAL: ['Directorate general', 'Direktorat jenderal', 'Direktorat jenderal suatu kementerian.'],
    BUREAU: ['Bureau', 'Biro', 'Biro, direktorat, atau pusat di dalam kementerian atau badan.'],
    AGENCY: ['Agency', 'Badan', 'Badan pemerintah.'],
    COORDINATION_BODY: ['Coordination body', 'Badan koordinasi', 'Tim atau komite yang mengoordinasikan beberapa badan.'],
    TECHNICAL_CENTRE: ['Technical centre', 'Balai besar', 'Balai besar: pusat layanan teknis dan riset untuk industri.'],
    RESEARCH_CENTRE: ['Research centre', 'Balai riset', 'Balai riset atau standardisasi.'],
    UNIVERSITY: ['University', 'Universitas', 'Universitas.'],
    EDUCATION_UNIT: ['School or training centre', 'Unit pendidikan', 'Sekolah, politeknik, atau pusat pelatihan.'],
    UN_AGENCY: ['United Nations agency', 'Badan Perserikatan Bangsa-Bangsa', 'Badan Perserikatan Bangsa-Bangsa.'],
    INTERGOVERNMENTAL: ['Intergovernmental organisation', 'Organisasi antarpemerintah', 'Organisasi antarnegara yang lain.'],
    SECRETARIAT: ['Secretariat', 'Sekretariat', 'Sekretariat suatu program atau organisasi.'],
    COUNTRY_OFFICE: ['Country office', 'Kantor perwakilan', 'Kantor suatu organisasi di satu negara.'],
    LOCAL_GOVERNMENT: ['Local government', 'Pemerintah daerah', 'Perangkat provinsi, kabupaten, atau kota.'],
    DEVELOPMENT_AGENCY: ['Development agency', 'Badan kerja sama pembangunan', 'Badan pemerintah untuk kerja sama pembangunan.'],
    STATE_ENTERPRISE: ['State enterprise', 'Badan usaha milik negara', 'Perusahaan milik negara.'],
    COMPANY: ['Company', 'Perusahaan', 'Perusahaan.'],
    SME: ['Small or medium enterprise', 'Industri kecil atau menengah', 'Usaha kecil atau menengah.'],
    MUSEUM_OR_CULTURAL: ['Museum or place of culture', 'Museum atau tempat budaya', 'Museum atau tempat budaya.'],
    SCIENCE_PARK: ['Science park', 'Taman sains', 'Taman sains atau teknologi.'],
    MEDIA: ['Publisher of news', 'Media', 'Penerbit berita.'],
    OTHER: ['Other', 'Lainnya', 'Lembaga lain.'],
  }),
  labelsOf(InstitutionRelationKind, {
    UNIT_OF: ['Unit of', 'Unit dari', 'Merupakan unit lembaga lain.'],
    COUNTRY_OFFICE_OF: ['Country office of', 'Kantor perwakilan dari', 'Merupakan kantor lembaga lain di satu negara.'],
    SECRETARIAT_OF: ['Secretariat of', 'Sekretariat dari', 'Merupakan sekretariat lembaga lain.'],
    COORDINATED_BY: ['Coordinated by', 'Dikoordinasikan oleh', 'Dikoordinasikan oleh lembaga lain.'],
    MEMBER_OF: ['Member of', 'Anggota dari', 'Merupakan anggota lembaga lain.'],
    JOINTLY_RUN_BY: ['Jointly run by', 'Dijalankan bersama oleh', 'Dijalankan oleh lembaga lain bersama yang lain lagi.'],
    FOCAL_POINT_OF: ['Focal point of', 'Narahubung dari', 'Merupakan narahubung lembaga lain.'],
    SUCCESSOR_OF: ['Successor of', 'Penerus dari', 'Menggantikan lembaga lain.'],
  }),
  labelsOf(IdentifierScheme, {
    IATI_ORG: ['IATI organisation identifier', 'Pengenal organisasi IATI', 'Pengenal organisasi dalam Prakarsa Transparansi Bantuan Internasional (IATI).'],
    DAC_CHANNEL: ['DAC channel code', 'Kode saluran DAC', 'Kode saluran Komite Bantuan Pembangunan OECD (CRS).'],
    ROR: ['ROR', 'ROR', 'Daftar Organisasi Riset (Research Organization Registry).'],
    ID_BUDGET: ["Code in Indonesia's budget", 'Kode bagian anggaran', 'Kode kementerian atau lembaga dalam anggaran negara Indonesia.'],
    WIKIDATA: ['Wikidata', 'Wikidata', 'Wikidata.'],
  }),
] as const;
