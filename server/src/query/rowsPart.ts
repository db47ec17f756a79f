import type { Entity } from './entity.js';
import type { Entry } from './form.js';
import { type Frame, pageInfoAsSql, rowCursor } from './frame.js';
import type { EdgePart, PagePart, PlanNode } from './plan.js';
import type { Sql } from './sql.js';
import type { Writing } from './writing.js';

/** A part of a page that is made of its rows. */
export type RowsPart = Exclude<PagePart, { kind: 'constant' | 'totalCount' | 'facets' }>;

/** A part of a page, from the rows of its frame. */
export function rowsPartAsSql(entity: Entity, part: RowsPart, frame: Frame, writing: Writing): Sql {
  const { form } = writing;
  switch (part.kind) {
    case 'nodes':
      return form.list(rowAsSql(entity, part.fields, frame, writing), frame.order, frame.within);
    case 'edges': {
      const entries = part.parts.map((edge): Entry => (edge.kind === 'constant' ? edge : { key: edge.key, sql: edgeAsSql(entity, edge, frame, writing) }));
      return form.list(form.object(entries, ''), frame.order, frame.within);
    }
    case 'pageInfo':
      return form.object(
        part.parts.map((info): Entry => (info.kind === 'constant' ? info : { key: info.key, sql: pageInfoAsSql(info, frame, form) })),
        '',
      );
  }
}

const edgeAsSql = (entity: Entity, part: Exclude<EdgePart, { kind: 'constant' }>, frame: Frame, writing: Writing): Sql =>
  part.kind === 'node' ? rowAsSql(entity, part.fields, frame, writing) : rowCursor(frame, writing.form);

/** The object of each row; the joins that it needs become the frame's. */
function rowAsSql(entity: Entity, fields: readonly PlanNode[], frame: Frame, writing: Writing): Sql {
  const { object, joins } = writing.object(entity, frame.at, fields);
  frame.joins.push(joins);
  return object;
}
