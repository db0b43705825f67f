import type { UnitContent, UnitFact } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { readContents } from '../text/unit-contents.ts';
import { type ComplexityCount, measureComplexity } from '../tree-sitter/measure-complexity.ts';
import { goComplexity } from './complexity.ts';
import * as kinds from './node-kinds.ts';
import { type SyntaxTree, directChildren } from '../tree-sitter/syntax-tree.ts';
import { nameFunction, qualify } from './unit-names.ts';

export interface FoundUnits {
  readonly facts: readonly UnitFact[];
  /** For each node the index of the unit that it belongs to, -1 for none. */
  readonly owner: Int32Array;
}

/**
 * A unit is a function or method with a body, or a function literal that something names: a variable, a field or key of
 * a literal, an assignment. A nameless literal belongs to the unit around it: its decisions count there and it nests
 * once. Where no unit is around it is a unit `<anonymous>`.
 */
export function readUnits(tree: SyntaxTree, text: string, lineStarts: readonly number[]): FoundUnits {
  const owner = new Int32Array(tree.length).fill(-1);
  const drafts: Draft[] = [];
  let holder = 0;
  for (let node = 1; node < tree.length; node += 1) {
    if (tree.parent[node] === 0) holder = node;
    const around = owner[tree.parent[node] ?? 0] ?? -1;
    const draft = kinds.isFunction(tree.kind[node] ?? 0)
      ? draftUnit({ tree, text, node, holder, outer: drafts[around] })
      : null;
    owner[node] = draft === null ? around : drafts.push(draft) - 1;
  }
  const counts = measureComplexity(tree, { owner, units: drafts }, goComplexity);
  const spans = drafts.map(({ node }) => ({ start: tree.start[node] ?? 0, end: tree.end[node] ?? 0 }));
  const contents = readContents(text, spans, 'slashes');
  const facts = drafts.map((draft, index) => {
    return { ...toFact({ tree, lineStarts, draft, count: counts[index] ?? NOTHING }), ...contents[index]! };
  });
  return { facts, owner };
}

const NOTHING: ComplexityCount = { nesting: 0, cyclomatic: 1, cognitive: 0 };

export interface Draft {
  readonly node: number;
  readonly name: string;
}

interface Candidate {
  readonly tree: SyntaxTree;
  readonly text: string;
  readonly node: number;
  /** What stands at package level around it. */
  readonly holder: number;
  readonly outer: Draft | undefined;
}

function draftUnit({ tree, text, node, holder, outer }: Candidate): Draft | null {
  if (directChildren(tree, node, kinds.BLOCK).length === 0) return null;
  const name = nameFunction(tree, text, node);
  if (name === null) return outer === undefined ? { node, name: '<anonymous>' } : null;
  return { node, name: qualify({ tree, text, node, holder, outer: outer?.name }, name) };
}

interface Measured {
  readonly tree: SyntaxTree;
  readonly lineStarts: readonly number[];
  readonly draft: Draft;
  readonly count: ComplexityCount;
}

function toFact({ tree, lineStarts, draft, count }: Measured): Omit<UnitFact, keyof UnitContent> {
  const { node, name } = draft;
  return {
    name,
    kind: tree.kind[node] === kinds.METHOD ? 'method' : 'function',
    startLine: lineAt(lineStarts, tree.start[node] ?? 0),
    endLine: lineAt(lineStarts, Math.max(0, (tree.end[node] ?? 0) - 1)),
    parameters: countParameters(tree, node),
    ...count,
  };
}

/** A receiver is not counted; `func(int, string)` has two parameters without names. */
function countParameters(tree: SyntaxTree, node: number): number {
  const lists = directChildren(tree, node, kinds.PARAMETERS);
  const list = lists[tree.kind[node] === kinds.METHOD ? 1 : 0];
  if (list === undefined) return 0;
  return directChildren(tree, list, kinds.PARAMETER).reduce(
    (sum, parameter) => sum + Math.max(1, directChildren(tree, parameter, kinds.IDENTIFIER).length),
    0,
  );
}
