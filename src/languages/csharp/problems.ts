import type { Node } from 'web-tree-sitter';
import type { SyntaxProblem } from '../../model/facts.ts';

/** Enough to see what is wrong with a file; a file that is no code at all would give one for every line. */
const MOST_PROBLEMS = 5;
const LONGEST_EXCERPT = 40;

/** The first places where the parser could not go on as the grammar says, in order of line. */
export function findProblems(root: Node): SyntaxProblem[] {
  if (!root.hasError) return [];
  const problems: SyntaxProblem[] = [];
  const pending: Node[] = [root];
  for (let node = pending.pop(); node !== undefined && problems.length < MOST_PROBLEMS; node = pending.pop()) {
    if (node.isMissing || node.isError) problems.push(describe(node));
    else pending.push(...node.children.filter((child) => child.hasError || child.isMissing).toReversed());
  }
  return problems;
}

function describe(node: Node): SyntaxProblem {
  const line = node.startPosition.row + 1;
  if (node.isMissing) return { line, message: `Syntax error: \`${node.type}\` is missing here.` };
  const [first = ''] = node.text.slice(0, LONGEST_EXCERPT).split('\n', 1);
  return { line, message: `Syntax error at \`${first.trim()}\`.` };
}
