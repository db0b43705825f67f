import type { Node } from 'web-tree-sitter';
import type { SyntaxProblem } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';

/** Enough to see what is wrong with a file. */
const MOST_PROBLEMS = 5;

/** The places that the parser had to skip or to complete, in source order. */
export function findProblems(root: Node, lineStarts: readonly number[]): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  if (!root.hasError) return problems;
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined && problems.length < MOST_PROBLEMS; node = waiting.pop()) {
    const message = describe(node);
    if (message !== null) problems.push({ line: lineAt(lineStarts, node.startIndex), message });
    else addFaulty(node, waiting);
  }
  return problems;
}

/** One by one: a file of nothing but errors has more children than a call can take arguments. */
function addFaulty({ children }: Node, waiting: Node[]): void {
  for (const child of children.toReversed()) {
    if (child.hasError) waiting.push(child);
  }
}

function describe(node: Node): string | null {
  if (node.isMissing) return `Expected ${node.type}`;
  return node.isError ? 'Unexpected text' : null;
}
