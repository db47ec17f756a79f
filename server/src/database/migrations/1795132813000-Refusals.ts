import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What cannot be true is refused with a sentence, whoever writes it. Dates that are not whole are refused only where no day they may
 * mean would do. Each fault has the code 23514 and the trigger's name as its constraint.
 */
export class Refusals1795132813000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refuse() returns trigger language plpgsql as $$
        begin
          raise exception using message = tg_argv[0], errcode = 'check_violation', constraint = tg_name, table = tg_table_name, schema = tg_table_schema;
        end
      $$;

      create trigger agreement_ends_after_it_begins before insert or update on agreement for each row
        when (latest(new.stated_end) < earliest(coalesce(new.in_force_from, new.signed_on)) or latest(new.terminated_on) < earliest(coalesce(new.in_force_from, new.signed_on)) or new.duration_months < 1)
        execute function refuse('An agreement cannot end before it begins.');
      create trigger programme_ends_after_it_begins before insert or update on programme for each row
        when (latest(new.ends_on) < earliest(new.starts_on)) execute function refuse('A programme cannot end before it begins.');
      create trigger edition_ends_after_it_begins before insert or update on edition for each row
        when (latest(new.ends_on) < earliest(new.starts_on)) execute function refuse('An edition cannot end before it begins.');
      create trigger event_ends_after_it_begins before insert or update on event for each row
        when (latest(new.ends_on) < earliest(new.starts_on)) execute function refuse('An event cannot end before it begins.');
      create trigger country_group_membership_ends_after_it_begins before insert or update on country_group_membership for each row
        when (latest(new.valid_to) < earliest(new.valid_from)) execute function refuse('A membership cannot end before it begins.');

      create trigger agreement_party_has_an_actor before insert or update on agreement_party for each row
        when (new.actor_id is null) execute function refuse('An agreement is made by someone: a party needs an actor.');
      create trigger programme_actor_has_an_actor before insert or update on programme_actor for each row
        when (new.actor_id is null) execute function refuse('A part in a programme is played by someone: it needs an actor.');
      create trigger session_actor_has_an_actor before insert or update on session_actor for each row
        when (new.actor_id is null) execute function refuse('A part in a session is played by someone: it needs an actor.');
      create trigger event_participation_has_an_actor before insert or update on event_participation for each row
        when (num_nonnulls(new.actor_id, new.position_id, new.person_id) = 0)
        execute function refuse('A part in an event is played by someone: it needs an actor, an office or a person.');
      create trigger edition_has_a_programme before insert or update on edition for each row
        when (new.programme_id is null) execute function refuse('An edition is one time that a programme is held: it needs a programme.');
      create trigger commitment_is_made_by_someone before insert or update on commitment for each row
        when (new.made_by_id is null) execute function refuse('A commitment is made by someone: it needs an actor.');
      create trigger classification_weight_is_a_share before insert or update on classification for each row
        when (new.weight not between 1 and 100) execute function refuse('The weight of a code is a share from 1 to 100 per cent.');

      -- The days on which a membership holds for certain: from the last day it may have begun on to the first it may have ended on.
      -- One whose beginning is not known holds for certain on the day it ends, or now.
      create function overlap_for_certain(from_1 text, to_1 text, from_2 text, to_2 text) returns boolean language sql immutable parallel safe as $$
        select a.first <= a.last and b.first <= b.last and greatest(a.first, b.first) <= least(a.last, b.last)
        from (select coalesce(latest(from_1), earliest(to_1), 'infinity') as first, coalesce(earliest(to_1), 'infinity') as last) a,
          (select coalesce(latest(from_2), earliest(to_2), 'infinity') as first, coalesce(earliest(to_2), 'infinity') as last) b
      $$;

      -- Both look at other rows, so writers of the same country or subject wait for each other at its line in the index.
      create function refuse_overlap() returns trigger language plpgsql as $$
        begin
          perform from entry where id = new.country_id for no key update;
          if exists (select from country_group_membership m
                     where m.country_id = new.country_id and m.group_id = new.group_id and m.id <> new.id
                       and overlap_for_certain(m.valid_from, m.valid_to, new.valid_from, new.valid_to)) then
            raise exception 'A country cannot be in the same group twice at one time.'
              using errcode = 'check_violation', constraint = tg_name, table = tg_table_name, schema = tg_table_schema;
          end if;
          return null;
        end
      $$;
      create trigger country_group_membership_is_once_at_a_time after insert or update on country_group_membership for each row execute function refuse_overlap();

      create function refuse_overweight() returns trigger language plpgsql as $$
        begin
          perform from entry where id = new.subject_id for no key update;
          if (select sum(c.weight) > 100 from classification c join code k on k.id = c.code_id
              where c.subject_id = new.subject_id and k.scheme_id = (select n.scheme_id from code n where n.id = new.code_id)) then
            raise exception 'The codes of one scheme cannot weigh more than 100 per cent together.'
              using errcode = 'check_violation', constraint = tg_name, table = tg_table_name, schema = tg_table_schema;
          end if;
          return null;
        end
      $$;
      create constraint trigger classification_weights_make_a_whole after insert or update on classification
        deferrable initially immediate for each row when (new.weight is not null) execute function refuse_overweight();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger classification_weights_make_a_whole on classification;
      drop function refuse_overweight();
      drop trigger country_group_membership_is_once_at_a_time on country_group_membership;
      drop function refuse_overlap();
      drop function overlap_for_certain(text, text, text, text);
      drop function refuse() cascade;
    `);
  }
}
