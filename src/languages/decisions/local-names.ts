import type { Expression } from './decision-outline.ts';
import { DeclaredNames } from './declared-names.ts';
import type { LocalSource } from './local-source.ts';
import { type Nature, isCertain, natureOfWords, unknownNature } from './nature.ts';
import { type NatureEvidence, RETURNED, gatherEvidence } from './nature-evidence.ts';
import { walkOutline } from './walk-outline.ts';

type Name = Expression & { kind: 'name' };
type Operation = Expression & { kind: 'operation' };

/** What a unit does with the names that it declares itself. */
export interface LocalNames {
  /** Parameters, and what is assigned, bound by a loop or by a lambda. */
  has(name: string): boolean;
  isParameter(name: string): boolean;
  /** The only value a name ever has: what it is declared with, or the default of a parameter; null where it changes. */
  initialiser(name: string): Expression | null;
  /** The values that the arms of one branch set a name to, as a choice between them; null where anything else sets it. */
  chosen(name: string): Expression | null;
  isMentioned(name: string): boolean;
  /** Only ever added to or multiplied after its first value. */
  isAccumulated(name: string): boolean;
  /** Told by the name, by how it is calculated with, and by what flows into it. */
  natureOf(path: readonly string[]): Nature;
  natureOfResult(): Nature;
  /** What is read: single names where they stand first, longer paths each time. */
  readonly names: readonly Name[];
  readonly comparisons: readonly Operation[];
}

export function gatherLocals(source: LocalSource): LocalNames {
  const { unit, blob, words } = source;
  const declared = new DeclaredNames(unit);
  const names: Name[] = [];
  const comparisons: Operation[] = [];
  const evidence = gatherEvidence(source);
  walkOutline(unit.body, {
    enters: (callable) => !blob.isUnit(callable, unit),
    statement: (statement) => {
      if (statement.kind === 'assign') declared.assign(statement);
      if (statement.kind === 'loop') declared.turn(statement);
      if (statement.kind === 'branch') declared.enterBranches(statement);
      evidence.noteStatement(statement);
    },
    expression: (expression) => {
      if (expression.kind === 'name') noteName(expression, declared, names);
      if (expression.kind === 'callable') declared.bind(expression.parameters);
      if (expression.kind === 'call') declared.take(expression);
      const comparison = comparisonIn(expression);
      if (comparison !== null) comparisons.push(comparison);
      evidence.noteExpression(expression);
    },
  });
  return {
    has: (name) => declared.has(name),
    isParameter: (name) => declared.isParameter(name),
    initialiser: (name) => declared.initialiser(name),
    chosen: (name) => declared.chosen(name),
    isAccumulated: (name) => declared.isAccumulated(name),
    isMentioned: (name) => declared.mentionsOf(name) > (declared.isParameter(name) ? 0 : 1),
    natureOf: (path) =>
      resolveNature(path.join('.'), natureOfWords(path.flatMap((part) => words.plain(part))), evidence),
    natureOfResult: () => resolveNature(RETURNED, natureOfWords(words.plain(lastName(unit.name))), evidence),
    names,
    comparisons,
  };
}

/** `Math.min(units, block.upTo)` asks for the units up to there as a comparison does. */
function comparisonIn(expression: Expression): Operation | null {
  if (expression.kind === 'operation') return COMPARES.has(expression.operator) ? expression : null;
  if (expression.kind !== 'call' || !/^(?:min|max)$/i.test(expression.name)) return null;
  const operands = expression.arguments.map(({ value }) => value);
  const operator = /^min$/i.test(expression.name) ? '<=' : '>=';
  return operands.length === 2 ? { kind: 'operation', operator, operands, line: expression.line } : null;
}

const COMPARES: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', 'between', 'in']);

function noteName(name: Name, declared: DeclaredNames, names: Name[]): void {
  const [first = ''] = name.path;
  if (declared.mentionsOf(first) === 0 || name.path.length > 1) names.push(name);
  declared.mention(first);
}

/** A name that says its unit is believed; then the arithmetic, then what its values come from; a vague word comes last. */
function resolveNature(key: string, own: Nature, evidence: NatureEvidence): Nature {
  if (isCertain(own)) return own;
  const told = evidence.natureOf(key);
  if (told.kind === 'unknown') return own;
  return own.kind === 'money' && told.kind === 'fraction' ? unknownNature : told;
}

export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
