// PostGraphile 5 in production mode on the same tables, with a pool of the same size as the others'. Runs on Node 24.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgSmartTagsPlugin } from 'postgraphile/utils';

const [, , url, connections] = process.argv;

/** `actor_id` may point at several kinds of record; as everywhere in this benchmark, it is followed to institutions. */
const actorsAreInstitutions = makePgSmartTagsPlugin(
  ['agreement_party', 'programme_actor'].map((table) => ({
    kind: 'class',
    match: table,
    tags: { foreignKey: '(actor_id) references institution (id)|@fieldName institution' },
  })),
);

const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [actorsAreInstitutions],
  // Lists are asked for in the orders of the registry, which are not all of single indexed columns.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: url, schemas: ['public', 'peers'], pubsub: false, poolConfig: { max: Number(connections) } })],
  schema: { defaultBehavior: '-insert -update -delete' },
  grafast: { explain: false, context: {} },
  grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql', maxRequestLength: 131_072 },
});
const server = createServer();
await service.createServ(grafserv).addTo(server);
if (process.argv[4] === 'schema') {
  const { printSchema } = await import('postgraphile/graphql');
  console.log(printSchema(await service.getSchema()));
  process.exit(0);
}
server.listen(0, '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${server.address().port}/graphql`));
