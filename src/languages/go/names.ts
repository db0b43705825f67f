import { LocalScopes } from './local-scopes.ts';
import * as kinds from './node-kinds.ts';
import { isFieldKey } from './literal-keys.ts';
import { PREDECLARED } from './predeclared.ts';
import { PASSED, type SyntaxTree, directChildren, flags } from '../tree-sitter/syntax-tree.ts';

/** A name of the package block as the file declares it. */
export interface TopLevelName {
  /** `Tier`, or `Tier.Price` for a method. */
  readonly name: string;
  readonly kind: 'type' | 'function' | 'value';
  readonly isMethod: boolean;
  readonly offset: number;
}

/** A name that nothing in the file declares, `pricing.Tier` where something is selected from it. */
export interface FreeName {
  readonly name: string;
  readonly offset: number;
  count: number;
}

export interface FileNames {
  readonly declared: readonly TopLevelName[];
  /** In order of first mention. */
  readonly free: readonly FreeName[];
}

/**
 * Follows Go's scope rules (specification, "Declarations and scope") to tell which identifiers reach beyond the file.
 * Members selected from values are not among them: whose they are takes types to say.
 */
export function readNames(tree: SyntaxTree, text: string): FileNames {
  const reader = new NameReader(tree, text);
  for (let node = 1; node < tree.length; node += 1) reader.meet(node);
  const own = new Set(reader.declared.map(({ name }) => name));
  const free = [...reader.free.values()].filter(({ name }) => !own.has(operandOf(name)));
  return { declared: reader.declared, free };
}

/** What stands before the dot of `pricing.Tier`; the name itself where there is none. */
export function operandOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

class NameReader {
  readonly declared: TopLevelName[] = [];
  readonly free = new Map<string, FreeName>();
  readonly #tree: SyntaxTree;
  readonly #text: string;
  readonly #scopes = new LocalScopes();
  /** Open nodes that do something when they are left. */
  readonly #open: number[] = [];

  constructor(tree: SyntaxTree, text: string) {
    this.#tree = tree;
    this.#text = text;
  }

  meet(node: number): void {
    while (this.#open.length > 0 && (this.#tree.next[this.#open.at(-1) ?? 0] ?? 0) <= node) this.#leave();
    const kind = this.#tree.kind[node] ?? PASSED;
    if (kind === kinds.IDENTIFIER) this.#meetIdentifier(node);
    else if (kind === kinds.TYPE_NAME) this.#meetTypeName(node);
    else if (kind === kinds.QUALIFIED_TYPE) this.#meetSelection(node + 1);
    else if (kind < kinds.IDENTIFIER) this.#enter(node, kind);
  }

  #enter(node: number, kind: number): void {
    if (DECLARES_WHEN_LEFT[kind] === 1) this.#open.push(node);
    if (OPENS_SCOPE[kind] !== 1) return;
    if (kind === kinds.TYPE) this.#declareType(node);
    else if (kinds.isFunction(kind)) this.#declareFunction(node, kind);
    this.#open.push(node);
    this.#scopes.open();
    this.#declareInherited(node, kind);
  }

  /** What a scope declares that is not written in it. */
  #declareInherited(node: number, kind: number): void {
    const parent = this.#tree.parent[node] ?? 0;
    if (kind === kinds.METHOD) this.#declareReceiverParameters(node);
    else if (kind === kinds.BLOCK) this.#declareParameters(parent);
    else if (kind === kinds.CASE || kind === kinds.DEFAULT) this.#declareLists(parent);
  }

  #leave(): void {
    const node = this.#open.pop() ?? 0;
    const kind = this.#tree.kind[node] ?? 0;
    if (OPENS_SCOPE[kind] === 1) this.#scopes.close();
    else if (kind === kinds.DEFINE || kind === kinds.DEFINING) this.#declareAll(node + 1);
    else if (!this.#scopes.isAtTop) this.#declareAll(node);
  }

  #declareType(node: number): void {
    const name = node + 1;
    if (this.#tree.kind[name] !== kinds.TYPE_NAME) return;
    if (this.#scopes.isAtTop) this.#addTopLevel(name, 'type');
    else this.#scopes.declare(this.#textOf(name));
  }

  #declareFunction(node: number, kind: number): void {
    if (!this.#scopes.isAtTop) return;
    if (kind === kinds.FUNCTION && this.#tree.kind[node + 1] === kinds.IDENTIFIER)
      this.#addTopLevel(node + 1, 'function');
    if (kind !== kinds.METHOD) return;
    const receiver = this.#receiverTypes(node)[0];
    const name = directChildren(this.#tree, node, kinds.FIELD_NAME)[0];
    if (name === undefined || receiver === undefined) return;
    const offset = this.#tree.start[name] ?? 0;
    const qualified = `${this.#textOf(receiver)}.${this.#textOf(name)}`;
    this.declared.push({ name: qualified, kind: 'function', isMethod: true, offset });
  }

  /** In `func (list *List[T])` the arguments of the receiver's type are declarations. */
  #declareReceiverParameters(node: number): void {
    for (const name of this.#receiverTypes(node).slice(1)) this.#scopes.declare(this.#textOf(name));
  }

  #receiverTypes(method: number): number[] {
    const names: number[] = [];
    const end = this.#tree.next[method + 1] ?? 0;
    for (let node = method + 2; node < end; node += 1) {
      if (this.#tree.kind[node] === kinds.TYPE_NAME) names.push(node);
    }
    return names;
  }

  /** The names in a signature are known in the body only: `func place(order order)` has the type of that name before it. */
  #declareParameters(owner: number): void {
    if (!kinds.isFunction(this.#tree.kind[owner] ?? 0)) return;
    for (const list of directChildren(this.#tree, owner, kinds.PARAMETERS)) {
      for (const parameter of directChildren(this.#tree, list, kinds.PARAMETER)) this.#declareAll(parameter);
    }
  }

  /** Each clause of a type switch declares the switch's name anew. */
  #declareLists(owner: number): void {
    const { kind, next } = this.#tree;
    if (kind[owner] !== kinds.SWITCH) return;
    for (let child = owner + 1; kind[child] !== kinds.CASE && kind[child] !== kinds.DEFAULT; child = next[child] ?? 0) {
      if (kind[child] === kinds.LIST && this.#tree.isDirect[child] === 1) this.#declareAll(child);
    }
  }

  #declareAll(node: number): void {
    for (const name of directChildren(this.#tree, node, kinds.IDENTIFIER)) this.#scopes.declare(this.#textOf(name));
  }

  #meetIdentifier(node: number): void {
    const parent = this.#tree.parent[node] ?? 0;
    const kind = this.#tree.kind[parent] ?? 0;
    if (this.#tree.isDirect[node] !== 1) this.#mention(node);
    else if (kind === kinds.VARIABLE || kind === kinds.CONSTANT) this.#meetValueName(node);
    else if (kind === kinds.TYPE_PARAMETER) this.#scopes.declare(this.#textOf(node));
    else if (kind === kinds.SELECTOR) this.#meetSelection(node);
    else if (!this.#isDeclaration(node, parent, kind)) this.#mention(node);
  }

  #isDeclaration(node: number, parent: number, kind: number): boolean {
    if (kind === kinds.PARAMETER) return true;
    if (kind === kinds.FUNCTION) return node === parent + 1;
    if (kind === kinds.LIST) return this.#isDeclaringList(parent);
    return kind === kinds.ELEMENT && isFieldKey(this.#tree, parent);
  }

  #isDeclaringList(list: number): boolean {
    const holder = this.#tree.parent[list] ?? 0;
    const kind = this.#tree.kind[holder];
    if (kind === kinds.SWITCH) return this.#tree.isDirect[list] === 1;
    return (kind === kinds.DEFINE || kind === kinds.DEFINING) && list === holder + 1;
  }

  #meetValueName(node: number): void {
    if (this.#scopes.isAtTop && this.#textOf(node) !== '_') this.#addTopLevel(node, 'value');
  }

  #meetTypeName(node: number): void {
    const parent = this.#tree.parent[node] ?? 0;
    const kind = this.#tree.kind[parent];
    if (kind === kinds.QUALIFIED_TYPE || (kind === kinds.TYPE && node === parent + 1)) return;
    this.#mention(node);
  }

  /** `operand.Member`, the member being the next kept node. */
  #meetSelection(operand: number): void {
    const name = this.#textOf(operand);
    const member = operand + 1;
    if (this.#scopes.has(name)) return;
    this.#count(`${name}.${this.#textOf(member)}`, operand);
  }

  #mention(node: number): void {
    const name = this.#textOf(node);
    if (!PREDECLARED.has(name) && !this.#scopes.has(name)) this.#count(name, node);
  }

  #count(name: string, node: number): void {
    const known = this.free.get(name);
    if (known) known.count += 1;
    else this.free.set(name, { name, offset: this.#tree.start[node] ?? 0, count: 1 });
  }

  #addTopLevel(node: number, kind: TopLevelName['kind']): void {
    this.declared.push({ name: this.#textOf(node), kind, isMethod: false, offset: this.#tree.start[node] ?? 0 });
  }

  #textOf(node: number): string {
    return this.#text.slice(this.#tree.start[node], this.#tree.end[node]);
  }
}

const OPENS_SCOPE = flags([
  kinds.FUNCTION,
  kinds.METHOD,
  kinds.LITERAL_FUNCTION,
  kinds.TYPE,
  kinds.BLOCK,
  kinds.IF,
  kinds.FOR,
  kinds.SWITCH,
  kinds.CASE,
  kinds.DEFAULT,
]);

const DECLARES_WHEN_LEFT = flags([kinds.DEFINE, kinds.DEFINING, kinds.VARIABLE, kinds.CONSTANT]);
