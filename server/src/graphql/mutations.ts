import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation as MutationField, ObjectType, Resolver } from 'type-graphql';
import { type RecordDefinition, recordNamed } from '../model/registry.js';
import { errorsOf, errorUnion } from '../writing/errorTypes.js';
import { addClaimInput, archiveInput, createInput, preferClaimInput, updateInput } from '../writing/inputs.js';
import { aggregates, citation } from '../writing/parts.js';
import type { Mutation, WriteRequest } from '../writing/writer.js';
import type { RequestContext } from './context.js';
import { type RootClass, rootClass } from './dataField.js';
import { changeRequestOf } from './givenPayload.js';
import { NeedsOneOf } from './mutationAccess.js';

interface MutationRoot {
  readonly name: string;
  readonly mutation: Mutation;
  readonly input: Function;
  readonly errors: readonly Function[];
  readonly description: string;
}

const capital = (name: string): string => name[0].toUpperCase() + name.slice(1);
const small = (name: string): string => name[0].toLowerCase() + name.slice(1);

/** What a mutation answers with: the record, why it was not written, and the registry as it is then. */
function payloadOf({ name, mutation: { record }, errors }: MutationRoot): Function {
  const type = class {};
  ObjectType(`${capital(name)}Payload`, { description: `What came of \`${name}\`.`, simpleResolvers: true })(type);
  Field((() => record.target) as () => never, {
    nullable: true,
    description: `The ${record.name} as it is now; null where \`errors\` says why nothing was done.`,
  })(type.prototype, small(record.name));
  const error = errorUnion(`${capital(name)}Error`, errors);
  Field((() => [error]) as () => never, { description: 'Everything that is in the way; empty where the change was made.' })(type.prototype, 'errors');
  return type;
}

function addRoot(roots: RootClass, root: MutationRoot): void {
  const { name, mutation, input, description } = root;
  const payload = payloadOf(root);
  const prototype = roots.prototype as Record<string, unknown>;
  prototype[name] = function write(given: WriteRequest['input'], context: RequestContext, info: GraphQLResolveInfo) {
    return writeFor(mutation, given, context, info);
  };
  Arg('input', (() => input) as () => never, { description: 'What is to be done.' })(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
  NeedsOneOf('records:write', 'registry:edit')(prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
  MutationField((() => payload) as () => never, { nullable: true, description })(prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
}

async function writeFor(mutation: Mutation, input: WriteRequest['input'], context: RequestContext, info: GraphQLResolveInfo): Promise<Record<string, unknown>> {
  const { writer } = context;
  if (!writer) throw new Error('A mutation was asked for where nothing writes.');
  return writer.write({ ...changeRequestOf(context, info), mutation, input });
}

const rules =
  "Nothing is stored unless all of it is, and `errors` tells everything that is in the way at once. With `records:write` these are records of one's own institution. The header `Idempotency-Key` makes it safe to send again.";

function recordMutations(record: RecordDefinition): MutationRoot[] {
  const { name, prefix } = record;
  const payload = `{ ${small(name)} { id version } errors { ... on UserError { code message path } } }`;
  const example = (verb: string, given: string): string => `Example: \`${verb}${name}(input: { ${given} }) ${payload}\`.`;
  return [
    {
      name: `create${name}`,
      mutation: { does: 'create', record },
      input: createInput(record),
      errors: errorsOf.create,
      description: `Enters a ${name} with its parts and with where its facts come from. ${rules} ${example('create', '…')}`,
    },
    {
      name: `update${name}`,
      mutation: { does: 'update', record },
      input: updateInput(record),
      errors: errorsOf.update,
      description: `Changes a ${name} or its parts, if nobody has changed it since it was read. ${rules} ${example('update', `id: "${prefix}_…", version: 1, …`)}`,
    },
    {
      name: `archive${name}`,
      mutation: { does: 'archive', record },
      input: archiveInput(record),
      errors: errorsOf.archive,
      description: `Archives a ${name}: it is kept and can be read, and is marked as no longer stood by. ${rules} ${example('archive', `id: "${prefix}_…", version: 1`)}`,
    },
  ];
}

function claimMutations(): MutationRoot[] {
  const record = recordNamed(citation);
  const payload = '{ citation { id isPreferred } errors { ... on UserError { code message path } } }';
  return [
    {
      name: 'addClaim',
      mutation: { does: 'addClaim', record },
      input: addClaimInput(),
      errors: errorsOf.claim,
      description: `Enters what a source says about one field of a record. Where that is something else than what is shown, both are kept, and the registry goes on showing what it showed. ${rules} Example: \`addClaim(input: { subject: "agr_…", field: "signedOn", value: "2013-07", source: { slug: "…" }, locator: "¶2" }) ${payload}\`.`,
    },
    {
      name: 'preferClaim',
      mutation: { does: 'preferClaim', record },
      input: preferClaimInput(),
      errors: errorsOf.claim,
      description: `Follows a source where sources differ: what it claims is shown from now on. ${rules} Example: \`preferClaim(input: { id: "cit_…" }) ${payload}\`.`,
    },
  ];
}

/** The classes that hold every mutation: three for each kind of record that is written by itself, and those of claims. */
export const mutationClasses = (): readonly RootClass[] =>
  [...aggregates().map(recordMutations), claimMutations()].map((roots) => {
    const made = rootClass();
    for (const root of roots) addRoot(made, root);
    Resolver()(made);
    return made;
  });
