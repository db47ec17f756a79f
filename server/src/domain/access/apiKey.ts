import { ID } from 'type-graphql';
import { ScopeChoice } from '../../model/access.js';
import { deriveConnection } from '../../model/connection.js';
import { Computed, expose } from '../../model/fields.js';
import { Shape, ShapeField } from '../../model/register.js';
import { Moment } from '../../model/scalars.js';
import { sql } from '../../query/sql.js';
import { Institution } from '../institution/institution.entity.js';

/** The institution that a key acts for, where it acts for one. */
const InstitutionOfKey =
  (description: string): PropertyDecorator =>
  (prototype, key) =>
    expose(prototype, String(key), () => Institution, { kind: 'one', property: `${String(key)}Id` }, description, true);

@Shape(
  'A key with which a program asks in the name of a partner. The secret part is shown once, when the key is made, and kept nowhere.',
  [{ field: 'name' }],
  { access: { read: 'registry:administer', write: 'registry:administer' } },
)
export class ApiKey {
  @Computed(() => ID, 'Its id, `key_` and a uuid: what the log and the journal call it.', { sql: (row) => sql`'key_' || ${row('id')}` }) id!: string;
  @ShapeField(() => String, 'What it is called: the partner and the program.') name!: string;
  @Computed(() => String, 'How it begins, so that people can tell which one they hold.', { sql: (row) => sql`'jjr_' || ${row('publicId')}` }) prefix!: string;
  @InstitutionOfKey('The institution it acts for: whose records are its own.') institution?: Institution;
  @Computed(() => [ScopeChoice], 'What it is good for.', {
    sql: (row) => sql`array(select upper(replace(s.scope, ':', '_')) from unnest(${row('scopes')}) with ordinality s(scope, n) order by s.n)`,
  })
  scopes!: string[];
  @ShapeField(() => Moment, 'When it was made.') createdAt!: Date;
  @ShapeField(() => Moment, 'When it ends by itself; null where it does not.', { optional: true }) expiresAt?: Date;
  @ShapeField(() => Moment, 'When it got its present secret, if it had another one before.', { optional: true }) rotatedAt?: Date;
  @Computed(() => Moment, 'Until when an earlier secret is good as well; null where there is none.', {
    sql: (row) => sql`(select max(s.valid_until) from api_key_secret s where s.api_key_id = ${row('id')} and s.valid_until > now())`,
    cast: 'timestamptz',
    optional: true,
  })
  oldSecretUntil?: Date;
  @Computed(() => Moment, 'When it was last used, give or take a minute; null where it never was.', {
    sql: (row) => sql`(select u.used_at from api_key_use u where u.api_key_id = ${row('id')})`,
    cast: 'timestamptz',
    optional: true,
  })
  lastUsedAt?: Date;
  @ShapeField(() => Moment, 'When it was ended for good; null where it was not.', { optional: true }) revokedAt?: Date;
}

deriveConnection(ApiKey, 'ApiKey');
