import { describe, expectTypeOf, it } from 'vitest';
import { type AgreementCardFragment, type AgreementStatus, type Client, createTransport, GetAgreement, type TypedDocument } from '../../sdk/src/index.js';

// Nothing here is executed: the compiler is the test, and `npm run check` runs it.
declare const client: Client;
const never = () => false as boolean;

describe('types', () => {
  it('of a ready operation are those of its document', async () => {
    if (!never()) return;
    const { agreement } = await client.getAgreement({ by: { slug: 'mou-2007' } });
    expectTypeOf(agreement?.status).toEqualTypeOf<AgreementStatus | undefined>();
    expectTypeOf(agreement?.signedOn).toEqualTypeOf<string | null | undefined>();
    const { agreements } = await client.listAgreements();
    expectTypeOf(agreements.nodes[0]).toExtend<AgreementCardFragment>();
    expectTypeOf(await createTransport({ url: '' })(GetAgreement, { by: { id: 'agr_1' } })).toEqualTypeOf<{ readonly agreement: typeof agreement }>();

    // @ts-expect-error: no such field.
    agreement?.signedOnn;
    // @ts-expect-error: answers are read, not written.
    if (agreement) agreement.slug = 'other';
  });

  it('refuse variables that are wrong, missing or one too many', async () => {
    if (!never()) return;
    // @ts-expect-error: `by` is required.
    await client.getAgreement();
    // @ts-expect-error: by one thing only.
    await client.getAgreement({ by: { id: 'agr_1', slug: 'mou-2007' } });
    // @ts-expect-error: no such status.
    await client.listAgreements({ filter: { status: { eq: 'INFORCE' } } });
    // @ts-expect-error: no such condition, deep in a filter.
    await client.listAgreements({ filter: { parties: { some: { country: { cod: { eq: 'ID' } } } } } });
    await client.listAgreements({ filter: { status: { in: ['IN_FORCE', 'EXTENDED'] } }, first: 5 }, { signal: AbortSignal.timeout(1) });
  });

  it('of a document of one’s own are carried through the request', async () => {
    if (!never()) return;
    const document: TypedDocument<{ count: number }, { group: string }> = '';
    expectTypeOf(await client.request(document, { group: 'LDC' })).toEqualTypeOf<{ count: number }>();
    // @ts-expect-error: `group` is required.
    await client.request(document);
    // @ts-expect-error: no such variable.
    await client.request(document, { grup: 'LDC' });

    expectTypeOf(await client.request('{ agreements { totalCount } }')).toEqualTypeOf<unknown>();
    expectTypeOf(await client.request<{ total: number }>('{ … }', { first: 1 })).toEqualTypeOf<{ total: number }>();
    // @ts-expect-error: neither a text nor a document.
    await client.request({ definitions: [] });
  });

  it('take the documents that graphql-codegen makes with documentMode: string', async () => {
    if (!never()) return;
    class TypedDocumentString<Result, Variables> extends String {
      __apiType?: NonNullable<(variables: Variables) => Result>;
    }
    const document = new TypedDocumentString<{ ok: true }, { id: string }>('');
    expectTypeOf(await client.request(document, { id: '1' })).toEqualTypeOf<{ ok: true }>();
  });
});
