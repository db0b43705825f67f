import type { TestOperator } from '../../model/decision-facts.ts';
import type { Expression } from './decision-outline.ts';
import { foldConstant } from './fold-constant.ts';
import { unknownNature } from './nature.ts';
import { returnedBy } from './returned-by.ts';
import { quantityOf } from './quantity-names.ts';
import { type Alternatives, type Reading, always } from './reading.ts';
import { compare } from './compare.ts';
import { OPPOSITES } from './comparison.ts';
import { readMembership } from './read-membership.ts';
import { noValue, valueOf } from './values.ts';

type Call = Expression & { kind: 'call' };

/** Calls that compare, search or look whether something is there; null for any other call. */
export function readCallTest(call: Call, isNegated: boolean, reading: Reading): Alternatives | null {
  const place: CallPlace = { call, isNegated, reading, values: call.arguments.map(({ value }) => value) };
  for (const { name, read } of CALLS) {
    if (!name.test(call.name)) continue;
    const tests = read(place);
    if (tests !== null) return tests;
  }
  return null;
}

interface CallPlace {
  readonly call: Call;
  readonly isNegated: boolean;
  readonly reading: Reading;
  readonly values: readonly Expression[];
}

const CALLS: readonly { readonly name: RegExp; readonly read: (place: CallPlace) => Alternatives | null }[] = [
  {
    name: /^(?:equals|equalsIgnoreCase|EqualFold|isEqualTo|contentEquals|eq|equal|is_equal|FixedTimeEquals|isEqual|isSame)$/i,
    read: (place) => readOrder(place, '=='),
  },
  { name: /^(?:isAfter|after|isGreaterThan|greaterThan|gt|isGreater)$/i, read: (place) => readOrder(place, '>') },
  { name: /^(?:isBefore|before|isLessThan|lessThan|lt|isLess)$/i, read: (place) => readOrder(place, '<') },
  { name: /^(?:greaterThanOrEqual(?:To)?|gte|isGreaterThanOrEqualTo|ge)$/i, read: (place) => readOrder(place, '>=') },
  { name: /^(?:lessThanOrEqual(?:To)?|lte|isLessThanOrEqualTo|le)$/i, read: (place) => readOrder(place, '<=') },
  { name: /^(?:any|some|exists|all|every|none|(?:any|all|none)Match)$/i, read: readQuantified },
  { name: /^(?:includes|contains|containsKey|has|in|hasKey|ContainsValue|Any|isin)$/i, read: readContains },
  { name: /^(?:startsWith|hasPrefix|endsWith|hasSuffix|starts_with|ends_with)$/i, read: readAffix },
  { name: /^(?:test|matches|match|fullmatch|isMatch|MatchString|search|regexp_matches)$/i, read: readPattern },
  {
    name: /^(?:isEmpty|isBlank|IsNullOrEmpty|IsNullOrWhiteSpace|isNull|isNone)$/i,
    read: (place) => readPresence(place, true),
  },
  {
    name: /^(?:isPresent|hasValue|isSome|nonNull|hasText|hasLength|isNotEmpty|isNotBlank)$/i,
    read: (place) => readPresence(place, false),
  },
  { name: /^(?:has|tryGet\w*|TryGetProperty|TryGetValue)$/i, read: readTryGet },
];

/** `lines.some((line) => line.isBulky)` asks of the lines what it asks of each. */
function readQuantified({ call, isNegated, reading }: CallPlace): Alternatives | null {
  const asked = returnedBy(call.arguments.at(-1)?.value);
  if (asked === null) return null;
  const isNone = /^none/i.test(call.name);
  return reading.read.tests(asked, isNegated !== isNone);
}

function sidesOf({ call, values }: CallPlace): readonly [Expression, Expression] | null {
  const [first, second] = values;
  const isStatic =
    call.receiver === null ||
    (call.receiver.kind === 'name' &&
      second !== undefined &&
      /^(?:Objects|strings|slices|bytes|hmac|String|StringUtils|Decimal)$/i.test(call.receiver.path.at(-1) ?? ''));
  if (isStatic) return first === undefined || second === undefined ? null : [first, second];
  return call.receiver === null || first === undefined ? null : [call.receiver, first];
}

function readOrder(place: CallPlace, sign: TestOperator): Alternatives | null {
  const sides = sidesOf(place);
  if (sides === null) return null;
  const [left, right] = sides;
  const operator = place.isNegated ? (OPPOSITES[sign] ?? sign) : sign;
  return compare({ sign: operator, left, right, line: place.call.line }, place.reading);
}

function readContains(place: CallPlace): Alternatives | null {
  const sides = sidesOf(place);
  if (sides === null) return null;
  const [list, element] = sides;
  const isKey = /key|^has$|^in$/i.test(place.call.name);
  return readMembership({ element, list, isNegated: place.isNegated, isKey }, place.reading);
}

/** A prefix is compared less strictly than the whole: the operator says so. */
function readAffix(place: CallPlace): Alternatives | null {
  const sides = sidesOf(place);
  if (sides === null) return null;
  const [subject, affix] = sides;
  const folded = foldConstant(affix, place.reading);
  const { words } = quantityOf(subject, place.reading);
  if (folded === null || folded.kind === 'truth') return always;
  if (words.length === 0) return always;
  const operator = place.isNegated ? 'differs' : 'matches';
  return [[{ quantity: words, operator, value: valueOf(folded, unknownNature), line: place.call.line }]];
}

/** The pattern is the receiver (`PATTERN.test(x)`) or an argument (`re.match(PATTERN, x)`, `x.matches(PATTERN)`). */
function readPattern({ call, values, isNegated, reading }: CallPlace): Alternatives | null {
  const parts = [...(call.receiver === null ? [] : [call.receiver]), ...values];
  const folded = parts.map((part) => foldConstant(part, reading));
  const at = folded.findIndex((part) => part?.kind === 'pattern');
  const patternAt = at >= 0 ? at : folded.findIndex((part) => part?.kind === 'text' || part?.kind === 'reference');
  const pattern = folded[patternAt];
  const words = parts.filter((_part, place) => place !== patternAt).flatMap((part) => quantityOf(part, reading).words);
  if (pattern === undefined || pattern === null || pattern.kind === 'truth' || pattern.kind === 'number') return null;
  const value = valueOf(pattern.kind === 'reference' ? pattern : { ...pattern, kind: 'pattern' }, unknownNature);
  return [[{ quantity: words.slice(-6), operator: isNegated ? 'differs' : 'matches', value, line: call.line }]];
}

function readPresence({ call, values, isNegated, reading }: CallPlace, isAbsence: boolean): Alternatives | null {
  const subject = values[0] ?? call.receiver;
  if (subject === null || subject === undefined) return null;
  const { words } = quantityOf(subject, reading);
  if (words.length === 0) return always;
  return [
    [{ quantity: words, operator: isAbsence === isNegated ? 'present' : 'absent', value: noValue, line: call.line }],
  ];
}

/** `claims.TryGetProperty("exp", out var expires)` asks whether there is one. */
function readTryGet({ call, isNegated, reading }: CallPlace): Alternatives | null {
  const key = call.arguments.slice(0, 1);
  const { words } = quantityOf({ ...call, name: 'get', arguments: key }, reading);
  reading.read.value(call, { when: always, depth: 0, quantity: [], nature: unknownNature, use: 'none' });
  if (words.length === 0) return always;
  return [[{ quantity: words, operator: isNegated ? 'absent' : 'present', value: noValue, line: call.line }]];
}
