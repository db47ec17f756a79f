import { createUnionType, Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { ErrorCode } from '../model/errorCode.js';
import { Node, typeOfRow } from '../model/node.js';

/** Why a change was not made. */
@InterfaceType({ description: 'Why a change was not made. Nothing of it was stored then.', resolveType: typeOfRow })
export abstract class UserError {
  @Field(() => ErrorCode, { description: 'The reason, for programs.' })
  code!: string;

  @Field(() => String, { description: 'The reason, for people.' })
  message!: string;

  @Field(() => [String], {
    description: 'Where in the arguments: names of fields, and places in lists counted from 0, such as `["input", "parties", "2", "actor"]`.',
  })
  path!: string[];
}

const errorType = (description: string) => ObjectType({ description, implements: UserError, simpleResolvers: true });

@errorType('Something in the input breaks a rule.')
export class ValidationError extends UserError {}

@errorType('There is a record already with a name or a code that only one can have.')
export class DuplicateError extends UserError {
  @Field(() => Node, { nullable: true, description: 'The record that has it.' })
  existing?: Node;
}

@errorType('The record was changed by somebody else since it was read.')
export class ConflictError extends UserError {
  @Field(() => Node, { nullable: true, description: 'The record as it is now.' })
  current?: Node;

  @Field(() => Int, { description: 'The version it has now.' })
  currentVersion!: number;
}

@errorType('Whoever asks may not change this record.')
export class ForbiddenError extends UserError {}

@errorType('A record that the input names is not there.')
export class NotFoundError extends UserError {}

/** The reasons for which a record may not be entered, changed, or archived. */
export const errorsOf = {
  create: [ValidationError, DuplicateError, ForbiddenError, NotFoundError],
  update: [ValidationError, DuplicateError, ConflictError, ForbiddenError, NotFoundError],
  archive: [ValidationError, ConflictError, ForbiddenError, NotFoundError],
  claim: [ValidationError, DuplicateError, ForbiddenError, NotFoundError],
} as const;

/** The union of the reasons for which a mutation may be refused. */
export const errorUnion = (name: string, types: readonly Function[]): object =>
  createUnionType({ name, description: `Why ${name.replace(/Error$/, '')} may be refused.`, types: () => types as never, resolveType: typeOfRow as never });
