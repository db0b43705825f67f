import type { SyntaxNode } from './syntax-node.ts';
import type { UnitFact } from '../../model/facts.ts';
import type {
  ConstantOutline,
  DecisionOutline,
  ParameterOutline,
  Statement,
  UnitOutline,
} from '../decisions/decision-outline.ts';
import { commentAbove } from '../text/comment-above.ts';
import {
  type DecisionReader,
  type DecisionSyntax,
  type Shapes,
  createTreeDecisionReader,
  lineOf,
  textOfField,
} from './decision-reader.ts';

/** What of a language's tree is a callable or a constant. */
export interface OutlineSyntax extends DecisionSyntax {
  /** SyntaxNode types of callables, lambdas included. */
  readonly callables: readonly string[];
  readonly bodyOf: (callable: SyntaxNode, reader: DecisionReader) => readonly Statement[];
  readonly parametersOf: (callable: SyntaxNode, reader: DecisionReader) => readonly ParameterOutline[];
  readonly annotationsOf: (callable: SyntaxNode) => readonly string[];
  /** The doc comment inside of a callable; '' where the language has them above. */
  readonly documentationIn: (callable: SyntaxNode) => string;
  /** SyntaxNode types that declare a type with named fields in order, and how those are found. */
  readonly shapes: Readonly<Record<string, (node: SyntaxNode) => readonly string[]>>;
  /** Constants by the node types that declare them. */
  readonly constants: Readonly<
    Record<string, (node: SyntaxNode, reader: DecisionReader) => readonly ConstantOutline[]>
  >;
}

export interface OutlinedText {
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** What the callables are called. */
  readonly units: readonly UnitFact[];
}

/** What a tree decides, as every language puts it. */
export function outlineTreeDecisions(root: SyntaxNode, source: OutlinedText, syntax: OutlineSyntax): DecisionOutline {
  const reader = createTreeDecisionReader(syntax, findShapes(root, syntax));
  const callables = new Set(syntax.callables);
  const names = new UnitsByEnd(source.units);
  const units: UnitOutline[] = [];
  const constants: ConstantOutline[] = [];
  for (const node of root.descendantsOfType([...syntax.callables, ...Object.keys(syntax.constants)])) {
    const declared = syntax.constants[node.type];
    if (declared !== undefined) constants.push(...declared(node, reader));
    const unit = callables.has(node.type) ? names.take(node) : null;
    if (unit !== null) units.push(outlineUnit(node, unit, { source, syntax, reader }));
  }
  return { units: units.sort((a, b) => a.startLine - b.startLine), constants };
}

function findShapes(root: SyntaxNode, { shapes }: OutlineSyntax): Shapes {
  const found = new Map<string, readonly string[]>();
  for (const node of root.descendantsOfType(Object.keys(shapes))) {
    const fields = shapes[node.type]?.(node) ?? [];
    if (fields.length > 0) found.set(textOfField(node, 'name'), fields);
  }
  return found;
}

interface UnitPlace {
  readonly source: OutlinedText;
  readonly syntax: OutlineSyntax;
  readonly reader: DecisionReader;
}

function outlineUnit(node: SyntaxNode, fact: UnitFact, { source, syntax, reader }: UnitPlace): UnitOutline {
  const { name, kind, startLine, endLine } = fact;
  return {
    name,
    kind,
    startLine,
    endLine,
    parameters: syntax.parametersOf(node, reader),
    documentation: syntax.documentationIn(node) || commentAbove(source.text, source.lineStarts, lineOf(node)),
    annotations: syntax.annotationsOf(node),
    body: syntax.bodyOf(node, reader),
  };
}

/** Units know no nodes, but a callable ends where its unit does and does not begin behind it. */
class UnitsByEnd {
  readonly #ending = new Map<number, UnitFact[]>();

  constructor(units: readonly UnitFact[]) {
    for (const unit of units) this.#ending.set(unit.endLine, [...(this.#ending.get(unit.endLine) ?? []), unit]);
  }

  take(node: SyntaxNode): UnitFact | null {
    const ending = this.#ending.get(node.endRow + 1) ?? [];
    const first = lineOf(node);
    const at = ending.findIndex(({ startLine }) => startLine >= first);
    return at < 0 ? null : (ending.splice(at, 1)[0] ?? null);
  }
}
