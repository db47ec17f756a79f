import { Arg, Ctx, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { ImportRejectRule, ImportStatus } from '../domain/import/import.choices.js';
import { refuse } from '../errors.js';
import { globalIdOfJob } from '../importing/importer.js';
import type { ImportJob } from '../importing/job.js';
import { PageInfo } from '../model/connection.js';
import { ErrorCode } from '../model/errorCode.js';
import { Moment } from '../model/scalars.js';
import { Given } from '../query/index.js';
import type { RequestContext } from './context.js';

@ObjectType('ImportReject', { description: 'Why a row of a file cannot be stored.', simpleResolvers: true })
export class ImportReject {
  @Field(() => Int, { description: 'The row, counted from 1, without the header of a CSV file and without empty lines.' }) row!: number;
  @Field(() => [String], { description: 'Where in the row: names of fields, and places in lists counted from 0. Empty where it is about the row as a whole.' })
  path!: string[];
  @Field(() => ErrorCode, { description: 'The reason, for programs.' }) code!: string;
  @Field(() => String, { description: 'The reason, for people.' }) message!: string;
}

@ObjectType('ImportRejectEdge', { description: 'A reject in a list, with its place there.', simpleResolvers: true })
class ImportRejectEdge {
  @Field(() => String, { description: 'Its place in this list: give it as `after`.' }) cursor!: string;
  @Field(() => ImportReject, { description: 'The reject.' }) node!: ImportReject;
}

@ObjectType('ImportRejectConnection', { description: 'A page of why rows cannot be stored, in the order of the rows.', simpleResolvers: true })
class ImportRejectConnection {
  @Field(() => [ImportReject], { description: 'The reasons of this page.' }) nodes!: ImportReject[];
  @Field(() => [ImportRejectEdge], { description: 'The reasons of this page, each with its cursor.' }) edges!: ImportRejectEdge[];
  @Field(() => PageInfo, { description: 'Where this page stands in the list.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many reasons are kept; of more than 1,000 the first ones.' }) totalCount!: number;
}

const cursorOf = ({ row, place }: { readonly row: number; readonly place: number }): string => Buffer.from(`${row}.${place}`).toString('base64url');

/** The place that a cursor stands for. */
function placeOf(cursor: string | null | undefined): { readonly row: number; readonly place: number } {
  if (cursor == null) return { row: 0, place: -1 };
  const [, row, place] = /^(\d{1,9})\.(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (row === undefined) return refuse('BAD_USER_INPUT', 'rejects.after is no cursor of this list.');
  return { row: Number(row), place: Number(place) };
}

const moment = (date: Date | string | null): Date | null => (date === null ? null : new Date(date));

/** Its fields are methods because graphql-js reads data by response key, and this is no data of the registry. */
@ObjectType('ImportJob', { description: 'A file of records on its way into the registry.' })
@Extensions({ isGiven: true })
export class ImportJobAnswer {
  constructor(private readonly job: ImportJob) {}

  @Field(() => ID, { description: 'Its id, `imp_…`: rows are sent to `POST /import/<id>`.' })
  id(): string {
    return globalIdOfJob(this.job);
  }

  @Field(() => String, { description: 'The kind of record, by the name of its type.' })
  kind(): string {
    return this.job.kind;
  }

  @Field(() => ImportStatus, { description: 'How far it has come.' })
  status(): string {
    return this.job.status;
  }

  @Field(() => Boolean, { description: 'Whether it only checks.' })
  isDryRun(): boolean {
    return this.job.isDryRun;
  }

  @Field(() => ImportRejectRule, { description: 'What is done about a row that cannot be stored.' })
  onReject(): string {
    return this.job.onReject;
  }

  @Field(() => Int, { description: 'Rows received. An upload that broke off goes on with the next one.' })
  rowsRead(): number {
    return this.job.rowsRead;
  }

  @Field(() => Int, { description: 'Rows looked at: with `rowsRead` it tells how far the job is.' })
  rowsChecked(): number {
    return this.job.rowsChecked;
  }

  @Field(() => Int, { description: 'Rows whose records are in the registry by this job: entered, changed, or found as they are.' })
  rowsStored(): number {
    const { isDryRun, rowsCreated, rowsChanged, rowsUnchanged } = this.job;
    return isDryRun ? 0 : rowsCreated + rowsChanged + rowsUnchanged;
  }

  @Field(() => Int, { description: 'Rows that entered a record; of a dry run, rows that would.' })
  rowsCreated(): number {
    return this.job.rowsCreated;
  }

  @Field(() => Int, { description: 'Rows that changed a record; of a dry run, rows that would.' })
  rowsChanged(): number {
    return this.job.rowsChanged;
  }

  @Field(() => Int, { description: 'Rows whose record is as they say already: it was not touched.' })
  rowsUnchanged(): number {
    return this.job.rowsUnchanged;
  }

  @Field(() => Int, { description: 'Rows that cannot be stored.' })
  rowsRejected(): number {
    return this.job.rowsRejected;
  }

  @Field(() => Moment, { description: 'When it was made.' })
  createdAt(): Date | null {
    return moment(this.job.createdAt);
  }

  @Field(() => Moment, { nullable: true, description: 'When it ended; null while it has not.' })
  endedAt(): Date | null {
    return moment(this.job.endedAt);
  }

  @Field(() => ImportRejectConnection, { description: 'Why rows cannot be stored.' })
  async rejects(
    @Arg('first', () => Int, { nullable: true, description: 'How many: 1 to 100, 20 if nothing is said.' }) first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'A cursor: the page begins behind it.' }) after: string | null | undefined,
    @Ctx() { importer }: RequestContext,
  ): Promise<object> {
    const wanted = first ?? 20;
    if (wanted < 1 || wanted > 100) refuse('BAD_USER_INPUT', 'rejects.first is 1 to 100.');
    const place = placeOf(after);
    const [{ rejects, hasMore }, totalCount] = await Promise.all([importer!.rejects(this.job, wanted, place), importer!.countRejects(this.job)]);
    const edges = rejects.map((reject) => new Given({ cursor: cursorOf(reject), node: new Given({ ...reject }) }));
    const cursors = rejects.map(cursorOf);
    return new Given({
      edges,
      nodes: rejects.map((reject) => new Given({ ...reject })),
      totalCount,
      pageInfo: new Given({ hasNextPage: hasMore, hasPreviousPage: after != null, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null }),
    });
  }
}
