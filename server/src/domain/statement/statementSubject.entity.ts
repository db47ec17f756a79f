import { Unique } from 'typeorm';
import { partOf } from '../../model/access.js';
import { AnyOf, Many, One } from '../../model/fields.js';
import { Node } from '../../model/node.js';
import { Register, Registered } from '../../model/register.js';
import { type Citation, Cited } from '../source/citation.entity.js';
import { Statement } from './statement.entity.js';

/** What statements can be about. */
const statementSubjects = ['Country', 'CountryGroup', 'Institution', 'Agreement', 'Event', 'Programme', 'Edition', 'Session'] as const;

@Register({ prefix: 'sts', access: partOf('statement'), description: 'That a statement is about a record.' })
@Unique('statement_subject_statement_id_subject_id_key', ['statement', 'subjectId'])
export class StatementSubject extends Registered {
  @One(() => Statement, 'The statement.', { deletesWith: true }) statement!: Statement;
  @AnyOf(() => Node, statementSubjects, 'What it is about.', { deletesWith: true }) subject!: object;
  @Cited() citations!: Citation[];
}

/** The links by which statements are about a record. */
export function Discussed(): PropertyDecorator {
  return Many(() => StatementSubject, 'That statements are about it.', 'subject');
}

/** The statements about a record; stands beside a field `statementLinks` marked with {@link Discussed}. */
export function SpokenOf(): PropertyDecorator {
  return Many(() => Statement, 'What people said about it.', { path: ['statementLinks', 'statement'] });
}
