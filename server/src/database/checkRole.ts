import type { DataSource } from 'typeorm';
import { serverRole } from './sessionSettings.js';
import { StartError } from './startError.js';

/** Tables whose rows not everybody may see, their owner included. */
const guarded = ['participant_identity', 'participation', 'participant_key', 'import_row'];

/**
 * Sees that requests run under a role that row security holds for: who owns a table, is a superuser or may bypass row security sees every row, and
 * nothing would say so.
 * @throws StartError with what is wrong and how it is put right
 */
export async function checkRole(orm: DataSource): Promise<void> {
  const [role] = await orm.query<{ name: string; passes: boolean; owns: boolean; inherits: string | null; open: string | null }[]>(
    `select r.rolname as name, r.rolsuper or r.rolbypassrls as passes,
       exists (select from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relowner = r.oid) as owns,
       (select string_agg(o.rolname, ', ') from pg_roles o where o.oid <> r.oid and pg_has_role(r.oid, o.oid, 'member')
          and (o.rolsuper or o.rolbypassrls or exists (select from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relowner = o.oid))) as inherits,
       (select string_agg(c.relname, ', ') from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relname = any($1) and not (c.relrowsecurity and c.relforcerowsecurity)) as open
     from pg_roles r where r.rolname = current_user`,
    [guarded],
  );
  const refuse = (what: string): never => {
    throw new StartError(`Who participants are would not be safe: ${what}`);
  };
  if (role.name !== serverRole) refuse(`requests would run as ${role.name}, not as ${serverRole}.`);
  if (role.passes) refuse(`row security does not hold for the role ${serverRole}. Run: alter role ${serverRole} nosuperuser nobypassrls;`);
  if (role.owns) refuse(`the role ${serverRole} owns tables. Give them to another one: reassign owned by ${serverRole} to …;`);
  if (role.inherits) refuse(`the role ${serverRole} is a member of ${role.inherits}. Run: revoke ${role.inherits} from ${serverRole};`);
  if (role.open) refuse(`row security is not forced on ${role.open}. Run for each: alter table … enable row level security, force row level security;`);
}
