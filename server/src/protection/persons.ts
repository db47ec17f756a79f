/** Runs SQL: the manager of a transaction. */
export interface Statements {
  query(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

/** A database in which several statements are done together or not at all: a data source of TypeORM. */
export interface Transactional {
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>;
}

/** Something that was asked about a person and cannot be done; the sentence says why. */
export class PersonProblem extends Error {
  override readonly name = 'PersonProblem';
}

/** All that the registry holds of a person, for that person. */
export interface PersonExport {
  readonly participant: Record<string, unknown>;
  readonly identity: Record<string, unknown> | null;
  readonly participations: readonly Record<string, unknown>[];
  /** What the person is called in the books of those who have entered it; of no institution: in that of the registry's editors. */
  readonly names: readonly Record<string, unknown>[];
  /** Who read who the person is, when, which fields and what for. */
  readonly readings: readonly Record<string, unknown>[];
  /** What was done about the data besides. */
  readonly events: readonly Record<string, unknown>[];
}

/** What a retention run did. */
export interface Retention {
  /** Ids of the persons whose identity was removed, or would be. */
  readonly erased: readonly string[];
  /** Persons who were left, by reason. */
  readonly kept: Readonly<Record<'restricted' | 'undated', number>>;
}

/**
 * What people can ask for about their own data, and what the law asks of those who keep it. Each is one transaction, as whom the tables belong to: the
 * server's role can do none of it.
 */
export class Persons {
  constructor(
    private readonly database: Transactional,
    /** Who does it, for the log: the command line, where who may open the database may do everything. */
    private readonly by = { kind: 'COMMAND', id: 'persons', name: 'npm run persons' },
  ) {}

  /** Participants whose name holds a text, with the editions they took part in; each is noted as read. */
  find(name: string): Promise<Record<string, unknown>[]> {
    return this.#opened(async (statements) => {
      const found = await statements.query(
        `select i.participant_id as participant, i.name, array(select e.slug from participation t join edition e on e.id = t.edition_id where t.participant_id = i.participant_id order by 1) as editions
         from participant_identity i where i.name ilike '%' || replace(replace(replace($1, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' order by i.name, i.participant_id limit 100`,
        [name],
      );
      for (const { participant } of found) await note(statements, String(participant), 'To find the person who asks', ['name']);
      return found;
    });
  }

  /**
   * All that is held of a person, with the log of who read it; itself noted as a reading.
   * @throws PersonProblem where there is no such participant
   */
  export(participant: string): Promise<PersonExport> {
    return this.#opened(async (statements) => {
      const about = (text: string) => statements.query(text, [participant]);
      const [person] = await this.#person(statements, participant);
      const [identity] = await about(
        `select i.name, s.sex, i.birth_year as "birthYear", c.code as nationality, i.employer, i.occupation, i.contact, i.created_at as "createdAt", i.updated_at as "updatedAt"
         from participant_identity i join participant s on s.id = i.participant_id left join country c on c.id = i.nationality_id where i.participant_id = $1`,
      );
      if (identity) await note(statements, participant, 'Given to the person who asked for it', Object.keys(identity));
      return {
        participant: person,
        identity: identity ?? null,
        participations: await about(
          `select t.id, e.slug as edition, t.status, t.category, c.code as country, i.slug as "nominatedBy", pseudonym(t.participant_id, t.edition_id) as pseudonym, t.created_at as "createdAt"
           from participation t join edition e on e.id = t.edition_id left join country c on c.id = t.country_id left join institution i on i.id = t.nominated_by_id
           where t.participant_id = $1 order by e.slug`,
        ),
        names: await about(
          `select i.slug as institution, k.key as name from participant_key k left join institution i on i.id::text = k.namespace
           where k.participant_id = $1 order by k.namespace, k.key`,
        ),
        readings: await about(
          `select a.at, a.principal_kind as "principalKind", a.principal_id as principal, a.principal_name as "principalName", i.slug as institution, a.purpose, a.fields
           from person_access a left join institution i on i.id = a.institution_id where a.participant_id = $1 order by a.number`,
        ),
        events: await about('select at, kind, reason from person_event where participant_id = $1 order by at, id'),
      };
    });
  }

  /**
   * Keeps what is held of a person from everybody but administrators, or lifts that again.
   * @throws PersonProblem where there is no such participant, or it is so already
   */
  restrict(participant: string, reason: string, isLifted = false): Promise<void> {
    return this.#opened(async (statements) => {
      await this.#person(statements, participant);
      const changed = await statements.query(
        `with changed as (
           update participant set restricted_at = case when $2 then null else now() end where id = $1 and (restricted_at is not null) = $2 returning id)
         insert into person_event (participant_id, kind, reason) select id, case when $2 then 'UNRESTRICTED' else 'RESTRICTED' end, $3 from changed returning id`,
        [participant, isLifted, reason],
      );
      if (changed.length === 0) throw new PersonProblem(isLifted ? 'This participant is not restricted.' : 'This participant is restricted already.');
    });
  }

  /**
   * Removes who a person is, for good. The pseudonym and the participations stay, so that what was counted stays true.
   * @throws PersonProblem where there is no such participant, or it was done before
   */
  erase(participant: string, reason: string): Promise<void> {
    return this.#opened(async (statements) => {
      await this.#person(statements, participant);
      const [{ done }] = await statements.query('select erase_person($1, $2) as done', [participant, reason]);
      if (!done) throw new PersonProblem('This participant was erased before.');
    });
  }

  /**
   * Removes who people are whose last edition ended before a day. Left are those who are restricted, because somebody may still need to prove something,
   * and those in an edition of which no day is known.
   * @param isTrial nothing is removed
   */
  retain(before: string, isTrial: boolean): Promise<Retention> {
    return this.#opened(async (statements) => {
      const due = await statements.query(
        `select s.id, s.restricted_at is not null as restricted, d.undated
         from participant s join participant_identity i on i.participant_id = s.id
           cross join lateral (
             select bool_or(latest(coalesce(e.ends_on, e.starts_on)) is null) as undated, max(latest(coalesce(e.ends_on, e.starts_on))) as last_day
             from participation t join edition e on e.id = t.edition_id where t.participant_id = s.id) d
         where coalesce(d.last_day, s.created_at::date) < $1::date order by s.id`,
        [before],
      );
      const open = due.filter(({ restricted, undated }) => !restricted && !undated);
      if (!isTrial) for (const { id } of open) await statements.query('select erase_person($1, $2)', [id, `Kept until ${before}`]);
      return {
        erased: open.map(({ id }) => String(id)),
        kept: {
          restricted: due.filter(({ restricted }) => restricted).length,
          undated: due.filter(({ restricted, undated }) => undated && !restricted).length,
        },
      };
    });
  }

  /** The number of the first row of the access log that was changed, or before which one is missing; null where all is as it was written. */
  brokenReading(): Promise<number | null> {
    return this.#opened(async (statements) => {
      const [{ number }] = await statements.query('select broken_access() as number');
      return number === null ? null : Number(number);
    });
  }

  async #person(statements: Statements, participant: string): Promise<Record<string, unknown>[]> {
    const found = await statements.query(
      `select id, is_synthetic as "isSynthetic", restricted_at as "restrictedAt", erased_at as "erasedAt", created_at as "createdAt" from participant where id = $1 for update`,
      [participant],
    );
    if (found.length === 0) throw new PersonProblem('There is no such participant.');
    return found;
  }

  #opened<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async (statements) => {
      await statements.query("set local role none; set local jejaring.identity = 'open'");
      await statements.query("select set_config('jejaring.principal', $1, true)", [JSON.stringify({ ...this.by, scopes: ['registry:administer'] })]);
      return work(statements);
    });
  }
}

const note = (statements: Statements, participant: string, purpose: string, fields: readonly string[]) =>
  statements.query('select note_access($1, null, $2, $3)', [participant, purpose, fields]);
