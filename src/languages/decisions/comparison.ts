import type { TestOperator } from '../../model/decision-facts.ts';
import type { Expression } from './decision-outline.ts';

/** Two sides of which at most one is a constant. */
export interface Comparison {
  readonly sign: TestOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly line: number;
}

type Operators = Readonly<Partial<Record<string, TestOperator>>>;

export const SIGNS: Operators = { '<': '<', '<=': '<=', '>': '>', '>=': '>=', '==': '==', '!=': '!=' };

/** What holds where the other does not. */
export const OPPOSITES: Operators = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' };

/** The same with its sides exchanged. */
const EXCHANGED: Operators = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

export function exchanged({ sign, left, right, line }: Comparison): Comparison {
  return { sign: exchangedSign(sign), left: right, right: left, line };
}

export function exchangedSign(sign: TestOperator): TestOperator {
  return EXCHANGED[sign] ?? sign;
}
