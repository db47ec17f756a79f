import type { Counter } from '../../server/src/query/entity.js';
import type { Model } from '../../server/src/query/model.js';

const nil = `'00000000-0000-0000-0000-000000000000'::uuid`;

const counted = (name: string, { table, by, onceFor, flag }: Counter): string =>
  `select '${name}' as counter, ${by ?? nil} as subject_id, count(${onceFor ? `distinct ${onceFor}` : '*'}) as number from ${table} where ${by ?? nil} is not null and ${flag ?? 'true'} group by 2`;

/** A query for all counters that are not what a count of the tables gives, in one statement: both are of one moment. */
export const wrongCounters = ({ counters }: Model): string =>
  `with counted as (${[...counters].map(([name, counter]) => counted(name, counter)).join(' union all ')}),
        kept as (select counter, subject_id, sum(amount) as number from tally group by 1, 2)
   select counter, subject_id, coalesce(k.number, 0)::int as kept, coalesce(c.number, 0)::int as counted
   from counted c full join kept k using (counter, subject_id) where coalesce(k.number, 0) <> coalesce(c.number, 0)`;
