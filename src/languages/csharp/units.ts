import type { UnitContent, UnitFact, UnitKind } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { readContents } from '../text/unit-contents.ts';
import type { ComplexityCount } from './complexity.ts';

/** A unit with offsets instead of lines, for what looks into its text. */
export interface LocatedUnit {
  readonly start: number;
  readonly end: number;
  readonly fact: UnitFact;
}

export interface UnitDraft extends ComplexityCount {
  readonly name: string;
  readonly kind: UnitKind;
  readonly start: number;
  end: number;
  /** A nameless lambda with an expression for a body outside all units: one only if it decides something. */
  readonly isIncidental: boolean;
  parameters: number;
}

export const ANONYMOUS = '<anonymous>';
/** The statements outside all types, which the compiler makes the body of `Main`. */
export const TOP_LEVEL = '<top-level>';

/** Collects units in the order in which a walk meets them. */
export class UnitCollector {
  readonly #drafts: UnitDraft[] = [];

  /** The index of the new unit. */
  begin(unit: Pick<UnitDraft, 'name' | 'kind' | 'start' | 'end'> & { readonly isIncidental?: boolean }): number {
    this.#drafts.push({ isIncidental: false, ...unit, parameters: 0, nesting: 0, cyclomatic: 1, cognitive: 0 });
    return this.#drafts.length - 1;
  }

  /** Undefined outside all units. */
  at(index: number): UnitDraft | undefined {
    return this.#drafts[index];
  }

  located(text: string, lineStarts: readonly number[]): LocatedUnit[] {
    const drafts = this.#drafts.filter(({ isIncidental, cyclomatic }) => !isIncidental || cyclomatic > 1);
    const contents = readContents(text, drafts, 'slashes');
    return drafts
      .map(({ start, end }, at) => ({ start, end, fact: { ...toFact(drafts[at]!, lineStarts), ...contents[at]! } }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

function toFact(draft: UnitDraft, lineStarts: readonly number[]): Omit<UnitFact, keyof UnitContent> {
  const { name, kind, start, end, parameters, nesting, cyclomatic, cognitive } = draft;
  const startLine = lineAt(lineStarts, start);
  const endLine = lineAt(lineStarts, Math.max(start, end - 1));
  return { name, kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive };
}
