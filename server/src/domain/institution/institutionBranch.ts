import { Int } from 'type-graphql';
import { bounded } from '../../model/bounds.js';
import { Listed, ListedOne, ListedValue, Rows } from '../../model/listed.js';
import { sql, value } from '../../query/sql.js';
import { InstitutionRelationKind } from './institution.choices.js';
import { Institution } from './institution.entity.js';
import { InstitutionRelation } from './institutionRelation.entity.js';

/** An institution within a tree of institutions. */
@Listed('An institution within a tree of institutions. Each stands once, where the way from the root is shortest, also where relations run in a circle.', [
  { field: 'path' },
])
export class InstitutionBranch {
  @ListedValue('whole', () => Int, 'How many steps it is from the root, from 1.', { sortable: true }) depth!: number;
  @ListedValue('text', () => String, 'The way from the root: slugs with ` / ` between them. In this order a tree can be drawn line by line.', {
    sortable: true,
  })
  path!: string;
  @ListedOne(() => Institution, 'The institution.') institution!: Institution;
  @ListedOne(() => InstitutionRelation, 'The relation by which it was reached from the one before it on its path.') relation!: InstitutionRelation;
}

/** Everything below an institution, or above it; hoisted, because entities import each other in circles. */
export function Tree(direction: 'above' | 'below', description: string): PropertyDecorator {
  const depth = { least: 1, most: 20, otherwise: 10 };
  return Rows(
    () => InstitutionBranch,
    `${description} At most 10 000.`,
    (row, asking) =>
      sql`institution_tree(${row('id')}, ${value(asking.args.kinds ?? ['UNIT_OF', 'COUNTRY_OFFICE_OF'])}::text[], ${bounded(asking, 'depth', depth)}, ${value(direction === 'above')}::boolean)`,
    {
      depth: { type: () => Int, description: `How many steps to go: ${depth.least} to ${depth.most}, ${depth.otherwise} if nothing is said.` },
      kinds: { type: () => [InstitutionRelationKind], description: 'The relations to follow; UNIT_OF and COUNTRY_OFFICE_OF if nothing is said.' },
    },
  );
}
