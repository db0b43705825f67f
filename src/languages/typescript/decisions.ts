import type { DecisionFacts } from '../../model/decision-facts.ts';
import { readDecisions } from '../decisions/read-decisions.ts';
import { vocabularies } from '../decisions/vocabulary/language-vocabulary.ts';
import { type DecisionSource, outlineDecisions } from './decisions-outline.ts';
import type { TreeNode } from './wires-tree.ts';

/** What a module decides. */
export function collectDecisions(program: TreeNode, source: DecisionSource): DecisionFacts {
  return readDecisions(outlineDecisions(program, source), vocabularies.typescript);
}

/** False where nothing is decided and nothing done with the outside, so that the tree need not be read. */
export function mentionsDecision(code: string): boolean {
  return MENTIONS_DECISION.test(code) || MENTIONS_MECHANISM.test(code);
}

/** Whoever decides compares, chooses or keeps numbers; a file with none of it is not parsed for it. */
const MENTIONS_DECISION = /[^\w.](?:\d{2,}|[3-9]|\d*\.\d+)\b|===?\s*['"`]|\bcase\b|['"`]\s*:/;
/** And what does something with the outside, by the words that stand wherever it is done without a number. */
const MENTIONS_MECHANISM =
  /\b(?:createHmac|createHash|createVerify|timingSafeEqual|jwtVerify|jsonwebtoken|NumberFormat|toLocaleString|setHeader)\b|\bheaders\b[.[]|\bBearer /;
