import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { ImportRejectRule } from '../domain/import/import.choices.js';
import { refuse } from '../errors.js';
import type { Importer } from '../importing/importer.js';
import { ForbiddenError, NotFoundError, ValidationError } from '../writing/errorTypes.js';
import type { RequestContext } from './context.js';
import { changeFor, payloadWith } from './givenPayload.js';
import { ImportJobAnswer } from './importJob.js';
import { NeedsOneOf } from './mutationAccess.js';

@InputType('CreateImportJobInput', { description: 'What a file holds, and how it is to be stored.' })
class CreateImportJobInput {
  @Field(() => String, { description: 'The kind of record, by the name of its type, such as `Programme`; or `Participation`.' })
  kind!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'The field by which a row finds the record that is there already, such as `slug`, `code`, or `externalId`, which is what your own books call it. The first of these that a row has, if nothing is said.',
  })
  key?: string | null;
  @Field(() => ImportRejectRule, { defaultValue: 'STOP', description: 'What is done about a row that cannot be stored.' }) onReject!: 'STOP' | 'SKIP';
  @Field(() => Boolean, { defaultValue: false, description: 'Whether only to check: everything is stored and taken back.' }) dryRun!: boolean;
}

@InputType('ImportJobInput', { description: 'Which job it is about.' })
class ImportJobInput {
  @Field(() => ID, { description: 'Its id.' }) id!: string;
}

const job = 'The job as it is now; null where `errors` says why nothing was done.';
const created = payloadWith('createImportJob', 'importJob', ImportJobAnswer, job, [ValidationError, ForbiddenError]);
const started = payloadWith('startImportJob', 'importJob', ImportJobAnswer, job, [ValidationError, NotFoundError]);
const cancelled = payloadWith('cancelImportJob', 'importJob', ImportJobAnswer, job, [ValidationError, NotFoundError]);

const importerOf = ({ importer }: RequestContext): Importer => importer ?? refuse('UNAVAILABLE', 'This server takes no files.');

/** Where files of records are taken in. None of it has a table of the registry: graphql-js executes operations that select it. */
@Resolver()
export class ImportRoots {
  @Query(() => ImportJobAnswer, {
    nullable: true,
    description:
      'A file that you have brought, and how far it has come; null where you have no such job. Example: `importJob(id: "imp_…") { status rowsRead rowsStored rowsRejected rejects(first: 20) { nodes { row path message } } }`.',
  })
  async importJob(@Arg('id', () => ID, { description: 'The id of the job.' }) id: string, @Ctx() context: RequestContext): Promise<ImportJobAnswer | null> {
    const found = await importerOf(context).find(context.viewer, id);
    return found ? new ImportJobAnswer(found) : null;
  }

  @NeedsOneOf('records:write', 'registry:edit')
  @Mutation(() => created, {
    nullable: true,
    description: `Makes a job for a file of records. Its rows are sent to \`POST /import/<id>\`, and \`startImportJob\` begins; docs/import.md tells it step by step. Example: \`createImportJob(input: { kind: "Programme", dryRun: true }) { importJob { id status } errors { ... on UserError { code message path } } }\`.`,
  })
  createImportJob(
    @Arg('input', () => CreateImportJobInput, { description: 'What it is to be.' }) { kind, key, onReject, dryRun }: CreateImportJobInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const order = { kind, naturalKey: key, onReject, isDryRun: dryRun };
    return changeFor(context, info, async (change) => ({ importJob: new ImportJobAnswer(await importerOf(context).create(change, order)) }));
  }

  @NeedsOneOf('records:write', 'registry:edit')
  @Mutation(() => started, {
    nullable: true,
    description: `Begins to check and to store the rows that were received. It does not wait for the end: ask \`importJob\`. Example: \`startImportJob(input: { id: "imp_…" }) { importJob { status } errors { ... on UserError { code message path } } }\`.`,
  })
  async startImportJob(
    @Arg('input', () => ImportJobInput, { description: 'Which job.' }) { id }: ImportJobInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const importer = importerOf(context);
    let waiting: Parameters<Importer['work']>[0] | undefined;
    const answer = await changeFor(context, info, async (change) => {
      waiting = await importer.start(change, id);
      return { importJob: new ImportJobAnswer(waiting as Awaited<ReturnType<Importer['start']>>) };
    });
    // Only now is it stored that the job may be worked at.
    if (waiting) void importer.work(waiting);
    return answer;
  }

  @NeedsOneOf('records:write', 'registry:edit')
  @Mutation(() => cancelled, {
    nullable: true,
    description: `Ends a job. What it has stored until then stays. Example: \`cancelImportJob(input: { id: "imp_…" }) { importJob { status rowsStored } errors { ... on UserError { code message path } } }\`.`,
  })
  cancelImportJob(
    @Arg('input', () => ImportJobInput, { description: 'Which job.' }) { id }: ImportJobInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changeFor(context, info, async (change) => ({ importJob: new ImportJobAnswer(await importerOf(context).cancel(change, id)) }));
  }
}
