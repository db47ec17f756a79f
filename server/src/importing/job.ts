import type { GraphQLInputObjectType } from 'graphql';
import type { EntityManager } from 'typeorm';
import type { Principal, Scope } from '../query/database.js';

/** How far a job has come. */
export type ImportStatus = 'RECEIVING' | 'RUNNING' | 'CHECKED' | 'STORED' | 'REFUSED' | 'CANCELLED' | 'FAILED';

/** A file on its way into the registry. */
export interface ImportJob {
  readonly id: string;
  /** The kind of record, by the name of its type. */
  readonly kind: string;
  /** The field by which a row finds the record that is there already; the first that a row has, if it is not said. */
  readonly naturalKey: string | null;
  /** Whether a row that cannot be stored stops all, or is left out. */
  readonly onReject: 'STOP' | 'SKIP';
  readonly isDryRun: boolean;
  readonly status: ImportStatus;
  readonly principal: Principal;
  readonly rowsRead: number;
  readonly rowsChecked: number;
  /** The last row that is done with: a job that goes on begins behind it. */
  readonly rowsDone: number;
  readonly rowsCreated: number;
  readonly rowsChanged: number;
  readonly rowsUnchanged: number;
  readonly rowsRejected: number;
  readonly isChecked: boolean;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** A row of a file, as it was sent. */
export interface StagedRow {
  /** Counted from 1, without the header. */
  readonly row: number;
  /** The record as JSON, in the form of the input that enters it; or what is wrong with the row already. */
  readonly content: string;
}

/** Why a row is not stored. */
export interface Reject {
  readonly row: number;
  /** Where in the row: names of fields, and places in lists counted from 0. */
  readonly path: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** What came of some rows. Those that are rejected are not stored, the others are. */
export interface Stored {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejects: readonly Reject[];
}

/** Somebody's rows in a transaction. */
export interface RowsChange {
  readonly manager: EntityManager;
  readonly job: Pick<ImportJob, 'principal' | 'naturalKey'>;
}

/** A row that could be read. */
export interface InputRow {
  readonly row: number;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Stores rows of one kind. */
export interface RowStore {
  /** How many rows are stored at once. */
  readonly rowsAtOnce: number;
  /** Fields that rows can be found again by. */
  readonly naturalKeys: readonly string[];
  /** Stores rows in the transaction, those that it can. */
  store(change: RowsChange, rows: readonly InputRow[]): Promise<Stored>;
}

/** How rows of a kind are read and stored. */
export interface ImportKind {
  readonly input: GraphQLInputObjectType;
  readonly rows: RowStore;
  /** Rows are about persons: of what they say nothing is repeated, neither in rejects nor in refusals. */
  readonly isPersonal?: boolean;
}

/** What is said of a row that cannot be read, in the place of its content. */
export const faultMark = '!';

/** The columns of a job, as they come out of the database. */
type Row = Readonly<Record<string, unknown>> & { readonly principal: Omit<Principal, 'scopes'> & { readonly scopes: readonly Scope[] } };

/** A job of a row of its table. */
export const jobOf = (row: Row): ImportJob => ({
  id: row.id as string,
  kind: row.kind as string,
  naturalKey: row.natural_key as string | null,
  onReject: row.on_reject as ImportJob['onReject'],
  isDryRun: row.is_dry_run as boolean,
  status: row.status as ImportStatus,
  principal: { ...row.principal, scopes: new Set(row.principal.scopes) },
  rowsRead: row.rows_read as number,
  rowsChecked: row.rows_checked as number,
  rowsDone: row.rows_done as number,
  rowsCreated: row.rows_created as number,
  rowsChanged: row.rows_changed as number,
  rowsUnchanged: row.rows_unchanged as number,
  rowsRejected: row.rows_rejected as number,
  isChecked: row.is_checked as boolean,
  attempts: row.attempts as number,
  createdAt: row.created_at as Date,
  endedAt: row.ended_at as Date | null,
});
