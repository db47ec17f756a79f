import { labelsOf } from '../../model/enums.js';
import { ActivityStatus, CooperationRole, FunctionRole, Modality, ProgrammeAgreementKind, ProgrammeKind } from './programme.choices.js';

/** What the values of the enums of programmes are called. */
export const programmeLabels = [
  labelsOf(ProgrammeKind, {
    SCHEME: ['Scheme', 'Skema', 'Keseluruhan skema kerja sama yang menaungi program-program.'],
    PILLAR: ['Pillar', 'Pilar', 'Pilar pekerjaan suatu organisasi.'],
    TRAINING_SERIES: ['Training series', 'Rangkaian pelatihan', 'Pelatihan yang diadakan berulang-ulang, dalam angkatan.'],
    PROJECT: ['Project', 'Proyek', 'Proyek.'],
    ACTION: ['Action', 'Aksi', 'Satu aksi tersendiri.'],
    SCHOLARSHIP: ['Scholarship', 'Beasiswa', 'Beasiswa.'],
    EXPERT_DISPATCH: ['Dispatch of experts', 'Pengiriman tenaga ahli', 'Tenaga ahli yang dikirim ke negara lain.'],
    AID_IN_KIND: ['Aid in kind', 'Bantuan barang', 'Barang atau jasa yang diberikan.'],
    CENTRE: ['Centre', 'Pusat', 'Pusat yang bekerja sebagai program.'],
  }),
  labelsOf(Modality, {
    SSC_BILATERAL: ['South-South, bilateral', 'Selatan-Selatan, bilateral', 'Selatan-Selatan antara dua negara.'],
    SSC_REGIONAL: ['South-South, regional', 'Selatan-Selatan, regional', 'Selatan-Selatan, di dalam suatu kawasan atau organisasi.'],
    SOUTH_SOUTH_AND_TRIANGULAR: [
      'South-South and triangular',
      'Selatan-Selatan dan Triangular',
      'Disebut Selatan-Selatan dan Triangular tanpa menjelaskan yang mana.',
    ],
    TRIANGULAR: ['Triangular', 'Triangular', 'Triangular: penyedia dan penerima manfaat dari Selatan, dengan fasilitator di samping mereka.'],
    NORTH_SOUTH: ['North-South', 'Utara-Selatan', 'Dari negara maju ke negara berkembang.'],
    MIXED: ['Mixed', 'Campuran', 'Terdiri dari beberapa bentuk.'],
    UNDETERMINED: ['Undetermined', 'Tidak dapat ditentukan', 'Tidak dapat ditentukan.'],
  }),
  labelsOf(ActivityStatus, {
    PIPELINE: ['In preparation', 'Disiapkan', 'Sedang disiapkan.'],
    IMPLEMENTATION: ['Under way', 'Dilaksanakan', 'Sedang dilaksanakan.'],
    FINALISATION: ['Being wound up', 'Penyelesaian', 'Sudah selesai, pembukuan belum ditutup.'],
    CLOSED: ['Closed', 'Selesai', 'Sudah selesai.'],
    CANCELLED: ['Cancelled', 'Dibatalkan', 'Tidak dilanjutkan.'],
    SUSPENDED: ['Suspended', 'Dihentikan sementara', 'Dihentikan untuk sementara.'],
    UNKNOWN: ['Unknown', 'Tidak diketahui', 'Tidak disebut dalam sumber.'],
  }),
  labelsOf(CooperationRole, {
    PROVIDER: ['Provider', 'Penyedia', 'Membagikan pengetahuan atau sarananya (sebutan lain: mitra poros, penyedia pertama).'],
    FACILITATOR: ['Facilitator', 'Fasilitator', 'Membantu dengan sarana atau mempertemukan yang lain (sebutan lain: penyedia kedua).'],
    BENEFICIARY: ['Beneficiary', 'Penerima manfaat', 'Menerima (sebutan lain: penerima).'],
    BOTH: ['Provider and beneficiary', 'Penyedia dan penerima manfaat', 'Menyediakan dan menerima.'],
  }),
  labelsOf(FunctionRole, {
    FUNDING: ['Funding', 'Pendana', 'Membiayai.'],
    ACCOUNTABLE: ['Accountable', 'Penanggung jawab', 'Bertanggung jawab atasnya.'],
    EXTENDING: ['Extending', 'Penyalur', 'Mengelola dana atau sarana atas nama pihak lain.'],
    IMPLEMENTING: ['Implementing', 'Pelaksana', 'Melaksanakannya.'],
    ORGANISER: ['Organiser', 'Penyelenggara', 'Menyelenggarakannya.'],
    HOST: ['Host', 'Tuan rumah', 'Menyediakan tempat.'],
    FOCAL_POINT: ['Focal point', 'Narahubung', 'Menjadi titik hubung.'],
    SECRETARIAT: ['Secretariat', 'Sekretariat', 'Menjalankan sekretariat.'],
    COORDINATOR: ['Coordinator', 'Koordinator', 'Mengoordinasikan yang lain.'],
    RESOURCE: ['Resource', 'Narasumber', 'Menyediakan narasumber atau bahan.'],
  }),
  labelsOf(ProgrammeAgreementKind, {
    ESTABLISHED_BY: ['Established by', 'Dibentuk oleh', 'Dibentuk oleh perjanjian itu.'],
    UNDER: ['Under', 'Di bawah', 'Berada di bawah perjanjian itu.'],
    IMPLEMENTS: ['Implements', 'Melaksanakan', 'Melaksanakan perjanjian itu.'],
    FUNDED_BY: ['Funded by', 'Didanai oleh', 'Dibiayai oleh perjanjian itu.'],
  }),
] as const;
