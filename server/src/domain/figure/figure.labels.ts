import { labelsOf } from '../../model/enums.js';
import { CountBasis, CountReason, FigureAspect, FigureUnit, Indicator, Qualifier, SumRefusalCode } from './figure.choices.js';

/** What the values of the enums of figures and counts are called. */
export const figureLabels = [
  labelsOf(Qualifier, {
    EXACT: ['Exact', 'Tepat', 'Persis seperti yang dinyatakan.'],
    AT_LEAST: ['At least', 'Sekurang-kurangnya', 'Sejumlah ini atau lebih.'],
    ABOUT: ['About', 'Sekitar', 'Kira-kira sejumlah ini.'],
    VAGUE: ['A word, no number', 'Kata, bukan angka', 'Bukan angka, hanya kata seperti "ratusan" atau "beberapa".'],
  }),
  labelsOf(Indicator, {
    PARTICIPANTS: ['Participants', 'Peserta', 'Orang yang mengikuti suatu angkatan atau acara.'],
    COUNTRIES: ['Countries taking part', 'Negara peserta', 'Negara yang mengikuti suatu angkatan atau acara.'],
    PARTICIPANTS_TRAINED: ['People trained', 'Orang yang dilatih', 'Orang yang dilatih suatu negara selama beberapa tahun.'],
    COUNTRIES_OF_PARTICIPANTS: ['Countries of people trained', 'Negara asal orang yang dilatih', 'Negara asal orang-orang itu.'],
    COUNTRIES_BENEFITED: ['Countries that benefited', 'Negara penerima manfaat', 'Negara yang pernah mendapat manfaat dalam bentuk apa pun.'],
    COOPERATIONS_HELD: ['Technical cooperations held', 'Kerja sama teknik yang diselenggarakan', 'Kerja sama teknik yang sudah diselenggarakan.'],
    PROGRAMMES_HELD: ['Programmes held', 'Program yang diselenggarakan', 'Pelatihan dan program lain yang sudah diselenggarakan.'],
    CONTRIBUTION: ['Money contributed', 'Dana yang disumbangkan', 'Dana yang disumbangkan, dalam dolar Amerika Serikat.'],
  }),
  labelsOf(CountBasis, {
    COUNTED: ['Counted', 'Dicacah', 'Dicacah dari catatan yang ada di sini.'],
    REPORTED: ['Reported', 'Dilaporkan', 'Dilaporkan oleh suatu sumber.'],
    COMPUTED: ['Worked out', 'Dihitung', 'Dihitung dari angka yang dilaporkan sumber dan dari tanggal.'],
    UNKNOWN: ['Unknown', 'Tidak diketahui', 'Tidak diketahui; itu bukan nol.'],
  }),
  labelsOf(CountReason, {
    NOTHING_REPORTED: ['Nothing reported', 'Tidak ada laporan', 'Tidak ada sumber yang melaporkan angka.'],
    ONLY_TOTAL_REPORTED: ['Only a total reported', 'Hanya jumlah keseluruhan yang dilaporkan', 'Yang dilaporkan hanya jumlah keseluruhan, bukan per negara.'],
    NO_COUNTRY_LISTED: ['No country listed', 'Tidak ada negara yang disebut', 'Tidak ada sumber yang menyebut negara.'],
    GROUP_UNKNOWN: ['Unknown group', 'Kelompok tidak dikenal', 'Tidak ada kelompok dengan kode ini di sini.'],
    NO_EDITION: ['No edition', 'Tidak ada penyelenggaraan', 'Tidak ada angkatannya yang tercatat di sini.'],
    NO_PARTICIPATION_RECORDED: [
      'No participation recorded',
      'Tidak ada keikutsertaan yang tercatat',
      'Tidak ada catatan tentang peserta seperti itu di sini. Angka yang dilaporkan sumber ada di tempat lain: lihat `participantCount`.',
    ],
    TOO_FEW: [
      'Too few to be told',
      'Terlalu sedikit untuk disebutkan',
      'Kurang dari lima orang, atau angka yang membuat jumlah sekecil itu dapat dihitung. Angka seperti itu tidak pernah disebutkan.',
    ],
    DATES_UNKNOWN: ['Dates not known to the day', 'Tanggal tidak diketahui sampai harinya', 'Hari pertama atau hari terakhir tidak diketahui sampai harinya.'],
  }),
  labelsOf(FigureUnit, {
    PEOPLE: ['People', 'Orang', 'Orang.'],
    COUNTRIES: ['Countries', 'Negara', 'Negara.'],
    ACTIVITIES: ['Activities', 'Kegiatan', 'Kerja sama, program, atau pelatihan.'],
    US_DOLLARS: ['US dollars', 'Dolar Amerika Serikat', 'Dolar Amerika Serikat.'],
  }),
  labelsOf(FigureAspect, {
    INDICATOR: ['Indicator', 'Indikator', 'Apa yang dihitung.'],
    UNIT: ['Unit', 'Satuan', 'Satuan angkanya.'],
    SCOPE: ['Scope', 'Cakupan', 'Milik siapa: program, jenis catatan, negara penyedia.'],
    AS_OF: ['Day or period', 'Hari atau periode', 'Hari atau periode yang dimaksud.'],
    REPORTER: ['Reporter', 'Pelapor', 'Siapa yang mencatat atau menyatakan angkanya.'],
    QUALIFIER: ['Exactness', 'Ketepatan', 'Seberapa tepat angkanya.'],
  }),
  labelsOf(SumRefusalCode, {
    NO_FIGURE: ['No figure', 'Tidak ada angka', 'Tidak ada angka untuk dijumlahkan.'],
    NOT_COMPARABLE: ['Not comparable', 'Tidak dapat dibandingkan', 'Yang dihitung berbeda, atau berasal dari keseluruhan yang berbeda.'],
    NO_NUMBER: ['No number', 'Bukan angka', 'Salah satunya hanya berupa kata.'],
    OVERLAPPING: [
      'May be counted twice',
      'Mungkin terhitung dua kali',
      'Yang dihitung mungkin terhitung dua kali: bukan dari angkatan-angkatan terpisah dari satu program, atau hal yang sama dapat berulang.',
    ],
  }),
] as const;
