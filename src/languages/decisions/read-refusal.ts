import type { Value } from '../../model/decision-facts.ts';
import type { Argument, Expression } from './decision-outline.ts';
import { emitEffect } from './emit-clause.ts';
import { foldConstant } from './fold-constant.ts';
import { foldText } from './fold-text.ts';
import type { Reading, Sink } from './reading.ts';
import { noValue, valueOf } from './values.ts';
import { unknownNature } from './nature.ts';

type Call = Expression & { kind: 'call' };

/** `ValidationResult.Failed("…")`, `TokenResult.Refused(…)`, `BadRequest(…)`. */
export function isRefusal({ name, receiver }: Call): boolean {
  if (receiver === null) return REFUSALS.test(name);
  const holder = receiver.kind === 'name' ? (receiver.path.at(-1) ?? '') : '';
  return (ANSWERS.test(holder) && REFUSALS.test(name)) || (LISTS.test(holder) && ADDS.test(name));
}

const REFUSALS =
  /^(?:no|fail(?:ed|ure|ing)?|refused?|reject(?:ed)?|invalid|error|errorf|den(?:y|ied)|forbid(?:den)?|unauthorized|bad_?request|problem|abort|unprocessable\w*|conflict|notfound)$|(?:exception|error)$/i;
/** Types that are answered with, and what frameworks call the answer. */
const ANSWERS = /^[A-Z]|^(?:http|errors?|fmt|res|response|reply|ctx|context|c|status|result)$/;
const ADDS = /^(?:add|push|append|addError|reject)$/i;
const LISTS = /(?:errors|failures|violations|problems|issues|rejections)$/i;

/** What is refused, told by the name of the failure, a short reason or its number. */
export function readRefusal(expression: Expression | null, sink: Pick<Sink, 'when' | 'depth'>, reading: Reading): void {
  const line = expression?.line ?? reading.unit.startLine;
  const quantity = expression === null ? [] : nameOf(expression, reading);
  emitEffect({ role: 'refusal', quantity, value: reasonOf(expression, reading), line }, sink, reading);
}

function nameOf(expression: Expression, reading: Reading): readonly string[] {
  if (expression.kind === 'call') return reading.words.meaningful(expression.name);
  return expression.kind === 'name' ? reading.words.meaningful(expression.path.at(-1) ?? '') : [];
}

/** Sentences differ with their author: only what reads like a code is compared. */
function reasonOf(expression: Expression | null, reading: Reading): Value {
  if (expression?.kind === 'text') return codeOf(expression, reading);
  if (expression?.kind !== 'call') return noValue;
  const values = expression.arguments.slice(0, 4).map((argument) => valueOfArgument(argument, reading));
  return values.find(({ kind }) => kind === 'text') ?? values.find(({ kind }) => kind !== 'none') ?? noValue;
}

function valueOfArgument({ value }: Argument, reading: Reading): Value {
  if (value.kind === 'text') return codeOf(value, reading);
  const folded = foldConstant(value, reading);
  if (folded?.kind !== 'number' && folded?.kind !== 'reference') return noValue;
  return valueOf(folded, unknownNature);
}

function codeOf(text: Expression & { kind: 'text' }, reading: Reading): Value {
  const folded = foldText(text.text);
  const isCode =
    text.parts.length === 0 && !/[%{]/.test(text.text) && folded.length <= 40 && folded.split(' ').length <= 3;
  const constant = isCode ? foldConstant(text, reading) : null;
  return constant === null ? noValue : valueOf(constant, unknownNature);
}
