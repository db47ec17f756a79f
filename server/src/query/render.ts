import { refuse } from '../errors.js';
import { type Arguments, type Bindings, derive, type Given, Late, lateViewer, symbolic } from './bindings.js';
import { conditionOf, type Making, sortKeysOf } from './criteria.js';
import { type ConnectionField, type Entity, rowOf, type ValueField } from './entity.js';
import type { Entry, Form } from './form.js';
import { readId, uuidOf } from './identifiers.js';
import { belongs } from './links.js';
import type { Asking } from './mapping.js';
import type { Model } from './model.js';
import { beyond, cursorOf, keysOf, markOf, orderBy, type SortKey, type Window, windowOf } from './page.js';
import type { Branches, EdgePart, PageInfoPart, PagePart, PagePlan, Plan, PlanNode, RootNode } from './plan.js';
import { all, empty, join, literal, name, raw, type Sql, sql, value } from './sql.js';
import { type Decision, type Template, templateOf } from './template.js';

/** A plan as one statement of one row and one text column, good for every request of the same shape and decisions. */
export const render = (model: Model, plan: Plan, bindings: Bindings, form: Form): Template => new Renderer(model, bindings, form).template(plan.roots);

type Source =
  | { readonly kind: 'all' }
  | { readonly kind: 'linked'; readonly link: ConnectionField; readonly parent: Sql }
  | { readonly kind: 'table'; readonly from: Sql };

class Renderer {
  private aliases = 0;
  private readonly decisions: Decision[] = [];

  constructor(
    private readonly model: Model,
    private readonly bindings: Bindings,
    private readonly form: Form,
  ) {}

  template(roots: readonly RootNode[]): Template {
    const entries = roots.map((root): Entry => (root.kind === 'constant' ? root : { key: root.key, sql: this.root(root) }));
    return templateOf(sql`select ${this.form.answer(this.form.object(entries, 'Query'))} as data`, this.decisions);
  }

  /** A short name for a table: its first letter and a number. */
  private alias = (entity: Entity): Sql => raw(`${entity.type[0].toLowerCase()}${++this.aliases}`);

  private asking = (args: Asking['args']): Asking => ({ args, viewer: lateViewer });

  private args = (args: Arguments): Readonly<Record<string, unknown>> => symbolic(args, this.bindings);

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
        const asking = this.asking(this.args(root.page.args));
        return this.page(root.page, root.table ? { kind: 'table', from: root.table.from(asking) } : { kind: 'all' });
      }
      case 'node': {
        const id = derive(this.args(root.args).id as Given<string>, (given) => readId(given, root.key));
        return this.byPrefix(root.branches, this.decided(derive(id, ({ prefix }) => prefix)), sql`${value(derive(id, ({ uuid }) => uuid))}::uuid`);
      }
      case 'nodes':
        return this.nodes(root);
    }
  }

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
    const making: Making = { model: this.model, alias: this.alias, asking: this.asking(given), decided: this.decided };
    const ids = sql`array(select ${row}.id from ${name(counted.table)} ${row} where ${this.conditions(counted, row, { kind: 'all' }, given, making, key)})`;
    const at = this.alias(entity);
    const { object, joins } = this.object(entity, at, fields);
    return sql`(select ${object} from ${root.from(ids)} ${at}${joins})`;
  }

  /** One record that a condition names, or null. */
  private one(entity: Entity, at: Sql, fields: readonly PlanNode[], condition: Sql): Sql {
    const { object, joins } = this.object(entity, at, fields);
    return sql`coalesce((select ${object} from ${name(entity.table)} ${at}${joins} where ${condition}), ${this.form.nothing})`;
  }

  private byPrefix(branches: Branches, prefix: string, id: Sql): Sql {
    const entity = this.model.byPrefix.get(prefix);
    if (!entity || !branches.types.includes(entity.type)) return this.form.nothing;
    const at = this.alias(entity);
    return this.one(entity, at, branches.of(entity.type).fields, sql`${at}.id = ${id}`);
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
  private object(entity: Entity, at: Sql, nodes: readonly PlanNode[]): { object: Sql; joins: Sql } {
    const joins: Sql[] = [];
    const entries = nodes.map((node): Entry => (node.kind === 'constant' ? node : { key: node.key, sql: this.node(entity, at, node, joins) }));
    return { object: this.form.object(entries, entity.type), joins: join(joins, '') };
  }

  private node(entity: Entity, at: Sql, node: Exclude<PlanNode, { kind: 'constant' }>, joins: Sql[]): Sql {
    const row = rowOf(entity, at);
    switch (node.kind) {
      case 'value':
        return this.form.value(node.field.codec, node.field.sql(row, this.asking(this.args(node.args))), node.field.nullable);
      case 'one': {
        const other = this.alias(node.entity);
        joins.push(sql` left join ${name(node.entity.table)} ${other} on ${other}.id = ${at}.${name(node.field.column)}`);
        const inner = this.object(node.entity, other, node.fields);
        joins.push(inner.joins);
        return node.field.nullable ? this.form.nullUnless(sql`${other}.id is not null`, inner.object) : inner.object;
      }
      case 'shape': {
        const other = this.alias(node.entity);
        const from = node.field.from(row, this.asking(this.args(node.args)));
        const { object, joins: inner } = this.object(node.entity, other, node.fields);
        const item = node.field.kind === 'object' ? object : this.form.list(object, sql`${other}.${name(node.field.order!)}`);
        const read = sql`(select ${item} from ${from} ${other}${inner})`;
        return node.field.nullable ? sql`coalesce(${read}, ${this.form.nothing})` : read;
      }
      case 'anyOf': {
        const cases = node.branches.types.map((type) => {
          const branch = node.branches.of(type);
          const other = this.alias(branch.entity);
          return sql`when ${literal(type)} then ${this.one(branch.entity, other, branch.fields, sql`${other}.id = ${at}.${name(node.field.idColumn)}`)}`;
        });
        return sql`case ${at}.${name(node.field.kindColumn)} ${join(cases, ' ')} else ${this.form.nothing} end`;
      }
      case 'connection':
        return this.page(node.page, { kind: 'linked', link: node.field, parent: at });
    }
  }

  private page(page: PagePlan, source: Source): Sql {
    const { entity, path } = page;
    const args = this.args(page.args);
    const making: Making = { model: this.model, alias: this.alias, asking: this.asking(args), decided: this.decided };
    const window = windowOf(args, path);
    const at = this.alias(entity);
    const belongsAndMatches = this.conditions(entity, at, source, args, making, path);
    const from = source.kind === 'table' ? source.from : name(entity.table);

    const count = (): Sql => sql`(select count(*) from ${from} ${at} where ${belongsAndMatches})`;
    const isOnlyCounted = page.parts.every(({ kind }) => kind === 'totalCount' || kind === 'constant');
    if (isOnlyCounted)
      return this.form.object(
        page.parts.map((part): Entry => (part.kind === 'constant' ? part : { key: part.key, sql: this.form.number(count()) })),
        '',
      );

    const keys = sortKeysOf(entity, at, args.orderBy as never, making, path);
    const mark = new Late((bindings) => {
      const { orderBy, filter } = page.args.of(bindings);
      return markOf([entity.type, orderBy ?? null, filter ?? null, bindings.viewer.locale]);
    });
    const limits = this.limits(window, keys, mark, path);
    const asksBeyond = page.parts.some((part) => part.kind === 'pageInfo');
    const rows = sql`select ${at}.* from ${from} ${at} where ${all([belongsAndMatches, ...limits])} order by ${orderBy(keys, window.isBackward)} limit ${value(asksBeyond ? derive(window.limit, (limit) => limit + 1) : window.limit)}::int`;
    // Only where it is asked what lies beyond is one row more read, and the rows are numbered to leave it out.
    const numbered = asksBeyond ? sql`select ${at}.*, row_number() over (order by ${orderBy(keys, window.isBackward)}) as n from (${rows}) ${at}` : rows;

    const joins: Sql[] = [];
    const frame: Frame = { at, keys, mark, window, asksBeyond, joins };
    const entries = page.parts.map(
      (part): Entry =>
        part.kind === 'constant' ? part : { key: part.key, sql: part.kind === 'totalCount' ? this.form.number(count()) : this.part(entity, part, frame) },
    );
    // `having` makes it one row also where nothing that is asked for is an aggregate, such as hasPreviousPage alone.
    return sql`(select ${this.form.object(entries, '')} from (${numbered}) ${at}${join(joins, '')} having true)`;
  }

  private conditions(entity: Entity, at: Sql, source: Source, args: Readonly<Record<string, unknown>>, making: Making, path: string): Sql {
    const conditions: Sql[] = [];
    if (source.kind === 'linked') {
      const isWide = source.link.reach !== undefined && this.decided(args[source.link.reach.argument]) === true;
      conditions.push(belongs(source.link, source.parent, at, isWide, () => this.alias(entity)));
    }
    if (args.filter) conditions.push(conditionOf(entity, at, args.filter as Record<string, unknown>, making, `${path}.filter`));
    return all(conditions);
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

  private part(entity: Entity, part: Exclude<PagePart, { kind: 'constant' | 'totalCount' }>, frame: Frame): Sql {
    const within = frame.asksBeyond ? sql`${frame.at}.n <= ${value(frame.window.limit)}::int` : undefined;
    const order = inOrder(frame);
    switch (part.kind) {
      case 'nodes':
        return this.form.list(this.joined(entity, frame, part.fields), order, within);
      case 'edges': {
        const entries = part.parts.map((edge): Entry => (edge.kind === 'constant' ? edge : { key: edge.key, sql: this.edge(entity, edge, frame) }));
        return this.form.list(this.form.object(entries, ''), order, within);
      }
      case 'pageInfo':
        return this.form.object(
          part.parts.map((info): Entry => (info.kind === 'constant' ? info : { key: info.key, sql: this.pageInfo(info, frame, within) })),
          '',
        );
    }
  }

  private joined(entity: Entity, frame: Frame, fields: readonly PlanNode[]): Sql {
    const { object, joins } = this.object(entity, frame.at, fields);
    frame.joins.push(joins);
    return object;
  }

  private edge(entity: Entity, part: Exclude<EdgePart, { kind: 'constant' }>, frame: Frame): Sql {
    return part.kind === 'cursor' ? this.form.text(cursorOf(frame.keys, frame.mark)) : this.joined(entity, frame, part.fields);
  }

  private pageInfo(part: Exclude<PageInfoPart, { kind: 'constant' }>, frame: Frame, within: Sql | undefined): Sql {
    const { keys, mark, window } = frame;
    const hasMore = this.form.number(sql`count(*) > ${value(window.limit)}::int`);
    const cursor = (isLast: boolean): Sql =>
      this.form.text(sql`(array_agg(${cursorOf(keys, mark)} order by ${inOrder(frame, isLast)})${within ? sql` filter (where ${within})` : empty})[1]`);
    switch (part.kind) {
      case 'hasNextPage':
        return window.isBackward ? this.form.number(sql`${value(window.before !== undefined)}::boolean`) : hasMore;
      case 'hasPreviousPage':
        return window.isBackward ? hasMore : this.form.number(sql`${value(window.after !== undefined)}::boolean`);
      case 'startCursor':
        return cursor(false);
      case 'endCursor':
        return cursor(true);
    }
  }
}

/** What the parts of one page share. */
interface Frame {
  readonly at: Sql;
  readonly keys: readonly SortKey[];
  readonly mark: Given<string>;
  readonly window: Window;
  readonly asksBeyond: boolean;
  readonly joins: Sql[];
}

/** The order of a page's rows in the answer, or its reverse: by their number where they have one, else by the keys. */
const inOrder = ({ at, keys, window, asksBeyond }: Frame, isReversed = false): Sql =>
  asksBeyond ? sql`${at}.n${raw(isReversed === window.isBackward ? '' : ' desc')}` : orderBy(keys, isReversed);
