import { choices, choicesOfKinds } from '../../model/enums.js';
import { allRecords } from '../../model/registry.js';

/** What became of a record. */
export const ChangeOperation = choices('ChangeOperation', 'What became of a record.', {
  CREATED: 'It was entered.',
  CHANGED: 'It was changed.',
  ARCHIVED: 'It was put away: it is kept, and shown only where that is asked for.',
  REMOVED: 'It was removed.',
  LOADED:
    'A whole dataset was loaded into the empty registry. Its records are not told one by one: read them as they are, and what became of them since from here on.',
});

/** The kinds of record whose changes can be asked for, and how the journal writes them. To be called when all kinds are known. */
export const changeTypes = (): ReturnType<typeof choicesOfKinds> => {
  made ??= choicesOfKinds(
    'ChangeType',
    'A kind of record whose changes can be followed.',
    allRecords()
      .filter(({ isPublic }) => isPublic)
      .map(({ name }) => name)
      .sort(),
    (kind) => `Changes of records of the type ${kind}.`,
  );
  return made;
};
let made: ReturnType<typeof choicesOfKinds> | undefined;
