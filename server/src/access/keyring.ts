import type { Principal } from '../query/database.js';
import { issueKey, type KeyOrder, type NewKey, revokeKey, rotateKey, type Statements } from './apiKeys.js';
import type { Authenticator } from './authenticator.js';

/** A database in which several statements are done together or not at all: a data source of TypeORM. */
export interface Transactional {
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>;
}

/** On whose behalf keys are changed. */
export interface Acting {
  /** Nobody for the command line, where who may open the database may do everything. */
  readonly principal?: Principal | undefined;
  readonly requestId?: string | undefined;
}

/** Makes, changes over and ends keys, each in a transaction that says who does it. */
export class Keyring {
  constructor(
    private readonly database: Transactional,
    private readonly authenticator?: Authenticator,
  ) {}

  /** @throws KeyProblems */
  issue(order: KeyOrder, by: Acting): Promise<NewKey> {
    return this.#change(by, (statements) => issueKey(statements, order));
  }

  /** @throws KeyProblems */
  async rotate(id: string, until: Date, by: Acting): Promise<NewKey> {
    const made = await this.#change(by, (statements) => rotateKey(statements, id, until));
    this.authenticator?.forget(`key_${id}`);
    return made;
  }

  /** @throws KeyProblems */
  async revoke(id: string, by: Acting): Promise<void> {
    await this.#change(by, (statements) => revokeKey(statements, id));
    this.authenticator?.forget(`key_${id}`);
  }

  #change<Result>({ principal, requestId }: Acting, work: (statements: Statements) => Promise<Result>): Promise<Result> {
    return this.database.transaction(async (statements) => {
      if (principal) {
        const acting = { ...principal, scopes: [...principal.scopes], requestId };
        await statements.query("select set_config('jejaring.principal', $1, true)", [JSON.stringify(acting)]);
      }
      return work(statements);
    });
  }
}
