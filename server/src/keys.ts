import 'reflect-metadata';
import { KeyProblems, type ListedKey, listKeys, type Statements } from './access/apiKeys.js';
import { Keyring } from './access/keyring.js';
import { runCommand, type Said, say, UsageError } from './command.js';
import type { Scope } from './query/database.js';

const usage = `Makes and ends keys of the API. Works on the database that the server would use: DATABASE_URL, or DATA_DIR while the server is stopped.

  npm run keys -- issue --name NAME --scope SCOPE … [--institution SLUG] [--expires DAY]
  npm run keys -- list
  npm run keys -- rotate KEY [--until DAY]     a new secret; the old one is good until then, or for one more day
  npm run keys -- revoke KEY                   at once; servers that run find out within half a minute

NAME says whose it is and for what. SCOPE is such as records:write; there may be several. SLUG is that of the institution it acts for.
DAY is such as 2027-01-31 or 2027-01-31T12:00:00Z. KEY is the id that list shows. What scopes are good for: docs/access.md.`;

const options = {
  name: { type: 'string' },
  institution: { type: 'string' },
  scope: { type: 'string', multiple: true },
  expires: { type: 'string' },
  until: { type: 'string' },
} as const;

function momentOf(text: string, option: string): Date {
  const moment = new Date(/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d\d:\d\d))?$/.test(text) ? text : Number.NaN);
  if (Number.isNaN(moment.getTime())) throw new UsageError(`--${option} is ${JSON.stringify(text)}; expected a day such as 2027-01-31.`);
  return moment;
}

function keyIn([, given]: readonly string[]): string {
  const [, id] = /^(?:key_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(given ?? '') ?? [];
  if (!id) throw new UsageError(`Which key? Give its id, as list shows it${given ? `, and not ${JSON.stringify(given)}` : ''}.`);
  return id;
}

/** The uuid of an institution by its slug. */
async function institutionBy(database: Statements, slug: string): Promise<string> {
  const [found] = await database.query('select id from institution where slug = $1', [slug]);
  if (!found) throw new UsageError(`There is no institution with the slug ${JSON.stringify(slug)}.`);
  return String(found.id);
}

const shown = ({ id, name, institution, scopes, expiresAt, lastUsedAt, revokedAt }: ListedKey): string =>
  [
    `key_${id}`,
    name,
    institution ?? 'no institution',
    scopes.join(' '),
    lastUsedAt ? `last used ${lastUsedAt.toISOString().slice(0, 16)}` : 'never used',
    revokedAt ? `revoked ${revokedAt.toISOString().slice(0, 10)}` : expiresAt ? `until ${expiresAt.toISOString().slice(0, 10)}` : 'without end',
  ].join(' | ');

const dayMs = 86_400_000;

/** Does what was said to the keys of a database. */
async function run({ positionals, values }: Said<typeof options>, database: Statements, keyring: Keyring): Promise<void> {
  switch (positionals[0]) {
    case 'issue': {
      if (!values.name) throw new UsageError('What is the key to be called? Give --name.');
      const institutionId = values.institution === undefined ? undefined : await institutionBy(database, values.institution);
      const expiresAt = values.expires === undefined ? undefined : momentOf(values.expires, 'expires');
      const { id, key } = await keyring.issue({ name: values.name, institutionId, scopes: (values.scope ?? []) as Scope[], expiresAt }, {});
      return say(`${key}\nThis is shown once; the registry keeps only a hash of it. The id of the key is key_${id}.`);
    }
    case 'rotate': {
      const until = values.until === undefined ? new Date(Date.now() + dayMs) : momentOf(values.until, 'until');
      const { key } = await keyring.rotate(keyIn(positionals), until, {});
      return say(`${key}\nThis is shown once. The old one is good until ${until.toISOString()}.`);
    }
    case 'revoke':
      await keyring.revoke(keyIn(positionals), {});
      return say('The key is no good any more; servers that run find out within half a minute.');
    default: {
      const keys = await listKeys(database);
      return say(keys.length === 0 ? 'There are no keys.' : keys.map(shown).join('\n'));
    }
  }
}

await runCommand({
  usage,
  words: ['issue', 'list', 'rotate', 'revoke'],
  options,
  needs: { sql: "to_regclass('api_key') is not null", tablesFor: 'keys' },
  problems: [KeyProblems],
  run: (said, orm) => run(said, orm, new Keyring(orm)),
});
