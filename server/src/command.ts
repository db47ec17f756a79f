import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { ConfigError, readConfig } from './config.js';
import { StartError } from './database/startError.js';
import { openStore } from './database/store.js';

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Something that was said on the command line and cannot be. */
export class UsageError extends Error {}

/** What was said to a command: its words, and its options. */
export type Said<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>;

/** A command that works on the database of the registry while no server needs to run. */
export interface Command<Options extends ParseArgsOptionsConfig> {
  /** What is shown to whoever said something that the command does not know. */
  readonly usage: string;
  /** The first word is one of these. */
  readonly words: readonly string[];
  readonly options: Options;
  /** SQL that is true where the database has the tables that the command is about, and what those are for. */
  readonly needs: { readonly sql: string; readonly tablesFor: string };
  /** Errors that are sentences for whoever gives the command. */
  readonly problems: readonly (abstract new (
    ...args: never[]
  ) => Error)[];
  /** Does what was said. @throws UsageError or one of the problems */
  run(said: Said<Options>, orm: DataSource): Promise<void>;
}

/** Says a line to whoever gave the command. */
export const say = (line: string): void => console.log(line);

/** Does what the command line says, on the database that the server would use. What is wrong is said in a sentence, and the process ends with 1. */
export async function runCommand<Options extends ParseArgsOptionsConfig>(command: Command<Options>): Promise<void> {
  try {
    const said = saidTo(command, process.argv.slice(2));
    const store = await openStore(readConfig(), { entities: [], migrations: [] });
    try {
      const { sql, tablesFor } = command.needs;
      const [{ there }] = await store.orm.query<{ there: boolean }[]>(`select ${sql} as there`);
      if (!there) throw new UsageError(`This database has no tables for ${tablesFor} yet. Start the server once: it makes them, and fills the registry.`);
      await command.run(said, store.orm);
    } finally {
      await store.close();
    }
  } catch (fault) {
    const isForReaders = [UsageError, ConfigError, StartError, ...command.problems].some((kind) => fault instanceof kind);
    console.error(isForReaders ? (fault as Error).message : fault);
    process.exit(1);
  }
}

function saidTo<Options extends ParseArgsOptionsConfig>({ usage, words, options }: Command<Options>, args: string[]): Said<Options> {
  try {
    const said = parseArgs({ args, options, allowPositionals: true });
    if (!words.includes(said.positionals[0])) throw new UsageError(usage);
    return said;
  } catch (fault) {
    throw fault instanceof UsageError ? fault : new UsageError(`${(fault as Error).message}\n\n${usage}`);
  }
}
