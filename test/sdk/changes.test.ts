import { beforeAll, describe, expect, it } from 'vitest';
import * as sdk from '../../sdk/src/index.js';
import { served } from '../support/served.js';

describe('changes through the SDK', () => {
  let client: sdk.Client;
  const citations = [{ source: { slug: 'antara-2013' }, locator: '¶1' }];
  const input: sdk.CreateAgreementInput = {
    name: [{ locale: 'EN', value: 'Through the SDK' }],
    type: 'MOU',
    forceBasis: 'UNKNOWN',
    renewable: 'UNKNOWN',
    citations,
  };

  beforeAll(async () => {
    const { url, key } = await served();
    client = sdk.createClient({ url: `${url}/graphql`, locale: 'EN', auth: await key(['registry:edit']) });
  });

  const entered = async (): Promise<{ id: string; version: number }> => {
    const { createAgreement } = await client.createAgreement({ input });
    return createAgreement!.agreement!;
  };

  it('are made, and answered with what is there then', async () => {
    const { id, version } = await entered();
    const { updateAgreement } = await client.updateAgreement({ input: { id, version, type: 'TREATY' } });
    expect(updateAgreement?.agreement).toMatchObject({ id, type: 'TREATY', version: 2 });
    const { archiveAgreement } = await client.archiveAgreement({ input: { id, version: 2 } });
    expect(archiveAgreement?.agreement?.archivedAt).toMatch(/^\d{4}-/);
  });

  it('are made once, however often they are sent with one key', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => client.createAgreement({ input }, { idempotencyKey: 'one-change' })));
    expect(second).toEqual(first);
    await expect(client.createAgreement({ input: { ...input, type: 'TREATY' } }, { idempotencyKey: 'one-change' })).rejects.toThrow(sdk.IdempotencyError);
  });

  it('that break a rule throw a ValidationError, which says where', async () => {
    const fault = await client.createAgreement({ input: { ...input, signedOn: '2010', terminatedOn: '2009', citations: [] } }).catch((error) => error);
    expect(fault).toBeInstanceOf(sdk.ValidationError);
    expect((fault as sdk.ValidationError).issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['VALIDATION_FAILED', 'input.terminatedOn'],
      ['VALIDATION_FAILED', 'input.citations'],
    ]);
  });

  it('of what somebody else has changed throw a ConflictError, which says what is there', async () => {
    const { id } = await entered();
    await client.updateAgreement({ input: { id, version: 1, type: 'TREATY' } });
    const fault = await client.updateAgreement({ input: { id, version: 1, type: 'PROTOCOL' } }).catch((error) => error);
    expect(fault).toBeInstanceOf(sdk.ConflictError);
    expect([fault.code, fault.currentVersion, fault.current]).toEqual(['CONFLICT', 2, { id }]);
  });

  it('of what is there already say what that is', async () => {
    const fault = await client.createAgreement({ input: { ...input, slug: 'mou-2007' } }).catch((error) => error);
    expect(fault).toBeInstanceOf(sdk.ValidationError);
    expect([fault.code, fault.existing.id]).toEqual(['DUPLICATE', expect.stringMatching(/^agr_/)]);
  });
});
