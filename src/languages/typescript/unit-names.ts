import type {
  AssignmentNode,
  ClassNode,
  DeclaratorNode,
  DefaultExportNode,
  FunctionNode,
  MemberNode,
  SyntaxNode,
} from './syntax.ts';
import { isCall, withoutWrapping } from './wrapping.ts';

/** What can give a name to the value it holds, or qualify the names inside it. */
type Naming =
  | { readonly kind: 'declarator'; readonly node: DeclaratorNode }
  | { readonly kind: 'assignment'; readonly node: AssignmentNode }
  | { readonly kind: 'property' | 'member'; readonly node: MemberNode & { readonly computed?: boolean } }
  | { readonly kind: 'default'; readonly node: DefaultExportNode }
  | { readonly kind: 'class'; readonly node: ClassNode }
  | { readonly kind: 'unit'; readonly node: FunctionNode; readonly name: string };

export interface GivenName {
  /** Qualified. */
  readonly name: string;
  readonly ownName: string;
  readonly isMethod: boolean;
  /** Where the unit begins for a reader: at its name, not at its parameter list. */
  readonly start: number;
}

const LONGEST_NAME = 80;

/** Functions that hand back what they are given, so that the result's name is the function's, wherever they stand. */
const TRANSPARENT_CALL = /^(?:React\.)?(?:memo|forwardRef|useCallback|useMemo|observer)$/;
/** At module level the result of any plain call is named after its callback: `const handler = middy(async () => …)`. */
const PLAIN_CALL = /^[\w$]+$/;

/**
 * Names functions as the language does (ECMAScript, NamedEvaluation), reaches through wrappers, and qualifies by the
 * classes, object literals and named units around.
 */
export class UnitNames {
  readonly #text: string;
  readonly #around: Naming[] = [];
  readonly #qualifiers: (string | undefined)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  enter(naming: Naming): void {
    this.#settle(naming.node.start);
    this.#around.push(naming);
  }

  /** Leaves what ended before an offset. */
  #settle(offset: number): void {
    while ((this.#around.at(-1)?.node.end ?? Infinity) <= offset) this.#around.pop();
    this.#qualifiers.length = Math.min(this.#qualifiers.length, this.#around.length);
  }

  /** Null when nothing names the function. */
  nameOf(node: FunctionNode, isTopLevel: boolean): GivenName | null {
    this.#settle(node.start);
    const naming = this.#around.at(-1);
    const ownName = node.id?.name;
    if (naming !== undefined && naming.kind !== 'default' && this.#gives(naming, node, isTopLevel)) {
      const name = this.#nameGivenBy(naming);
      if (name !== '') return this.#given(name, 1, { isMethod: isMethod(naming), start: startOf(naming, node) });
    }
    if (ownName !== undefined) return this.#given(ownName, 0, { isMethod: false, start: node.start });
    if (naming?.kind !== 'default' || !this.#gives(naming, node, isTopLevel)) return null;
    return this.#given('default', 1, { isMethod: false, start: node.start });
  }

  #given(ownName: string, skipped: number, rest: { readonly isMethod: boolean; readonly start: number }): GivenName {
    return { name: this.#qualify(ownName, skipped), ownName, ...rest };
  }

  #gives(naming: Naming, node: FunctionNode, isTopLevel: boolean): boolean {
    const value = valueOf(naming);
    return value !== null && this.#reaches(value, node, isTopLevel);
  }

  #reaches(value: SyntaxNode, node: FunctionNode, isTopLevel: boolean): boolean {
    const inner = withoutWrapping(value);
    if (inner === node) return true;
    if (!isCall(inner)) return false;
    const callee = this.#text.slice(inner.callee.start, inner.callee.end);
    if (!TRANSPARENT_CALL.test(callee) && !(isTopLevel && PLAIN_CALL.test(callee))) return false;
    for (const argument of inner.arguments) {
      if (this.#reaches(argument, node, isTopLevel)) return true;
    }
    return false;
  }

  #nameGivenBy(naming: Naming): string {
    switch (naming.kind) {
      case 'declarator':
        return naming.node.id.name ?? '';
      case 'assignment':
        return nameOfTarget(this.#slice(naming.node.left));
      case 'property':
      case 'member':
        return this.#nameOfKey(naming.node);
      case 'unit':
        return naming.name;
      default:
        return '';
    }
  }

  #nameOfKey({ key, computed }: MemberNode & { readonly computed?: boolean }): string {
    const text = this.#slice(key);
    return computed === true ? `[${text}]` : text.replace(/^(['"])(.*)\1$/s, '$2');
  }

  #slice({ start, end }: SyntaxNode): string {
    return this.#text.slice(start, Math.min(end, start + LONGEST_NAME));
  }

  /** Puts before a name what stands around it, leaving out the innermost `skipped` namings. */
  #qualify(name: string, skipped: number): string {
    const count = this.#around.length - skipped;
    let qualifier = '';
    for (let index = 0; index < count; index += 1) {
      const known = this.#qualifiers[index];
      qualifier = known ?? joined(qualifier, this.#ownQualifier(index));
      this.#qualifiers[index] = qualifier;
    }
    return joined(qualifier, name);
  }

  #ownQualifier(index: number): string {
    const naming = this.#around[index];
    if (naming === undefined) return '';
    if (naming.kind === 'class') return naming.node.id?.name ?? this.#nameOfClassValue(index);
    if (naming.kind === 'unit') return naming.name;
    const value = valueOf(naming);
    return value !== null && withoutWrapping(value).type === 'ObjectExpression' ? this.#nameGivenBy(naming) : '';
  }

  #nameOfClassValue(index: number): string {
    const holder = this.#around[index - 1];
    const holds = holder !== undefined && valueOf(holder) !== null && holder.kind !== 'unit';
    return holds && isClassValue(valueOf(holder)) ? this.#nameGivenBy(holder) : '';
  }
}

function valueOf(naming: Naming): SyntaxNode | null {
  switch (naming.kind) {
    case 'declarator':
      return naming.node.init;
    case 'assignment':
      return naming.node.right;
    case 'property':
    case 'member':
      return naming.node.value;
    case 'default':
      return naming.node.declaration;
    default:
      return null;
  }
}

function isClassValue(value: SyntaxNode | null): boolean {
  return value !== null && withoutWrapping(value).type === 'ClassExpression';
}

function isMethod(naming: Naming): boolean {
  if (naming.kind === 'member') return true;
  if (naming.kind !== 'property') return false;
  return naming.node.method === true || naming.node.kind === 'get' || naming.node.kind === 'set';
}

/** The key and not the whole member: decorators stand before it, on lines of their own. */
function startOf(naming: Naming, node: FunctionNode): number {
  if (naming.kind === 'member' || naming.kind === 'property') return naming.node.key.start;
  return Math.min(naming.node.start, node.start);
}

/** `exports.total` and `this.total` are called `total`, `Order.prototype.total` is called `Order.total`. */
function nameOfTarget(target: string): string {
  if (/^(?:module\.)?exports$/.test(target)) return 'default';
  const name = target
    .replace(/^(?:module\.exports|exports|this|self|window|globalThis)\./, '')
    .replace('.prototype.', '.');
  return /^[\w$.#]+$/.test(name) ? name : (/[\w$]+$/.exec(name)?.[0] ?? '');
}

function joined(qualifier: string, name: string): string {
  if (qualifier === '') return name;
  return name === '' ? qualifier : `${qualifier}.${name}`;
}
