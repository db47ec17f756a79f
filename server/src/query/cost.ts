import type { Bindings } from './bindings.js';
import { costOfFacets } from './facets.js';
import { windowOf } from './page.js';
import type { Branches, PagePlan, Plan, PlanNode, RootNode } from './plan.js';
import { costOfStatistics } from './statistics.js';

/** The most an operation could bring back. */
export interface Cost {
  /** Records in the worst case: every page full, at every depth. */
  readonly records: number;
  /** The list that brings most of them, as a path of response keys; empty where there is no list. */
  readonly heaviest: string;
}

/**
 * What a plan could cost with these bindings, known before anything is read. Page sizes count as given, also when
 * they come in a variable.
 * @throws ApiError `BAD_USER_INPUT` when a page size cannot be used
 */
export function costOf(plan: Plan, bindings: Bindings): Cost {
  let heaviest = { records: 0, path: '' };

  const ofFields = (nodes: readonly PlanNode[], times: number): number => nodes.reduce((sum, node) => sum + ofNode(node, times), 0);
  const ofBranches = (branches: Branches, times: number): number =>
    times + Math.max(0, ...branches.types.map((type) => ofFields(branches.of(type).fields, times)));
  const ofNode = (node: PlanNode, times: number): number => {
    switch (node.kind) {
      case 'constant':
      case 'value':
        return 0;
      case 'shape': {
        const objects = times * (node.field.most ?? 1);
        return objects + ofFields(node.fields, objects);
      }
      case 'one':
        return times + ofFields(node.fields, times);
      case 'anyOf':
        return ofBranches(node.branches, times);
      case 'connection':
        return ofPage(node.page, times);
    }
  };
  const ofPage = (page: PagePlan, times: number): number => {
    const records = times * (windowOf(page.args.of(bindings), page.path).limit as number);
    const parts = page.parts.reduce((sum, part) => {
      if (part.kind === 'totalCount') return sum + times;
      if (part.kind === 'facets') return sum + costOfFacets(part.facets, bindings, times, ofFields);
      if (part.kind === 'nodes') return sum + records + ofFields(part.fields, records);
      if (part.kind !== 'edges') return sum;
      return sum + part.parts.reduce((inner, edge) => inner + (edge.kind === 'node' ? ofFields(edge.fields, records) : 0), records);
    }, 0);
    if (records > heaviest.records) heaviest = { records, path: page.path };
    return parts;
  };

  const ofRoots = (roots: readonly RootNode[]): number => roots.reduce((sum, root) => sum + ofRoot(root), 0);
  const ofRoot = (root: RootNode): number => {
    switch (root.kind) {
      case 'constant':
        return 0;
      case 'by':
      case 'over':
        return 1 + ofFields(root.fields, 1);
      case 'list':
        return ofPage(root.page, 1);
      case 'statistics':
        return costOfStatistics(root, bindings, ofFields);
      case 'node':
        return ofBranches(root.branches, 1);
      case 'nodes':
        return ofBranches(root.branches, (root.args.of(bindings).ids as readonly unknown[]).length);
      case 'group':
        return ofRoots(root.roots);
    }
  };
  return { records: ofRoots(plan.roots), heaviest: heaviest.path };
}
