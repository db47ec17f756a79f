import fc from 'fast-check';
import { type DocumentNode, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { issueKey } from '../../server/src/access/apiKeys.js';
import type { ApiError } from '../../server/src/errors.js';
import { operationOf } from '../support/operations.js';
import { setParticipants } from '../support/participants.js';
import { type AskedTwice, administrator, registry } from '../support/registry.js';

/** `EXITS_RUNS=20000 npx vitest run test/query/exits.test.ts` is the long run; the seed of a failure is printed and can be given back. */
const runs = Number(process.env.EXITS_RUNS ?? 2_000);
const seed = process.env.EXITS_SEED ? Number(process.env.EXITS_SEED) : undefined;

/** The same variables with other values where any value will do: numbers and free texts. */
const otherValues = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return /^[a-z]{3}_|^[A-Z_]+$|^\d{4}/.test(value) ? value : `${value}x`;
  if (Array.isArray(value)) return value.map(otherValues);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, otherValues(item)])) : value;
};

describe('the two exits', () => {
  let ours: AskedTwice;
  let ids: string[];
  beforeAll(async () => {
    ours = await registry();
    await setParticipants(
      ours,
      Array.from({ length: 60 }, (_, i) => ({
        person: i,
        edition: ['smi-2016', 'smi-2017', 'smi-2018'][i % 3],
        country: ['NP', 'BT', 'LA', null][i % 4],
        category: ['BUSINESS', 'OFFICIAL'][i % 2],
        status: ['COMPLETED', 'ATTENDED', 'WITHDRAWN'][i % 3],
        sex: ['F', 'M', null][i % 3],
      })),
    );
    const { agreements, institutions, editions } = await ours.ask(
      '{ agreements { nodes { id signatures { nodes { id } } } } institutions(first: 3) { nodes { id } } editions { nodes { id countryRoles(first: 2) { nodes { id } } } } }',
    );
    const key = await issueKey(ours.orm, { name: 'A test', scopes: ['registry:edit', 'registry:administer'], expiresAt: new Date('2099-01-01') });
    ids = [
      `key_${key.id}`,
      ...agreements.nodes.map((each: any) => each.id),
      ...agreements.nodes.flatMap((each: any) => each.signatures.nodes.map(({ id }: any) => id)),
      ...institutions.nodes.map(({ id }: any) => id),
      ...editions.nodes.map(({ id }: any) => id),
    ];
  });

  it(`give the same bytes for ${runs} generated operations, each with one statement`, async () => {
    let asked = 0;
    let refused = 0;
    const property = fc.asyncProperty(fc.array(fc.nat({ max: 9_999 }), { maxLength: 120 }), async (tape) => {
      const { query, variables } = operationOf(ours.schema, tape, ids);
      const document = parse(query);
      expect(validate(ours.schema, document), query).toEqual([]);
      const answer = await ours.both(document, variables, administrator).catch((fault) => {
        // A generated filter may be deeper than filters may be; both exits refuse it before any statement.
        expect(fault.extensions?.code, `${query}\n${JSON.stringify(variables)}\n${fault.stack}`).toBe('BAD_USER_INPUT');
        refused++;
        return undefined;
      });
      if (!answer) return;
      expect(answer.errors, query).toEqual([]);
      expect(answer.text, query).toBe(answer.rows);
      // An operation whose fields are all skipped asks for nothing, and nothing is read.
      expect(answer.statements, query).toBe(answer.text === '{}' ? 0 : 2);
      asked++;
    });
    await fc.assert(property, { numRuns: runs, seed, endOnFailure: false });
    console.log(`${asked} generated operations answered alike by both exits, ${refused} refused by both`);
    expect(asked).toBeGreaterThan(runs * 0.9);
  }, 1_800_000);

  it('give a request the statement it would have had alone, whatever was asked with the same document before', async () => {
    const property = fc.property(fc.array(fc.nat({ max: 9_999 }), { maxLength: 120 }), (tape) => {
      const { query, variables } = operationOf(ours.schema, tape, ids);
      const statement = (document: DocumentNode, given: unknown) => {
        const { coerced } = getVariableValues(ours.schema, getOperationAST(document)!.variableDefinitions ?? [], given as Record<string, unknown>);
        try {
          return ours.reader.statement({ schema: ours.schema, document, variables: coerced!, viewer: administrator });
        } catch (fault) {
          // What is refused is refused alike.
          expect((fault as ApiError).extensions.code, query).toBe('BAD_USER_INPUT');
          return (fault as ApiError).message;
        }
      };
      const document = parse(query);
      statement(document, variables);
      expect(statement(document, otherValues(variables)), query).toEqual(statement(parse(query), otherValues(variables)));
    });
    fc.assert(property, { numRuns: runs, seed });
  }, 600_000);
});
