import type { Reject, RowStore, RowsChange, Stored } from '../importing/job.js';
import { newUuid } from '../writing/identity.js';
import type { ParticipationRow } from './inputs.js';
import { faultsOfNaming, faultsOfWords } from './personFaults.js';
import { mayWriteAll, type Resolved, resolve } from './resolving.js';
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
    const entering = new Set<string>();
    const good = rows.flatMap(({ row }, i): Found[] => {
      const found = { row, given: given[i], named: named[i] };
      const faults = faultsOf(found, change, entering);
      rejects.push(...faults);
      if (faults.length > 0) return [];
      entering.add(given[i].participant);
      return [found];
    });
    return { ...(await storeFound(change, good, rejects)), rejects };
  },
};

/** What is in the way of a row. @param entering the persons of rows before it */
function faultsOf({ row, given, named }: Found, { job: { principal } }: RowsChange, entering: ReadonlySet<string>): Reject[] {
  const ofPerson = [...faultsOfWords(given), ...faultsOfNaming(given, named, principal, entering.has(given.participant))];
  const faults: Reject[] = ofPerson.map((fault) => ({ row, ...fault }));
  const add = (field: string, code: string, message: string): void => void faults.push({ row, path: [field], code, message });
  if (!named.edition) add('edition', 'NOT_FOUND', 'There is no such edition.');
  if (given.country && !named.country) add('country', 'NOT_FOUND', 'There is no such country.');
  if (given.nominatedBy && !named.nominated_by) add('nominatedBy', 'NOT_FOUND', 'There is no such institution.');
  if (named.edition && !mayWriteAll(principal) && !named.is_party)
    add('edition', 'FORBIDDEN', 'Your institution is no party of this programme, so its participations are not yours to enter.');
  if (named.status && !canBecome(named.status, given.status as Status))
    add('status', 'VALIDATION_FAILED', `A participation that is ${named.status} cannot become ${given.status}.`);
  return faults;
}

/** Stores rows that nothing is in the way of, each person and each participation once. */
async function storeFound(change: RowsChange, found: readonly Found[], rejects: Reject[]): Promise<Omit<Stored, 'rejects'>> {
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
        key: given.participant,
        facts,
      });
  }
  const { hidden, ...written } = await writeParticipations(change.manager, entering, changing);
  for (const { id, edition, person } of entering)
    if (hidden.has(id))
      rejects.push({
        row: seen.get(`${person.id} ${edition}`)!,
        path: ['participant'],
        code: 'DUPLICATE',
        message: 'This person takes part in this edition already, as somebody else has entered it.',
      });
  return written;
}
