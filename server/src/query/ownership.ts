import type { AnyOfField, Entity, OneField } from './entity.js';
import { belongs } from './links.js';
import type { Model } from './model.js';
import { Alias, compile, join, literal, name, type Sql, type Statement, sql, value } from './sql.js';

/**
 * The condition that a record is an institution's: it is that institution, one of its relations leads there, or it is a part of a record that is.
 * @param institution SQL of a uuid, or of null, whose nothing is
 */
export function isOwnedBy(model: Model, entity: Entity, at: Alias, institution: Sql, alias: (entity: Entity) => Alias, within: readonly Entity[] = []): Sql {
  const { ownership } = entity;
  switch (ownership?.kind) {
    case undefined:
      return sql`false`;
    case 'itself':
      return sql`${at.column('id')} = ${institution}`;
    case 'institutions': {
      const target = model.entities.get(ownership.link.target)!;
      const other = alias(target);
      return sql`exists (select from ${name(target.table)} ${other} where ${other.column('id')} = ${institution} and ${belongs(ownership.link, at, other, false, () => alias(target))})`;
    }
    case 'part': {
      const chain = [...within, entity];
      const whole = (kind: string, id: Sql): Sql | undefined => {
        const of = model.entities.get(kind);
        if (!of?.ownership || of.table === '' || chain.includes(of)) return undefined;
        const other = alias(of);
        return sql`exists (select from ${name(of.table)} ${other} where ${other.column('id')} = ${id} and ${isOwnedBy(model, of, other, institution, alias, chain)})`;
      };
      return isPartOfOwn(model, ownership.of, at, whole);
    }
  }
}

function isPartOfOwn(model: Model, of: OneField | AnyOfField, at: Alias, whole: (kind: string, id: Sql) => Sql | undefined): Sql {
  if (of.kind === 'one') return whole(of.target, at.column(of.column)) ?? sql`false`;
  const kinds = of.kinds ?? [...model.entities.keys()];
  const cases = kinds.flatMap((kind) => {
    const own = whole(kind, at.column(of.idColumn));
    return own ? [sql`when ${literal(kind)} then ${own}`] : [];
  });
  return cases.length === 0 ? sql`false` : sql`case ${at.column(of.kindColumn)} ${join(cases, ' ')} else false end`;
}

/**
 * Which of some records of a kind are an institution's, for those who write: one row with the array `ids`.
 * @param type name of the kind of record
 * @param ids uuids
 */
export function ownedAmong(model: Model, type: string, ids: readonly string[], institutionId: string): Statement {
  const entity = model.entities.get(type);
  if (!entity) throw new Error(`${type} is no kind of record`);
  let aliases = 0;
  const alias = (of: Entity): Alias => new Alias(of.type[0].toLowerCase(), ++aliases);
  const at = alias(entity);
  return compile(
    sql`select coalesce(array_agg(${at.column('id')}), '{}') as ids from ${name(entity.table)} ${at} where ${at.column('id')} = any(${value(ids)}::uuid[]) and ${isOwnedBy(model, entity, at, sql`${value(institutionId)}::uuid`, alias)}`,
  );
}
