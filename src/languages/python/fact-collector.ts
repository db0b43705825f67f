import type { SyntaxCursor } from '../tree-sitter/syntax-cursor.ts';
import type { SyntaxProblem } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { type FoundLinks, LinkCollector } from './links.ts';
import { PROBLEM } from './node-roles.ts';
import { type LocatedUnit, UnitCollector } from './units.ts';
import type { Place, TreeListener } from './walk-tree.ts';

/** Enough to see what is wrong with a file; a file that is no code at all would give one for every line. */
const MOST_PROBLEMS = 5;

export interface CollectorOptions {
  readonly lineStarts: readonly number[];
  readonly isStub: boolean;
  readonly wantsUnits: boolean;
}

/** Hands one walk to those who look for links, units and problems. */
export class FactCollector implements TreeListener {
  readonly #problems: SyntaxProblem[] = [];
  readonly #lineStarts: readonly number[];
  readonly #links: LinkCollector;
  readonly #units: UnitCollector | null;

  constructor(text: string, { lineStarts, isStub, wantsUnits }: CollectorOptions) {
    this.#lineStarts = lineStarts;
    this.#links = new LinkCollector(text, { lineStarts, isStub });
    this.#units = wantsUnits ? new UnitCollector(text) : null;
  }

  finish(): { found: FoundLinks; units: readonly LocatedUnit[]; problems: readonly SyntaxProblem[] } {
    return {
      found: this.#links.finish(),
      units: this.#units?.finish(this.#lineStarts) ?? [],
      problems: this.#problems.slice(0, MOST_PROBLEMS),
    };
  }

  enter(place: Place): void {
    if (place.role === PROBLEM) this.#report(place.cursor, 'This is not Python.');
    this.#links.enter(place);
    this.#units?.enter(place);
  }

  leave(role: number): void {
    this.#links.leave(role);
    this.#units?.leave(role);
  }

  meetMissing(cursor: SyntaxCursor): void {
    this.#report(cursor, `Expected \`${cursor.nodeType}\`.`);
  }

  #report({ startIndex }: SyntaxCursor, message: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    const line = lineAt(this.#lineStarts, startIndex);
    if (this.#problems.at(-1)?.line !== line) this.#problems.push({ line, message });
  }
}
