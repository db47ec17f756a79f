import type { Pick } from './writes.js';

const [programmes, editions, persons] = [3, 8, 60];

const id = (kind: string, number: number): string => `md5('counted ${kind} ${number}')::uuid`;
const years = ["'2001-03'", "'2001'", "'2002-05-01/2002-05-09'", "'2003'", 'null'];
const statuses = ['NOMINATED', 'ACCEPTED', 'ATTENDED', 'COMPLETED', 'COMPLETED', 'WITHDRAWN'];
const categories = ["'OFFICIAL'", "'BUSINESS'", 'null'];
const sexes = ["'F'", "'M'", 'null'];

/** Some editions of some programmes, and participants who do not exist and have taken part in nothing yet. */
export const foundCountedWorld: readonly string[] = [
  `insert into programme (id, slug, name, kind, status) select md5('counted programme ' || i)::uuid, 'counted-' || i, '{}', 'TRAINING_SERIES', 'CLOSED' from generate_series(0, ${programmes - 1}) i`,
  `insert into edition (id, slug, name, starts_on, status, country_list_completeness, programme_id)
     select md5('counted edition ' || i)::uuid, 'counted-edition-' || i, '{}', 2000 + i / 2, 'HELD', 'UNKNOWN', md5('counted programme ' || i % ${programmes})::uuid from generate_series(0, ${editions - 1}) i`,
  `insert into participant (id, is_synthetic, sex) select md5('counted person ' || i)::uuid, true, case i % 3 when 0 then 'F' when 1 then 'M' end from generate_series(0, ${persons - 1}) i`,
];

/** The persons that one of several writers writes participations of, so that none waits for a row of another. */
export interface Slice {
  readonly writer: number;
  readonly writers: number;
}

/** A statement that changes something about who took part in what: single rows and many. */
export function participationWriteOf(pick: Pick, { writer, writers }: Slice = { writer: 0, writers: 1 }): string {
  const from = <Each>(list: readonly Each[]): Each => list[pick(list.length)];
  const edition = () => id('edition', pick(editions));
  const country = () => (pick(6) ? `(select id from country order by code offset ${pick(4)} limit 1)` : 'null');
  const many = () => 1 + pick(pick(2) ? 3 : 12);
  const own = `t.participant_id in (select md5('counted person ' || i)::uuid from generate_series(${writer}, ${persons - 1}, ${writers}) i)`;
  const some = () => `id in (select t.id from participation t where t.edition_id = ${edition()} and ${own} order by t.id limit ${many()})`;
  const writes = [
    ...Array.from({ length: 4 }, () => () => {
      const first = writer + writers * pick(Math.ceil(persons / writers));
      return `insert into participation (id, status, category, participant_id, edition_id, country_id)
        select gen_random_uuid(), '${from(statuses)}', ${from(categories)}, p.id, ${edition()}, ${country()}
        from (select md5('counted person ' || i)::uuid as id from generate_series(${first}, ${persons - 1}, ${writers}) i limit ${many()}) n join participant p on p.id = n.id
        on conflict do nothing`;
    }),
    () => {
      const to = from(statuses);
      return `update participation set status = '${to}' where can_become(status, '${to}') and ${some()}`;
    },
    () => `update participation set country_id = ${country()}, category = ${from(categories)} where ${some()}`,
    () => `update participation set archived_at = now() where ${some()}`,
    () => {
      const to = edition();
      return `update participation p set edition_id = ${to} where ${some()} and not exists (select from participation o where o.participant_id = p.participant_id and o.edition_id = ${to})`;
    },
    () => `delete from participation where ${some()}`,
    () =>
      `update participant set sex = ${from(sexes)} where id in (select p.id from participant p where p.id >= ${id('person', pick(persons))} order by p.id limit ${many()} for no key update skip locked)`,
    () =>
      `update edition set programme_id = ${id('programme', pick(programmes))} where id = (select e.id from edition e where e.id = ${edition()} for no key update skip locked)`,
    () => `update edition set starts_on = ${from(years)} where id = (select e.id from edition e where e.id = ${edition()} for no key update skip locked)`,
  ];
  return from(writes)();
}

/** A statement that removes persons with all that they took part in, or forgets who they are; or brings back those who are gone. */
export function personWriteOf(pick: Pick): string {
  const person = id('person', pick(persons));
  const writes = [
    () => `delete from participant where id = ${person}`,
    () => `select erase_person(${person}, 'a test')`,
    () => `${foundCountedWorld[2]} on conflict do nothing`,
  ];
  return writes[pick(writes.length)]();
}

/** The id of an edition, a programme or a person of the small world, as SQL. */
export const countedId = id;
