const TAB_WIDTH = 8;
const SPACE = 32;
const TAB = 9;
const FORM_FEED = 12;

/** The columns at which the blocks around begin. Tabs reach to the next multiple of eight; a form feed starts over. */
export class IndentStack {
  readonly #columns = [0];
  #column = 0;

  get levels(): number {
    return this.#columns.length - 1;
  }

  /** Reads the white space of a line and tells where it ends. */
  measure(text: string, lineStart: number): number {
    let column = 0;
    let at = lineStart;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === SPACE) column += 1;
      else if (code === TAB) column += TAB_WIDTH - (column % TAB_WIDTH);
      else if (code === FORM_FEED) column = 0;
      else break;
      at += 1;
    }
    this.#column = column;
    return at;
  }

  /** Makes the measured column the current one: 1 when a block opens, minus the number of blocks that close. */
  settle(): number {
    const column = this.#column;
    if (column > (this.#columns.at(-1) ?? 0)) {
      this.#columns.push(column);
      return 1;
    }
    let change = 0;
    while (column < (this.#columns.at(-1) ?? 0)) {
      this.#columns.pop();
      change -= 1;
    }
    return change;
  }
}
