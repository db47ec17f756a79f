import { labelsOf } from '../../model/enums.js';
import { DatedFactKind } from './datedFact.choices.js';

/** What the kinds of dated facts are called. */
export const datedFactLabels = [
  labelsOf(DatedFactKind, {
    FOUNDING: ['Founded', 'Didirikan', 'Suatu lembaga didirikan.'],
    RELATION_START: ['Related since', 'Terkait sejak', 'Suatu lembaga mulai berhubungan dengan lembaga lain.'],
    RELATION_END: ['Related until', 'Terkait sampai', 'Hubungan itu berakhir.'],
    APPOINTMENT_START: ['First seen in office', 'Pertama tercatat menjabat', 'Seseorang pertama kali tercatat dalam suatu jabatan.'],
    APPOINTMENT_END: ['Last seen in office', 'Terakhir tercatat menjabat', 'Seseorang terakhir kali tercatat dalam suatu jabatan.'],
    MEMBERSHIP_START: ['Membership begins', 'Keanggotaan mulai', 'Suatu negara masuk ke kelompok negara.'],
    MEMBERSHIP_END: ['Membership ends', 'Keanggotaan berakhir', 'Suatu negara keluar dari kelompok itu.'],
    SIGNATURE: ['Agreement signed', 'Perjanjian ditandatangani', 'Suatu perjanjian ditandatangani.'],
    ENTRY_INTO_FORCE: ['Agreement in force', 'Perjanjian berlaku', 'Suatu perjanjian mulai berlaku.'],
    EXPIRY: ['Agreement ends', 'Perjanjian berakhir', 'Suatu perjanjian berakhir, sebagaimana dinyatakan atau dihitung dari jangka waktunya.'],
    TERMINATION: ['Agreement ended before its time', 'Perjanjian diakhiri sebelum waktunya', 'Suatu perjanjian diakhiri sebelum waktunya.'],
    PROGRAMME_START: ['Programme begins', 'Program mulai', 'Suatu program mulai.'],
    PROGRAMME_END: ['Programme ends', 'Program berakhir', 'Suatu program berakhir.'],
    ROLE_START: ['Part in a programme begins', 'Keterlibatan dalam program mulai', 'Seseorang atau suatu lembaga mulai berperan dalam program.'],
    ROLE_END: ['Part in a programme ends', 'Keterlibatan dalam program berakhir', 'Peran itu berakhir.'],
    EDITION_START: ['Edition begins', 'Angkatan mulai', 'Suatu angkatan program mulai.'],
    EDITION_END: ['Edition ends', 'Angkatan berakhir', 'Suatu angkatan program berakhir.'],
    EVENT: ['Event', 'Acara', 'Suatu acara mulai.'],
    EVENT_END: ['Event ends', 'Acara berakhir', 'Suatu acara beberapa hari berakhir.'],
    FIGURE: ['Figure reported', 'Angka dilaporkan', 'Suatu angka yang dilaporkan berlaku pada hari itu.'],
    COMMITMENT: ['Commitment made', 'Komitmen disampaikan', 'Seseorang atau suatu lembaga berjanji melakukan sesuatu.'],
    STATEMENT: ['Statement made', 'Pernyataan disampaikan', 'Seseorang atau suatu lembaga menyatakan sesuatu. Yang dinyatakan bukan fakta catatan ini.'],
    AWARD: ['Award given', 'Penghargaan diberikan', 'Seseorang atau suatu lembaga diberi penghargaan.'],
  }),
] as const;
