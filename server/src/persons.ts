import 'reflect-metadata';
import { runCommand, type Said, say, UsageError } from './command.js';
import { PersonProblem, Persons } from './protection/persons.js';

const usage = `What people may ask for about their data. Works on the database that the server would use: DATABASE_URL, or DATA_DIR while the server is stopped.

  npm run persons -- find NAME                             participants of that name, with their ids
  npm run persons -- export PARTICIPANT                    all that is held of a person, and who read it, as JSON
  npm run persons -- restrict PARTICIPANT --reason WHY     from now on only administrators may read about the person
  npm run persons -- unrestrict PARTICIPANT --reason WHY   lifts that
  npm run persons -- erase PARTICIPANT --reason WHY        removes who the person is; the pseudonym and the participations stay
  npm run persons -- retain --before DAY [--trial]         erases those whose last edition ended before a day; --trial only says whom
  npm run persons -- verify                                whether the log of who read what is as it was written

PARTICIPANT is the id that find shows. WHY is kept: write no name in it. More: docs/persons.md.`;

const commands = ['find', 'export', 'restrict', 'unrestrict', 'erase', 'retain', 'verify'] as const;
const options = { reason: { type: 'string' }, before: { type: 'string' }, trial: { type: 'boolean' } } as const;

function participantIn([, given]: readonly string[]): string {
  const [, id] = /^(?:par_)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(given ?? '') ?? [];
  if (!id) throw new UsageError(`Which participant? Give the id, as find shows it${given ? `, and not ${JSON.stringify(given)}` : ''}.`);
  return id;
}

function reasonIn({ reason }: Said<typeof options>['values']): string {
  if (!reason?.trim()) throw new UsageError('Why? Give --reason; it is kept, so write no name in it.');
  return reason.trim();
}

function dayIn({ before }: Said<typeof options>['values']): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(before ?? '') || Number.isNaN(Date.parse(before!)))
    throw new UsageError(`--before is ${JSON.stringify(before ?? null)}; expected a day such as 2020-12-31.`);
  return before!;
}

/** Does what was said to the persons of a database. */
async function run({ positionals, values }: Said<typeof options>, persons: Persons): Promise<void> {
  switch (positionals[0] as (typeof commands)[number]) {
    case 'find': {
      if (!positionals[1]) throw new UsageError('Whom? Give a name, or a part of one.');
      const found = await persons.find(positionals[1]);
      return say(found.length === 0 ? 'There is nobody of that name.' : found.map(shown).join('\n'));
    }
    case 'export':
      return say(JSON.stringify(await persons.export(participantIn(positionals)), null, 2));
    case 'restrict':
      await persons.restrict(participantIn(positionals), reasonIn(values));
      return say('From now on only administrators may read about this person.');
    case 'unrestrict':
      await persons.restrict(participantIn(positionals), reasonIn(values), true);
      return say('The restriction is lifted.');
    case 'erase':
      await persons.erase(participantIn(positionals), reasonIn(values));
      return say('Who this was is removed. The pseudonym and the participations stay. Backups made before still hold it: docs/persons.md.');
    case 'retain': {
      const { erased, kept } = await persons.retain(dayIn(values), values.trial ?? false);
      for (const id of erased) say(`par_${id}`);
      const done = values.trial ? 'would be erased' : 'are erased';
      return say(`${erased.length} ${done}. Left: ${kept.restricted} restricted, ${kept.undated} in an edition of which no day is known.`);
    }
    case 'verify': {
      const broken = await persons.brokenReading();
      if (broken === null) return say('The log of who read what is as it was written.');
      say(`The log of who read what is broken: row ${broken} does not follow from the one before it.`);
      process.exitCode = 1;
    }
  }
}

const shown = ({ participant, name, editions }: Record<string, unknown>): string => `par_${participant} | ${name} | ${(editions as string[]).join(' ')}`;

await runCommand({
  usage,
  words: commands,
  options,
  needs: { sql: "to_regprocedure('erase_person(uuid, text)') is not null", tablesFor: 'persons' },
  problems: [PersonProblem],
  run: (said, orm) => run(said, new Persons(orm)),
});
