import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { SyntaxChild, SyntaxCursor } from '../tree-sitter/syntax-cursor.ts';
import type { UnitFact, UnitKind } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { readContents } from '../text/unit-contents.ts';
import { type ComplexityCount, ComplexityMeter } from './complexity.ts';
import { LogicalChain } from './logical-chain.ts';
import * as roles from './node-roles.ts';
import { countParameters } from './parameters.ts';
import type { Place } from './walk-tree.ts';

/** A unit with offsets, for what looks into its text. */
export interface LocatedUnit {
  readonly fact: UnitFact;
  readonly start: number;
  readonly end: number;
}

interface UnitDraft extends ComplexityCount {
  readonly name: string;
  readonly kind: UnitKind;
  readonly isNameless: boolean;
  readonly start: number;
  readonly end: number;
  readonly parameters: number;
}

/** Blocks of these are one level deeper than what holds them; those of `try`, `with` and a `case` are not. */
const NESTING_PARENTS: ReadonlySet<number> = new Set([
  roles.IF,
  roles.ELIF,
  roles.ELSE,
  roles.LOOP,
  roles.EXCEPT,
  roles.MATCH,
]);

/**
 * A unit is a function, a method or a lambda that an assignment names. Any other lambda belongs to the unit around it,
 * where it nests once; at module level it is a unit `<anonymous>` if it decides something.
 */
export class UnitCollector {
  readonly #text: string;
  readonly #meter = new ComplexityMeter();
  readonly #logical = new LogicalChain();
  readonly #drafts: UnitDraft[] = [];
  /** The functions and lambdas around, each with the unit it belongs to. */
  readonly #owners: UnitDraft[] = [];
  /** Names of the classes and functions around, and whether the innermost is a class. */
  readonly #scopes: { readonly name: string; readonly isClass: boolean }[] = [];
  readonly #decoratedStarts: number[] = [];
  readonly #blockNests: boolean[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  finish(lineStarts: readonly number[]): LocatedUnit[] {
    const drafts = this.#drafts.filter(({ isNameless, cyclomatic }) => !isNameless || cyclomatic > 1);
    const contents = readContents(this.#text, drafts, 'hash');
    return drafts.map(({ start, end, name, kind, parameters, nesting, cyclomatic, cognitive }, at) => {
      const startLine = lineAt(lineStarts, start);
      const endLine = lineAt(lineStarts, Math.max(start, end - 1));
      const measures = { parameters, nesting, cyclomatic, cognitive, ...contents[at]! };
      return { start, end, fact: { name, kind, startLine, endLine, ...measures } };
    });
  }

  enter(place: Place): void {
    const { cursor, role } = place;
    if (role === roles.FUNCTION) this.#enterFunction(cursor, place.parentRole === roles.DECORATED);
    else if (role === roles.LAMBDA) this.#enterLambda(place);
    else if (role === roles.CLASS) this.#scopes.push({ name: this.#nameOf(cursor), isClass: true });
    else if (role === roles.DECORATED) this.#decoratedStarts.push(cursor.startIndex);
    else if (role === roles.BLOCK) this.#enterBlock(place.parentRole);
    else if (role === roles.BOOLEAN || role === roles.PARENTHESES) this.#enterLogical(place);
    else this.#measure(place);
  }

  leave(role: number): void {
    if (role === roles.FUNCTION || role === roles.LAMBDA) this.#leaveCallable(role);
    else if (role === roles.CLASS) this.#scopes.pop();
    else if (role === roles.DECORATED) this.#decoratedStarts.pop();
    else if (role === roles.BLOCK && this.#blockNests.pop() === true) this.#meter.leaveLevel();
    else if (role === roles.TERNARY) this.#meter.leaveLevel();
    else if (role === roles.BOOLEAN || role === roles.PARENTHESES) this.#logical.leave();
  }

  #measure({ cursor, role, parentRole }: Place): void {
    switch (role) {
      case roles.IF:
      case roles.LOOP:
      case roles.EXCEPT:
        return this.#meter.meetStructure(1);
      case roles.MATCH:
        return this.#meter.meetStructure(0);
      case roles.ELIF:
        return this.#meter.meetElseIf();
      case roles.ELSE:
        return this.#meter.meetElse();
      case roles.CLAUSE:
        return this.#meter.meetDecision();
      case roles.CASE:
        return this.#meetCase(cursor);
      default:
        this.#measureTernary(role, parentRole);
    }
  }

  #measureTernary(role: number, parentRole: number): void {
    if (role === roles.TERNARY) {
      this.#meter.meetStructure(1);
      this.#meter.enterLevel();
    } else if (parentRole === roles.TERNARY && role === roles.WORD_IF) this.#meter.shift(-1);
    else if (parentRole === roles.TERNARY && role === roles.WORD_ELSE) this.#meter.shift(1);
  }

  /** A name alone, `_` too, takes whatever comes. */
  #meetCase({ currentNode }: SyntaxCursor): void {
    const pattern = currentNode.firstNamedChild;
    if (pattern && !/^(?!(?:None|True|False)$)[^\W\d]\w*$/u.test(this.#slice(pattern))) this.#meter.meetDecision();
  }

  #enterBlock(parentRole: number): void {
    const nests = NESTING_PARENTS.has(parentRole);
    this.#blockNests.push(nests);
    if (nests) this.#meter.enterLevel();
  }

  #enterLogical({ cursor, role, parentRole }: Place): void {
    const isInside = parentRole === roles.BOOLEAN || parentRole === roles.PARENTHESES;
    if (role === roles.PARENTHESES) return this.#logical.enterParentheses(isInside);
    const operator = cursor.childFilling('operator')?.type ?? '';
    this.#meter.meetBoolean(this.#logical.enter(operator, isInside));
  }

  #enterFunction(cursor: SyntaxCursor, isDecorated: boolean): void {
    const node = cursor.currentNode;
    const ownName = this.#nameOf(cursor);
    const isMethod = this.#scopes.at(-1)?.isClass === true;
    const draft = this.#draft(node, { ownName, isMethod, isStatic: isDecorated && this.#isStatic(node.startIndex) });
    this.#begin(draft, true);
    this.#scopes.push({ name: ownName, isClass: false });
  }

  #enterLambda({ cursor, parentRole }: Place): void {
    const node = cursor.currentNode;
    const isNamed = parentRole === roles.ASSIGNMENT && cursor.currentFieldName === 'right';
    const ownName = isNamed ? this.#nameOfTarget(node.parent) : '';
    const around = this.#owners.at(-1);
    const isMethod = ownName !== '' && this.#scopes.at(-1)?.isClass === true;
    const isUnit = ownName !== '' || around === undefined;
    this.#begin(isUnit ? this.#draft(node, { ownName, isMethod, isStatic: false }) : around, isUnit);
    this.#scopes.push({ name: ownName, isClass: false });
  }

  #begin(unit: UnitDraft, isUnit: boolean): void {
    if (isUnit) this.#drafts.push(unit);
    this.#owners.push(unit);
    this.#meter.count = unit;
    this.#meter.enterLevel(isUnit);
  }

  #leaveCallable(role: number): void {
    if (role === roles.FUNCTION || role === roles.LAMBDA) this.#scopes.pop();
    this.#owners.pop();
    this.#meter.count = this.#owners.at(-1) ?? null;
    this.#meter.leaveLevel();
  }

  #draft(node: SyntaxNode, { ownName, isMethod, isStatic }: UnitNature): UnitDraft {
    const qualifiers = this.#scopes.map(({ name }) => name).filter((name) => name !== '');
    return {
      name: ownName === '' ? '<anonymous>' : [...qualifiers, ownName].join('.'),
      kind: isMethod ? 'method' : 'function',
      isNameless: ownName === '',
      start: node.startIndex,
      end: node.endIndex,
      parameters: countParameters(node.childForFieldName('parameters'), isMethod && !isStatic),
      nesting: 0,
      cyclomatic: 1,
      cognitive: 0,
    };
  }

  #isStatic(start: number): boolean {
    const decorators = this.#text.slice(this.#decoratedStarts.at(-1) ?? start, start);
    return /@\s*staticmethod\b/.test(decorators);
  }

  #nameOf(cursor: SyntaxCursor): string {
    const name = cursor.childFilling('name');
    return name ? this.#slice(name) : '';
  }

  /** `self.rate` is called `rate`; what is subscripted or unpacked names nothing. */
  #nameOfTarget(assignment: SyntaxNode | null): string {
    const target = assignment?.childForFieldName('left');
    return target ? (/^(?:[\w.]*\.)?([^\W\d]\w*)$/u.exec(this.#slice(target))?.[1] ?? '') : '';
  }

  #slice({ startIndex, endIndex }: SyntaxChild): string {
    return this.#text.slice(startIndex, endIndex);
  }
}

interface UnitNature {
  readonly ownName: string;
  readonly isMethod: boolean;
  readonly isStatic: boolean;
}
