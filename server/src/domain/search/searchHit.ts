import { Extensions, Field, Int } from 'type-graphql';
import { deriveConnection } from '../../model/connection.js';
import { choicesOfKinds } from '../../model/enums.js';
import { Named } from '../../model/node.js';
import { Shape, ShapeField } from '../../model/register.js';
import type { FieldMapping } from '../../query/mapping.js';
import { namedKinds } from '../name/name.entity.js';

/** The kinds of record that a search can be narrowed to, and how the index of the registry writes them. */
export const { type: SearchType, kindOf } = choicesOfKinds('SearchType', 'A kind of record that can be found by name.', namedKinds);

@Shape('Something that a search has found.', [{ field: 'score', descending: true }, { field: 'matchedName' }])
export class SearchHit {
  @ShapeField(() => Int, 'How well the name fits, 0 to 1000; 1000 is the very name.') score!: number;
  @ShapeField(() => String, 'The name that fits best.') matchedName!: string;

  @Field(() => Named, { description: 'What bears the name.' })
  @Extensions({ read: { kind: 'anyOf', property: 'node' } satisfies FieldMapping })
  node!: object;
}

deriveConnection(SearchHit, 'SearchHit');
