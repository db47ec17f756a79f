import { Unique } from 'typeorm';
import { partOf } from '../../model/access.js';
import { choices } from '../../model/enums.js';
import { Choice, One, Text } from '../../model/fields.js';
import { Register, Registered } from '../../model/register.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Institution } from './institution.entity.js';

/** Whose register an identifier is of. */
export const IdentifierScheme = choices('IdentifierScheme', 'Whose register an identifier is of.', {
  IATI_ORG: 'Organisation identifier of the International Aid Transparency Initiative.',
  DAC_CHANNEL: 'Channel code of the OECD Development Assistance Committee (CRS).',
  ROR: 'Research Organization Registry.',
  ID_BUDGET: "Code of a ministry or agency in Indonesia's state budget.",
  WIKIDATA: 'Wikidata.',
});

@Register({
  prefix: 'idf',
  access: partOf('institution'),
  description: 'The identifier of an institution in the register of someone else.',
  order: ['scheme', 'value'],
})
@Unique('institution_identifier_scheme_value_key', ['scheme', 'value'])
export class InstitutionIdentifier extends Registered {
  @One(() => Institution, 'The institution.', { deletesWith: true }) institution!: Institution;
  @Choice(IdentifierScheme, 'Whose register it is of.', { sortable: true }) scheme!: string;
  @Text('The identifier.', { sortable: true }) value!: string;
  @Cited() citations!: Citation[];
}
