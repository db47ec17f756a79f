// Looks whether the journal of a registry is what was written. Reads the same variables as the server.
// npm run journal -- verify
import { registryTables } from '../server/dist/app.js';
import { ConfigError, readConfig } from '../server/dist/config.js';
import { StartError } from '../server/dist/database/startError.js';
import { openStore } from '../server/dist/database/store.js';
import { verifyJournal } from '../server/dist/database/verifyJournal.js';

const [what] = process.argv.slice(2);
if (what !== 'verify') {
  console.error('Say what to do with the journal: npm run journal -- verify');
  process.exit(2);
}

try {
  const store = await openStore(readConfig(), registryTables);
  try {
    const { entries, fault } = await verifyJournal(store.orm, (line) => console.log(line));
    if (fault) {
      console.error(`The journal is broken. ${fault}`);
      process.exitCode = 1;
    } else console.log(`The journal holds: ${entries} ${entries === 1 ? 'entry' : 'entries'}, each bound to the one before it.`);
  } finally {
    await store.close();
  }
} catch (fault) {
  const isForReaders = fault instanceof ConfigError || fault instanceof StartError;
  const hasNone = /** @type {{ code?: unknown }} */ (fault)?.code === '42P01';
  console.error(isForReaders ? /** @type {Error} */ (fault).message : hasNone ? 'This database has no journal yet: start the server once.' : fault);
  process.exitCode = 2;
}
