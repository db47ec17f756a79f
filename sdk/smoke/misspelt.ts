// Must not compile: every line marked WRONG is an error, and nothing else is.
import { createClient } from '@jejaring/sdk';

const jejaring = createClient({ url: '' });
const { agreement } = await jejaring.getAgreement({ by: { slug: 'mou-2007' } });
agreement?.signedOn;
agreement?.signedOnn; // WRONG
agreement?.parties.nodes[0]?.actor.nmae; // WRONG
await jejaring.getAgreement({ by: { slugg: 'mou-2007' } }); // WRONG
await jejaring.listAgreements({ filter: { status: { eq: 'INFORCE' } } }); // WRONG
await jejaring.getAgrement({ by: { slug: 'mou-2007' } }); // WRONG
