import { cursorOf, markOfLog } from '../query/cursor.js';
import type { Row } from '../query/mapping.js';
import { type Sql, sql } from '../query/sql.js';

/** The cursor of a row of a log, the same in every list of it: by the number that the log is ordered by, and the id. */
export const cursorInLog = (type: string, row: Row, number: string): Sql => cursorOf([sql`${row(number)}::text`, sql`${row('id')}::text`], markOfLog(type));
