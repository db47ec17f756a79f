import { choices } from '../../model/enums.js';

/** Whether a list names all there are. */
export const Completeness = choices('Completeness', 'Whether a list names all there are.', {
  COMPLETE: 'All.',
  PARTIAL: 'Some: the source says "among others".',
  UNKNOWN: 'Not known.',
});

/** What a country is to an edition. */
export const CountryRole = choices('EditionCountryRole', 'What a country is to an edition.', {
  BENEFICIARY: 'Sends participants.',
  HOST: 'Hosts it.',
  BOTH: 'Hosts it and sends participants.',
});
