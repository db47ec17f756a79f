import { Int } from 'type-graphql';
import { deriveConnection } from '../../model/connection.js';
import { Node } from '../../model/node.js';
import { Shape, ShapeField, ShapeOne, ShapeRecord } from '../../model/register.js';
import { Source } from '../source/source.entity.js';

@Shape('A record all of whose facts rest on one and the same source: nothing else bears them out.', [{ field: 'kind' }])
export class Uncorroborated {
  @ShapeField(() => String, 'The type of the record in this schema, such as `Edition`.') kind!: string;
  @ShapeRecord(() => Node, 'The record.') record!: object;
  @ShapeOne(() => Source, 'The source that all of it rests on.') source!: Source;
  @ShapeField(() => Int, 'How many citations of that source it has.') citationCount!: number;
}

@Shape('How many records of one type rest on a single source each.', [{ field: 'kind' }])
export class UncorroboratedCount {
  @ShapeField(() => String, 'The type of the records in this schema.') kind!: string;
  @ShapeField(() => Int, 'How many of them.') count!: number;
}

deriveConnection(Uncorroborated, 'Uncorroborated');
deriveConnection(UncorroboratedCount, 'UncorroboratedCount');
