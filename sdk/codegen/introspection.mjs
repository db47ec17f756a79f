import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { introspectionFromSchema } from 'graphql';

/**
 * Prints the schema as a type, in the form that gql.tada reads. Without the declaration it appends, which would make this
 * schema the default of everyone who installs the package.
 */
export function plugin(schema) {
  const introspection = minifyIntrospection(introspectionFromSchema(schema, { descriptions: false }));
  const [content] = outputIntrospectionFile(introspection, { fileType: '.d.ts', shouldPreprocess: true }).split('import * as gqlTada');
  return `${content.replaceAll(/\/\*[\s\S]*?\*\/\n*/g, '').trim()}\n`;
}
