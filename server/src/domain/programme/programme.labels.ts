import { labelsOf } from '../../model/enums.js';
import { ActivityStatus, CooperationRole, FunctionRole, Modality, ProgrammeAgreementKind, ProgrammeKind } from './programme.choices.js';

/** What the values of the enums of programmes are called. */
export const programmeLabels = [
  labelsOf(ProgrammeKind, {
    SCHEME: ['Scheme', 'Skema'],
    PILLAR: ['Pillar', 'Pilar'],
    TRAINING_SERIES: ['Training series', 'Rangkaian pelatihan'],
    PROJECT: ['Project', 'Proyek'],
    ACTION: ['Action', 'Aksi'],
    SCHOLARSHIP: ['Scholarship', 'Beasiswa'],
    EXPERT_DISPATCH: ['Dispatch of experts', 'Pengiriman tenaga ahli'],
    AID_IN_KIND: ['Aid in kind', 'Bantuan barang'],
    CENTRE: ['Centre', 'Pusat'],
  }),
  labelsOf(Modality, {
    SSC_BILATERAL: ['South-South, bilateral', 'Selatan-Selatan, bilateral'],
    SSC_REGIONAL: ['South-South, regional', 'Selatan-Selatan, regional'],
    SOUTH_SOUTH_AND_TRIANGULAR: ['South-South and triangular', 'Selatan-Selatan dan Triangular'],
    TRIANGULAR: ['Triangular', 'Triangular'],
    NORTH_SOUTH: ['North-South', 'Utara-Selatan'],
    MIXED: ['Mixed', 'Campuran'],
    UNDETERMINED: ['Undetermined', 'Tidak dapat ditentukan'],
  }),
  labelsOf(ActivityStatus, {
    PIPELINE: ['In preparation', 'Disiapkan'],
    IMPLEMENTATION: ['Under way', 'Dilaksanakan'],
    FINALISATION: ['Being wound up', 'Penyelesaian'],
    CLOSED: ['Closed', 'Selesai'],
    CANCELLED: ['Cancelled', 'Dibatalkan'],
    SUSPENDED: ['Suspended', 'Dihentikan sementara'],
    UNKNOWN: ['Unknown', 'Tidak diketahui'],
  }),
  labelsOf(CooperationRole, {
    PROVIDER: ['Provider', 'Penyedia'],
    FACILITATOR: ['Facilitator', 'Fasilitator'],
    BENEFICIARY: ['Beneficiary', 'Penerima manfaat'],
    BOTH: ['Provider and beneficiary', 'Penyedia dan penerima manfaat'],
  }),
  labelsOf(FunctionRole, {
    FUNDING: ['Funding', 'Pendana'],
    ACCOUNTABLE: ['Accountable', 'Penanggung jawab'],
    EXTENDING: ['Extending', 'Penyalur'],
    IMPLEMENTING: ['Implementing', 'Pelaksana'],
    ORGANISER: ['Organiser', 'Penyelenggara'],
    HOST: ['Host', 'Tuan rumah'],
    FOCAL_POINT: ['Focal point', 'Narahubung'],
    SECRETARIAT: ['Secretariat', 'Sekretariat'],
    COORDINATOR: ['Coordinator', 'Koordinator'],
    RESOURCE: ['Resource', 'Narasumber'],
  }),
  labelsOf(ProgrammeAgreementKind, {
    ESTABLISHED_BY: ['Established by', 'Dibentuk oleh'],
    UNDER: ['Under', 'Di bawah'],
    IMPLEMENTS: ['Implements', 'Melaksanakan'],
    FUNDED_BY: ['Funded by', 'Didanai oleh'],
  }),
] as const;
