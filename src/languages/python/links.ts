import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { DeclarationFact, ExportFact, ImportFact } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { boundNames, listedNames } from './assignments.ts';
import { catchesImports } from './import-guards.ts';
import { type ImportDraft, importOf, toFacts } from './imports.ts';
import * as roles from './node-roles.ts';
import type { Place } from './walk-tree.ts';

export interface FoundLinks {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  readonly declarations: readonly DeclarationFact[];
}

interface Declaration {
  readonly name: string;
  readonly kind: DeclarationFact['kind'];
  readonly line: number;
  readonly isTypeOnly: boolean;
  readonly isImported: boolean;
}

const TYPE_CHECKING = /^(?:\w+\.)?TYPE_CHECKING$/;

/** Collects what a module imports and what its top level names. */
export class LinkCollector {
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #mentionsTypeChecking: boolean;
  readonly #mentionsCatching: boolean;
  readonly #isStub: boolean;
  readonly #imports: ImportDraft[] = [];
  readonly #declarations: Declaration[] = [];
  /** What `__all__` lists, each with its line. */
  readonly #listed = new Map<string, number>();
  #functions = 0;
  #classes = 0;
  /** For each `if` around, whether its first block is for type checkers only; then the same for each block around. */
  readonly #typeConditions: boolean[] = [];
  readonly #typeBlocks: boolean[] = [];
  /** For each `try` and `with` around, whether it catches the failure of an import. */
  readonly #guards: boolean[] = [];

  constructor(text: string, { lineStarts, isStub }: { lineStarts: readonly number[]; isStub: boolean }) {
    this.#text = text;
    this.#lineStarts = lineStarts;
    this.#isStub = isStub;
    this.#mentionsTypeChecking = text.includes('TYPE_CHECKING');
    this.#mentionsCatching = text.includes('except') || text.includes('suppress');
  }

  finish(): FoundLinks {
    const declared = new Map<string, Declaration>();
    // What stands in for an import that fails is defined here.
    for (const each of this.#declarations) {
      const known = declared.get(each.name);
      if (known === undefined || (known.isImported && !each.isImported)) declared.set(each.name, each);
    }
    const isOffered = (name: string): boolean => this.#isOffered(declared.get(name), name);
    const declarations = [...declared.values()].map(({ name, kind, line }) => {
      return { name, kind, isPublic: isOffered(name), line };
    });
    return {
      imports: this.#imports.flatMap((draft) => toFacts(draft, isOffered)),
      exports: this.#exports(declared, isOffered),
      declarations,
    };
  }

  #exports(declared: ReadonlyMap<string, Declaration>, isOffered: (name: string) => boolean): ExportFact[] {
    const offered = [...declared.values()].filter(({ name }) => isOffered(name));
    const facts = offered.map(({ name, isTypeOnly, line }) => ({ name, isTypeOnly, line }));
    const elsewhere = [...this.#listed].filter(([name]) => !declared.has(name));
    return [...facts, ...elsewhere.map(([name, line]) => ({ name, isTypeOnly: false, line }))].toSorted(
      (a, b) => a.line - b.line,
    );
  }

  /** `__all__` has the word where there is one; else what is defined here without a leading underscore, and `import x as x`. */
  #isOffered(declaration: Declaration | undefined, name: string): boolean {
    if (this.#listed.size > 0) return this.#listed.has(name);
    return declaration !== undefined && !declaration.isImported && !name.startsWith('_');
  }

  enter(place: Place): void {
    switch (place.role) {
      case roles.FUNCTION:
        this.#declareDefinition(place, 'function');
        this.#functions += 1;
        return;
      case roles.CLASS:
        this.#declareDefinition(place, 'type');
        this.#classes += 1;
        return;
      case roles.IF:
        this.#typeConditions.push(this.#mentionsTypeChecking && this.#checksTypes(place.cursor.currentNode));
        return;
      case roles.GUARD:
        this.#guards.push(this.#mentionsCatching && catchesImports(place.cursor.currentNode, this.#text));
        return;
      case roles.BLOCK:
        this.#typeBlocks.push(place.parentRole === roles.IF && this.#typeConditions.at(-1) === true);
        return;
      default:
        this.#enterStatement(place);
    }
  }

  leave(role: number): void {
    if (role === roles.FUNCTION) this.#functions -= 1;
    else if (role === roles.CLASS) this.#classes -= 1;
    else if (role === roles.IF) this.#typeConditions.pop();
    else if (role === roles.BLOCK) this.#typeBlocks.pop();
    else if (role === roles.GUARD) this.#guards.pop();
  }

  #enterStatement({ role, cursor }: Place): void {
    if (role === roles.IMPORT || role === roles.FROM_IMPORT || role === roles.FUTURE_IMPORT) {
      this.#addImport(cursor.currentNode, role);
    } else if (this.#isTopLevel && (role === roles.STATEMENT || role === roles.TYPE_ALIAS)) {
      this.#declareValues(cursor.currentNode, role);
    }
  }

  get #isTopLevel(): boolean {
    return this.#functions === 0 && this.#classes === 0;
  }

  get #isTypeOnly(): boolean {
    return this.#typeBlocks.includes(true);
  }

  #checksTypes(node: SyntaxNode): boolean {
    const condition = node.childForFieldName('condition');
    return condition !== null && TYPE_CHECKING.test(this.#slice(condition));
  }

  #declareDefinition({ cursor }: Place, kind: DeclarationFact['kind']): void {
    const name = this.#isTopLevel ? cursor.currentNode.childForFieldName('name') : null;
    if (name) this.#declare(this.#slice(name), kind, name);
  }

  #declareValues(statement: SyntaxNode, role: number): void {
    if (role === roles.TYPE_ALIAS) {
      const name = statement.childForFieldName('left');
      if (name) this.#declare(/^\w+/u.exec(this.#slice(name))?.[0] ?? '', 'type', statement);
      return;
    }
    const line = lineAt(this.#lineStarts, statement.startIndex);
    for (const name of listedNames(statement, this.#text)) if (!this.#listed.has(name)) this.#listed.set(name, line);
    for (const target of boundNames(statement)) this.#declare(this.#slice(target), 'value', target);
  }

  #declare(name: string, kind: DeclarationFact['kind'], at: SyntaxNode): void {
    const line = lineAt(this.#lineStarts, at.startIndex);
    if (name !== '__all__') {
      this.#declarations.push({ name, kind, line, isTypeOnly: this.#isTypeOnly, isImported: false });
    }
  }

  #addImport(node: SyntaxNode, role: number): void {
    const line = lineAt(this.#lineStarts, node.startIndex);
    const isTypeOnly = this.#isStub || this.#isTypeOnly;
    const isOptional = this.#guards.includes(true);
    const options = { text: this.#text, role, line, isTypeOnly, isOptional, isDeferred: this.#functions > 0 };
    for (const draft of importOf(node, options)) {
      this.#imports.push(draft);
      if (!this.#isTopLevel) continue;
      for (const { bound, isOfferedOn } of draft.names) {
        if (bound === '') continue;
        this.#declarations.push({ name: bound, kind: 'value', line, isTypeOnly, isImported: !isOfferedOn });
      }
    }
  }

  #slice({ startIndex, endIndex }: SyntaxNode): string {
    return this.#text.slice(startIndex, endIndex);
  }
}
