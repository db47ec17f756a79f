/**
 * Agreements that end between two days, a line each: the day, what it is, who is party to it.
 *
 *     node expiringAgreements.js http://localhost:4000/graphql 2027-12-01 2028-12-01
 */
import { createClient, JejaringError } from '@jejaring/sdk';

const [url = 'http://localhost:4000/graphql', from = '2027-12-01', to = '2028-12-01'] = process.argv.slice(2);
const jejaring = createClient({ url, locale: 'EN' });

try {
  for await (const { expiresOn, expiryBasis, name, parties } of jejaring.expiringAgreements({ from, to }, { pageSize: 50, prefetch: true })) {
    const whoElse = parties.totalCount - parties.nodes.length;
    const who = parties.nodes.map(({ actor }) => actor.name).join(', ') + (whoElse > 0 ? ` and ${whoElse} more` : '');
    console.log([expiresOn, expiryBasis, name, who].join('\t'));
  }
  const { withoutKnownEnd } = await jejaring.listExpiringAgreements({ from, to, first: 1 });
  console.error(`${withoutKnownEnd.totalCount} more agreements may be among them: no source says when they end.`);
} catch (error) {
  if (!(error instanceof JejaringError)) throw error;
  console.error(`${error.code}: ${error.message}${error.requestId ? ` (request ${error.requestId})` : ''}`);
  process.exitCode = 1;
}
