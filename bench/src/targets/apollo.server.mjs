// Apollo Server with resolvers, DataLoader and one SQL statement a level: the form most GraphQL servers over PostgreSQL have.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import pg from 'pg';
import { makeLoaders } from './apollo.loaders.mjs';
import { resolvers } from './apollo.resolvers.mjs';

const [, , url, connections] = process.argv;
const pool = new pg.Pool({ connectionString: url, max: Number(connections) });

const server = new ApolloServer({
  typeDefs: readFileSync(new URL('./apollo.graphql', import.meta.url), 'utf8'),
  resolvers,
  introspection: false,
  includeStacktraceInErrorResponses: false,
});
const { url: address } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => makeLoaders(pool),
});
console.log(`Listening on ${address}`);
