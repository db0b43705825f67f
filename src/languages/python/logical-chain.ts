/** Tells whether an `and` or `or` goes on with the sequence it stands in, through parentheses. */
export class LogicalChain {
  readonly #operators: string[] = [];

  /** `isInside` a logical operator or parentheses, with nothing between. */
  enter(operator: string, isInside: boolean): boolean {
    const continues = isInside && this.#operators.at(-1) === operator;
    this.#operators.push(operator);
    return continues;
  }

  enterParentheses(isInside: boolean): void {
    this.#operators.push(isInside ? (this.#operators.at(-1) ?? '') : '');
  }

  leave(): void {
    this.#operators.pop();
  }
}
