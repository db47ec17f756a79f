import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal tells of every kind of record, and nobody can rewrite it. A registry that holds something already begins its journal with how much that is. */
export class JournalOfRecords1795132821100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Emptying a table removes each of its records.
      create function note_emptying() returns trigger language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
        begin
          execute format('insert into journal_pending (record_id, opens, kind, is_public, before)
            select o.id, $3 and row_number() over () = 1, $1, $2 is null, case when $2 is null then without_bookkeeping(to_jsonb(o)) else told_of(to_jsonb(o), $2) end from %s o
            on conflict (transaction, record_id) do update set after = null', tg_relid::regclass) using tg_argv[0], tg_argv[1]::text[], not exists (select from journal_pending p where p.transaction = pg_current_xact_id());
          return null;
        end
      $$;

      -- Entries are never changed, by nobody. They are made, and the rest is kept, by the functions of the journal alone, which run as its owner.
      create function refuse_rewriting() returns trigger language plpgsql as $$
        begin
          if tg_argv[0] = 'append' and tg_op <> 'INSERT' then
            raise exception 'The journal is append-only: its entries cannot be changed or removed.' using errcode = '42501';
          end if;
          if current_user <> (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid) then
            raise exception 'The journal is written by the database alone.' using errcode = '42501';
          end if;
          return null;
        end
      $$;
      create trigger refuse_rewriting before insert or update or delete or truncate on journal for each statement execute function refuse_rewriting('append');
      create trigger refuse_rewriting before insert or update or delete or truncate on journal_head for each statement execute function refuse_rewriting('');
      create trigger refuse_rewriting before insert or update or delete or truncate on journal_pending for each statement execute function refuse_rewriting('');

      -- From now on the journal tells what becomes of the records of a table; where told is given, of a private one, the values of these columns only.
      create function keep_journal(of_record regclass, kind text, told text[] default null) returns void language plpgsql as $$
        declare
          noting text := case when told is null then format('note_changes(%L)', kind) else format('note_private_changes(%L, %L)', kind, told) end;
        begin
          execute format('create trigger keep_journal_insert after insert on %s referencing new table as added for each statement execute function %s', of_record, noting);
          execute format('create trigger keep_journal_update after update on %s referencing old table as removed new table as added for each statement execute function %s', of_record, noting);
          execute format('create trigger keep_journal_delete after delete on %s referencing old table as removed for each statement execute function %s', of_record, noting);
          execute format('create trigger keep_journal_truncate before truncate on %s for each statement execute function note_emptying(%s)', of_record,
            case when told is null then quote_literal(kind) else format('%L, %L', kind, told) end);
        end
      $$;
      create function forget_journal(of_record regclass) returns void language plpgsql as $$
        begin
          execute format('drop trigger keep_journal_insert on %1$s; drop trigger keep_journal_update on %1$s; drop trigger keep_journal_delete on %1$s; drop trigger keep_journal_truncate on %1$s', of_record);
        end
      $$;

      select keep_journal('country', 'Country');
      select keep_journal('country_group', 'CountryGroup');
      select keep_journal('country_group_membership', 'CountryGroupMembership');
      select keep_journal('place', 'Place');
      select keep_journal('name', 'Name');
      select keep_journal('institution', 'Institution');
      select keep_journal('institution_identifier', 'InstitutionIdentifier');
      select keep_journal('institution_relation', 'InstitutionRelation');
      select keep_journal('unnamed_actor', 'UnnamedActor');
      select keep_journal('person', 'Person');
      select keep_journal('position', 'Position');
      select keep_journal('appointment', 'Appointment');
      select keep_journal('agreement', 'Agreement');
      select keep_journal('agreement_party', 'AgreementParty');
      select keep_journal('signature', 'Signature');
      select keep_journal('agreement_provision', 'AgreementProvision');
      select keep_journal('agreement_relation', 'AgreementRelation');
      select keep_journal('event', 'Event');
      select keep_journal('event_relation', 'EventRelation');
      select keep_journal('event_participation', 'EventParticipation');
      select keep_journal('programme', 'Programme');
      select keep_journal('programme_actor', 'ProgrammeActor');
      select keep_journal('programme_agreement', 'ProgrammeAgreement');
      select keep_journal('edition', 'Edition');
      select keep_journal('edition_place', 'EditionPlace');
      select keep_journal('edition_country', 'EditionCountry');
      select keep_journal('session', 'Session');
      select keep_journal('session_actor', 'SessionActor');
      select keep_journal('figure', 'Figure');
      select keep_journal('code_scheme', 'CodeScheme');
      select keep_journal('code', 'Code');
      select keep_journal('classification', 'Classification');
      select keep_journal('statement', 'Statement');
      select keep_journal('statement_subject', 'StatementSubject');
      select keep_journal('commitment', 'Commitment');
      select keep_journal('commitment_fulfilment', 'CommitmentFulfilment');
      select keep_journal('output', 'Output');
      select keep_journal('recognition', 'Recognition');
      select keep_journal('source', 'Source');
      select keep_journal('citation', 'Citation');
      -- Nothing of a person: what a participation is part of and how far it has come.
      select keep_journal('participant', 'Participant', '{}');
      select keep_journal('participation', 'Participation', '{status,edition_id}');

      select begin_journal(jsonb_build_object('dataset', 'all that was there before the journal') || (select jsonb_object_agg(c.kind, c.count) from (select kind, count(*)::text as count from entry group by kind) c))
        where exists (select from entry);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select forget_journal(t.tgrelid::regclass) from pg_trigger t where t.tgname = 'keep_journal_insert';
      drop function forget_journal(regclass);
      drop function keep_journal(regclass, text, text[]);
      drop function note_emptying();
      drop trigger refuse_rewriting on journal;
      drop trigger refuse_rewriting on journal_head;
      drop trigger refuse_rewriting on journal_pending;
      drop function refuse_rewriting();
    `);
  }
}
