import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { UnitContent, UnitFact, UnitKind } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { readContents } from '../text/unit-contents.ts';
import { type ComplexityCount, ComplexityMeter } from './complexity.ts';
import { nameGivenTo } from './lambda-names.ts';
import { countParameters } from './parameters.ts';
import type { TreePlace, Visits } from './walk-tree.ts';

/** A unit with offsets instead of lines, for what looks into its text. */
export interface LocatedUnit {
  readonly start: number;
  readonly end: number;
  readonly fact: UnitFact;
}

interface UnitDraft extends ComplexityCount {
  readonly name: string;
  readonly kind: UnitKind;
  readonly start: number;
  readonly end: number;
  readonly parameters: number;
  /** A lambda outside any unit that is a mere expression: a unit only if it decides something. */
  readonly isIncidental: boolean;
}

/** What is around the walk: a type, an anonymous class, a callable. */
interface Frame {
  readonly end: number;
  /** What qualifies the names inside. */
  readonly qualifier: string;
  /** The unit that decisions inside belong to. */
  readonly unit: UnitDraft | null;
  readonly isNameless: boolean;
}

const OUTSIDE: Omit<Frame, 'end'> = { qualifier: '', unit: null, isNameless: false };

interface NewUnit {
  readonly ownName: string;
  readonly kind: UnitKind;
  readonly parameters: number;
  readonly isIncidental?: boolean;
}

/**
 * A unit is a callable with a body: methods, constructors, initializer blocks, and lambdas that a variable, a field or an
 * assignment names. Other lambdas belong to the unit around them, and where none is around follow the rules that hold
 * for TypeScript's callbacks: `<anonymous>` with a block body, or as an expression that decides something.
 */
export class UnitCollector {
  readonly #drafts: UnitDraft[] = [];
  readonly #meter = new ComplexityMeter();
  readonly #frames: Frame[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  units(lineStarts: readonly number[]): LocatedUnit[] {
    const drafts = this.#drafts.filter((draft) => !draft.isIncidental || draft.cyclomatic > 1);
    const contents = readContents(this.#text, drafts, 'slashes');
    return drafts.map((draft, at) => {
      return { start: draft.start, end: draft.end, fact: { ...toFact(draft, lineStarts), ...contents[at]! } };
    });
  }

  /** The meter, counting into the unit around a place. */
  meterAt(start: number): ComplexityMeter {
    this.#settle(start);
    return this.#meter;
  }

  enterType(place: TreePlace): void {
    this.#enterQualifier(place.start, place.end, place.child('name')?.text ?? '');
  }

  /** An anonymous class goes by the type that it extends. */
  enterCreation({ node, start, end }: TreePlace): void {
    if (node.lastChild?.type !== 'class_body') return;
    const type = node.childForFieldName('type')?.text ?? '';
    this.#enterQualifier(start, end, type.replace(/[^\p{L}\p{N}_$.][\s\S]*/u, ''));
  }

  enterCallable(place: TreePlace): void {
    if (place.child('body') === null) return;
    const ownName = place.child('name')?.text ?? '';
    this.#begin(place.start, place.end, { ownName, kind: 'method', parameters: countParameters(place.node) });
  }

  enterInitializer({ start, end }: TreePlace, ownName: string): void {
    this.#begin(start, end, { ownName, kind: 'method', parameters: 0 });
  }

  enterLambda({ node, start, end }: TreePlace): void {
    const around = this.#settle(start) ?? OUTSIDE;
    const ownName = nameGivenTo(node);
    const hasBlock = this.#hasBlock(node);
    if (ownName === '' && around.unit !== null && !(around.isNameless && hasBlock)) {
      this.#meter.enterFunction(start, end, false);
      return;
    }
    const isIncidental = ownName === '' && around.unit === null && !hasBlock;
    this.#begin(start, end, { ownName, kind: 'function', parameters: countParameters(node), isIncidental });
  }

  #hasBlock(lambda: SyntaxNode): boolean {
    return this.#text.charCodeAt(lambda.childForFieldName('body')?.startIndex ?? lambda.startIndex) === BRACE;
  }

  #begin(start: number, end: number, { ownName, kind, parameters, isIncidental = false }: NewUnit): void {
    const { qualifier: around } = this.#settle(start) ?? OUTSIDE;
    const name = ownName === '' ? '<anonymous>' : qualified(around, ownName);
    const draft: UnitDraft = {
      name,
      kind,
      start,
      end,
      parameters,
      isIncidental,
      nesting: 0,
      cyclomatic: 1,
      cognitive: 0,
    };
    this.#drafts.push(draft);
    const qualifier = ownName === '' ? around : name;
    this.#push({ end, qualifier, unit: draft, isNameless: ownName === '' });
    this.#meter.enterFunction(start, end, true);
  }

  #enterQualifier(start: number, end: number, name: string): void {
    const { qualifier, unit, isNameless } = this.#settle(start) ?? OUTSIDE;
    this.#push({ end, qualifier: qualified(qualifier, name), unit, isNameless });
  }

  #push(frame: Frame): void {
    this.#frames.push(frame);
    this.#meter.count = frame.unit;
  }

  /** Leaves what ended before an offset and tells what is around it. */
  #settle(offset: number): Frame | undefined {
    while ((this.#frames.at(-1)?.end ?? Infinity) <= offset) this.#frames.pop();
    const frame = this.#frames.at(-1);
    this.#meter.count = frame?.unit ?? null;
    return frame;
  }
}

const BRACE = 123;

/** Bounds the names of what a machine nested to do harm. */
const LONGEST_NAME = 200;

function qualified(qualifier: string, name: string): string {
  if (qualifier === '' || name === '') return qualifier + name;
  return qualifier.length > LONGEST_NAME ? qualifier : `${qualifier}.${name}`;
}

function toFact(draft: UnitDraft, lineStarts: readonly number[]): Omit<UnitFact, keyof UnitContent> {
  const { name, kind, start, end, parameters, nesting, cyclomatic, cognitive } = draft;
  const startLine = lineAt(lineStarts, start);
  const endLine = lineAt(lineStarts, Math.max(start, end - 1));
  return { name, kind, startLine, endLine, parameters, nesting, cyclomatic, cognitive };
}

type WithUnits = { readonly units: UnitCollector };

const enterType = ({ units }: WithUnits, place: TreePlace): void => units.enterType(place);
const enterCallable = ({ units }: WithUnits, place: TreePlace): void => units.enterCallable(place);
const enterLoop = ({ units }: WithUnits, place: TreePlace): void => units.meterAt(place.start).enterLoop(place);
const meetJump = ({ units }: WithUnits, place: TreePlace): void => {
  if (place.node.firstNamedChild !== null) units.meterAt(place.start).meetJump();
};

export const unitVisits: Visits<WithUnits> = {
  class_declaration: enterType,
  record_declaration: enterType,
  interface_declaration: enterType,
  enum_declaration: enterType,
  annotation_type_declaration: enterType,
  enum_constant: enterType,
  object_creation_expression: ({ units }, place) => units.enterCreation(place),
  method_declaration: enterCallable,
  constructor_declaration: enterCallable,
  compact_constructor_declaration: enterCallable,
  static_initializer: ({ units }, place) => units.enterInitializer(place, '<static initializer>'),
  block: ({ units }, place) => {
    if (BODIES.has(place.parent)) units.enterInitializer(place, '<initializer>');
  },
  lambda_expression: ({ units }, place) => units.enterLambda(place),
  if_statement: ({ units }, place) => units.meterAt(place.start).enterIf(place),
  for_statement: enterLoop,
  enhanced_for_statement: enterLoop,
  while_statement: enterLoop,
  do_statement: enterLoop,
  catch_clause: enterLoop,
  switch_expression: ({ units }, place) => units.meterAt(place.start).enterSwitch(place),
  switch_label: ({ units }, place) => {
    if (isDecision(place)) units.meterAt(place.start).meetCase();
  },
  guard: ({ units }, place) => units.meterAt(place.start).meetCase(),
  ternary_expression: ({ units }, place) => units.meterAt(place.start).enterTernary(place),
  binary_expression: ({ units }, place) => units.meterAt(place.start).enterBinary(place),
  break_statement: meetJump,
  continue_statement: meetJump,
};

/** Bodies of types, where a block is an initializer. */
const BODIES: ReadonlySet<string> = new Set(['class_body', 'enum_body_declarations']);

/** `default` and `case null, default` are where the decisions before lead, not decisions. */
function isDecision({ node }: TreePlace): boolean {
  return node.firstChild?.type === 'case' && node.lastChild?.text !== 'default';
}
