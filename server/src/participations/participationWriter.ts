import type { EntityManager } from 'typeorm';
import type { Change } from '../writing/claims.js';
import { isUuid } from '../writing/drafts.js';
import { newUuid } from '../writing/identity.js';
import type { InputPath, Refusals } from '../writing/refusals.js';
import { undoable } from '../writing/store.js';
import type { NominateParticipationInput, ParticipationStepInput } from './inputs.js';
import { faultsOfNaming, faultsOfWords, type PersonFault } from './personFaults.js';
import { isParty, mayWriteAll, resolve } from './resolving.js';
import { type Status, type Step, steps } from './steps.js';
import { writeParticipations } from './writing.js';

/** What a mutation tells of a participation: where it stands, and nothing of the person. */
export interface ParticipationState {
  readonly id: string;
  /** What stands for the person in this edition. */
  readonly pseudonym: string;
  readonly status: Status;
  readonly version: number;
}

type Asked = Omit<Change, 'input'>;

/**
 * Puts somebody forward. An institution nominates in its own name, for any edition; editors in that of each.
 * @throws Refused
 */
export async function nominate(asked: Asked, input: NominateParticipationInput): Promise<ParticipationState> {
  const { manager, principal, refusals } = asked;
  const at = (...path: string[]): InputPath => ['input', ...path];
  refuse(refusals, faultsOfWords(input));
  refusals.end();
  // Two who enter the same person at once must not make two of them.
  await manager.query("select pg_advisory_xact_lock(hashtextextended(concat(asking_book(), ' ', $1::text), 1))", [input.participant]);
  const [named] = await resolve(manager, principal, [{ ...input, status: 'NOMINATED' }]);
  if (!named.edition) refusals.notFound(at('edition'), 'There is no such edition');
  if (input.country && !named.country) refusals.notFound(at('country'), 'There is no such country');
  if (input.nominatedBy && !named.nominated_by) refusals.notFound(at('nominatedBy'), 'There is no such institution');
  refuse(refusals, faultsOfNaming(input, named, principal));
  const nominatedBy = named.nominated_by ?? principal.institutionId ?? null;
  if (!mayWriteAll(principal) && (principal.institutionId === undefined || nominatedBy !== principal.institutionId))
    refusals.forbidden(at('nominatedBy'), 'You nominate in the name of your own institution, and in no other');
  if (named.status && named.status !== 'WITHDRAWN') refusals.invalid(at('participant'), `This person is ${named.status} in this edition already`);
  refusals.end();

  const { nationality: _named, ...rest } = input.person ?? {};
  const person = { id: named.participant ?? newUuid(), identity: { ...rest, nationality: named.nationality } };
  const facts = { status: 'NOMINATED', category: input.category ?? null, country: named.country, nominatedBy } as const;
  const id = named.id ?? newUuid();
  const entering = { id, edition: named.edition!, person, isNewPerson: !named.participant, key: input.participant, facts };
  await undoable(manager, async () => {
    const { hidden } = await writeParticipations(manager, named.id ? [] : [entering], named.id ? [{ id, person, facts }] : []);
    if (hidden.size > 0) refusals.invalid(at('participant'), 'This person takes part in this edition already, as somebody else has entered it');
    refusals.end();
  });
  return stateOf(manager, id);
}

function refuse(refusals: Refusals, faults: readonly PersonFault[]): void {
  const add = { VALIDATION_FAILED: 'invalid', NOT_FOUND: 'notFound', FORBIDDEN: 'forbidden' } as const;
  for (const { code, path, message } of faults) refusals[add[code]](['input', ...path], message);
}

/**
 * Takes a participation a step further: a party of its programme does, and whoever has nominated may withdraw.
 * @throws Refused
 */
export async function goFurther(asked: Asked, step: Step, { id: given, version }: ParticipationStepInput): Promise<ParticipationState> {
  const { manager, principal, refusals } = asked;
  const { from, to, alsoNominating } = steps[step];
  const uuid = given.startsWith('ptn_') ? given.slice('ptn_'.length) : '';
  const institution = principal.institutionId ?? null;
  const [row]: { status: Status; version: number; is_party: boolean; has_nominated: boolean }[] = isUuid(uuid)
    ? await manager.query(
        `select t.status, t.version, coalesce($2::uuid is not null and ${isParty('e.programme_id', 'e.id', '$2')}, false) as is_party,
           coalesce(t.nominated_by_id = $2, false) as has_nominated
         from participation t join edition e on e.id = t.edition_id where t.id = $1 for no key update of t`,
        [uuid, institution],
      )
    : [];
  const isEditor = mayWriteAll(principal);
  // Whoever has nothing to do with a participation does not learn that it is there.
  if (!row || !(isEditor || row.is_party || row.has_nominated))
    refusals.notFound(['input', 'id'], `There is no participation ${given.slice(0, 60)} that you have to do with`);
  refusals.end();
  if (!isEditor && !row.is_party && !alsoNominating)
    refusals.forbidden(['input', 'id'], 'This is for the parties of the programme; whoever nominates can withdraw');
  refusals.end();
  if (row.version !== version)
    refusals.conflict(
      ['input', 'version'],
      `The participation was changed since it was read: version ${version} was read, ${row.version} is there now`,
      undefined,
      row.version,
    );
  if (!from.includes(row.status))
    refusals.invalid(['input', 'id'], `A participation that is ${row.status} cannot become ${to}; it must be ${from.join(' or ')}`);
  refusals.end();
  await manager.query('update participation set status = $2 where id = $1', [uuid, to]);
  return stateOf(manager, uuid);
}

async function stateOf(manager: EntityManager, uuid: string): Promise<ParticipationState> {
  const [{ id, pseudonym, status, version }] = await manager.query(
    "select 'ptn_' || t.id as id, pseudonym(t.participant_id, t.edition_id) as pseudonym, t.status, t.version from participation t where t.id = $1",
    [uuid],
  );
  return { id, pseudonym, status, version };
}
