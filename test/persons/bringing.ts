import type { Door } from '../access/support.js';
import { canary, type World } from './support.js';

/** What came back while canaries were brought. */
export interface Brought {
  /** Ids of the jobs. */
  readonly jobs: readonly string[];
  /** Whatever was answered. */
  readonly told: readonly string[];
  /** What became of each file. */
  readonly statuses: readonly string[];
  readonly rejects: number;
}

/** A person with canaries in every field, and in the number of the institution's own book too. */
const row = (edition: string, n: number, more: object = {}): object => ({
  participant: `${canary}-${n}`,
  edition: { slug: edition },
  status: 'ATTENDED',
  country: { code: 'NP' },
  person: {
    name: `${canary} name ${n}`,
    // Five of one would be a count, and told.
    sex: `${canary} sex ${n}`,
    birthYear: 1901,
    nationality: { code: 'NP' },
    employer: `${canary} employer`,
    occupation: `${canary} work`,
    contact: `${canary} mail`,
  },
  ...more,
});

/** A row in which canaries stand where something else should: in every field once, as in a file whose columns were moved. */
const wrongRows = (edition: string): object[] => [
  row(edition, 100, { status: canary }),
  row(edition, 101, { category: canary }),
  row(edition, 102, { edition: { slug: canary } }),
  row(edition, 103, { country: { code: canary } }),
  row(edition, 104, { nominatedBy: { slug: canary } }),
  row(edition, 105, { person: canary }),
  row(edition, 106, { person: { name: canary, birthYear: canary } }),
  row(edition, 107, { person: { name: canary, nationality: { code: canary } } }),
  row(edition, 108, { person: { sex: canary } }),
  row(edition, 109, { person: { name: `${canary} `.repeat(100) } }),
  row(edition, 110, { [canary]: canary }),
  row(edition, 111, { person: { name: `${canary}\0` } }),
  row(edition, 1, { status: 'NOMINATED' }),
];

/** Brings persons with canaries through all that takes them, as a partner who may: files that are stored, checked and refused, and nominations. */
export async function bringCanaries(ours: World, door: Door, key: string): Promise<Brought> {
  const told: string[] = [];
  const jobs: string[] = [];
  const statuses: string[] = [];
  let rejects = 0;
  const ask = async (query: string, variables: object = {}): Promise<any> => {
    const { text, headers, data } = await door.ask(query, key, variables);
    told.push(`${text}\n${[...headers].join('\n')}`);
    return data;
  };
  const send = async (job: string, type: string, body: string): Promise<number> => {
    const response = await fetch(`${door.url}/import/${job}`, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': type }, body });
    told.push(`${await response.text()}\n${[...response.headers].join('\n')}`);
    return response.status;
  };
  const make = async (order: object): Promise<string> => {
    const input = { kind: 'Participation', ...order };
    const { createImportJob } = await ask('mutation ($input: CreateImportJobInput!) { createImportJob(input: $input) { importJob { id } } }', { input });
    jobs.push(createImportJob.importJob.id);
    return createImportJob.importJob.id;
  };
  const finish = async (job: string): Promise<void> => {
    await ask(`mutation { startImportJob(input: { id: "${job}" }) { importJob { status } errors { ... on UserError { message } } } }`);
    for (;;) {
      const { importJob } = await ask(`{ importJob(id: "${job}") { status rejects(first: 100) { totalCount nodes { row path code message } } } }`);
      if (importJob.status === 'RUNNING') continue;
      statuses.push(importJob.status);
      rejects += importJob.rejects.totalCount;
      return;
    }
  };
  const lines = (rows: readonly object[]): string => rows.map((each) => `${JSON.stringify(each)}\n`).join('');
  const { mine, theirs } = ours.editions;
  const good = Array.from({ length: 5 }, (_, n) => row(mine, n));
  for (const [order, rows] of [
    [{}, good],
    [{ dryRun: true }, [...good, ...wrongRows(mine)]],
    [{}, [...good, ...wrongRows(mine)]],
  ] as const) {
    const job = await make(order);
    await send(job, 'application/x-ndjson', lines(rows));
    await finish(job);
  }
  const csv = await make({ onReject: 'SKIP' });
  await send(csv, 'text/csv', `${canary},${canary} name\n${canary},${canary} other\n`);
  await send(csv, 'text/csv', `participant,${canary}\na,b\n`);
  await send(
    csv,
    'text/csv',
    `participant,edition.slug,status,person.name\n${canary}-50,${mine},ATTENDED,${canary}\n${canary}-51,${mine},${canary}\n"${canary}`,
  );
  await finish(csv);
  const nominate =
    'mutation ($input: NominateParticipationInput!) { nominateParticipation(input: $input) { participation { id pseudonym } errors { ... on UserError { message path } } } }';
  const { person } = row(theirs, 60) as { person: object };
  for (const input of [
    { participant: `${canary}-60`, edition: { slug: theirs }, person },
    { participant: `${canary}-60`, edition: { slug: theirs }, person },
    { participant: `${canary}-61`, edition: { slug: canary }, country: { code: canary }, person: { employer: canary } },
    { participant: canary.repeat(30), edition: { slug: theirs }, person: { name: canary.repeat(60), birthYear: 3000 } },
  ])
    await ask(nominate, { input });
  return { jobs, told, statuses, rejects };
}
