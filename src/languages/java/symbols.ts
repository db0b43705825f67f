import type { Language as Grammar } from 'web-tree-sitter';
import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { DeclarationFact, ExportFact, ImportFact, ReferenceFact, SymbolFacts } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { dottedName } from './dotted-name.ts';
import { readImport } from './read-import.ts';
import { type TypeScope, TypeScopes } from './type-scopes.ts';
import type { TreePlace, Visits } from './walk-tree.ts';

/** Collects what a file imports, declares and mentions by name while its tree is walked. */
export class SymbolCollector {
  readonly imports: ImportFact[] = [];
  /** The public types at the top of the file. */
  readonly exports: ExportFact[] = [];
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #scopes = new TypeScopes();
  readonly #declarations: DeclarationFact[] = [];
  /** First offset and count of each name where only a type can stand. */
  readonly #types = new Map<string, Mention>();
  /** The same for names before a dot in an expression: types, unless the file has a variable of that name. */
  readonly #owners = new Map<string, Mention>();
  readonly #variables = new Set<string>();
  readonly #fields: FieldNumbers;
  #namespace = '';

  constructor(text: string, lineStarts: readonly number[], fields: FieldNumbers) {
    this.#text = text;
    this.#lineStarts = lineStarts;
    this.#fields = fields;
  }

  facts(): SymbolFacts {
    for (const [name, mention] of this.#owners) {
      if (!this.#variables.has(firstPart(name))) addMention(this.#types, name, mention);
    }
    return {
      namespaces: [this.#namespace],
      declarations: this.#declarations,
      references: [...this.#types]
        .filter(([name]) => !this.#scopes.isLocal(firstPart(name)))
        .map(([name, mention]): ReferenceFact => ({ name, line: this.#lineOf(mention.start), count: mention.count }))
        .toSorted((a, b) => a.line - b.line),
    };
  }

  meetPackage({ node }: TreePlace): void {
    const name = node.namedChildren.findLast(({ type }) => type === 'scoped_identifier' || type === 'identifier');
    this.#namespace = dottedName(name?.text ?? '');
  }

  meetImport({ start, end }: TreePlace): void {
    const fact = readImport(this.#text.slice(start, end), this.#lineOf(start));
    if (fact !== null) this.imports.push(fact);
  }

  enterType(place: TreePlace): void {
    const { node, start, end, parent } = place;
    const nameNode = node.childForFieldName('name');
    if (nameNode === null) return;
    const name = nameNode.text;
    const isVisible = IMPLICITLY_PUBLIC.has(parent) || hasVisibleModifier(node);
    const scope = this.#scopes.enterType({ name, start, end, isVisible, isLocal: parent === 'block' });
    if (!scope.isLocal) this.#declare(name, scope, this.#lineOf(nameNode.startIndex));
  }

  #declare(name: string, { path, isVisible }: TypeScope, line: number): void {
    const qualified = this.#namespace === '' ? path : `${this.#namespace}.${path}`;
    this.#declarations.push({ name: qualified, kind: 'type', isPublic: isVisible, line });
    if (isVisible && path === name) this.exports.push({ name, isTypeOnly: false, line });
  }

  enterCallable({ start, end }: TreePlace): void {
    this.#scopes.enterCallable(start, end);
  }

  meetTypeName(place: TreePlace): void {
    const { parent } = place;
    if (parent === 'scoped_type_identifier') return;
    const { start, end } = place;
    const name = this.#text.slice(start, end);
    if (parent === 'type_parameter') this.#scopes.addTypeParameter(name, start);
    else if (name !== 'var' && !this.#scopes.isTypeParameter(name, start)) this.#addType(name, start);
  }

  meetScopedType(place: TreePlace): void {
    if (place.parent === 'scoped_type_identifier') return;
    this.#addType(dottedName(this.#text.slice(place.start, place.end)), place.start);
  }

  meetScopedName(place: TreePlace): void {
    if (TYPE_HOLDERS.has(place.parent))
      this.#addType(dottedName(this.#text.slice(place.start, place.end)), place.start);
  }

  meetIdentifier(place: TreePlace): void {
    const { parent } = place;
    if (OWNER_HOLDERS.has(parent)) {
      if (place.field === this.#fields.object) this.#addOwner(place.start, place.end);
    } else if (NAME_HOLDERS.has(parent)) {
      if (place.field === this.#fields.name) this.#variables.add(this.#text.slice(place.start, place.end));
    } else if (parent === 'lambda_expression') {
      if (place.field === this.#fields.parameters) this.#variables.add(this.#text.slice(place.start, place.end));
    } else if (VARIABLE_HOLDERS.has(parent)) this.#variables.add(this.#text.slice(place.start, place.end));
    else if (TYPE_HOLDERS.has(parent)) this.#addType(this.#text.slice(place.start, place.end), place.start);
    else if (parent === 'method_reference') this.#meetReferenced(place);
  }

  /** `Order::total`: only what stands before the colons can be a type. */
  #meetReferenced({ start, end }: TreePlace): void {
    DOUBLE_COLON.lastIndex = end;
    if (DOUBLE_COLON.test(this.#text)) this.#addOwner(start, end);
  }

  #addOwner(start: number, end: number): void {
    const name = this.#text.slice(start, end);
    if (STARTS_UPPER.test(name)) {
      addMention(this.#owners, name, { start, count: 1 });
      return;
    }
    PACKAGE_MEMBER.lastIndex = end;
    const rest = PACKAGE_MEMBER.exec(this.#text)?.[0];
    if (rest !== undefined) addMention(this.#owners, name + rest.replace(/\s+/g, ''), { start, count: 1 });
  }

  #addType(name: string, start: number): void {
    if (name !== '') addMention(this.#types, name, { start, count: 1 });
  }

  #lineOf(offset: number): number {
    return lineAt(this.#lineStarts, offset);
  }
}

export interface FieldNumbers {
  readonly object: number;
  readonly name: number;
  readonly parameters: number;
}

export function symbolFields(grammar: Grammar): FieldNumbers {
  const numberOf = (field: string): number => grammar.fieldIdForName(field) ?? -1;
  return { object: numberOf('object'), name: numberOf('name'), parameters: numberOf('parameters') };
}

type WithSymbols = { readonly symbols: SymbolCollector };

export const symbolVisits: Visits<WithSymbols> = {
  package_declaration: ({ symbols }, place) => symbols.meetPackage(place),
  import_declaration: ({ symbols }, place) => symbols.meetImport(place),
  class_declaration: ({ symbols }, place) => symbols.enterType(place),
  record_declaration: ({ symbols }, place) => symbols.enterType(place),
  interface_declaration: ({ symbols }, place) => symbols.enterType(place),
  enum_declaration: ({ symbols }, place) => symbols.enterType(place),
  annotation_type_declaration: ({ symbols }, place) => symbols.enterType(place),
  method_declaration: ({ symbols }, place) => symbols.enterCallable(place),
  constructor_declaration: ({ symbols }, place) => symbols.enterCallable(place),
  type_identifier: ({ symbols }, place) => symbols.meetTypeName(place),
  scoped_type_identifier: ({ symbols }, place) => symbols.meetScopedType(place),
  scoped_identifier: ({ symbols }, place) => symbols.meetScopedName(place),
  identifier: ({ symbols }, place) => symbols.meetIdentifier(place),
};

function hasVisibleModifier({ firstChild }: SyntaxNode): boolean {
  if (firstChild?.type !== 'modifiers') return false;
  return firstChild.children.some(({ type }) => type === 'public' || type === 'protected');
}

/** Bodies whose member types are public without saying so. */
const IMPLICITLY_PUBLIC: ReadonlySet<string> = new Set(['interface_body', 'annotation_type_body']);
const OWNER_HOLDERS: ReadonlySet<string> = new Set(['field_access', 'method_invocation']);
/** Where the field `name` declares a variable. */
const NAME_HOLDERS: ReadonlySet<string> = new Set([
  'variable_declarator',
  'formal_parameter',
  'catch_formal_parameter',
  'resource',
  'enhanced_for_statement',
  'instanceof_expression',
  'enum_constant',
]);
/** Where every identifier declares a variable. */
const VARIABLE_HOLDERS: ReadonlySet<string> = new Set([
  'inferred_parameters',
  'type_pattern',
  'record_pattern_component',
]);
/** Where an identifier names a type although the grammar does not say so. */
const TYPE_HOLDERS: ReadonlySet<string> = new Set([
  'annotation',
  'marker_annotation',
  'record_pattern',
  'provides_module_directive',
  'uses_module_directive',
]);

const STARTS_UPPER = /^\p{Lu}/u;
const DOUBLE_COLON = /\s*::/y;
/** What follows the first part of a fully qualified type in an expression: `java` `.util.List` in `java.util.List.of()`. */
const PACKAGE_MEMBER = /(?:\s*\.\s*[a-z_][\w$]*)*\s*\.\s*[A-Z][\w$]*(?=\s*(?:\.|::))/y;

interface Mention {
  readonly start: number;
  readonly count: number;
}

function addMention(mentions: Map<string, Mention>, name: string, { start, count }: Mention): void {
  const known = mentions.get(name);
  if (known === undefined) mentions.set(name, { start, count });
  else mentions.set(name, { start: Math.min(known.start, start), count: known.count + count });
}

function firstPart(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}
