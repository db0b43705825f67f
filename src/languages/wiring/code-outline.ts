/**
 * What wires depend on, in words that every language can answer: calls, names bound to values, annotated declarations
 * and string literals. Each language makes an outline of its own syntax tree; the rules that read it know no parser.
 */
export interface CodeOutline {
  /** In source order; arguments and receivers that are calls stand in the list too. */
  readonly calls: readonly CallSite[];
  readonly bindings: readonly Binding[];
  readonly declarations: readonly Declaration[];
  /** What callables answer. */
  readonly returns: readonly Returned[];
  /** String literals as written, holes left empty, each at the line where it begins. */
  readonly texts: readonly PlacedText[];
}

export type Expression =
  /** A string: literal, template, format or concatenation. */
  | { readonly kind: 'text'; readonly parts: readonly TextPart[] }
  /** A name or a path of names: `baseUrl`, `this.http`, `settings.API_URL`. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly call: CallSite }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'record'; readonly entries: ReadonlyMap<string, Expression> }
  /** One of several, as a condition decides. */
  | { readonly kind: 'either'; readonly options: readonly Expression[] }
  | { readonly kind: 'function' }
  | { readonly kind: 'other' };

/** Literal text, or a hole with the name of what fills it where it has one. */
export type TextPart = string | { readonly name: string | null };

export interface CallSite {
  /** Last name of the callee: `get` of `this.http.get<Order>(…)`. */
  readonly name: string;
  readonly receiver: Expression | null;
  readonly arguments: readonly Expression[];
  /** Arguments given by name. */
  readonly named: ReadonlyMap<string, Expression>;
  /** Type arguments as written, without brackets; ''. */
  readonly types: string;
  readonly offset: number;
  readonly end: number;
  readonly line: number;
}

export interface Binding {
  /** Last name of what is bound. */
  readonly name: string;
  readonly value: Expression;
  readonly offset: number;
}

export interface Returned {
  readonly value: Expression;
  readonly offset: number;
}

export interface Declaration {
  readonly kind: 'type' | 'callable';
  readonly name: string;
  /** Names of the parameters in order. */
  readonly parameters: readonly string[];
  /** Base types as written. */
  readonly bases: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

export interface Annotation {
  /** `HttpGet`, `GetMapping`, `router.get`. */
  readonly name: string;
  readonly arguments: readonly Expression[];
  readonly named: ReadonlyMap<string, Expression>;
  readonly line: number;
}

export interface PlacedText {
  readonly text: string;
  readonly line: number;
}

export const OTHER: Expression = { kind: 'other' };

/** The call that an expression is, or null. */
export function callOf(expression: Expression | null | undefined): CallSite | null {
  return expression?.kind === 'call' ? expression.call : null;
}

/** The name that an expression is, or ''. */
export function nameIn(expression: Expression | null | undefined): string {
  return expression?.kind === 'name' ? expression.name : '';
}

/** What stands behind the last dot. */
export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The text that an expression is by itself, or null where it has holes or is none. */
export function plainText(expression: Expression | null | undefined): string | null {
  if (expression?.kind !== 'text') return null;
  const texts = expression.parts.filter((part) => typeof part === 'string');
  return texts.length === expression.parts.length ? texts.join('') : null;
}

/** The innermost declaration of a kind around an offset. */
export function declarationAround(
  { declarations }: CodeOutline,
  offset: number,
  kind: Declaration['kind'],
): Declaration | null {
  let found: Declaration | null = null;
  for (const declaration of declarations) {
    const isAround = declaration.kind === kind && declaration.start <= offset && offset < declaration.end;
    if (isAround && (found === null || declaration.start >= found.start)) found = declaration;
  }
  return found;
}

/** `Orders.place`: the name of a callable with the type around it. */
export function qualifiedName(outline: CodeOutline, declaration: Declaration): string {
  const type = declarationAround(outline, declaration.start, 'type');
  return type === null || type === declaration ? declaration.name : `${type.name}.${declaration.name}`;
}
