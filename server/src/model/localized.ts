import { Extensions, Field, ObjectType } from 'type-graphql';
import { derive, type Given, Late, lateViewer } from '../query/bindings.js';
import type { Locale as LocaleName } from '../query/database.js';
import type { Asking, Expression, FieldMapping, RecordMapping } from '../query/mapping.js';
import { join, literal, raw, type Sql, sql, value } from '../query/sql.js';
import { choices } from './enums.js';

/** Languages texts are held in. Their lower-case names are the keys in the database. */
export const Locale = choices('Locale', 'A language the registry holds texts in.', {
  EN: 'English.',
  ID: 'Indonesian (Bahasa Indonesia). Not to be mixed up with the country code of Indonesia.',
});

const fallBack: readonly Lowercase<LocaleName>[] = ['en', 'id'];

/** A text in one or more languages; never empty. */
export type LocalizedText = Partial<Record<Lowercase<LocaleName>, string>>;

const keyOf = (locale: LocaleName) => locale.toLowerCase() as Lowercase<LocaleName>;

/** One for all texts of a statement, which is one parameter. */
const keyOfViewer = derive(lateViewer.locale, keyOf);

/**
 * The text in the language asked for, else English, else whatever there is; never null when any exists. A language that a document
 * names is part of the statement: there are only two, and a parameter less for each name.
 */
export function inLocale(texts: Sql, locale: Given<LocaleName>): Sql {
  if (!(locale instanceof Late)) return firstOf(texts, keysFrom(locale));
  const asked = locale === lateViewer.locale ? keyOfViewer : derive(locale, keyOf);
  return firstOf(texts, [sql`${value(asked)}::text`, ...fallBack.map(literal)]);
}

/** What a text is ordered by in a language: without accents and capitals, so that A and a stand together. */
export const sortedIn = (texts: Sql, locale: LocaleName): Sql => sql`plain(${firstOf(texts, keysFrom(locale))})`;

/** The language, then the others to fall back to. */
const keysFrom = (locale: LocaleName): readonly Sql[] => [...new Set([keyOf(locale), ...fallBack])].map(literal);

/** The text in the first of some languages that there is. */
const firstOf = (texts: Sql, keys: readonly Sql[]): Sql =>
  sql`coalesce(${join(
    keys.map((key) => sql`${texts} ->> ${key}`),
    ', ',
  )})`;

/** The language of a field: its argument, else the viewer's. */
export const localeOf = ({ args, viewer }: Asking): Given<LocaleName> => (args.locale as Given<LocaleName> | undefined | null) ?? viewer.locale;

/** One text in one language. */
@ObjectType('LocalizedText', { description: 'A text in one language.', simpleResolvers: true })
@Extensions({ record: { order: [] } satisfies RecordMapping })
export class Translation {
  @Field(() => Locale, { description: 'The language of the text.' })
  @Extensions({ read: { kind: 'computed', sql: (row) => row('locale') } satisfies FieldMapping })
  locale!: LocaleName;

  @Field(() => String, { description: 'The text itself.' })
  @Extensions({ read: { kind: 'computed', sql: (row) => row('value') } satisfies FieldMapping })
  value!: string;
}

/** All translations of a `jsonb` column as rows of locale and value. */
export const translationsOf =
  (property: string): Expression =>
  (row) =>
    sql`(select upper(t.key) as locale, t.value from jsonb_each_text(${row(property)}) t order by ${raw('t.key')})`;
