import { Field, ID, InputType, Int } from 'type-graphql';
import { deriveBy } from '../model/connection.js';
import { Locale } from '../model/localized.js';
import { type FieldDefinition, type RecordDefinition, recordNamed, recordOf } from '../model/registry.js';
import { PartialDate } from '../model/scalars.js';
import { isCited, isRequired, isWritten, partsOf } from './parts.js';

type Add = (name: string, type: () => object, description: string, isNeeded?: boolean) => void;

const made = new Map<string, Function>();

/** An input by its name, made once. Its fields may lead back to it, so it is known before they are. */
function input(name: string, description: string, fill: (add: Add) => void): Function {
  const known = made.get(name);
  if (known) return known;
  const type = class {};
  made.set(name, type);
  InputType(name, { description })(type);
  fill((field, of, text, isNeeded = false) => Field(of as () => never, { nullable: !isNeeded, description: text })(type.prototype, field));
  return type;
}

const textInput = (): Function =>
  input('LocalizedTextInput', 'A text in one language.', (add) => {
    add('locale', () => Locale, 'The language of the text.', true);
    add('value', () => String, 'The text itself.', true);
  });

const listItemInput = (): Function =>
  input('LocalizedTextListItemInput', 'One text of a list of texts, in one or more languages.', (add) =>
    add('texts', later([textInput()]), 'The text in each language that it is known in, each once.', true),
  );

/** A type that is made now, before the schema is, and asked for while it is. */
const later =
  (type: object): (() => object) =>
  () =>
    type;

/** How a record is named in an input: by one of its names where it has look-ups of its own, else by its id. */
const namingOf = (target: Function): (() => object) => later(recordOf(target).roots ? deriveBy(target) : ID);

function typeOf(field: FieldDefinition): () => object {
  switch (field.kind) {
    case 'whole':
      return () => Int;
    case 'flag':
      return () => Boolean;
    case 'day':
      return () => PartialDate;
    case 'choice':
      return () => field.choices!;
    case 'localized':
      return later([textInput()]);
    case 'localizedList':
      return later([listItemInput()]);
    case 'one':
      return namingOf(field.target!());
    case 'anyOf':
      return () => ID;
    default:
      return () => field.scalar ?? String;
  }
}

function describe({ kind, description, kinds, otherwise }: FieldDefinition): string {
  if (kind === 'anyOf') return `${description} The id of a record${kinds ? ` of these types: ${kinds.join(', ')}` : ''}.`;
  return otherwise === undefined ? description : `${description} \`${String(otherwise)}\` if nothing is said.`;
}

/** The fields of a record that are written, but for the one that says what it is part of. */
const writtenFields = ({ fields }: RecordDefinition, without?: FieldDefinition): FieldDefinition[] =>
  fields.filter((field) => isWritten(field) && field !== without);

const citationInput = (): Function =>
  input('CitationInput', 'That a fact rests on a source: which field, and where in the source.', (add) => {
    add('source', namingOf(recordNamed('Source').target), 'The source.', true);
    add(
      'field',
      () => String,
      'The field of the record, as it is named in this schema; `*` for the record as a whole, and so if nothing is said. The name of a list of parts is for those parts of it that cite nothing themselves.',
    );
    add('locator', () => String, 'Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register.', true);
    add('note', later([textInput()]), 'What is to be known of this reading.');
  });

const citationListInput = (): Function =>
  input('CitationListInput', 'What is to be different about the citations of a record. Those that are not named stay.', (add) => {
    add('add', later([citationInput()]), 'Citations to add.');
    add('remove', () => [ID], 'Citations to take away. One must stay.');
  });

function addSlug(add: Add, { hasSlug }: RecordDefinition): void {
  if (hasSlug)
    add(
      'slug',
      () => String,
      'Its readable name in addresses, of small letters, digits and hyphens. It does not change later; made of what the record is called if nothing is said.',
    );
}

function addNew(add: Add, record: RecordDefinition, owner?: FieldDefinition): void {
  addSlug(add, record);
  for (const field of writtenFields(record, owner)) add(field.name, typeOf(field), describe(field), isRequired(field));
  for (const part of partsOf(record)) add(part.field.name, later([partInput(part.record, part.relation)]), part.field.description);
  if (!isCited(record)) return;
  const needs = owner
    ? 'Where its facts come from. Without any, it rests on what is cited for the list it stands in.'
    : 'Where its facts come from: one citation at least.';
  add('citations', later([citationInput()]), needs, !owner);
}

function addChanges(add: Add, record: RecordDefinition, owner?: FieldDefinition): void {
  add('id', () => ID, 'Its global id.', true);
  for (const field of writtenFields(record, owner))
    add(
      field.name,
      typeOf(field),
      `${describe({ ...field, otherwise: undefined })} Stays as it is if nothing is said${field.optional ? '; null takes it away' : ''}.`,
    );
  for (const part of partsOf(record)) add(part.field.name, later(partListInput(part.record, part.relation)), part.field.description);
  if (isCited(record)) add('citations', later(citationListInput()), 'Where its facts come from.');
}

const versionText = 'The version that was read; the change is refused where there is a newer one.';

/** A part of a record as it is entered with it. */
const partInput = (record: RecordDefinition, owner: FieldDefinition): Function =>
  input(`${record.name}Input`, `A new ${record.name}, entered with what it is part of. ${record.description}`, (add) => addNew(add, record, owner));

const partChangeInput = (record: RecordDefinition, owner: FieldDefinition): Function =>
  input(`Change${record.name}Input`, `What is to be different about a ${record.name} that is part of the record.`, (add) => {
    addChanges(add, record, owner);
    if (record.roots) add('version', () => Int, versionText, true);
  });

const partListInput = (record: RecordDefinition, owner: FieldDefinition): Function =>
  input(`${record.name}ListInput`, `What is to be different about a list of ${record.name} records. Those that are not named stay as they are.`, (add) => {
    add('add', later([partInput(record, owner)]), 'New ones.');
    add('change', later([partChangeInput(record, owner)]), 'What is different about some that are there.');
    if (!record.roots) add('remove', () => [ID], 'The ids of those that were entered by mistake, or are so no longer.');
  });

/** The input that enters a record. */
export const createInput = (record: RecordDefinition): Function =>
  input(`Create${record.name}Input`, `A new ${record.name}, with its parts. ${record.description}`, (add) => addNew(add, record));

/** The input that changes a record. */
export const updateInput = (record: RecordDefinition): Function =>
  input(`Update${record.name}Input`, `What is to be different about a ${record.name}. Whatever is not named stays as it is.`, (add) => {
    addChanges(add, record);
    add('version', () => Int, versionText, true);
  });

/** The input that archives a record. */
export const archiveInput = (record: RecordDefinition): Function =>
  input(`Archive${record.name}Input`, `Which ${record.name} is to be archived.`, (add) => {
    add('id', () => ID, 'Its global id.', true);
    add('version', () => Int, versionText, true);
    add('restore', () => Boolean, 'True takes it out of the archive again.');
  });

/** The input that enters what a source claims. */
export const addClaimInput = (): Function =>
  input('AddClaimInput', 'What a source says about one field of a record, be it what is shown or something else.', (add) => {
    add('subject', () => ID, 'The record, by its global id.', true);
    add(
      'field',
      () => String,
      'Its field, as it is named in this schema; one whose values can be compared: a text, a number, a date, a choice, a yes or no.',
      true,
    );
    add('value', () => String, 'The value that the source gives it, as this schema writes it.', true);
    add('source', namingOf(recordNamed('Source').target), 'The source.', true);
    add('locator', () => String, 'Where in the source: the paragraph, counted from 1, as `¶4`, or the place in a list or register.', true);
    add('note', later([textInput()]), 'What is to be known of this reading.');
  });

/** The input that follows a claim. */
export const preferClaimInput = (): Function =>
  input('PreferClaimInput', 'Which claim is to be followed.', (add) => add('id', () => ID, 'The citation that makes the claim, by its global id.', true));
