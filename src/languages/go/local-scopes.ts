/** Which names are declared in the blocks around the place of a walk. */
export class LocalScopes {
  /** How many of the open blocks declare a name. */
  readonly #counts = new Map<string, number>();
  readonly #declared: string[] = [];
  /** For every open block how many declarations stood before it. */
  readonly #marks: number[] = [];

  get isAtTop(): boolean {
    return this.#marks.length === 0;
  }

  open(): void {
    this.#marks.push(this.#declared.length);
  }

  close(): void {
    const mark = this.#marks.pop() ?? 0;
    while (this.#declared.length > mark) {
      const name = this.#declared.pop() ?? '';
      this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    }
  }

  declare(name: string): void {
    this.#declared.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  has(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }
}
