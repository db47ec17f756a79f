import { labelsOf } from '../../model/enums.js';
import { CountBasis, CountReason, FigureAspect, FigureUnit, Indicator, Qualifier, SumRefusalCode } from './figure.choices.js';

/** What the values of the enums of figures and counts are called. */
export const figureLabels = [
  labelsOf(Qualifier, {
    EXACT: ['Exact', 'Tepat'],
    AT_LEAST: ['At least', 'Sekurang-kurangnya'],
    ABOUT: ['About', 'Sekitar'],
    VAGUE: ['A word, no number', 'Kata, bukan angka'],
  }),
  labelsOf(Indicator, {
    PARTICIPANTS: ['Participants', 'Peserta'],
    COUNTRIES: ['Countries taking part', 'Negara peserta'],
    PARTICIPANTS_TRAINED: ['People trained', 'Orang yang dilatih'],
    COUNTRIES_OF_PARTICIPANTS: ['Countries of people trained', 'Negara asal orang yang dilatih'],
    COUNTRIES_BENEFITED: ['Countries that benefited', 'Negara penerima manfaat'],
    COOPERATIONS_HELD: ['Technical cooperations held', 'Kerja sama teknik yang diselenggarakan'],
    PROGRAMMES_HELD: ['Programmes held', 'Program yang diselenggarakan'],
    CONTRIBUTION: ['Money contributed', 'Dana yang disumbangkan'],
  }),
  labelsOf(CountBasis, {
    COUNTED: ['Counted', 'Dicacah'],
    REPORTED: ['Reported', 'Dilaporkan'],
    COMPUTED: ['Worked out', 'Dihitung'],
    UNKNOWN: ['Unknown', 'Tidak diketahui'],
  }),
  labelsOf(CountReason, {
    NOTHING_REPORTED: ['Nothing reported', 'Tidak ada laporan'],
    ONLY_TOTAL_REPORTED: ['Only a total reported', 'Hanya jumlah keseluruhan yang dilaporkan'],
    NO_COUNTRY_LISTED: ['No country listed', 'Tidak ada negara yang disebut'],
    GROUP_UNKNOWN: ['Unknown group', 'Kelompok tidak dikenal'],
    NO_EDITION: ['No edition', 'Tidak ada penyelenggaraan'],
    NO_PARTICIPATION_RECORDED: ['No participation recorded', 'Tidak ada keikutsertaan yang tercatat'],
    TOO_FEW: ['Too few to be told', 'Terlalu sedikit untuk disebutkan'],
    DATES_UNKNOWN: ['Dates not known to the day', 'Tanggal tidak diketahui sampai harinya'],
  }),
  labelsOf(FigureUnit, {
    PEOPLE: ['People', 'Orang'],
    COUNTRIES: ['Countries', 'Negara'],
    ACTIVITIES: ['Activities', 'Kegiatan'],
    US_DOLLARS: ['US dollars', 'Dolar Amerika Serikat'],
  }),
  labelsOf(FigureAspect, {
    INDICATOR: ['Indicator', 'Indikator'],
    UNIT: ['Unit', 'Satuan'],
    SCOPE: ['Scope', 'Cakupan'],
    AS_OF: ['Day or period', 'Hari atau periode'],
    REPORTER: ['Reporter', 'Pelapor'],
    QUALIFIER: ['Exactness', 'Ketepatan'],
  }),
  labelsOf(SumRefusalCode, {
    NO_FIGURE: ['No figure', 'Tidak ada angka'],
    NOT_COMPARABLE: ['Not comparable', 'Tidak dapat dibandingkan'],
    NO_NUMBER: ['No number', 'Bukan angka'],
    OVERLAPPING: ['May be counted twice', 'Mungkin terhitung dua kali'],
  }),
] as const;
