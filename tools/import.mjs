// Brings a file of records to a registry: `npm run import -- programmes.csv --kind Programme --url … --key …`. It goes over HTTP, by the SDK: so it
// works from anywhere, on a server that runs, and may do what its key may do and no more. docs/import.md tells what a file looks like.
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `Brings a file of records to a registry.

  npm run import -- FILE --kind KIND [--dry-run] [--skip] [--by FIELD] [--resume JOB] [--url URL] [--key KEY]

FILE is .csv, or JSON with an object in each line. KIND is such as Programme or Participation.
--dry-run checks and stores nothing. --skip leaves rows out that cannot be stored; otherwise these keep all others from being stored.
--by FIELD finds records that are there already by this field. --resume JOB goes on with a job that broke off.
URL is http://127.0.0.1:4000/graphql if not given. KEY is better given as JEJARING_KEY, which no list of processes shows.`;

/** Something that was said on the command line and cannot be. */
class UsageError extends Error {}

const options = /** @type {const} */ ({
  kind: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  skip: { type: 'boolean', default: false },
  by: { type: 'string' },
  resume: { type: 'string' },
  url: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
  key: { type: 'string' },
});

/** What was said. @param {string[]} args */
function saidIn(args) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (!file || others.length > 0 || !values.kind) throw new UsageError(usage);
    return { ...values, kind: values.kind, file, key: values.key ?? process.env.JEJARING_KEY };
  } catch (fault) {
    throw fault instanceof UsageError ? fault : new UsageError(`${/** @type {Error} */ (fault).message}\n\n${usage}`);
  }
}

const isShown = process.stderr.isTTY;
const width = 30;

/** Draws how far it is. @param {{ status: string; rowsRead: number; rowsChecked: number; rowsStored: number; rowsRejected: number }} progress */
function draw({ status, rowsRead, rowsChecked, rowsStored, rowsRejected }) {
  if (!isShown) return;
  const done = status === 'RECEIVING' ? 0 : rowsRead === 0 ? 1 : Math.max(rowsChecked, rowsStored) / rowsRead;
  const bar = '█'.repeat(Math.round(done * width)).padEnd(width, '░');
  process.stderr.write(`\r${bar} ${status.toLowerCase()}, ${rowsRead} rows read, ${rowsStored} stored, ${rowsRejected} rejected  `);
}

/** @param {string} name */
const sdk = (name) => import(new URL(`../sdk/dist/${name}.js`, import.meta.url).href);

try {
  const { file, kind, url, key, ...said } = saidIn(process.argv.slice(2));
  const [{ createTransport }, { importRecords }] = [await sdk('index'), await sdk('import')];
  const blob = await openAsBlob(file).catch(() => {
    throw new UsageError(`${file} cannot be read.`);
  });
  const rows = { name: basename(file), stream: () => blob.stream() };
  const order = { kind, rows, key: said.by, dryRun: said['dry-run'], onReject: said.skip ? 'SKIP' : 'STOP', resume: said.resume };
  const job = importRecords(createTransport({ url, auth: key }), order);
  let id = '';
  try {
    for await (const progress of job) {
      if (!id) console.error(`Job ${(id = progress.id)}`);
      draw(progress);
    }
  } catch (fault) {
    if (id) console.error(`\nIt broke off. Go on with --resume ${id}`);
    throw fault;
  }
  if (isShown) process.stderr.write('\n');
  const { status, rejects, rowsStored, rowsCreated, rowsChanged, rowsUnchanged, rowsRejected } = await job.done();
  for (const { row, path, code, message } of rejects) console.log(`row ${row}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${message} (${code})`);
  const would = said['dry-run'] ? ' would be' : '';
  console.log(
    `${status}: ${rowsCreated}${would} entered, ${rowsChanged}${would} changed, ${rowsUnchanged} as they were, ${rowsRejected} rejected; ${rowsStored} stored.`,
  );
  process.exitCode = ['STORED', 'CHECKED'].includes(status) && rowsRejected === 0 ? 0 : 1;
} catch (fault) {
  const { message, code, name } = /** @type {Error & { code?: string }} */ (fault);
  console.error(fault instanceof UsageError ? message : `${name} ${code ?? ''}: ${message}`);
  process.exitCode = 1;
}
