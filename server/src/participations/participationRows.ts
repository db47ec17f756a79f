import type { Reject, RowStore, RowsChange, Stored } from '../importing/job.js';
import { newUuid } from '../writing/identity.js';
import type { ParticipationRow } from './inputs.js';
import { neededOfPerson } from './participants.js';
import { faultOfPerson } from './personFaults.js';
import { bookOf, mayWriteAll, pseudonymOf, type Resolved, resolve } from './resolving.js';
import { canBecome, type Status } from './steps.js';
import { type Changing, type Entering, writeParticipations } from './writing.js';

/** A row with what it names. */
interface Found {
  readonly row: number;
  readonly given: ParticipationRow;
  readonly named: Resolved;
}

/**
 * Stores rows of participations, a thousand with a handful of statements. A row finds its participation by the person and the edition. Nothing of what it
 * says about a person is repeated in a reject.
 */
export const participationRows: RowStore = {
  rowsAtOnce: 1_000,
  naturalKeys: ['participant'],
  async store(change, rows) {
    const given = rows.map(({ input }) => input as unknown as ParticipationRow);
    const named = await resolve(change.manager, change.job.principal, given);
    const rejects: Reject[] = [];
    const good = rows.flatMap(({ row }, i): Found[] => {
      const found = { row, given: given[i], named: named[i] };
      const faults = faultsOf(found, change);
      rejects.push(...faults);
      return faults.length > 0 ? [] : [found];
    });
    return { ...(await storeFound(change, good, rejects)), rejects };
  },
};

/** What is in the way of a row. */
function faultsOf({ row, given, named }: Found, { job: { principal } }: RowsChange): Reject[] {
  const faults: Reject[] = [];
  const add = (path: string, code: string, message: string): void => void faults.push({ row, path: path.split('.'), code, message });
  const isOurs = pseudonymOf(given.participant) === undefined;
  if (given.participant.trim() === '' || given.participant.length > 200) add('participant', 'VALIDATION_FAILED', 'A person is named by 1 to 200 characters.');
  if (!named.edition) add('edition', 'NOT_FOUND', 'There is no such edition.');
  if (given.country && !named.country) add('country', 'NOT_FOUND', 'There is no such country.');
  if (given.nominatedBy && !named.nominated_by) add('nominatedBy', 'NOT_FOUND', 'There is no such institution.');
  if (given.person?.nationality && !named.nationality) add('person.nationality', 'NOT_FOUND', 'There is no such country.');
  if (!isOurs && !named.participant) add('participant', 'NOT_FOUND', 'There is no participant of this pseudonym whom you have to do with.');
  if (isOurs && !named.participant && !given.person?.[neededOfPerson])
    add(`person.${neededOfPerson}`, 'VALIDATION_FAILED', `Your books have nobody of this name here yet: a new person needs a ${neededOfPerson}.`);
  const fault = faultOfPerson(given.person);
  if (fault) add(`person.${fault.field}`, 'VALIDATION_FAILED', fault.says);
  if (named.edition && !mayWriteAll(principal) && !named.is_party)
    add('edition', 'FORBIDDEN', 'Your institution is no party of this programme, so its participations are not yours to enter.');
  if (named.status && !canBecome(named.status, given.status as Status))
    add('status', 'VALIDATION_FAILED', `A participation that is ${named.status} cannot become ${given.status}.`);
  return faults;
}

/** Stores rows that nothing is in the way of, each person and each participation once. */
async function storeFound(change: RowsChange, found: readonly Found[], rejects: Reject[]): Promise<Omit<Stored, 'rejects'>> {
  const book = bookOf(change.job.principal);
  const persons = new Map<string, { readonly id: string; readonly isNew: boolean }>();
  const seen = new Map<string, number>();
  const entering: Entering[] = [];
  const changing: Changing[] = [];
  for (const { row, given, named } of found) {
    const who = named.participant ?? `new ${given.participant}`;
    const known = persons.get(who);
    const person = known ?? { id: named.participant ?? newUuid(), isNew: !named.participant };
    persons.set(who, person);
    const participation = `${person.id} ${named.edition}`;
    if (seen.has(participation)) {
      rejects.push({ row, path: ['participant'], code: 'DUPLICATE', message: `Row ${seen.get(participation)} is about the same person in the same edition.` });
      continue;
    }
    seen.set(participation, row);
    const { nationality: _named, ...rest } = given.person ?? {};
    const identity = { ...rest, nationality: named.nationality };
    const facts = { status: given.status as Status, category: given.category ?? null, country: named.country, nominatedBy: named.nominated_by };
    if (named.id) changing.push({ id: named.id, person: { id: person.id, identity }, facts });
    else
      entering.push({
        id: newUuid(),
        edition: named.edition!,
        person: { id: person.id, identity },
        isNewPerson: person.isNew && !known,
        key: person.isNew ? given.participant : undefined,
        facts,
      });
  }
  return writeParticipations(change.manager, book, entering, changing);
}
