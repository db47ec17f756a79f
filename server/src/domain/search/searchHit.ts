import { Extensions, Field, Int } from 'type-graphql';
import { deriveConnection } from '../../model/connection.js';
import { choices } from '../../model/enums.js';
import { Named } from '../../model/node.js';
import { Shape, ShapeField } from '../../model/register.js';
import type { FieldMapping } from '../../query/mapping.js';
import { namedKinds } from '../name/name.entity.js';

const upperSnake = (kind: string): string => kind.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();

/** The kinds of record that a search can be narrowed to. */
export const SearchType = choices(
  'SearchType',
  'A kind of record that can be found by name.',
  Object.fromEntries(namedKinds.map((kind) => [upperSnake(kind), `Records of the type ${kind}.`])),
);

/** The kind of record a {@link SearchType} stands for, as the index of the registry writes it. */
export const kindOf = (type: string): string => namedKinds.find((kind) => upperSnake(kind) === type)!;

@Shape('Something that a search has found.', [{ field: 'score', descending: true }, { field: 'matchedName' }])
export class SearchHit {
  @ShapeField(() => Int, 'How well the name fits, 0 to 1000; 1000 is the very name.') score!: number;
  @ShapeField(() => String, 'The name that fits best.') matchedName!: string;

  @Field(() => Named, { description: 'What bears the name.' })
  @Extensions({ read: { kind: 'anyOf', property: 'node' } satisfies FieldMapping })
  node!: object;
}

deriveConnection(SearchHit, 'SearchHit');
