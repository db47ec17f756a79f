// The limit: the least that can stand between a request and PostgreSQL. No GraphQL; the path names the operation, the body is a list of values.

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { bench } from '../place.mjs';

const [, , url, connections] = process.argv;
const operations = join(bench, 'operations');
const statements = new Map(readdirSync(operations).map((each) => [`/${each.split('-')[0]}`, readFileSync(join(operations, each, 'limit.sql'), 'utf8')]));

const pool = new pg.Pool({
  connectionString: url,
  max: Number(connections),
  onConnect: (client) => client.query(`set DateStyle = 'ISO'; set TimeZone = 'UTC'; set jit = 'off'; set plan_cache_mode = 'force_generic_plan'`),
});

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const text = statements.get(request.url);
    const { rows } = await pool.query({ name: request.url, text, values: JSON.parse(Buffer.concat(chunks).toString()), rowMode: 'array' });
    const body = Buffer.from(`{"data":${rows[0][0]}}`);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${server.address().port}`));
