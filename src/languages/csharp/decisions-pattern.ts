import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { Expression } from '../decisions/decision-outline.ts';
import { memberOf } from '../decisions/member-of.ts';
import { allOf, anyOf, comparison } from '../tree-sitter/decision-parts.ts';
import { type DecisionReader, childOfType, childrenOf, field, lineOf } from '../tree-sitter/decision-reader.ts';

/** What a pattern asks of a subject, written out as tests on it; null where it takes anything. */
export function readPattern(pattern: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  return (PATTERNS[pattern.type] ?? readEqual)(pattern, subject, reader);
}

type ReadPattern = (pattern: SyntaxNode, subject: Expression, reader: DecisionReader) => Expression | null;

const PATTERNS: Readonly<Record<string, ReadPattern>> = {
  discard: () => null,
  var_pattern: () => null,
  parenthesized_pattern: (pattern, subject, reader) => readInner(pattern, subject, reader),
  constant_pattern: (pattern, subject, reader) => readConstant(pattern, subject, reader),
  relational_pattern: (pattern, subject, reader) => {
    const operator = /^[<>]=?/.exec(pattern.text)?.[0] ?? '==';
    return comparison(operator, [subject, reader.read(pattern.firstNamedChild)], lineOf(pattern));
  },
  and_pattern: (pattern, subject, reader) => allOf(sides(pattern, subject, reader)),
  or_pattern: (pattern, subject, reader) => anyOf(sides(pattern, subject, reader)),
  negated_pattern: (pattern, subject, reader) => {
    const inner = readInner(pattern, subject, reader);
    return inner === null ? null : comparison('!', [inner], lineOf(pattern));
  },
  declaration_pattern: readType,
  type_pattern: readType,
  recursive_pattern: readRecursive,
};

function readInner(pattern: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const inner = pattern.firstNamedChild;
  return inner === null ? null : readPattern(inner, subject, reader);
}

function readConstant(pattern: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const inner = pattern.firstNamedChild ?? pattern;
  return inner.text === '_' ? null : readEqual(inner, subject, reader);
}

/** A tuple of constants is read by the grammar as a value; what it compares are the parts. */
function readEqual(node: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const value = reader.read(node);
  if (value.kind !== 'table' || subject.kind !== 'table' || value.entries.length !== subject.entries.length)
    return comparison('==', [subject, value], lineOf(node));
  return allOf(
    value.entries.map((entry, place) =>
      isDiscard(entry.value) ? null : comparison('==', [placeOf(subject, place), entry.value], entry.line),
    ),
  );
}

function isDiscard(expression: Expression): boolean {
  return expression.kind === 'name' && expression.path.length === 1 && expression.path[0] === '_';
}

function sides(pattern: SyntaxNode, subject: Expression, reader: DecisionReader): (Expression | null)[] {
  return [field(pattern, 'left'), field(pattern, 'right')].map((side) =>
    side === null ? null : readPattern(side, subject, reader),
  );
}

function readType(pattern: SyntaxNode, subject: Expression): Expression {
  const line = lineOf(pattern);
  const type = field(pattern, 'type')?.text ?? '';
  return comparison('matches', [subject, { kind: 'name', path: type.split('.'), line }], line);
}

/** `(Tier.Gold, >= 100)` by place, `{ Tier: "gold", Quantity: > 5 }` by property. */
function readRecursive(pattern: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const byPlace = childrenOf(childOfType(pattern, 'positional_pattern_clause'));
  const byName = childrenOf(childOfType(pattern, 'property_pattern_clause'));
  return allOf([
    ...byPlace.map((part, place) => readSubpattern(part, placeOf(subject, place), reader)),
    ...byName.map((part) => readProperty(part, subject, reader)),
  ]);
}

/** A tuple that is matched by place holds what is tested. */
function placeOf(subject: Expression, place: number): Expression {
  const entry = subject.kind === 'table' ? subject.entries[place] : undefined;
  return entry?.value ?? { kind: 'other', parts: [], line: subject.line };
}

function readSubpattern(part: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const pattern = part.lastNamedChild;
  return pattern === null ? null : readPattern(pattern, subject, reader);
}

function readProperty(part: SyntaxNode, subject: Expression, reader: DecisionReader): Expression | null {
  const [name, pattern] = childrenOf(part);
  if (name === undefined || pattern === undefined) return null;
  const member = name.text.split('.').reduce((object, step) => memberOf(object, step, lineOf(name)), subject);
  return readPattern(pattern, member, reader);
}
