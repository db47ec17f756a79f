import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A participation goes forward: from nomination to completion, or it is withdrawn; who has withdrawn can be nominated anew. */
export class ParticipationSteps1795132825100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function can_become(old_status participation_status, new_status participation_status) returns boolean language sql immutable parallel safe
        return case
          when old_status = new_status then true
          when new_status = 'WITHDRAWN' then old_status <> 'COMPLETED'
          when old_status = 'WITHDRAWN' then new_status = 'NOMINATED'
          else new_status > old_status
        end;
      create function keep_steps() returns trigger language plpgsql as $$
        begin
          if not can_become(old.status, new.status) then
            raise exception 'A participation that is % cannot become %.', old.status, new.status using errcode = '23514', constraint = 'participation_goes_forward';
          end if;
          return new;
        end
      $$;
      create trigger keep_steps before update of status on participation for each row execute function keep_steps();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_steps on participation;
      drop function keep_steps();
      drop function can_become(participation_status, participation_status);
    `);
  }
}
