import { choices } from '../../model/enums.js';
import type { Wording } from '../../model/wording.js';

/** The rule by which a kind of cooperation was told. */
export const ModalityRule = choices('ModalityRule', 'The rule by which the kind of cooperation was told from those who take part.', {
  SOUTH_WITH_FACILITATOR: 'A developing country provides, someone benefits, and a developed country or an international organisation facilitates: triangular.',
  TWO_OF_SOUTH: 'One developing country provides, another benefits, nobody facilitates: South-South between two.',
  SEVERAL_OF_SOUTH: 'Developing countries provide and benefit, more than two of them, nobody facilitates: South-South of several.',
  NORTH_PROVIDES: 'Developed countries provide, developing countries benefit: North-South.',
  NORTH_BESIDE_SOUTH: 'Developed and developing countries both provide: mixed.',
  ROLE_MISSING: 'Nobody is known to provide from the South, or to benefit: cannot be told.',
  ONE_OF_SOUTH: 'The same developing country provides and benefits, and no other is known: cannot be told.',
  PARTIES_OF_SOUTH_AND_OTHERS: 'Two or more developing countries are party, and a developed country or an international organisation beside them: triangular.',
  TWO_PARTIES_OF_SOUTH: 'Two developing countries are party and nobody else: South-South between two.',
  SEVERAL_PARTIES_OF_SOUTH: 'More than two developing countries are party and nobody else: South-South of several.',
  PARTIES_OF_NORTH_AND_SOUTH: 'One developing country is party with developed countries: North-South.',
  ONE_PARTY_OF_SOUTH: 'One developing country is party, with an international organisation or nobody: cannot be told.',
  NO_PARTY_OF_SOUTH: 'No developing country is party: cannot be told.',
  STANDING_UNKNOWN: 'Whether those who take part are developing countries is not known: cannot be told.',
});

/** The same in sentences; names stand in the place of `{providers}`, `{facilitators}` and `{beneficiaries}`. */
export const reasons: Wording = {
  SOUTH_WITH_FACILITATOR: {
    en: 'A developing country provides ({providers}), others benefit ({beneficiaries}), and a developed country or an international organisation facilitates ({facilitators}).',
    id: 'Negara berkembang menjadi penyedia ({providers}), pihak lain penerima manfaat ({beneficiaries}), dan negara maju atau organisasi internasional menjadi fasilitator ({facilitators}).',
  },
  TWO_OF_SOUTH: {
    en: 'One developing country provides ({providers}), another benefits ({beneficiaries}), and nobody facilitates.',
    id: 'Satu negara berkembang menjadi penyedia ({providers}), satu lagi penerima manfaat ({beneficiaries}), tanpa fasilitator.',
  },
  SEVERAL_OF_SOUTH: {
    en: 'Developing countries provide ({providers}) and benefit ({beneficiaries}), more than two of them, and nobody facilitates.',
    id: 'Lebih dari dua negara berkembang menjadi penyedia ({providers}) dan penerima manfaat ({beneficiaries}), tanpa fasilitator.',
  },
  NORTH_PROVIDES: {
    en: 'Developed countries provide ({providers}) and developing countries benefit ({beneficiaries}).',
    id: 'Negara maju menjadi penyedia ({providers}) dan negara berkembang penerima manfaat ({beneficiaries}).',
  },
  NORTH_BESIDE_SOUTH: {
    en: 'Developed and developing countries provide together ({providers}); developing countries benefit ({beneficiaries}).',
    id: 'Negara maju dan negara berkembang bersama-sama menjadi penyedia ({providers}); negara berkembang penerima manfaat ({beneficiaries}).',
  },
  ROLE_MISSING: {
    en: 'A role is missing: no developing country is known to provide, or none to benefit.',
    id: 'Ada peran yang kosong: tidak diketahui negara berkembang yang menjadi penyedia, atau yang menjadi penerima manfaat.',
  },
  ONE_OF_SOUTH: {
    en: 'The same developing country provides and benefits ({providers}); no other is known.',
    id: 'Negara berkembang yang sama menjadi penyedia dan penerima manfaat ({providers}); tidak diketahui yang lain.',
  },
  PARTIES_OF_SOUTH_AND_OTHERS: {
    en: 'Two or more developing countries are party, with a developed country or an international organisation beside them.',
    id: 'Dua atau lebih negara berkembang menjadi pihak, bersama negara maju atau organisasi internasional.',
  },
  TWO_PARTIES_OF_SOUTH: { en: 'Two developing countries are party, and nobody else.', id: 'Dua negara berkembang menjadi pihak, tanpa pihak lain.' },
  SEVERAL_PARTIES_OF_SOUTH: {
    en: 'More than two developing countries are party, and nobody else.',
    id: 'Lebih dari dua negara berkembang menjadi pihak, tanpa pihak lain.',
  },
  PARTIES_OF_NORTH_AND_SOUTH: {
    en: 'One developing country is party with developed countries.',
    id: 'Satu negara berkembang menjadi pihak bersama negara maju.',
  },
  ONE_PARTY_OF_SOUTH: {
    en: 'Only one developing country is party; which other it is to cooperate with cannot be told from the parties.',
    id: 'Hanya satu negara berkembang menjadi pihak; dengan negara mana ia bekerja sama tidak tampak dari para pihak.',
  },
  NO_PARTY_OF_SOUTH: { en: 'No developing country is party.', id: 'Tidak ada negara berkembang yang menjadi pihak.' },
  STANDING_UNKNOWN: {
    en: 'Whether those who take part are developing countries is not known.',
    id: 'Tidak diketahui apakah pihak yang terlibat adalah negara berkembang.',
  },
};
