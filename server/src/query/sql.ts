import type { Principal } from './database.js';

/** One finished SQL statement with its parameter values: all that ever crosses to the database. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Who asks, for a statement that reads what the database shows to some only: it runs in a transaction that says so. */
  readonly principal?: Principal | undefined;
}

type Part = string | { readonly value: unknown } | Sql;

/** A piece of SQL. Only this file can make one, so a value can never become SQL text by accident. */
export class Sql {
  /** @internal */
  constructor(private readonly given: readonly Part[]) {}

  /** @internal */
  get parts(): readonly Part[] {
    return this.given;
  }

  /** @internal Writes it piece by piece. */
  write(into: StatementSink): void {
    for (const part of this.given) {
      if (typeof part === 'string') into.text(part);
      else if (part instanceof Sql) part.write(into);
      else into.value(part.value);
    }
  }
}

/** Takes a statement as it is written. */
export interface StatementSink {
  text(piece: string): void;
  value(data: unknown): void;
}

/** SQL text with fragments in its holes. A hole takes only {@link Sql}; wrap data in {@link value}. */
export function sql(texts: TemplateStringsArray, ...holes: readonly Sql[]): Sql {
  const parts: Part[] = texts[0] === '' ? [] : [texts[0]];
  for (let i = 0; i < holes.length; i++) {
    parts.push(holes[i]);
    if (texts[i + 1] !== '') parts.push(texts[i + 1]);
  }
  return new Sql(parts);
}

/** A parameter: becomes `$1`, `$2` … and never text. Cast it where it enters, so that no driver has to guess. */
export const value = (data: unknown): Sql => new Sql([{ value: data }]);

/** A quoted identifier. */
export function name(identifier: string): Sql {
  let known = names.get(identifier);
  if (!known) {
    known = new Sql([/^[a-z_][a-z0-9_]*$/.test(identifier) ? identifier : `"${identifier.replaceAll('"', '""')}"`]);
    names.set(identifier, known);
  }
  return known;
}

/** Identifiers are those of our tables, so there are only so many. */
const names = new Map<string, Sql>();

/** A string literal of our own words: a type's name, a response key. Data of a caller goes through {@link value}. */
export const literal = (text: string): Sql => new Sql([quoted(text)]);

/** Text between the quotes of SQL. */
export const quoted = (text: string): string => `'${text.includes("'") ? text.replaceAll("'", "''") : text}'`;

/** SQL text of our own that holds no caller's data, such as a type's name in a cast. */
export const raw = (text: string): Sql => new Sql([text]);

/** What a table is called in one statement: a letter and a number. An object of its own for each, so that it can be told what is read of it. */
export class Alias extends Sql {
  /** @param number how many tables have had a name before, and this one */
  constructor(
    letter: string,
    readonly number: number,
  ) {
    super([`${letter}${number}`]);
  }
}

/** Nothing: for a clause that is not needed. */
export const empty = new Sql([]);

/** Fragments with a separator between them. */
export function join(fragments: readonly Sql[], separator: string): Sql {
  const parts: Part[] = [];
  fragments.forEach((fragment, i) => {
    if (i > 0) parts.push(separator);
    parts.push(fragment);
  });
  return new Sql(parts);
}

/** All conditions together; true when there is none. */
export const all = (conditions: readonly Sql[]): Sql => (conditions.length === 0 ? sql`true` : join(conditions, ' and '));

/**
 * Numbers the parameters and freezes the statement. An object that stands in several places, such as what every request says of its caller, is one
 * parameter; equal values of several places stay separate: the text depends on the shape alone.
 */
export function compile(fragment: Sql): Statement {
  const values: unknown[] = [];
  const numbers = new Map<object, number>();
  // Joined at the end: text that is added to piece by piece stays a chain of its pieces in V8's heap for as long as it is kept.
  const pieces: string[] = [];
  fragment.write({
    text: (piece) => pieces.push(piece),
    value(data) {
      const isShared = typeof data === 'object' && data !== null;
      const number = (isShared ? numbers.get(data) : undefined) ?? values.push(data);
      if (isShared) numbers.set(data, number);
      pieces.push(`$${number}`);
    },
  });
  return Object.freeze({ text: pieces.join(''), values: Object.freeze(values) });
}
