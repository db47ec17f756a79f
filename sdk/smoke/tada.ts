// Compiled where gql.tada is installed beside the SDK.
import { createClient } from '@jejaring/sdk';
import { graphql } from '@jejaring/sdk/tada';

const Country = graphql(`query Country($code: String!) { country(by: { code: $code }) { name agreements { totalCount } } }`);
const { country } = await createClient({ url: '' }).request(Country, { code: 'ID' });
const total: number | undefined = country?.agreements.totalCount;
// @ts-expect-error: a number is not a string.
const wrong: string | undefined = country?.agreements.totalCount;
console.log(total, wrong);
