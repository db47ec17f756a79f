import { InterfaceType } from 'type-graphql';
import { Named, typeOfRow } from '../../model/node.js';

/** The kinds of record that can act: sign, organise, fund, host. */
export const actorKinds = ['Institution', 'Country', 'CountryGroup', 'UnnamedActor'] as const;

/** Whoever acts in cooperation: an institution, a country, a group of countries, or someone a source mentions without a name. */
@InterfaceType({
  description: 'Whoever acts in cooperation: an institution, a country, a group of countries, or someone a source mentions without a name.',
  implements: Named,
  resolveType: typeOfRow,
})
export abstract class Actor extends Named {}
