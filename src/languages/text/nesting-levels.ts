import type { Span } from './span.ts';

/** A node in part of which nesting is deeper than around it. */
interface Level {
  readonly from: number;
  readonly to: number;
  readonly around: number;
  readonly inside: number;
  /** Where an `else if` of this `if` begins: it stands beside its `if`, not inside. -1 for none. */
  readonly elseIfAt: number;
  readonly end: number;
}

/**
 * Keeps the nesting at the place of a walk in source order. A level is a range and not simply "one deeper" because the
 * condition of an `if` or a loop is not nested in it, only its body is.
 */
export class NestingLevels {
  readonly #levels: Level[] = [];

  /** Offsets must not fall from call to call. */
  at(offset: number): number {
    const level = this.#around(offset);
    if (level === undefined) return 0;
    return offset >= level.from && offset < level.to ? level.inside : level.around;
  }

  isElseIf(offset: number): boolean {
    return this.#around(offset)?.elseIfAt === offset;
  }

  enter(node: Span, from: number, inside: number): void {
    this.#levels.push({ from, to: node.end, around: this.at(node.start), inside, elseIfAt: -1, end: node.end });
  }

  /** Without `else if` the nested part reaches to the end of the statement, with it only to the end of the first branch. */
  enterIf(node: Span, branch: Span, elseIfAt: number): void {
    const around = this.at(node.start);
    const to = elseIfAt < 0 ? node.end : branch.end;
    this.#levels.push({ from: branch.start, to, around, inside: around + 1, elseIfAt, end: node.end });
  }

  #around(offset: number): Level | undefined {
    let level = this.#levels.at(-1);
    while (level !== undefined && level.end <= offset) {
      this.#levels.pop();
      level = this.#levels.at(-1);
    }
    return level;
  }
}
