// None of these programs may compile. Above each stands where the compiler must see the error and a part of what it must say; programs.test.ts
// asks several compilers for both.
import { createClient } from '../../../sdk/src/index.js';
import { execute, fragment, query, type Selection, select, variable } from '../../../sdk/src/query/index.js';

const client = createClient({ url: '' });
const card = fragment('Agreement', { slug: true, name: true, status: true });
const byCode = select({ country: { $args: { by: variable('by') }, agreements: { $args: { first: variable('first') }, totalCount: true } } });
const locale: string = 'ID';

// — Fields

// @ts-expect-error cuntries: 'cuntries' does not exist in type
select({ cuntries: { totalCount: true } });
// @ts-expect-error cuntries: "Query has no field cuntries."
select({ countries: { totalCount: true }, cuntries: { totalCount: true } });
// @ts-expect-error totlCount: Did you mean to write 'totalCount'?
select({ countries: { totlCount: true } });
// @ts-expect-error totlCount: "CountryConnection has no field totlCount."
select({ countries: { totalCount: true, totlCount: true } });
// @ts-expect-error nmae: "Country has no field nmae."
select({ agreements: { nodes: { parties: { nodes: { country: { code: true, nmae: true } } } } } });
// @ts-expect-error adress: "Country has no field adress."
select({ agreements: { nodes: { parties: { nodes: { country: { code: true, adress: { street: true } } } } } } });
// @ts-expect-error nmae: "Agreement has no field nmae."
select({ agreements: { nodes: { ...card, nmae: true } } });
// @ts-expect-error totalcount: "AgreementConnection has no field totalcount."
void query(client, { agreements: { totalCount: true, totalcount: true } });
// @ts-expect-error nmae: 'nmae' does not exist in type
select({ agreements: { nodes: { slug: { nmae: true } } } });
// @ts-expect-error countries: Type 'true'
select({ countries: true });
// @ts-expect-error nodes: Type 'true'
select({ countries: { totalCount: true, nodes: true } });
// @ts-expect-error totalCount: Type 'false' is not assignable
select({ countries: { totalCount: false } });
// @ts-expect-error totalCount: Type 'number' is not assignable
select({ countries: { totalCount: 1 } });
// @ts-expect-error {}: "Select fields of Query."
select({});
// @ts-expect-error countries: "Select fields of CountryConnection."
select({ countries: {} });
// @ts-expect-error country: "Select fields of Country."
select({ country: { $args: { by: { code: 'ID' } } } });
// @ts-expect-error __typname: "Country has no field __typname."
select({ countries: { nodes: { code: true, __typname: true } } });

// @ts-expect-error signedAt: Types of property 'nmae' are incompatible
select({ agreements: { nodes: { signedAt: client ? { name: true } : { name: true, nmae: true } } } });

// @ts-expect-error signedAt: "Place has no field nmae."
select({ agreements: { nodes: { signedAt: client ? { name: true, nmae: true } : undefined } } });
// @ts-expect-error client: Types of property 'cuntries' are incompatible
select(client ? { countries: { totalCount: true } } : { countries: { totalCount: true }, cuntries: { totalCount: true } });
// @ts-expect-error first: "There is no first here."
select({ agreements: { pageInfo: { $args: { first: 5 }, hasNextPage: true } } });

// — Arguments and filters

// @ts-expect-error country: Property '$args' is missing
select({ country: { name: true } });
// @ts-expect-error by: Type '{}' is not assignable
select({ country: { $args: { by: {} }, name: true } });
// @ts-expect-error $args: Property 'id' is missing
select({ node: { $args: {}, id: true } });
// @ts-expect-error by: 'code'
select({ country: { $args: { by: { id: 'ctr_1', code: 'ID' } }, name: true } });
// @ts-expect-error cod: 'cod' does not exist in type
select({ country: { $args: { by: { cod: 'ID' } }, name: true } });
// @ts-expect-error fisrt: "There is no fisrt here."
select({ countries: { $args: { first: 5, fisrt: 6 }, totalCount: true } });
// @ts-expect-error fisrt: 'fisrt' does not exist in type
select({ countries: { $args: { fisrt: 6 }, totalCount: true } });
// @ts-expect-error first: Type 'string' is not assignable
select({ countries: { $args: { first: '5' }, totalCount: true } });
// @ts-expect-error ids: Type 'string' is not assignable
select({ nodes: { $args: { ids: 'agr_1' }, id: true } });
// @ts-expect-error $arg: "CountryConnection has no field $arg."
select({ countries: { $arg: { first: 5 }, totalCount: true } });
// @ts-expect-error $args: '$args' does not exist in type
select({ agreements: { nodes: { slug: { $args: { locale: 'ID' } } } } });
// @ts-expect-error filter: "There is no stauts here."
select({ agreements: { $args: { filter: client ? { slug: { eq: 'a' }, stauts: { eq: 'b' } } : undefined }, totalCount: true } });
// @ts-expect-error filter: Types of property 'stauts' are incompatible
select({ agreements: { $args: { filter: client ? { slug: { eq: 'a' } } : { slug: { eq: 'a' }, stauts: { eq: 'b' } } }, totalCount: true } });
// @ts-expect-error stauts: "There is no stauts here."
select({ agreements: { $args: { filter: { status: { eq: 'IN_FORCE' }, stauts: { eq: 'IN_FORCE' } } }, totalCount: true } });
// @ts-expect-error equals: "There is no equals here."
select({ agreements: { $args: { filter: { status: { in: ['IN_FORCE'], equals: 'IN_FORCE' } } }, totalCount: true } });
// @ts-expect-error cod: "There is no cod here."
select({ agreements: { $args: { filter: { parties: { some: { country: { code: { eq: 'ID' }, cod: { eq: 'ID' } } } } } }, totalCount: true } });
// @ts-expect-error nme: "There is no nme here."
select({ agreements: { $args: { filter: { or: [{ slug: { eq: 'a' } }, { slug: { eq: 'b' }, nme: { eq: 'c' } }] } }, totalCount: true } });
// @ts-expect-error eq: Type '"INFORCE"' is not assignable
select({ agreements: { $args: { filter: { status: { eq: 'INFORCE' } } }, totalCount: true } });
// @ts-expect-error 'INFORCE': Type '"INFORCE"' is not assignable
select({ agreements: { $args: { filter: { status: { in: ['IN_FORCE', 'INFORCE'] } } }, totalCount: true } });
// @ts-expect-error field: Type '"SIGNED"' is not assignable
select({ agreements: { $args: { orderBy: [{ field: 'SIGNED' }] }, totalCount: true } });
// @ts-expect-error {: Property 'field' is missing
select({ agreements: { $args: { orderBy: [{ direction: 'DESC' }] }, totalCount: true } });
// @ts-expect-error locale: Type 'string' is not assignable
select({ agreements: { nodes: { name: { $args: { locale } } } } });
// @ts-expect-error locale: Type '"IN"' is not assignable
select({ agreements: { nodes: { name: { $args: { locale: 'IN' } } } } });

// @ts-expect-error $args: Types of property 'fisrt' are incompatible
select({ countries: { $args: client ? { first: 5 } : { first: 5, fisrt: 6 }, totalCount: true } });

// — Conditions

// @ts-expect-error $inclde: "AgreementConnection has no field $inclde."
select({ agreements: { $inclde: true, totalCount: true } });
// @ts-expect-error $include: Type 'string' is not assignable
select({ agreements: { $include: 'yes', totalCount: true } });
// @ts-expect-error $include: "Query has no field $include."
select({ $include: true, agreements: { totalCount: true } });
// @ts-expect-error $skip: "Agreement has no field $skip."
select({ node: { $args: { id: 'agr_1' }, $on: { Agreement: { slug: true, $skip: true } } } });

// — Aliases

// @ts-expect-error total: "An alias holds exactly one field."
select({ agreements: { $alias: { total: { totalCount: true, pageInfo: { hasNextPage: true } } } } });
// @ts-expect-error total: "An alias holds exactly one field."
select({ agreements: { $alias: { total: {} } } });
// @ts-expect-error nme: Did you mean to write 'name'?
select({ countries: { nodes: { $alias: { nama: { nme: { $args: { locale: 'ID' } } } } } } });
// @ts-expect-error local: "There is no local here."
select({ countries: { nodes: { $alias: { nama: { name: { $args: { locale: 'ID', local: 'ID' } } } } } } });
// @ts-expect-error name: "name is the name of a field beside it."
select({ countries: { nodes: { name: true, $alias: { name: { code: true } } } } });
// @ts-expect-error nama: Type 'true'
select({ countries: { nodes: { $alias: { nama: true } } } });

// — Records of several types

// @ts-expect-error name: "A record of any type has no field name."
select({ node: { $args: { id: 'agr_1' }, id: true, name: true } });
// @ts-expect-error Agrement: "No record here is of type Agrement."
select({ node: { $args: { id: 'agr_1' }, $on: { Agreement: { slug: true }, Agrement: { slug: true } } } });
// @ts-expect-error Agreement: "No record here is of type Agreement."
select({ agreements: { nodes: { parties: { nodes: { actor: { $on: { Country: { code: true }, Agreement: { slug: true } } } } } } } });
// @ts-expect-error Country: "Country has no field coed."
select({ node: { $args: { id: 'agr_1' }, $on: { Country: client ? { code: true, coed: true } : undefined } } });
// @ts-expect-error coed: "Country has no field coed."
select({ agreements: { nodes: { parties: { nodes: { actor: { $on: { Country: { code: true, coed: true } } } } } } } });
// @ts-expect-error $on: "Agreement has no field $on."
select({ agreements: { nodes: { slug: true, $on: { Agreement: { slug: true } } } } });
// @ts-expect-error Agreement: "Select fields of Agreement."
select({ node: { $args: { id: 'agr_1' }, id: true, $on: { Agreement: {} } } });
// @ts-expect-error status: "status is of another type in another branch; give it an $alias."
select({ node: { $args: { id: 'agr_1' }, $on: { Agreement: { status: true }, Edition: { $alias: { state: { status: true } } }, Programme: card } } });
// @ts-expect-error name: "name is asked here and outside, with arguments; give it an $alias."
select({ agreements: { nodes: { parties: { nodes: { actor: { name: true, $on: { Country: { name: { $args: { locale: 'ID' } } } } } } } } } });

// — Fragments

// @ts-expect-error nmae: "Agreement has no field nmae."
fragment('Agreement', { slug: true, nmae: true });
// @ts-expect-error 'Agrement': Argument of type '"Agrement"' is not assignable
fragment('Agrement', { slug: true });
// @ts-expect-error nodes: "Country has no field status."
select({ countries: { nodes: card } });
// @ts-expect-error signedOnn: 'signedOnn' does not exist in type
export const plain = { slug: true, signedOnn: true } as const satisfies Selection<'Agreement'>;

// — Variables

// @ts-expect-error execute: Expected 3-4 arguments
void execute(client, byCode);
// @ts-expect-error {: Property 'by' is missing
void execute(client, byCode, { first: 5 });
// @ts-expect-error first: Type 'string' is not assignable
void execute(client, byCode, { by: { code: 'ID' }, first: '5' });
// @ts-expect-error cod: 'cod' does not exist in type
void execute(client, byCode, { by: { cod: 'ID' } });
// @ts-expect-error frist: 'frist' does not exist in type
void execute(client, byCode, { by: { code: 'ID' }, frist: 5 });
// @ts-expect-error first: Type 'Variable<"first">' is not assignable
void query(client, { agreements: { $args: { first: variable('first') }, totalCount: true } });
// @ts-expect-error code: Type 'Variable<"code">' is not assignable
select({ country: { $args: { by: { code: variable('code') } }, name: true } });
// @ts-expect-error timout: 'timout' does not exist in type
void query(client, { agreements: { totalCount: true } }, { timout: 5 });

// — Results

void query(client, { agreements: { nodes: { slug: true, status: true, signedOn: { $include: true } }, totalCount: true } }).then((data) => {
  // @ts-expect-error name: Property 'name' does not exist
  data.agreements.nodes[0].name;
  // @ts-expect-error countries: Property 'countries' does not exist
  data.countries;
  // @ts-expect-error totalCount: read-only property
  data.agreements.totalCount = 5;
  // @ts-expect-error push: Property 'push' does not exist
  data.agreements.nodes.push;
  // @ts-expect-error data.agreements.nodes[0].signedOn: possibly
  data.agreements.nodes[0].signedOn.length;
  // @ts-expect-error status: is not assignable to type 'never'
  const status: never = data.agreements.nodes[0].status;
  return status;
});
void query(client, { node: { $args: { id: 'agr_1' }, $on: { Agreement: { slug: true } } } }).then(({ node }) => {
  // @ts-expect-error slug: Property 'slug' does not exist
  node?.slug;
  // @ts-expect-error node?.__typename: This comparison appears to be unintentional
  return node?.__typename === 'Agrement';
});
