import type { Expression } from './decision-outline.ts';
import { isNow } from './present-moment.ts';
import { natureOfWords, secondsOf } from './nature.ts';
import { returnedBy } from './returned-by.ts';
import type { Reading } from './reading.ts';

/** What a value is called where it is read. */
export interface Quantity {
  /** Normal forms, the last one says most; at most six. */
  readonly words: readonly string[];
  /** As written, lower-case: the unit is told by them. */
  readonly plain: readonly string[];
  /** The path of names that nature is known by. */
  readonly path: readonly string[];
}

/** Names a value by what it is read from; a local by what it was set to, so that renaming it changes nothing. */
export function quantityOf(expression: Expression, reading: Reading): Quantity {
  const draft: Draft = { words: [], plain: [], steps: 0 };
  addNames(expression, reading, { draft, depth: 0 });
  const path = expression.kind === 'name' ? expression.path : [];
  return { words: [...new Set(draft.words)].slice(-WORD_LIMIT), plain: draft.plain, path };
}

/** What is tested has a name even where it is called `kind` or `value`: the test is lost otherwise. */
export function testedQuantity(expression: Expression, reading: Reading): Quantity {
  const quantity = quantityOf(expression, reading);
  if (quantity.words.length > 0) return quantity;
  return { ...quantity, words: quantity.plain.filter((word) => /^\p{L}{3,}$/u.test(word)).slice(-2) };
}

const WORD_LIMIT = 6;
const STEP_LIMIT = 24;
const DEPTH_LIMIT = 6;

interface Draft {
  readonly words: string[];
  readonly plain: string[];
  steps: number;
}

interface NamePlace {
  readonly draft: Draft;
  readonly depth: number;
}

function addNames(expression: Expression, reading: Reading, { draft, depth }: NamePlace): void {
  draft.steps += 1;
  if (draft.steps > STEP_LIMIT || depth > DEPTH_LIMIT) return;
  const place = { draft, depth: depth + 1 };
  switch (expression.kind) {
    case 'name':
      return addPath(expression.path, reading, place);
    case 'call':
      return addCall(expression, reading, place);
    case 'lookup':
      addNames(expression.table, reading, place);
      return addKey(expression.key, reading, place);
    default:
      for (const part of namedParts(expression, reading)) addNames(part, reading, place);
      return undefined;
  }
}

/** What else is named by its parts; the present moment is no quantity. */
function namedParts(expression: Expression, reading: Reading): readonly Expression[] {
  switch (expression.kind) {
    case 'operation':
      return expression.operands.filter((operand) => !isNow(operand, reading));
    case 'choice':
      return expression.branches.map(({ value }) => value);
    case 'table':
      return expression.entries.slice(0, PART_LIMIT).map(({ value }) => value);
    case 'other':
      return expression.parts.slice(0, PART_LIMIT);
    default:
      return [];
  }
}

const PART_LIMIT = 4;

function addPath(path: readonly string[], reading: Reading, place: NamePlace): void {
  const [first = '', ...rest] = path;
  const initial = reading.locals.initialiser(first);
  const followed = initial !== null && !reading.locals.isParameter(first) ? initial : null;
  if (followed === null || rest.length > 1) return addParts(path.slice(-2), reading, place.draft);
  addFollowed(first, followed, { reading, place });
  addParts(rest, reading, place.draft);
}

interface FollowedPlace {
  readonly reading: Reading;
  readonly place: NamePlace;
}

/** A local is called like itself, unless it only reads something or is called like a unit. */
function addFollowed(name: string, followed: Expression, { reading, place }: FollowedPlace): void {
  const isReading = followed.kind === 'name' || followed.kind === 'lookup';
  if (isReading || !isMoreThanUnit(name, reading)) addNames(followed, reading, place);
  else if (natureOfWords(reading.words.plain(name)).kind === 'unknown')
    place.draft.plain.push(...unitWords(followed, reading));
  if (!isReading) addParts([name], reading, place.draft);
}

/** `days` and `hour` say in what something is counted; what is counted stands where they are set. */
function isMoreThanUnit(name: string, { words }: Reading): boolean {
  const plain = words.plain(name);
  return words.meaningful(name).length > 0 && !plain.every((word) => secondsOf(word) > 0);
}

/** `(paid - due).days` and `daysBetween(due, paid)` say what is counted; the parts of a product do not. */
function unitWords(initial: Expression, reading: Reading): readonly string[] {
  if (initial.kind === 'call') return reading.words.plain(initial.name);
  const last = initial.kind === 'other' ? initial.parts.at(-1) : undefined;
  return last?.kind === 'name' ? reading.words.plain(last.path.at(-1) ?? '') : [];
}

function addParts(parts: readonly string[], reading: Reading, draft: Draft): void {
  for (const part of parts) {
    draft.words.push(...reading.words.meaningful(part));
    draft.plain.push(...reading.words.plain(part));
  }
}

/** `claims.get("exp")` is the claims' exp; a function without receiver is named with what it is given. */
function addCall(call: Expression & { kind: 'call' }, reading: Reading, place: NamePlace): void {
  const isStatic = isType(call.receiver, reading) && call.arguments.length > 0;
  if (call.receiver !== null && !isStatic) addNames(call.receiver, reading, place);
  const before = place.draft.words.length;
  place.draft.words.push(...reading.words.ofCall(call.name));
  const isNamed = place.draft.words.length > before;
  const isOpen = !isNamed || call.receiver === null || isStatic;
  for (const { value } of call.arguments.slice(0, 3)) addArgument(value, isOpen, { reading, place });
  place.draft.plain.push(...reading.words.plain(call.name));
}

function addArgument(value: Expression, isOpen: boolean, { reading, place }: FollowedPlace): void {
  if (value.kind === 'name' && SETTINGS.test(value.path[0] ?? '')) return undefined;
  const read = returnedBy(value);
  if (read?.kind === 'name') return addParts(read.path.slice(1).slice(-1), reading, place.draft);
  if (value.kind === 'text') return addKey(value, reading, place);
  return isOpen ? addNames(value, reading, place) : undefined;
}

/** What a call is told about spelling and rounding is no part of what it reads. */
const SETTINGS =
  /^(?:Locale|StringComparison|StringComparer|CultureInfo|StandardCharsets|RoundingMode|MidpointRounding)$/;

/** `Duration.between(a, b)`: the type says nothing about what is measured. */
function isType(receiver: Expression | null, reading: Reading): boolean {
  const first = receiver?.kind === 'name' ? (receiver.path[0] ?? '') : '';
  return /^[A-Z]/.test(first) && !reading.locals.has(first);
}

function addKey(key: Expression, reading: Reading, place: NamePlace): void {
  if (key.kind !== 'text') return addNames(key, reading, place);
  if (key.text.length > LONGEST_KEY || key.parts.length > 0 || key.text.trim().split(/\s+/).length > 2)
    return undefined;
  addParts([key.text], reading, place.draft);
}

const LONGEST_KEY = 40;
