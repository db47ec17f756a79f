import { refuse } from '../errors.js';
import { noArguments } from './arguments.js';
import { type Arguments, type Bindings, derive, type Given, Late, lateViewer, symbolic } from './bindings.js';
import { conditionOf, type Making } from './criteria.js';
import { beyond, keysOf, markOfPage } from './cursor.js';
import type { Scope } from './database.js';
import { type ConnectionField, type Entity, rowOf, type ValueField } from './entity.js';
import { argsWithout, facetsAsSql } from './facets.js';
import type { Entry, Form } from './form.js';
import { comesInOrder, type Frame, isBeyond, tellsCursors } from './frame.js';
import { readId, uuidOf } from './identifiers.js';
import { InnerSelect } from './innerSelect.js';
import { belongs } from './links.js';
import type { Asking, Row } from './mapping.js';
import type { Model } from './model.js';
import { orderOf } from './orders.js';
import { carry, orderBy, type SortKey, type Window, windowOf } from './page.js';
import { PageSelect } from './pageSelect.js';
import { lateHolds } from './permission.js';
import { type Branch, type Branches, namesAsked, type PagePart, type PagePlan, type Plan, type PlanNode, type RootNode } from './plan.js';
import { type RowsPart, rowsPartAsSql } from './rowsPart.js';
import { Alias, all, join, literal, name, raw, type Sql, sql, value } from './sql.js';
import { statisticsAsSql } from './statistics.js';
import { type Decision, type Template, templateOf } from './template.js';
import { totalOf, totalOfTable } from './totals.js';
import { type Visibility, visibilityIn } from './visibility.js';
import type { Writing } from './writing.js';

/** A plan as one statement of one row and one text column, good for every request of the same shape and decisions. */
export const render = (model: Model, plan: Plan, bindings: Bindings, form: Form): Template => new Renderer(model, bindings, form).template(plan.roots);

type Source =
  | { readonly kind: 'all' }
  | { readonly kind: 'linked'; readonly link: ConnectionField; readonly parent: Alias }
  | { readonly kind: 'table'; readonly from: Sql };

class Renderer {
  private aliases = 0;
  private readonly decisions: Decision[] = [];
  private readonly visibility: Visibility;

  constructor(
    private readonly model: Model,
    private readonly bindings: Bindings,
    private readonly form: Form,
  ) {
    this.visibility = visibilityIn(this.model, this.alias, this.decided, bindings.viewer);
  }

  template(roots: readonly RootNode[]): Template {
    return templateOf(sql`select ${this.form.answer(this.roots(roots))} as data`, this.decisions, this.visibility.isGuarded());
  }

  private roots(roots: readonly RootNode[]): Sql {
    return this.form.object(
      roots.map((root): Entry => (root.kind === 'constant' ? root : { key: root.key, sql: this.root(root) })),
      'Query',
    );
  }

  /** A short name for a table: its first letter and a number. */
  private alias = (entity: Entity): Alias => new Alias(entity.type[0].toLowerCase(), ++this.aliases);

  private args = (args: Arguments): Readonly<Record<string, unknown>> => symbolic(args, this.bindings);

  private readonly holds = (scope: Scope): boolean => this.decided(lateHolds(scope));

  private asking = (args: Asking['args']): Asking => ({ args, viewer: lateViewer, holds: this.holds });

  private readonly plain = this.asking({});

  private askingWith = (args: Arguments): Asking => (args === noArguments ? this.plain : this.asking(this.args(args)));

  /** What this request decides; the template is for requests that decide alike. */
  private decided = <Value>(given: Given<Value>): Value => {
    if (!(given instanceof Late)) return given;
    const as = given.of(this.bindings);
    this.decisions.push({ late: given, as });
    return as;
  };

  private root(root: Exclude<RootNode, { kind: 'constant' }>): Sql {
    switch (root.kind) {
      case 'by':
        return this.by(root);
      case 'over':
        return this.over(root);
      case 'list': {
        const asking = this.askingWith(root.page.args);
        return this.page(root.page, root.table ? { kind: 'table', from: root.table.from(asking) } : { kind: 'all' });
      }
      case 'node': {
        const id = derive(this.args(root.args).id as Given<string>, (given) => readId(given, root.key));
        return this.byPrefix(root.branches, this.decided(derive(id, ({ prefix }) => prefix)), sql`${value(derive(id, ({ uuid }) => uuid))}::uuid`);
      }
      case 'nodes':
        return this.nodes(root);
      case 'group':
        return this.roots(root.roots);
      case 'statistics':
        return statisticsAsSql(root, this.writing());
    }
  }

  /** What facets and statistics are written with. */
  private writing = (): Writing => ({
    form: this.form,
    args: this.args,
    making: this.making,
    object: (entity, at, fields) => this.object(entity, at, fields),
  });

  private making = (args: Asking['args']): Making => {
    const { model, alias, decided, plain } = this;
    const { permit, shown } = this.visibility;
    return { model, alias, decided, plain, asking: this.asking(args), permit, shown };
  };

  private by({ entity, args, fields, key }: Extract<RootNode, { kind: 'by' }>): Sql {
    const [[natural, given]] = Object.entries(this.args(args).by as Record<string, Given<string>>);
    const field = entity.fields.get(natural) as ValueField;
    const at = this.alias(entity);
    const wanted = natural === 'id' ? derive(given, (id) => uuidOf(id, entity.prefix, entity.type, `${key}.by.id`)) : given;
    return this.one(entity, at, fields, sql`${field.sql(rowOf(entity, at), this.asking({}))} = ${value(wanted)}::${raw(field.cast)}`);
  }

  /** An object worked out from all records that a filter names. */
  private over({ root, entity, args, fields, key }: Extract<RootNode, { kind: 'over' }>): Sql {
    const given = this.args(args);
    const counted = this.model.entities.get(root.of)!;
    const row = this.alias(counted);
    const making = this.making(given);
    const ids = sql`array(select ${row.column('id')} from ${name(counted.table)} ${row} where ${this.conditions(counted, row, { kind: 'all' }, given, making, key)})`;
    const at = this.alias(entity);
    const { object, joins } = this.object(entity, at, fields);
    return sql`(select ${object} from ${root.from(ids)} ${at}${joins})`;
  }

  /** One record that a condition names, or null. */
  private one(entity: Entity, at: Alias, fields: readonly PlanNode[], condition: Sql): Sql {
    const { object, joins } = this.object(entity, at, fields);
    return sql`coalesce((select ${object} from ${name(entity.table)} ${at}${joins} where ${all([condition, ...this.visibility.shown(entity, at)])}), ${this.form.nothing})`;
  }

  private byPrefix(branches: Branches, prefix: string, id: Sql): Sql {
    const entity = this.model.byPrefix.get(prefix);
    if (!entity || !branches.types.includes(entity.type) || !this.visibility.isThere(entity.type)) return this.form.nothing;
    const at = this.alias(entity);
    return this.one(entity, at, this.permitted(branches.of(entity.type)).fields, sql`${at.column('id')} = ${id}`);
  }

  private permitted(branch: Branch): Branch {
    for (const { scope, path } of branch.needs) this.visibility.permit(scope, path);
    return branch;
  }

  private nodes({ args, branches, key }: Extract<RootNode, { kind: 'node' | 'nodes' }>): Sql {
    const read = derive(this.args(args).ids as Given<readonly string[]>, (ids) =>
      ids.length > 100
        ? refuse('BAD_USER_INPUT', `${key}(ids:): at most 100 ids can be asked for at once, not ${ids.length}.`, { field: key, argument: 'ids' })
        : ids.map((id) => readId(id, key)),
    );
    const prefixes = this.decided(derive(read, (ids) => [...new Set(ids.map(({ prefix }) => prefix))].sort().join(' ')));
    const cases = prefixes
      .split(' ')
      .filter(Boolean)
      .map((prefix) => sql`when ${literal(prefix)} then ${this.byPrefix(branches, prefix, sql`n.id`)}`);
    const item = cases.length === 0 ? this.form.nothing : sql`case n.prefix ${join(cases, ' ')} end`;
    const column = (part: 'prefix' | 'uuid'): Sql => value(derive(read, (ids) => ids.map((id) => id[part])));
    return sql`(select ${this.form.list(item, sql`n.ordinality`)} from unnest(${column('prefix')}::text[], ${column('uuid')}::uuid[]) with ordinality n(prefix, id, ordinality))`;
  }

  /** The object of a row, and the joins its to-one fields need. */
  private object(entity: Entity, at: Alias, nodes: readonly PlanNode[]): { object: Sql; joins: Sql } {
    const joins: Sql[] = [];
    const row = rowOf(entity, at);
    const entries = nodes.map((node): Entry => (node.kind === 'constant' ? node : { key: node.key, sql: this.node(row, at, node, joins) }));
    return { object: this.form.object(entries, entity.type), joins: join(joins, '') };
  }

  private node(row: Row, at: Alias, node: Exclude<PlanNode, { kind: 'constant' }>, joins: Sql[]): Sql {
    switch (node.kind) {
      case 'value':
        return this.form.value(node.field.codec, node.field.sql(row, this.askingWith(node.args)), node.field.nullable);
      case 'one': {
        const other = this.alias(node.entity);
        const isIt = all([sql`${other.column('id')} = ${at.column(node.field.column)}`, ...this.visibility.shown(node.entity, other)]);
        joins.push(sql` left join ${name(node.entity.table)} ${other} on ${isIt}`);
        const inner = this.object(node.entity, other, node.fields);
        joins.push(inner.joins);
        return node.field.nullable ? this.form.nullUnless(sql`${other.column('id')} is not null`, inner.object) : inner.object;
      }
      case 'shape': {
        const other = this.alias(node.entity);
        const from = node.field.from(row, { ...this.askingWith(node.args), selected: namesAsked(node) });
        const { object, joins: inner } = this.object(node.entity, other, node.fields);
        const item = node.field.kind === 'object' ? object : this.form.list(object, other.column(node.field.order!));
        const read = sql`(select ${item} from ${from} ${other}${inner})`;
        return node.field.nullable ? sql`coalesce(${read}, ${this.form.nothing})` : read;
      }
      case 'anyOf': {
        const cases = node.branches.types.filter(this.visibility.isThere).map((type) => {
          const branch = this.permitted(node.branches.of(type));
          const other = this.alias(branch.entity);
          return sql`when ${literal(type)} then ${this.one(branch.entity, other, branch.fields, sql`${other.column('id')} = ${at.column(node.field.idColumn)}`)}`;
        });
        return sql`case ${at.column(node.field.kindColumn)} ${join(cases, ' ')} else ${this.form.nothing} end`;
      }
      case 'connection':
        return this.page(node.page, this.sourceOf(node.field, row, at, node.page));
    }
  }

  private sourceOf(field: ConnectionField, row: Row, at: Alias, page: PagePlan): Source {
    return field.from ? { kind: 'table', from: field.from(row, this.askingWith(page.args)) } : { kind: 'linked', link: field, parent: at };
  }

  private page(page: PagePlan, source: Source): Sql {
    const { entity, path } = page;
    const args = this.args(page.args);
    const making = this.making(args);
    const window = windowOf(args, path);
    const at = this.alias(entity);
    const belongsAndMatches = this.conditions(entity, at, source, args, making, path);
    const from = source.kind === 'table' ? source.from : name(entity.table);

    const count = (): Sql => this.unfiltered(entity, source, args) ?? new InnerSelect(at, sql`(select count(*) from ${from} ${at} where ${belongsAndMatches})`);
    const matching = (row: Alias, without?: string): Sql => this.conditions(entity, row, source, argsWithout(args, without), making, path);
    const counted = (part: PagePart): Entry | undefined => {
      if (part.kind === 'constant') return part;
      if (part.kind === 'totalCount') return { key: part.key, sql: this.form.number(count()) };
      return part.kind === 'facets' ? { key: part.key, sql: facetsAsSql(part.facets, entity, matching, this.writing()) } : undefined;
    };
    const isOnlyCounted = page.parts.every(({ kind }) => kind === 'totalCount' || kind === 'facets' || kind === 'constant');
    if (isOnlyCounted)
      return this.form.object(
        page.parts.map((part) => counted(part)!),
        '',
      );

    const { keys, joins: keyJoins } = orderOf(entity, at, args.orderBy as never, making, path);
    const mark = markOfPage(page);
    const limits = this.limits(window, keys, mark, path);
    const asksBeyond = page.parts.some((part) => part.kind === 'pageInfo' && part.parts.some((info) => isBeyond(info, window)));
    const isInOrder = comesInOrder(page, window);
    const carried = isInOrder && !asksBeyond && !page.parts.some(tellsCursors) ? { columns: new Map<string, Sql>(), keys: [] } : carry(keys, at);

    const joins: Sql[] = [];
    const within = asksBeyond ? sql`${at.column('n')} <= ${value(window.limit)}::int` : undefined;
    const frame: Frame = { at, keys: carried.keys, order: isInOrder ? undefined : orderBy(carried.keys), mark, window, within, joins };
    const entries = page.parts.map((part): Entry => counted(part) ?? { key: part.key, sql: rowsPartAsSql(entity, part as RowsPart, frame, this.writing()) });
    const object = this.form.object(entries, '');

    // Only where it is asked what lies beyond is one row more read, and the rows are numbered to leave it out.
    const limit = asksBeyond ? derive(window.limit, (rows) => rows + 1) : window.limit;
    return new PageSelect({
      at,
      object,
      joins: join(joins, ''),
      rows: sql`${from} ${at}${join(keyJoins, '')} where ${all([belongsAndMatches, ...limits])} order by ${orderBy(keys, window.isBackward)} limit ${value(limit)}::int`,
      carried: carried.columns,
      numbered: asksBeyond ? orderBy(carried.keys, window.isBackward) : undefined,
    });
  }

  private conditions(entity: Entity, at: Alias, source: Source, args: Readonly<Record<string, unknown>>, making: Making, path: string): Sql {
    const conditions: Sql[] = [];
    if (source.kind === 'linked') {
      conditions.push(belongs(source.link, source.parent, at, this.isWide(source.link, args), () => this.alias(entity)));
    }
    conditions.push(...this.visibility.shown(entity, at));
    if (args.filter) conditions.push(conditionOf(entity, at, args.filter as Record<string, unknown>, making, `${path}.filter`));
    return all(conditions);
  }

  private isWide = ({ reach }: ConnectionField, args: Readonly<Record<string, unknown>>): boolean =>
    reach !== undefined && this.decided(args[reach.argument]) === true;

  /** The length of a whole list, where something knows it without its records. */
  private unfiltered(entity: Entity, source: Source, args: Readonly<Record<string, unknown>>): Sql | undefined {
    if (source.kind === 'table' || entity.showsOwn || Object.keys(args.filter ?? {}).length > 0) return undefined;
    const alias = () => this.alias(entity);
    return source.kind === 'all'
      ? totalOfTable(this.model, entity, alias)
      : totalOf(this.model, source.link, source.parent, this.isWide(source.link, args), alias);
  }

  private limits(window: Window, keys: readonly SortKey[], mark: Given<string>, path: string): Sql[] {
    const limit = (cursor: Given<string> | undefined, argument: 'after' | 'before'): Sql[] => {
      if (cursor === undefined) return [];
      const values = keysOf({ cursor, mark, path, argument }, keys.length);
      const nulls = this.decided(derive(values, (each) => each.map((key) => (key === null ? '1' : '0')).join('')));
      return [beyond(keys, values, nulls, argument === 'before')];
    };
    return [...limit(window.after, 'after'), ...limit(window.before, 'before')];
  }
}
