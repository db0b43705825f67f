import type { NodeHandlers } from './node-handlers.ts';
import type { Span } from '../text/span.ts';
import type { ClassNode, DeclaratorNode, SyntaxNode, TypePlaces, WrapperNode } from './syntax.ts';

/** Whose walk is under way; null between walks. */
export interface TypePlaceSlot {
  collector: TypePlaceCollector | null;
}

interface ClassMember extends SyntaxNode {
  readonly kind?: string;
  readonly value: (SyntaxNode & { readonly body?: Span | null }) | null;
}

interface ExportNode extends SyntaxNode {
  readonly exportKind: string;
}

interface GenericClass extends ClassNode {
  readonly typeParameters: Span | null;
  readonly body: Span;
}

/** Made once for a parser, keyed as the other handlers are. */
export function createTypePlaceHandlers(slot: TypePlaceSlot): NodeHandlers {
  const keep = (node: Span): void => slot.collector?.keep(node);
  const keepBehind = (node: WrapperNode): void => slot.collector?.keepBetween(node.expression.end, node.end);
  const meetMember = (node: ClassMember): void => slot.collector?.meetMember(node);
  return {
    TSTypeAnnotation: keep,
    TSTypeParameterDeclaration: keep,
    TSTypeAliasDeclaration: keep,
    TSInterfaceDeclaration: keep,
    TSClassImplements: keep,
    TSExternalModuleDeclaration: keep,
    TSGlobalDeclaration: keep,
    TSTypeParameterInstantiation: (node: Span): void => slot.collector?.keepArguments(node),
    TSAsExpression: keepBehind,
    TSSatisfiesExpression: keepBehind,
    TSTypeAssertion: (node: WrapperNode): void => slot.collector?.keepBetween(node.start, node.expression.start),
    VariableDeclarator: (node: DeclaratorNode): void => slot.collector?.meetDeclarator(node),
    ExportNamedDeclaration: (node: ExportNode): void => {
      if (node.exportKind === 'type') slot.collector?.keep(node);
    },
    ExportFromDeclaration: keep,
    Class: (node: GenericClass): void => slot.collector?.meetClass(node),
    Decorator: (node: Span): void => slot.collector?.meetDecorator(node),
    MethodDefinition: meetMember,
    PropertyDefinition: meetMember,
    AccessorProperty: meetMember,
  };
}

/** Hands one walk to one collector. */
export function collectDuring(slot: TypePlaceSlot, collector: TypePlaceCollector, walk: () => void): TypePlaces {
  slot.collector = collector;
  try {
    walk();
    return collector.finish();
  } finally {
    slot.collector = null;
  }
}

/** A class for its lifetime: one walk. The nodes it holds must not be read after the module is disposed. */
export class TypePlaceCollector {
  readonly #text: string;
  readonly #types: Span[] = [];
  readonly #typeArguments: Span[] = [];
  readonly #decorators: number[] = [];
  readonly #members: ClassMember[] = [];
  readonly #declarators: DeclaratorNode[] = [];
  readonly #declaratorStarts: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  keep({ start, end }: Span): void {
    this.#types.push({ start, end });
  }

  keepBetween(start: number, end: number): void {
    this.#types.push({ start, end });
  }

  keepArguments({ start, end }: Span): void {
    const span = { start, end };
    this.#types.push(span);
    this.#typeArguments.push(span);
  }

  meetDecorator({ start }: Span): void {
    this.#decorators.push(start);
  }

  meetDeclarator(declarator: DeclaratorNode): void {
    this.#declarators.push(declarator);
    this.#declaratorStarts.push(declarator.start);
  }

  meetMember(member: ClassMember): void {
    this.#members.push(member);
  }

  /** The lazy tree does not hold what a class extends, so type arguments there are found in the text. */
  meetClass({ id, typeParameters, body }: GenericClass): void {
    const start = typeParameters?.end ?? id?.end;
    if (start === undefined) return;
    const match = GENERIC_HERITAGE.exec(this.#text.slice(start, body.start));
    if (match !== null) this.keepArguments({ start: start + match[0].length, end: body.start });
  }

  finish(): TypePlaces {
    return {
      within: null,
      types: this.#types,
      typeArguments: this.#typeArguments,
      keptSignatures: this.#keptSignatures(),
      isDeclaredType: (offset) => this.#isDeclaredType(offset),
    };
  }

  /**
   * The lazy tree does not hold the type of a declared variable, which stands between its name and its value. Of the
   * many variables only the one that begins last before a place is looked at.
   */
  #isDeclaredType(offset: number): boolean {
    const declarator = this.#declarators[indexOfFirst(this.#declaratorStarts, offset) - 1];
    if (declarator === undefined || declarator.id.end > offset) return false;
    return offset < (declarator.init?.start ?? declarator.end);
  }

  /**
   * A decorator of a class keeps the types of its constructor, one of an accessor those of its twin; of any other
   * member only its own decorators keep them.
   */
  #keptSignatures(): Span[] {
    if (this.#decorators.length === 0) return [];
    const decorators = this.#decorators.toSorted((a, b) => a - b);
    return this.#members.map(signatureOf).filter(({ kind, start, end }) => {
      const isKeptByOthers = kind !== undefined && kind !== 'method';
      return isKeptByOthers || (decorators[indexOfFirst(decorators, start)] ?? end) < end;
    });
  }
}

/** `extends Repository<`, when no call follows: `extends mixin<Order>(Base)` has values behind it. */
const GENERIC_HERITAGE = /^\s*extends\s+[\w$.]+\s*(?=<[^(]*$)/;

interface Signature extends Span {
  /** Undefined for a field. */
  readonly kind: string | undefined;
}

/** From its decorators to its body or first value. */
function signatureOf({ kind, start, end, value }: ClassMember): Signature {
  const first = kind === undefined ? value : value?.body;
  return { kind, start, end: first?.start ?? end };
}

/** Index of the first number that is not below the least; the length where there is none. */
function indexOfFirst(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
