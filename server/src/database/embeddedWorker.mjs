// The worker thread that PGlite lives in; embeddedBackend.ts starts it and says why it is JavaScript.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

const { dataDir, dump, listen, wasm } = workerData;

const db = await PGlite.create({
  dataDir,
  extensions: { btree_gist, pg_trgm, unaccent },
  pgliteWasmModule: wasm,
  ...(dump && { loadDataDir: new Blob([dump]) }),
});

// One connection is used at a time. The others are for one that is opened while the last is still being closed.
const server = new PGLiteSocketServer({ db, ...listen, maxConnections: 8 });
await server.start();

const orders = {
  async dump() {
    const bytes = await (await db.dumpDataDir('none')).arrayBuffer();
    parentPort.postMessage({ dump: bytes }, [bytes]);
  },
  async close() {
    await server.stop();
    await db.close();
    process.exit();
  },
};
parentPort.on('message', (order) => orders[order]());

parentPort.postMessage({ port: listen.path ? undefined : Number(server.getServerConn().split(':').at(-1)) });
