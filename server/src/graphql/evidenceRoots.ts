import { Arg, Int, Resolver } from 'type-graphql';
import { Conflict } from '../domain/claim/conflict.js';
import { Uncorroborated, UncorroboratedCount } from '../domain/claim/uncorroborated.js';
import { FigureSum } from '../domain/figure/figureSum.js';
import { SourceKind } from '../domain/source/source.choices.js';
import { Warning } from '../domain/warning/warning.js';
import { connectionOf } from '../model/connection.js';
import { inputsOf } from '../model/inputs.js';
import { recordNamed } from '../model/registry.js';
import type { Asking } from '../query/mapping.js';
import { type Sql, sql, value } from '../query/sql.js';
import { dataField, type RootClass, rootClass } from './dataField.js';

/** An argument of a root field that may be left out. */
export interface Argument {
  readonly name: string;
  readonly type: () => object;
  readonly description: string;
}

/** Gives a root class a field whose records are rows of a view or function, paged forward. */
export function tableField(
  roots: RootClass,
  field: string,
  of: Function,
  description: string,
  from: (asking: Asking) => Sql,
  more: readonly Argument[] = [],
): void {
  const args: Argument[] = [
    ...more,
    { name: 'first', type: () => Int, description: 'How many: 1 to 100, 20 if nothing is said.' },
    { name: 'after', type: () => String, description: 'A cursor: the page begins behind it.' },
  ];
  args.forEach(({ name, type, description: text }, i) => {
    Arg(name, type as () => never, { nullable: true, description: text })(roots.prototype, field, i);
  });
  dataField(roots, field, () => connectionOf(of), false, description, { kind: 'table', from }, args.length);
}

const sourceKinds: Argument = {
  name: 'sourceKinds',
  type: () => [SourceKind],
  description: 'Only where that source is of one of these kinds, such as `[NEWS]`.',
};

/** Root fields about what the registry knows of its own evidence: where sources differ, where there is only one, what does not fit, and what can be added. */
export function evidenceRoots(): RootClass {
  const made = rootClass();
  tableField(
    made,
    'conflicts',
    Conflict,
    'Fields for which sources claim different values, with every value, its sources and the one that is shown. Example: `conflicts { nodes { field record { id } claims { value isPreferred citations { source { title } } } } }`.',
    () => sql`conflict`,
  );
  tableField(
    made,
    'warnings',
    Warning,
    'What does not fit between two records, such as a meeting outside the dates of its summit. Example: `warnings { nodes { code message record { id } related { id } } }`.',
    () => sql`warnings()`,
  );
  tableField(
    made,
    'uncorroborated',
    Uncorroborated,
    'Records all of whose facts rest on one and the same source. Example: `uncorroborated(sourceKinds: [NEWS]) { totalCount nodes { kind record { id } source { title } } }`.',
    ({ args }) => sql`uncorroborated(${value(args.sourceKinds ?? null)}::text[], ${value(args.kinds ?? null)}::text[])`,
    [sourceKinds, { name: 'kinds', type: () => [String], description: 'Only records of these types of this schema, such as `["Edition", "Figure"]`.' }],
  );
  tableField(
    made,
    'uncorroboratedCounts',
    UncorroboratedCount,
    'How many records of each type rest on one source alone. Example: `uncorroboratedCounts(sourceKinds: [NEWS], first: 50) { nodes { kind count } }`.',
    ({ args }) => sql`uncorroborated_counts(${value(args.sourceKinds ?? null)}::text[])`,
    [sourceKinds],
  );
  Arg('filter', (() => inputsOf(recordNamed('Figure').target).filter) as () => never, { nullable: true, description: 'Which figures; all if not given.' })(
    made.prototype,
    'figureSum',
    0,
  );
  dataField(
    made,
    'figureSum',
    () => FigureSum,
    true,
    'The sum of figures, or a refusal that says why they are not added. Example: `figureSum(filter: { providerCountry: { code: { eq: "ID" } } }) { value refusal { code reason differingIn } }`.',
    { kind: 'over', of: 'Figure', from: (ids) => sql`figure_sum(${ids})` },
    1,
  );
  Resolver()(made);
  return made;
}
