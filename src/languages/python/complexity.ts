/** What is counted for a unit. */
export interface ComplexityCount {
  cyclomatic: number;
  cognitive: number;
  nesting: number;
}

/**
 * Counts into whichever unit the walk is in, by the definitions that the other languages follow.
 *
 * Cyclomatic after McCabe (1976) with Python's decisions: `if`, `elif`, the conditional expression, loops, `except`, a
 * `case` whose pattern can fail, its guard, `and`, `or`, and each loop and filter of a comprehension. `assert`, `with`,
 * `else` and `finally` decide nothing.
 *
 * Cognitive after G. A. Campbell, "Cognitive Complexity" (SonarSource, 2018), without the recursion term: `if`, the
 * conditional expression, `match`, loops and `except` cost 1 and 1 more for each level they are nested in; `elif` and
 * `else`, that of a loop or a `try` too, cost 1; so does each sequence of like `and` or `or`. A comprehension is the
 * shorthand that the paper leaves free, and `with` and `try` do not nest. A definition inside a function is a unit of
 * its own, so that the paper's exception for decorators is the rule.
 */
export class ComplexityMeter {
  count: ComplexityCount | null = null;
  #level = 0;
  readonly #outerLevels: number[] = [];

  /** What follows is nested one level deeper until `leaveLevel`; from scratch in a unit of its own. */
  enterLevel(isUnit = false): void {
    this.#outerLevels.push(this.#level);
    this.#level = isUnit ? 0 : this.#level + 1;
  }

  leaveLevel(): void {
    this.#level = this.#outerLevels.pop() ?? 0;
  }

  /** The condition of a conditional expression stands beside its branches, not inside. */
  shift(levels: 1 | -1): void {
    this.#level += levels;
  }

  meetStructure(decisions: number): void {
    this.#nest();
    this.#add(this.#level + 1, decisions);
  }

  meetElseIf(): void {
    this.#nest();
    this.#add(1, 1);
  }

  meetElse(): void {
    this.#add(1, 0);
  }

  meetBoolean(continuesSequence: boolean): void {
    this.#add(continuesSequence ? 0 : 1, 1);
  }

  meetDecision(): void {
    this.#add(0, 1);
  }

  #nest(): void {
    if (this.count !== null) this.count.nesting = Math.max(this.count.nesting, this.#level + 1);
  }

  #add(cognitive: number, cyclomatic: number): void {
    if (this.count === null) return;
    this.count.cognitive += cognitive;
    this.count.cyclomatic += cyclomatic;
  }
}
