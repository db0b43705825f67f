/** Names that exchange values are of one nature. */
export class NameGroups {
  readonly #groups = new Map<string, Set<string>>();

  join(a: string, b: string): void {
    const first = this.#groups.get(a) ?? new Set([a]);
    const second = this.#groups.get(b) ?? new Set([b]);
    const [large, small] = first.size < second.size ? [second, first] : [first, second];
    if (large.size + small.size > GROUP_LIMIT) return;
    for (const name of small) {
      large.add(name);
      this.#groups.set(name, large);
    }
    for (const name of [a, b]) this.#groups.set(name, large);
  }

  membersOf(name: string): readonly string[] {
    const group = this.#groups.get(name);
    return group === undefined ? [name] : [name, ...group];
  }
}

/** More names than that flow into each other only where code is generated. */
const GROUP_LIMIT = 200;
