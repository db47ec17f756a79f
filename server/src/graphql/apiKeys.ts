import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { type KeyProblem, KeyProblems } from '../access/apiKeys.js';
import { ApiKey } from '../domain/access/apiKey.js';
import { ScopeChoice, scopeNamed, withScope } from '../model/access.js';
import { Moment } from '../model/scalars.js';
import { derive, type Given } from '../query/bindings.js';
import { uuidOf } from '../query/identifiers.js';
import { sql, value } from '../query/sql.js';
import { errorUnion, NotFoundError, ValidationError } from '../writing/errorTypes.js';
import { answerOf } from './apiKeyAnswer.js';
import type { RequestContext } from './context.js';
import { type RootClass, rootClass } from './dataField.js';
import { tableField } from './evidenceRoots.js';
import { NeedsOneOf } from './mutationAccess.js';

/** The uuid of a key by its id. */
const uuidOfKey = (id: string, path: string): string => uuidOf(id, 'key', 'ApiKey', path);

/** The root field that lists keys. */
export function apiKeyRoot(): RootClass {
  const made = rootClass();
  tableField(
    made,
    'apiKeys',
    ApiKey,
    withScope(
      'The keys there are and were. Example: `apiKeys(first: 50) { nodes { name prefix scopes expiresAt lastUsedAt revokedAt } }`.',
      'registry:administer',
    ),
    ({ args }) => {
      const id = args.id as Given<string> | null | undefined;
      const wanted = id == null ? null : derive(id, (given) => uuidOfKey(given, 'apiKeys.id'));
      return sql`(select k.* from api_key k where k.id = coalesce(${value(wanted)}::uuid, k.id))`;
    },
    [{ name: 'id', type: () => ID, description: 'Only the one with this id.' }],
  );
  Resolver()(made);
  return made;
}

@InputType('CreateApiKeyInput', { description: 'What a new key is to be.' })
class CreateApiKeyInput {
  @Field(() => String, { description: 'What to call it: the partner and the program that will use it.' }) name!: string;
  @Field(() => [ScopeChoice], { description: 'What it is to be good for.' }) scopes!: string[];
  @Field(() => ID, { nullable: true, description: 'The global id of the institution it acts for. Whatever is about one’s own records needs one.' })
  institution?: string | null;
  @Field(() => Moment, { nullable: true, description: 'When it is to end by itself; never, if not given.' }) expiresAt?: string | null;
}

@InputType('RotateApiKeyInput', { description: 'Which key is to get a new secret, and when the old one ends.' })
class RotateApiKeyInput {
  @Field(() => ID, { description: 'The id of the key.' }) id!: string;
  @Field(() => Moment, {
    nullable: true,
    description: 'Until when the present secret is good as well, so that its user can change over: at most 90 days; not a moment longer, if not given.',
  })
  oldUntil?: string | null;
}

@InputType('RevokeApiKeyInput', { description: 'Which key is to end.' })
class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The id of the key.' }) id!: string;
}

/** The payload type of a mutation; every one also has `query`. */
function payloadOf(mutation: string, hasKey: boolean): Function {
  const type = class {};
  const errors = errorUnion(`${mutation}Error`, [ValidationError, NotFoundError]);
  ObjectType(`${mutation}Payload`, { description: `What came of ${mutation[0].toLowerCase()}${mutation.slice(1)}.`, simpleResolvers: true })(type);
  Field(() => ApiKey, { nullable: true, description: 'The key as it is now; null where nothing was done.' })(type.prototype, 'apiKey');
  if (hasKey)
    Field(() => String, { nullable: true, description: 'What is sent as `Authorization: Bearer`. It is shown this once; who loses it needs another one.' })(
      type.prototype,
      'key',
    );
  Field((() => [errors]) as () => never, { description: 'Why nothing was done; empty where it was.' })(type.prototype, 'errors');
  return type;
}

const created = payloadOf('CreateApiKey', true);
const rotated = payloadOf('RotateApiKey', true);
const revoked = payloadOf('RevokeApiKey', false);

/** What was made or changed, and the key where there is a new one. */
interface Done {
  readonly id: string;
  readonly key?: string;
}

/** Does something to a key and answers with what came of it. */
async function answered(context: RequestContext, info: GraphQLResolveInfo, work: () => Promise<Done>): Promise<object> {
  try {
    const { id, key } = await work();
    return await answerOf(context, info, { id: `key_${id}`, key, problems: [] });
  } catch (fault) {
    if (!(fault instanceof KeyProblems)) throw fault;
    const problems = fault.each.map((each): KeyProblem => ({ ...each, path: ['input', ...each.path] }));
    return answerOf(context, info, { problems });
  }
}

const dateOf = (moment: string | null | undefined): Date | undefined => (moment ? new Date(moment) : undefined);
const actingFor = ({ viewer: { principal }, requestId }: RequestContext) => ({ principal, requestId });

/** Makes, changes over and ends keys. */
@Resolver()
export class ApiKeyMutations {
  @NeedsOneOf('registry:administer')
  @Mutation(() => created, {
    description: 'Makes a key. Example: `createApiKey(input: { name: "…", scopes: [RECORDS_WRITE], institution: "ins_…" }) { key errors { … } }`.',
  })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'What it is to be.' }) input: CreateApiKeyInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const institutionId = input.institution == null ? undefined : uuidOf(input.institution, 'ins', 'Institution', 'input.institution');
    const order = { name: input.name, institutionId, scopes: input.scopes.map(scopeNamed), expiresAt: dateOf(input.expiresAt) };
    return answered(context, info, () => context.keyring!.issue(order, actingFor(context)));
  }

  @NeedsOneOf('registry:administer')
  @Mutation(() => rotated, {
    description:
      'Gives a key a new secret. Example: `rotateApiKey(input: { id: "key_…", oldUntil: "2027-01-31T00:00:00Z" }) { key apiKey { oldSecretUntil } }`.',
  })
  rotateApiKey(
    @Arg('input', () => RotateApiKeyInput, { description: 'Which one, and how.' }) input: RotateApiKeyInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const id = uuidOfKey(input.id, 'input.id');
    return answered(context, info, () => context.keyring!.rotate(id, dateOf(input.oldUntil) ?? new Date(), actingFor(context)));
  }

  @NeedsOneOf('registry:administer')
  @Mutation(() => revoked, {
    description: 'Ends a key for good, on every server within half a minute. Example: `revokeApiKey(input: { id: "key_…" }) { apiKey { revokedAt } }`.',
  })
  revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which one.' }) input: RevokeApiKeyInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const id = uuidOfKey(input.id, 'input.id');
    return answered(context, info, () => context.keyring!.revoke(id, actingFor(context)).then(() => ({ id })));
  }
}
