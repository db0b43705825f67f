import { lastNameOf } from './expression-names.ts';
import type { Expression } from './decision-outline.ts';
import type { Folded, FoldedNumber } from './folded.ts';
import { secondsOfText } from './span-text.ts';
import { spanUnit } from './span-unit.ts';

type Call = Expression & { kind: 'call' };
type Fold = (expression: Expression) => Folded | null;

/** Calls that only put a constant into another type: `Duration.ofDays(30)`, `new BigDecimal("0.15")`, `re.compile("…")`. */
export function foldCall(call: Call, fold: Fold): Folded | null {
  if (call.arguments.length === 0 || call.arguments.length > MOST_ARGUMENTS) return null;
  return foldSpan(call, fold) ?? foldPattern(call, fold) ?? foldConversion(call, fold);
}

const MOST_ARGUMENTS = 7;

function foldConversion(call: Call, fold: Fold): Folded | null {
  const isConversion = CONVERSIONS.test(call.name) && (call.arguments.length === 1 || SCALED.test(call.name));
  if (!isConversion || (call.receiver !== null && call.receiver.kind !== 'name')) return null;
  const folded = foldFirst(call, fold);
  if (folded?.kind === 'number') return folded;
  return folded?.kind === 'text' ? numberIn(folded.text.trim(), call.line) : null;
}

function numberIn(text: string, line: number): FoldedNumber | null {
  if (!NUMERIC.test(text)) return null;
  return { kind: 'number', number: Number(text.replaceAll('_', '')), written: text, line, isSpan: false, words: [] };
}

function foldFirst({ arguments: [first] }: Call, fold: Fold): Folded | null {
  return first === undefined ? null : fold(first.value);
}

const CONVERSIONS =
  /^(?:big_?decimal|decimal|number|float|double|int|valueof|of|parse|parsefloat|parseint|todecimal|newfromfloat|newfromint|newfromstring|requirefromstring|from|fromnumber|fromstring|money|big|fraction|new|time|timeonly|localtime)$/i;
const SCALED = /^(?:parse|of|parseint|time|timeonly|localtime)$/i;
const NUMERIC = /^-?\d[\d_]*(?:\.\d+)?$/;

function foldSpan({ name, receiver, arguments: given, line }: Call, fold: Fold): FoldedNumber | null {
  const inText = SPAN_TEXTS.test(name) ? secondsOfArgument(given, fold) : null;
  if (inText !== null) return inText;
  if (!SPANS.test(name)) return null;
  const written = `${receiver?.kind === 'name' ? `${receiver.path.at(-1) ?? ''}.` : ''}${name}`;
  const parts = given.map((argument): FoldedNumber | null => {
    const folded = fold(argument.value);
    const unit = spanUnit(name, argument.name);
    if (folded?.kind !== 'number' || unit === 0) return null;
    return { ...folded, number: folded.number * unit };
  });
  const known = parts.filter((part) => part !== null);
  if (known.length === 0 || known.length < given.length) return null;
  const number = known.reduce((sum, part) => sum + part.number, 0);
  const inside = given.map(({ name: label }, at) => `${label === '' ? '' : `${label}=`}${writtenOf(known[at])}`);
  return { kind: 'number', number, written: `${written}(${inside.join(', ')})`, line, isSpan: true, words: [] };
}

const SPAN_TEXTS = /^(?:interval|parse|parseDuration|duration)$/i;

/** `interval '30 minutes'`, `Duration.parse("PT5M")`. */
function secondsOfArgument(given: Call['arguments'], fold: Fold): FoldedNumber | null {
  const [only] = given;
  const folded = only !== undefined && given.length === 1 ? fold(only.value) : null;
  const seconds = folded?.kind === 'text' ? secondsOfText(folded.text) : null;
  if (folded?.kind !== 'text' || seconds === null) return null;
  return { kind: 'number', number: seconds, written: folded.text, line: folded.line, isSpan: true, words: [] };
}

const SPANS = /(?:delta|duration|interval|seconds|minutes|hours|days|weeks|months|years|millis)$/i;

function writtenOf(part: FoldedNumber | undefined): string {
  return part?.written ?? '';
}

function foldPattern(call: Call, fold: Fold): Folded | null {
  const { name, receiver, line } = call;
  const isPattern = PATTERNS.test(name) || (COMPILES.test(name) && COMPILERS.test(lastNameOf(receiver)));
  const folded = isPattern ? foldFirst(call, fold) : null;
  if (folded?.kind !== 'text' && folded?.kind !== 'pattern') return null;
  return { kind: 'pattern', text: folded.text, written: folded.written, line };
}

const PATTERNS = /^(?:RegExp|Regex)$/;
const COMPILES = /^(?:Must)?compile$/i;
const COMPILERS = /^(?:re|regexp|Pattern|regex)$/;
