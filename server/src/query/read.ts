import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Bindings, bind, shapeOf } from './bindings.js';
import { type Cost, costOf } from './cost.js';
import type { Caller, Database, Lent, Viewer } from './database.js';
import { type Form, rowForm, textForm } from './form.js';
import type { Model } from './model.js';
import { ownedAmong } from './ownership.js';
import { type Outcome, payloadOf, planPayload, readsOf } from './payload.js';
import { permit } from './permission.js';
import type { Plan } from './plan.js';
import { planningOf, planOperation } from './planner.js';
import { render } from './render.js';
import type { Statement } from './sql.js';
import { fill, type Template } from './template.js';

type Variables = Readonly<Record<string, unknown>>;
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** An operation that is to be read. The document is valid; the variables are coerced by graphql-js. */
export interface ReadRequest {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string;
  readonly variables: Variables;
  readonly viewer: Viewer;
  readonly signal?: Caller;
}

/** The same from within graphql-js, which hands over the parts of the document. */
export interface RowsRequest {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly variables: Variables;
  readonly viewer: Viewer;
  readonly signal?: Caller;
}

/** What is asked of the payload of one mutation. */
export interface PayloadRequest {
  readonly payload: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly fragments: Fragments;
  readonly variables: Variables;
  readonly viewer: Viewer;
}

/** Answers query operations, each with one SQL statement. */
export interface Reader {
  /** Whether the whole operation is read here; false where graphql-js must execute it, be it for one field. */
  compiles(request: ReadRequest): boolean;
  /** The operation's whole `data` as finished JSON text; null where graphql-js must execute it. */
  text(request: ReadRequest): Promise<string | null>;
  /** The same as UTF-8 bytes, which nobody has read on their way from the database, of an operation that {@link compiles}. */
  bytes(request: ReadRequest): Promise<Lent>;
  /** The data of the operation's compiled root fields, by response key, for graphql-js to complete. */
  rows(request: RowsRequest): Promise<Record<string, unknown>>;
  /**
   * What a mutation answers with, by response key, for graphql-js to complete: one statement at most.
   * @param run runs it where the change was made, and gives its one value
   */
  payload(request: PayloadRequest, outcome: Outcome, run: (statement: Statement) => Promise<string>): Promise<Record<string, unknown>>;
  /** Which of some records of a kind, by their uuids, are an institution's: one row with the array `ids`. */
  owned(type: string, ids: readonly string[], institutionId: string): Statement;
  /** The most the operation could bring back; nothing for what is not a read. */
  cost(request: ReadRequest): Cost;
  /** The statement an operation becomes: for tests, and for people who want to see it. */
  statement(request: ReadRequest): Statement;
}

/** Makes a reader over a model and a database. */
export function createReader(model: Model, database: Database): Reader {
  const plans = new Plans(model);
  const bound = new BoundRequests();
  const planOf = ({ document, operationName, variables }: ReadRequest): Plan => {
    const operation = getOperationAST(document, operationName);
    return operation ? plans.of(operation, fragmentsOf(document), variables) : { roots: [], passesThrough: false, needs: () => [] };
  };
  const statementOf = (plan: Plan, { variables, viewer }: Pick<ReadRequest, 'variables' | 'viewer'>, form: Form): Statement => {
    for (const need of plan.needs()) permit(need, viewer.principal);
    return plans.statement(plan, bound.of(variables, viewer), form);
  };

  return {
    compiles: (request) => planOf(request).passesThrough,
    async text(request) {
      const plan = planOf(request);
      if (!plan.passesThrough) return null;
      if (plan.roots.every(({ kind }) => kind === 'constant')) return constantAnswer(plan);
      return database.text(statementOf(plan, request, textForm), request.signal);
    },
    async bytes(request) {
      const plan = planOf(request);
      if (!plan.passesThrough) throw new Error('The operation was to be read as bytes, but graphql-js must execute it.');
      if (plan.roots.every(({ kind }) => kind === 'constant')) return { bytes: Buffer.from(constantAnswer(plan)), giveBack() {} };
      return database.bytes(statementOf(plan, request, textForm), request.signal);
    },
    async rows(request) {
      const plan = plans.of(request.operation, request.fragments, request.variables);
      return JSON.parse(await database.text(statementOf(plan, request, rowForm), request.signal));
    },
    async payload({ payload, nodes, fragments, variables, viewer }, outcome, run) {
      const planning = planningOf(model, { schema: model.schema, fragments, variables });
      const plan = planPayload(planning, payload, nodes, '');
      // Whoever may change a record and asks for more than they may read has nothing changed: this ends the transaction.
      for (const need of planning.needs()) permit(need, viewer.principal);
      const { roots, variables: about } = readsOf(plan, outcome);
      if (roots.length === 0) return payloadOf(plan, outcome, {});
      const bindings = bind({ ...variables, ...about }, viewer);
      const statement = fill(render(model, { roots, passesThrough: false, needs: planning.needs }, bindings, rowForm), bindings)!;
      return payloadOf(plan, outcome, JSON.parse(await run(statement)));
    },
    owned: (type, ids, institutionId) => ownedAmong(model, type, ids, institutionId),
    cost: (request) => costOf(planOf(request), bound.of(request.variables, request.viewer)),
    statement: (request) => statementOf(planOf(request), request, textForm),
  };
}

/**
 * Remembers what was worked out for the last request, because its cost is asked for just before its text. For the last only: what a WeakMap in V8's old
 * space holds outlives two collections of the young space, although nobody needs it any more.
 */
class BoundRequests {
  #last: Bindings | undefined;

  of(variables: ReadRequest['variables'], viewer: Viewer): Bindings {
    if (this.#last?.variables !== variables || this.#last.viewer !== viewer) this.#last = bind(variables, viewer);
    return this.#last;
  }
}

/** The answer of an operation that asks for nothing of the registry: no statement is needed. */
const constantAnswer = ({ roots }: Plan): string => `{${roots.map((root) => (root.kind === 'constant' ? `"${root.key}":${root.json}` : '')).join(',')}}`;

const fragmentsByDocument = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  let fragments = fragmentsByDocument.get(document);
  if (!fragments) {
    fragments = Object.fromEntries(
      document.definitions.filter((each): each is FragmentDefinitionNode => each.kind === 'FragmentDefinition').map((each) => [each.name.value, each]),
    );
    fragmentsByDocument.set(document, fragments);
  }
  return fragments;
}

/** Bounds of what is kept for one operation: its plans, and each plan's templates. */
const most = { plans: 32, templates: 64 } as const;

/**
 * Plans, kept with the parsed operation they are of: when the server's document store lets go of a document, its plans
 * go too. One operation has a plan for each way its `@skip` and `@include` can be decided, and a plan has a template
 * for each shape of its variables.
 */
class Plans {
  private readonly kept = new WeakMap<OperationDefinitionNode, { deciding: readonly string[]; plans: Map<string, Plan> }>();

  private readonly templates = new WeakMap<Plan, { readonly shape: string; readonly template: Template }[]>();

  constructor(private readonly model: Model) {}

  /** A request's statement, from a template where one fits. */
  statement(plan: Plan, bindings: Bindings, form: Form): Statement {
    const kept = this.templates.get(plan) ?? [];
    const shape = (form === textForm ? 'text ' : 'rows ') + shapeOf(bindings.variables);
    for (const known of kept) {
      const statement = known.shape === shape ? fill(known.template, bindings) : undefined;
      if (statement) return statement;
    }
    const template = render(this.model, plan, bindings, form);
    if (kept.length >= most.templates) kept.length = 0;
    kept.push({ shape, template });
    this.templates.set(plan, kept);
    return fill(template, bindings)!;
  }

  of(operation: OperationDefinitionNode, fragments: Fragments, variables: Variables): Plan {
    let known = this.kept.get(operation);
    if (!known) {
      known = { deciding: decidingVariables(operation, fragments), plans: new Map() };
      this.kept.set(operation, known);
    }
    const key = known.deciding.map((variable) => (variables[variable] === true ? '1' : '0')).join('');
    let plan = known.plans.get(key);
    if (!plan) {
      plan = planOperation(this.model, operation, fragments, variables);
      if (known.plans.size >= most.plans) known.plans.clear();
      known.plans.set(key, plan);
    }
    return plan;
  }
}

/** Variables that decide which fields are asked for. */
function decidingVariables(operation: OperationDefinitionNode, fragments: Fragments): readonly string[] {
  const names = new Set<string>();
  const lookAt = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      for (const { name, arguments: given } of selection.directives ?? [])
        if (name.value === 'skip' || name.value === 'include') for (const { value } of given ?? []) if (value.kind === 'Variable') names.add(value.name.value);
      if (selection.kind !== 'FragmentSpread' && selection.selectionSet) lookAt(selection.selectionSet);
    }
  };
  for (const { selectionSet } of [operation, ...Object.values(fragments)]) lookAt(selectionSet);
  return [...names].sort();
}
