import type { Given } from './bindings.js';
import { cursorOf } from './cursor.js';
import type { Form } from './form.js';
import type { SortKey, Window } from './page.js';
import type { PageInfoPart, PagePart, PagePlan } from './plan.js';
import { type Alias, empty, type Sql, sql, value } from './sql.js';

/** The rows of one page, as everything that is made of them sees them. */
export interface Frame {
  readonly at: Alias;
  readonly keys: readonly SortKey[];
  /** The order of the rows in the answer, to be said where they are gathered; nothing where they come in it. */
  readonly order?: Sql | undefined;
  readonly mark: Given<string>;
  readonly window: Window;
  /** That a row is of the page, where one more was read. */
  readonly within?: Sql;
  readonly joins: Sql[];
}

/** Whether it is asked if there are rows on the far side of the page, which only reading one more can tell. */
export const isBeyond = ({ kind }: PageInfoPart, { isBackward }: Window): boolean => kind === (isBackward ? 'hasPreviousPage' : 'hasNextPage');

/** The fields that are asked of each record of a page. */
const fieldsOf = (part: PagePart) =>
  part.kind === 'nodes' ? [part.fields] : part.kind === 'edges' ? part.parts.flatMap((edge) => (edge.kind === 'node' ? [edge.fields] : [])) : [];

/**
 * Whether the rows can be gathered as they come. An aggregate without an order of its own takes the rows of a sorted subselect in their order, as long
 * as no join stands between (PostgreSQL 18, 9.21, under the table of aggregates); that spares working out the keys and sorting again.
 */
export const comesInOrder = ({ parts }: PagePlan, { isBackward }: Window): boolean =>
  !isBackward && parts.every((part) => fieldsOf(part).every((fields) => fields.every(({ kind }) => kind !== 'one')));

/** Whether a part of a page is made of the keys of its rows. */
export const tellsCursors = (part: PagePart): boolean =>
  (part.kind === 'edges' && part.parts.some(({ kind }) => kind === 'cursor')) ||
  (part.kind === 'pageInfo' && part.parts.some(({ kind }) => kind === 'startCursor' || kind === 'endCursor'));

/** Where a page stands in its list. */
export function pageInfoAsSql(part: Exclude<PageInfoPart, { kind: 'constant' }>, frame: Frame, form: Form): Sql {
  const { window } = frame;
  if (isBeyond(part, window)) return form.number(sql`count(*) > ${value(window.limit)}::int`);
  switch (part.kind) {
    case 'hasNextPage':
      return form.number(sql`${value(window.before !== undefined)}::boolean`);
    case 'hasPreviousPage':
      return form.number(sql`${value(window.after !== undefined)}::boolean`);
    case 'startCursor':
      return pageCursor(frame, sql`1`, form);
    case 'endCursor':
      return pageCursor(frame, frame.within ? sql`count(*) filter (where ${frame.within})` : sql`count(*)`, form);
  }
}

/** The cursor of each row. */
export const rowCursor = ({ keys, mark }: Frame, form: Form): Sql =>
  form.text(
    cursorOf(
      keys.map((key) => sql`(${key.sql})::text`),
      mark,
    ),
  );

/** The cursor of the row that stands at a place of the page; made once for the page, of keys gathered in the order of the nodes. */
function pageCursor({ keys, order, mark, within }: Frame, place: Sql, form: Form): Sql {
  const filter = within ? sql` filter (where ${within})` : empty;
  const gathered = keys.map((key) => sql`(array_agg((${key.sql})::text${order ? sql` order by ${order}` : empty})${filter})[${place}]`);
  return form.text(sql`case when count(*)${filter} > 0 then ${cursorOf(gathered, mark)} end`);
}
