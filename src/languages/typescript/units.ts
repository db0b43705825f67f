import type { UnitContent, UnitFact, UnitKind } from '../../model/facts.ts';
import { ownText } from '../../base/own-text.ts';
import { type ComplexityCount, ComplexityMeter } from './complexity.ts';
import type { Span } from '../text/span.ts';
import type {
  AssignmentNode,
  ClassNode,
  DeclaratorNode,
  DefaultExportNode,
  FunctionNode,
  IfNode,
  LogicalNode,
  MemberNode,
  ParsedModule,
  SyntaxListener,
  SyntaxNode,
} from './syntax.ts';
import { lineAt } from '../text/text-survey.ts';
import { readContents } from '../text/unit-contents.ts';
import { type GivenName, UnitNames } from './unit-names.ts';

/** A unit with offsets instead of lines, for what looks into its text. */
export interface LocatedUnit extends Span {
  readonly fact: UnitFact;
}

/**
 * A unit is a callable with a body that has a name: declarations, methods, accessors, constructors, and functions named
 * by a variable, a property, a field, an assignment or a default export.
 *
 * A nameless function (a callback) belongs to the named unit around it: its decisions count there and it nests once.
 * Where no named unit is around (a test file, a route table, a module wrapper) it is a unit `<anonymous>` if it has a
 * block body; with an expression body it belongs to the anonymous unit around it, and at module level it is one only if
 * it decides something. So moving statements within a unit never makes or unmakes another unit.
 */
export function collectUnits(module: ParsedModule, text: string, lineStarts: readonly number[]): LocatedUnit[] {
  const collector = new UnitCollector(module, text);
  module.visit(collector);
  const drafts = collector.units.filter((draft) => !draft.isIncidental || draft.cyclomatic > 1);
  const contents = readContents(text, drafts, 'slashes');
  return drafts
    .map((draft, at) => ({
      start: draft.start,
      end: draft.end,
      fact: { ...toFact(draft, lineStarts), ...contents[at]! },
    }))
    .sort((a, b) => a.fact.startLine - b.fact.startLine);
}

interface UnitDraft extends ComplexityCount, Span {
  readonly name: string;
  /** Its name without what qualifies it; empty when nothing names it. */
  readonly ownName: string;
  readonly isMethod: boolean;
  /** An expression-bodied callback at module level. */
  readonly isIncidental: boolean;
  readonly parameters: number;
  hasMarkup: boolean;
}

function toFact(draft: UnitDraft, lineStarts: readonly number[]): Omit<UnitFact, keyof UnitContent> {
  const { name, start, end, parameters, nesting, cyclomatic, cognitive } = draft;
  const startLine = lineAt(lineStarts, start);
  const endLine = lineAt(lineStarts, Math.max(start, end - 1));
  return { name: ownText(name), kind: kindOf(draft), startLine, endLine, parameters, nesting, cyclomatic, cognitive };
}

function kindOf({ ownName, isMethod, hasMarkup }: UnitDraft): UnitKind {
  if (isMethod) return 'method';
  return hasMarkup && /^\p{Lu}/u.test(ownName) ? 'component' : 'function';
}

const BRACE = 123;

class UnitCollector implements SyntaxListener {
  readonly units: UnitDraft[] = [];
  readonly #module: ParsedModule;
  readonly #text: string;
  readonly #names: UnitNames;
  readonly #meter = new ComplexityMeter();
  /** The functions around, each with the unit that it belongs to; null for a signature at module level. */
  readonly #owners: { readonly end: number; readonly unit: UnitDraft | null }[] = [];

  constructor(module: ParsedModule, text: string) {
    this.#module = module;
    this.#text = text;
    this.#names = new UnitNames(text);
  }

  enterFunction(node: FunctionNode): void {
    const around = this.#settle(node.start);
    const given = node.body === null ? null : this.#names.nameOf(node, this.#owners.length === 0);
    const isUnit = node.body !== null && (given !== null || this.#standsAlone(node.body, around));
    const unit = isUnit ? this.#begin(node, given, around === null) : around;
    this.#names.enter({ kind: 'unit', node, name: given?.ownName ?? '' });
    this.#meter.enterFunction(node, isUnit);
    this.#owners.push({ end: node.end, unit });
    this.#meter.count = unit;
  }

  /** Leaves the functions that ended before an offset and tells which unit is around it. */
  #settle(offset: number): UnitDraft | null {
    while ((this.#owners.at(-1)?.end ?? Infinity) <= offset) this.#owners.pop();
    const unit = this.#owners.at(-1)?.unit ?? null;
    this.#meter.count = unit;
    return unit;
  }

  #standsAlone(body: SyntaxNode, around: UnitDraft | null): boolean {
    if (around === null) return true;
    return around.ownName === '' && this.#hasBlock(body);
  }

  #hasBlock(body: SyntaxNode): boolean {
    return this.#text.charCodeAt(body.start) === BRACE;
  }

  #begin(node: FunctionNode, given: GivenName | null, isOutermost: boolean): UnitDraft {
    const draft: UnitDraft = {
      ...(given ?? { name: '<anonymous>', ownName: '', isMethod: false, start: node.start }),
      isIncidental: given === null && isOutermost && node.body !== null && !this.#hasBlock(node.body),
      end: node.end,
      parameters: this.#module.countParameters(node),
      hasMarkup: false,
      nesting: 0,
      cyclomatic: 1,
      cognitive: 0,
    };
    this.units.push(draft);
    return draft;
  }

  enterClass(node: ClassNode): void {
    this.#names.enter({ kind: 'class', node });
  }

  enterDeclarator(node: DeclaratorNode): void {
    this.#names.enter({ kind: 'declarator', node });
  }

  enterAssignment(node: AssignmentNode): void {
    this.#settle(node.start);
    this.#meter.meetAssignment(node.operator);
    this.#names.enter({ kind: 'assignment', node });
  }

  enterProperty(node: MemberNode): void {
    this.#names.enter({ kind: 'property', node });
  }

  enterMember(node: MemberNode): void {
    this.#names.enter({ kind: 'member', node });
  }

  enterDefaultExport(node: DefaultExportNode): void {
    this.#names.enter({ kind: 'default', node });
  }

  enterIf(node: IfNode): void {
    this.#settle(node.start);
    this.#meter.enterIf(node);
  }

  enterStructure(node: SyntaxNode, nestedFrom: number, decisions: number): void {
    this.#settle(node.start);
    this.#meter.enterStructure(node, nestedFrom, decisions);
  }

  enterLogical(node: LogicalNode): void {
    this.#settle(node.start);
    this.#meter.enterLogical(node);
  }

  meetCase(node: Span): void {
    this.#settle(node.start);
    this.#meter.meetCase();
  }

  meetJump(node: Span): void {
    this.#settle(node.start);
    this.#meter.meetJump();
  }

  meetMarkup(node: Span): void {
    const unit = this.#settle(node.start);
    if (unit !== null) unit.hasMarkup = true;
  }
}
