import { NestingLevels } from '../text/nesting-levels.ts';
import type { TreePlace } from './walk-tree.ts';

export interface ComplexityCount {
  cyclomatic: number;
  cognitive: number;
  nesting: number;
}

/**
 * Counts into whichever unit the walk is in, by the definitions that hold for TypeScript.
 *
 * Cyclomatic after McCabe (1976) with Java's decisions: `if`, `?:`, each label `case` of a switch (several constants of
 * one label are one), `when` guards, loops, `catch`, `&&`, `||`.
 *
 * Cognitive after G. A. Campbell, "Cognitive Complexity" (SonarSource, 2018), without the recursion term: `if`, `?:`,
 * `switch`, loops and `catch` cost 1 and 1 more for each level they are nested in; `else` and `else if` cost 1; so does
 * each sequence of like `&&` or `||` and each jump to a label. `try` and `synchronized` are free.
 */
export class ComplexityMeter {
  count: ComplexityCount | null = null;
  readonly #levels = new NestingLevels();
  /** Operator of the binary expression at each depth around the walk. */
  readonly #operators: string[] = [];

  /** A unit of its own starts without nesting; a callback counted into its unit nests once. */
  enterFunction(start: number, end: number, isUnit: boolean): void {
    this.#levels.enter({ start, end }, start, isUnit ? 0 : this.#levels.at(start) + 1);
  }

  enterIf(place: TreePlace): void {
    const { start, end } = place;
    const level = this.#levels.at(start);
    this.#addStructure(level, this.#levels.isElseIf(start) ? 1 : level + 1);
    this.#decide();
    const branch = place.child('consequence');
    const alternative = place.child('alternative');
    const hasElseIf = alternative?.type === 'if_statement';
    if (alternative !== null && !hasElseIf) this.#addCognitive(1);
    const span = { start: branch?.startIndex ?? start, end: branch?.endIndex ?? end };
    this.#levels.enterIf({ start, end }, span, hasElseIf ? alternative.startIndex : -1);
  }

  /** A loop or a `catch`: what is nested in it begins with its body. */
  enterLoop(place: TreePlace): void {
    this.#decide();
    this.#enterStructure(place, 'body');
  }

  enterTernary(place: TreePlace): void {
    this.#decide();
    this.#enterStructure(place, 'consequence');
  }

  enterSwitch(place: TreePlace): void {
    this.#enterStructure(place, 'body');
  }

  enterBinary(place: TreePlace): void {
    const { depth } = place;
    const operator = place.child('operator')?.type ?? '';
    this.#operators[depth] = operator;
    if (operator !== '&&' && operator !== '||') return;
    this.#decide();
    let around = depth - 1;
    while (place.typeAt(around) === 'parenthesized_expression') around -= 1;
    const isContinued = place.typeAt(around) === 'binary_expression' && this.#operators[around] === operator;
    if (!isContinued) this.#addCognitive(1);
  }

  meetCase(): void {
    this.#decide();
  }

  meetJump(): void {
    this.#addCognitive(1);
  }

  #enterStructure(place: TreePlace, nestedField: string): void {
    const { start, end } = place;
    const level = this.#levels.at(start);
    this.#addStructure(level, level + 1);
    this.#levels.enter({ start, end }, place.child(nestedField)?.startIndex ?? end, level + 1);
  }

  #addStructure(level: number, cognitive: number): void {
    if (this.count === null) return;
    this.count.cognitive += cognitive;
    this.count.nesting = Math.max(this.count.nesting, level + 1);
  }

  #addCognitive(cognitive: number): void {
    if (this.count !== null) this.count.cognitive += cognitive;
  }

  #decide(): void {
    if (this.count !== null) this.count.cyclomatic += 1;
  }
}
