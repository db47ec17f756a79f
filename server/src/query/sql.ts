import type { Principal } from './database.js';
import { StatementWriter } from './statementWriter.js';

/** One finished SQL statement with its parameter values: all that ever crosses to the database. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Who asks, for a statement that reads what the database shows to some only: it runs in a transaction that says so. */
  readonly principal?: Principal | undefined;
}

/**
 * A piece of SQL. Only files of this folder make one, so a value can never become SQL text by accident. A fragment holds those that it is made of; its text is
 * written once, when the statement is whole.
 */
export abstract class Sql {
  /** No other object is taken for one, whatever methods it has. */
  declare private readonly isSql: true;

  /** @internal Writes it piece by piece. */
  abstract write(into: StatementWriter): void;
}

/** Text that is known beforehand. */
class Text extends Sql {
  constructor(private readonly text: string) {
    super();
  }

  override write(into: StatementWriter): void {
    into.text(this.text);
  }
}

class Parameter extends Sql {
  constructor(private readonly data: unknown) {
    super();
  }

  override write(into: StatementWriter): void {
    into.value(this.data);
  }
}

/** Text with fragments in its holes. */
class Woven extends Sql {
  constructor(
    private readonly texts: readonly string[],
    private readonly holes: readonly Sql[],
  ) {
    super();
  }

  override write(into: StatementWriter): void {
    const { texts, holes } = this;
    into.text(texts[0]);
    for (let i = 0; i < holes.length; i++) {
      holes[i].write(into);
      into.text(texts[i + 1]);
    }
  }
}

class Sequence extends Sql {
  constructor(
    private readonly fragments: readonly Sql[],
    private readonly separator: string,
  ) {
    super();
  }

  override write(into: StatementWriter): void {
    const { fragments, separator } = this;
    for (let i = 0; i < fragments.length; i++) {
      if (i > 0) into.text(separator);
      fragments[i].write(into);
    }
  }
}

/** What a table is called in one statement: a letter and a number. Columns are read by {@link column} alone, so that it can be told which are. */
export class Alias extends Sql {
  readonly text: string;

  /** @param number how many tables have had a name before, and this one */
  constructor(
    letter: string,
    readonly number: number,
  ) {
    super();
    this.text = letter + number;
  }

  /** A column of the table. */
  column(identifier: string): Sql {
    return new Column(this, identifierOf(identifier));
  }

  override write(into: StatementWriter): void {
    into.text(this.text);
  }
}

/** A column of a table. */
export class Column extends Sql {
  constructor(
    readonly at: Alias,
    private readonly identifier: string,
  ) {
    super();
  }

  override write(into: StatementWriter): void {
    into.text(`${this.at.text}.${this.identifier}`);
    into.read(this.at, this.identifier);
  }
}

/** SQL text with fragments in its holes. A hole takes only {@link Sql}; wrap data in {@link value}. */
export const sql = (texts: TemplateStringsArray, ...holes: readonly Sql[]): Sql => new Woven(texts, holes);

/** A parameter: becomes `$1`, `$2` … and never text. Cast it where it enters, so that no driver has to guess. */
export const value = (data: unknown): Sql => new Parameter(data);

/** A quoted identifier. */
export const name = (identifier: string): Sql => new Text(identifierOf(identifier));

/** Identifiers are those of our tables, so there are only so many. */
const identifiers = new Map<string, string>();

function identifierOf(name: string): string {
  let known = identifiers.get(name);
  if (known === undefined) {
    known = /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
    identifiers.set(name, known);
  }
  return known;
}

/** A string literal of our own words: a type's name, a response key. Data of a caller goes through {@link value}. */
export const literal = (text: string): Sql => new Text(quoted(text));

/** Text between the quotes of SQL. */
export const quoted = (text: string): string => `'${text.includes("'") ? text.replaceAll("'", "''") : text}'`;

/** SQL text of our own that holds no caller's data, such as a type's name in a cast. */
export const raw = (text: string): Sql => new Text(text);

/** Nothing: for a clause that is not needed. */
export const empty = raw('');

/** Fragments with a separator between them. */
export const join = (fragments: readonly Sql[], separator: string): Sql => (fragments.length === 1 ? fragments[0] : new Sequence(fragments, separator));

/** All conditions together; true when there is none. */
export const all = (conditions: readonly Sql[]): Sql => (conditions.length === 0 ? sql`true` : join(conditions, ' and '));

/**
 * Numbers the parameters and freezes the statement. An object that stands in several places, such as what every request says of its caller, is one
 * parameter; equal values of several places stay separate: the text depends on the shape alone.
 */
export function compile(fragment: Sql): Statement {
  const writer = new StatementWriter();
  fragment.write(writer);
  return writer.statement();
}
