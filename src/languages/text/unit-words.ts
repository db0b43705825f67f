import { splitIdentifier } from './split-identifier.ts';

/** Gathers the distinct words of each unit's identifiers, in order of first use. */
export class UnitWords {
  readonly #words: readonly Set<string>[];
  readonly #splits = new Map<string, readonly string[]>();
  readonly #meaningless: ReadonlySet<string>;

  /** `meaningless` has the words of the language itself. */
  constructor(unitCount: number, meaningless: ReadonlySet<string>) {
    this.#words = Array.from({ length: unitCount }, () => new Set());
    this.#meaningless = meaningless;
  }

  add(unit: number, identifier: string): void {
    const words = this.#words[unit];
    if (words === undefined) return;
    let parts = this.#splits.get(identifier);
    if (parts === undefined) this.#splits.set(identifier, (parts = splitIdentifier(identifier, this.#meaningless)));
    for (const part of parts) words.add(part);
  }

  finish(): string[][] {
    return this.#words.map((words) => [...words]);
  }
}
