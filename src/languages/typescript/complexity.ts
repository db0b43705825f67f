import { NestingLevels } from '../text/nesting-levels.ts';
import type { Span } from '../text/span.ts';
import type { IfNode, LogicalNode, SyntaxNode } from './syntax.ts';
import { withoutParentheses } from './wrapping.ts';

export interface ComplexityCount {
  cyclomatic: number;
  cognitive: number;
  nesting: number;
}

/**
 * Counts into whichever unit the walk is in.
 *
 * Cyclomatic after McCabe (1976) with JavaScript's decisions: `if`, `?:`, `case` with a test, loops, `catch`, `&&`,
 * `||`, `??` and the assignments `&&=`, `||=`, `??=`.
 *
 * Cognitive after G. A. Campbell, "Cognitive Complexity" (SonarSource, 2018), without the recursion term: `if`, `?:`,
 * `switch`, loops and `catch` cost 1 and 1 more for each level they are nested in; `else` and `else if` cost 1; so does
 * each sequence of like `&&` or `||` and each jump to a label. `??` and the assignments are the shorthand that the
 * paper leaves free.
 */
export class ComplexityMeter {
  count: ComplexityCount | null = null;
  readonly #levels = new NestingLevels();
  readonly #logical: LogicalNode[] = [];

  /** A unit of its own starts without nesting; a callback counted into its unit nests once. */
  enterFunction(node: Span, isUnit: boolean): void {
    this.#levels.enter(node, node.start, isUnit ? 0 : this.#levels.at(node.start) + 1);
  }

  enterIf(node: IfNode): void {
    const { start, consequent, alternate } = node;
    const level = this.#levels.at(start);
    this.#addStructure(level, this.#levels.isElseIf(start) ? 1 : level + 1);
    this.#decide(1);
    const hasElseIf = alternate?.type === 'IfStatement';
    if (alternate !== null && !hasElseIf) this.#addCognitive(1);
    this.#levels.enterIf(node, consequent, hasElseIf ? alternate.start : -1);
  }

  enterStructure(node: SyntaxNode, nestedFrom: number, decisions: number): void {
    const level = this.#levels.at(node.start);
    this.#addStructure(level, level + 1);
    this.#decide(decisions);
    this.#levels.enter(node, nestedFrom, level + 1);
  }

  enterLogical(node: LogicalNode): void {
    this.#decide(1);
    if (node.operator !== '??' && !this.#continuesSequence(node)) this.#addCognitive(1);
    this.#logical.push(node);
  }

  meetCase(): void {
    this.#decide(1);
  }

  meetJump(): void {
    this.#addCognitive(1);
  }

  meetAssignment(operator: string): void {
    if (operator === '??=' || operator === '||=' || operator === '&&=') this.#decide(1);
  }

  #continuesSequence(node: LogicalNode): boolean {
    while ((this.#logical.at(-1)?.end ?? Infinity) <= node.start) this.#logical.pop();
    const outer = this.#logical.at(-1);
    if (outer === undefined || outer.operator !== node.operator) return false;
    return withoutParentheses(outer.left) === node || withoutParentheses(outer.right) === node;
  }

  #addStructure(level: number, cognitive: number): void {
    if (this.count === null) return;
    this.count.cognitive += cognitive;
    this.count.nesting = Math.max(this.count.nesting, level + 1);
  }

  #addCognitive(cognitive: number): void {
    if (this.count !== null) this.count.cognitive += cognitive;
  }

  #decide(decisions: number): void {
    if (this.count !== null) this.count.cyclomatic += decisions;
  }
}
