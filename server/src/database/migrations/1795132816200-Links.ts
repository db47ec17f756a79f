import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records and the links between them, as one graph. */
export class Links1795132816200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What links what: once for each link, from the one who acts, or the part, to what it takes part in.
      create view link_source as
        select p.actor_id as from_id, p.agreement_id as to_id, 'AGREEMENT_PARTY'::text as relation, array[p.capacity::text] as roles, 'AgreementParty'::text as record_kind, p.id as record_id
          from agreement_party p
        union all select p.country_id, p.agreement_id, 'AGREEMENT_COUNTRY', array[]::text[], 'AgreementParty', p.id
          from agreement_party p where p.country_id is not null and p.country_id <> p.actor_id
        union all select o.institution_id, p.agreement_id, 'AGREEMENT_SIGNATORY', array[]::text[], 'Signature', s.id
          from position o join signature s on s.position_id = o.id join agreement_party p on p.id = s.party_id where o.institution_id is not null
        union all select o.institution_id, p.agreement_id, 'AGREEMENT_SIGNED_FOR', array[]::text[], 'Signature', s.id
          from position o join signature s on s.on_behalf_of_id = o.id join agreement_party p on p.id = s.party_id where o.institution_id is not null
        union all select r.from_id, r.to_id, 'AGREEMENT_RELATION', array[r.kind::text], 'AgreementRelation', r.id
          from agreement_relation r
        union all select p.agreement_id, s.event_id, 'SIGNED_AT', array[]::text[], 'Signature', s.id
          from signature s join agreement_party p on p.id = s.party_id where s.event_id is not null
        union all select i.id, i.established_under_id, 'ESTABLISHED_UNDER', array[]::text[], 'Institution', i.id
          from institution i where i.established_under_id is not null
        union all select r.from_id, r.to_id, 'INSTITUTION_RELATION', array[r.kind::text], 'InstitutionRelation', r.id
          from institution_relation r
        union all select p.id, p.parent_id, 'PROGRAMME_PART', array[]::text[], 'Programme', p.id
          from programme p where p.parent_id is not null
        union all select a.programme_id, a.agreement_id, 'PROGRAMME_AGREEMENT', array[a.kind::text], 'ProgrammeAgreement', a.id
          from programme_agreement a
        union all select p.actor_id, p.programme_id, 'PROGRAMME_ACTOR',
          array_remove(array[p.cooperation_role::text, p.function_role::text], null), 'ProgrammeActor', p.id
          from programme_actor p where p.edition_id is null
        union all select p.actor_id, p.edition_id, 'EDITION_ACTOR',
          array_remove(array[p.cooperation_role::text, p.function_role::text], null), 'ProgrammeActor', p.id
          from programme_actor p where p.edition_id is not null
        union all select e.id, e.programme_id, 'EDITION_OF', array[]::text[], 'Edition', e.id
          from edition e
        union all select c.country_id, c.edition_id, 'EDITION_COUNTRY', array[c.role::text], 'EditionCountry', c.id
          from edition_country c
        union all select s.id, s.edition_id, 'SESSION_OF', array[]::text[], 'Session', s.id
          from session s
        union all select a.actor_id, a.session_id, 'SESSION_ACTOR', array[a.role::text], 'SessionActor', a.id
          from session_actor a
        union all select p.actor_id, p.event_id, 'EVENT_PARTICIPATION', array[p.role::text], 'EventParticipation', p.id
          from event_participation p where p.actor_id is not null
        union all select o.institution_id, p.event_id, 'EVENT_OFFICE', array[p.role::text], 'EventParticipation', p.id
          from position o join event_participation p on p.position_id = o.id where o.institution_id is not null
        union all select e.id, e.parent_id, 'EVENT_PART', array[]::text[], 'Event', e.id
          from event e where e.parent_id is not null
        union all select e.id, e.edition_id, 'EVENT_OF_EDITION', array[]::text[], 'Event', e.id
          from event e where e.edition_id is not null
        union all select r.from_id, r.to_id, 'EVENT_RELATION', array[r.kind::text], 'EventRelation', r.id
          from event_relation r;

      -- The same from both ends, kept by triggers, so that a step from a record to its neighbours is one look into an index.
      create table link (
        from_id uuid not null,
        to_id uuid not null,
        relation text not null,
        roles text[] not null,
        is_forward boolean not null,
        record_kind text not null,
        record_id uuid not null,
        constraint link_record_fkey foreign key (record_kind, record_id) references entry (kind, id) on delete cascade
      );
      create index link_from_id_idx on link (from_id, to_id);
      create index link_record_id_idx on link (record_id);
      insert into link
        select f.from_id, f.to_id, f.relation, f.roles, true, f.record_kind, f.record_id from link_source f
        union all select f.to_id, f.from_id, f.relation, f.roles, false, f.record_kind, f.record_id from link_source f;

      create function keep_links_of(kind text, record uuid) returns void language plpgsql as $$
        begin
          delete from link l where l.record_id = record;
          with found as materialized (select * from link_source f where f.record_kind = kind and f.record_id = record)
          insert into link
            select f.from_id, f.to_id, f.relation, f.roles, true, f.record_kind, f.record_id from found f
            union all select f.to_id, f.from_id, f.relation, f.roles, false, f.record_kind, f.record_id from found f;
        end
      $$;
      create function keep_links() returns trigger language plpgsql as $$
        begin
          perform keep_links_of(tg_argv[0], new.id);
          return null;
        end
      $$;
      -- Links of signatures and participations lead over the party and the office they name.
      create function keep_links_of_party() returns trigger language plpgsql as $$
        begin
          perform keep_links_of('Signature', s.id) from signature s where s.party_id = new.id;
          return null;
        end
      $$;
      create function keep_links_of_office() returns trigger language plpgsql as $$
        begin
          perform keep_links_of('Signature', s.id) from signature s where s.position_id = new.id or s.on_behalf_of_id = new.id;
          perform keep_links_of('EventParticipation', p.id) from event_participation p where p.position_id = new.id;
          return null;
        end
      $$;
      create trigger keep_links_of_party after update of agreement_id on agreement_party for each row execute function keep_links_of_party();
      create trigger keep_links_of_office after update of institution_id on position for each row execute function keep_links_of_office();
      create trigger keep_links after insert or update on agreement_party for each row execute function keep_links('AgreementParty');
      create trigger keep_links after insert or update on signature for each row execute function keep_links('Signature');
      create trigger keep_links after insert or update on agreement_relation for each row execute function keep_links('AgreementRelation');
      create trigger keep_links after insert or update on institution for each row execute function keep_links('Institution');
      create trigger keep_links after insert or update on institution_relation for each row execute function keep_links('InstitutionRelation');
      create trigger keep_links after insert or update on programme for each row execute function keep_links('Programme');
      create trigger keep_links after insert or update on programme_agreement for each row execute function keep_links('ProgrammeAgreement');
      create trigger keep_links after insert or update on programme_actor for each row execute function keep_links('ProgrammeActor');
      create trigger keep_links after insert or update on edition for each row execute function keep_links('Edition');
      create trigger keep_links after insert or update on edition_country for each row execute function keep_links('EditionCountry');
      create trigger keep_links after insert or update on session for each row execute function keep_links('Session');
      create trigger keep_links after insert or update on session_actor for each row execute function keep_links('SessionActor');
      create trigger keep_links after insert or update on event for each row execute function keep_links('Event');
      create trigger keep_links after insert or update on event_participation for each row execute function keep_links('EventParticipation');
      create trigger keep_links after insert or update on event_relation for each row execute function keep_links('EventRelation');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_links on agreement_party;
      drop trigger keep_links on signature;
      drop trigger keep_links on agreement_relation;
      drop trigger keep_links on institution;
      drop trigger keep_links on institution_relation;
      drop trigger keep_links on programme;
      drop trigger keep_links on programme_agreement;
      drop trigger keep_links on programme_actor;
      drop trigger keep_links on edition;
      drop trigger keep_links on edition_country;
      drop trigger keep_links on session;
      drop trigger keep_links on session_actor;
      drop trigger keep_links on event;
      drop trigger keep_links on event_participation;
      drop trigger keep_links on event_relation;
      drop trigger keep_links_of_office on position;
      drop trigger keep_links_of_party on agreement_party;
      drop function keep_links_of_office();
      drop function keep_links_of_party();
      drop function keep_links();
      drop function keep_links_of(text, uuid);
      drop table link;
      drop view link_source;
    `);
  }
}
