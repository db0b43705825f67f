import type { ImportFact, SymbolFacts } from '../../model/facts.ts';
import type { ParsedTree } from '../tree-sitter/parsed-tree.ts';
import type { SyntaxCursor } from '../tree-sitter/syntax-cursor.ts';
import { lineAt } from '../text/text-survey.ts';
import { ControlFlow } from './control-flow.ts';
import { Frames } from './frames.ts';
import { arityOf, hasBlock, nameOfCallable, nameOfTarget, startOfCallable } from './callable-names.ts';
import { meetName } from './meet-name.ts';
import { Scopes, joinNames } from './scopes.ts';
import { SymbolCollector } from './symbols.ts';
import { ROLE, SLOT, type SyntaxTable } from './syntax-table.ts';
import { ANONYMOUS, type LocatedUnit, TOP_LEVEL, UnitCollector } from './units.ts';
import { readUsing } from './usings.ts';

export interface SyntaxFacts {
  readonly imports: readonly ImportFact[];
  readonly symbols: SymbolFacts;
  readonly units: readonly LocatedUnit[];
}

export interface WalkedText {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Takes everything that a tree says in one walk over its nodes. */
export function walkSyntax(tree: ParsedTree, source: WalkedText, table: SyntaxTable): SyntaxFacts {
  const walk = new SyntaxWalk(tree.walk(), source, table);
  walk.run();
  return walk.facts();
}

class SyntaxWalk {
  readonly #cursor: SyntaxCursor;
  readonly #text: string;
  readonly #lineStarts: readonly number[];
  readonly #table: SyntaxTable;
  readonly #imports: ImportFact[] = [];
  readonly #symbols: SymbolCollector;
  readonly #units = new UnitCollector();
  readonly #scopes = new Scopes();
  readonly #frames = new Frames();
  readonly #flow: ControlFlow;
  /** Declarations whose modifiers are still to come, by depth. */
  readonly #types: ReturnType<SymbolCollector['addDeclaration']>[] = [];
  #topLevel = -1;

  constructor(cursor: SyntaxCursor, { text, lineStarts }: WalkedText, table: SyntaxTable) {
    this.#cursor = cursor;
    this.#text = text;
    this.#lineStarts = lineStarts;
    this.#table = table;
    this.#symbols = new SymbolCollector(lineStarts);
    this.#flow = new ControlFlow({ frames: this.#frames, units: this.#units, table, cursor });
  }

  run(): void {
    const cursor = this.#cursor;
    const { roles, leaves } = this.#table;
    for (let depth = 0; ; ) {
      const type = cursor.nodeTypeId;
      const role = roles[type] ?? ROLE.none;
      this.#frames.enter(depth, type, role);
      this.#flow.settleLevel(depth, role);
      if (role !== ROLE.none) this.#enter(depth, role);
      if (leaves[type] === 0 && cursor.gotoFirstChild()) {
        depth += 1;
        continue;
      }
      while (!cursor.gotoNextSibling()) {
        if (!cursor.gotoParent()) return;
        depth -= 1;
      }
      if (depth <= this.#scopes.depth) this.#scopes.close(depth);
    }
  }

  facts(): SyntaxFacts {
    return {
      imports: this.#imports,
      symbols: this.#symbols.facts(),
      units: this.#units.located(this.#text, this.#lineStarts),
    };
  }

  #enter(depth: number, role: number): void {
    if (role === ROLE.name) this.#meetName(depth);
    else if (role >= ROLE.ifStatement) this.#enterFlow(depth, role);
    else this.#enterDeclaration(depth, role);
  }

  #enterFlow(depth: number, role: number): void {
    if (role === ROLE.modifier) this.#meetModifier(depth);
    else if (role === ROLE.parameter) this.#meetParameter(depth);
    else if (role === ROLE.topLevel) this.#enterTopLevel(depth);
    else if (role === ROLE.target || role === ROLE.pattern) this.#frames.nameStarts[depth] = this.#cursor.startIndex;
    else this.#flow.enter(depth, role);
  }

  #enterDeclaration(depth: number, role: number): void {
    switch (role) {
      case ROLE.type:
        return this.#enterType(depth);
      case ROLE.namespace:
        return this.#enterNamespace(depth);
      case ROLE.using:
        return this.#meetUsing();
      case ROLE.callable:
      case ROLE.accessor:
        return this.#enterCallable(depth);
      case ROLE.accessorHolder:
        return this.#enterAccessorHolder(depth);
      case ROLE.arrow:
        return this.#enterArrow(depth);
      default:
        return this.#enterLambda(depth);
    }
  }

  #meetName(depth: number): void {
    const { startIndex: start, currentFieldId: field } = this.#cursor;
    const ofField = this.#table.slotOf(this.#frames.types[depth - 1] ?? 0, field);
    const slot = ofField === SLOT.none && this.#frames.beginsPattern(depth, start) ? SLOT.pattern : ofField;
    if (slot !== SLOT.none) meetName(slot, start, { text: this.#text, symbols: this.#symbols });
  }

  #enterNamespace(depth: number): void {
    const cursor = this.#cursor;
    const written = cursor.childFilling('name')?.text.replace(/\s+/g, '') ?? '';
    const namespace = joinNames(this.#scopes.current().namespace, written);
    this.#symbols.addNamespace(namespace);
    // What follows a file-scoped namespace stands beside it, not in it.
    const isFileScoped = cursor.nodeType === 'file_scoped_namespace_declaration';
    this.#scopes.enter(isFileScoped ? depth - 1 : depth, { namespace });
  }

  #enterType(depth: number): void {
    const cursor = this.#cursor;
    const named = cursor.childFilling('name');
    const name = named?.text ?? '';
    const outer = this.#scopes.current();
    const arity = arityOf(cursor, this.#text, named?.endIndex ?? cursor.startIndex);
    const typePath = joinNames(outer.typePath, name + arity);
    const scope = this.#scopes.enter(depth, { typePath, unitPath: joinNames(outer.unitPath, name), isPublic: false });
    if (outer.namespace === '') this.#symbols.addNamespace('');
    this.#types[depth] = this.#symbols.addDeclaration(
      joinNames(scope.namespace, typePath),
      named?.startIndex ?? cursor.startIndex,
    );
    // Only the modifiers tell, and they stand inside the node.
    this.#frames.units[depth] = -1;
    this.#frames.isOuterPublic[depth] = outer.isPublic;
  }

  #meetModifier(depth: number): void {
    if (this.#frames.roles[depth - 1] !== ROLE.type) return;
    const start = this.#cursor.startIndex;
    const declaration = this.#types[depth - 1];
    if (declaration === undefined) return;
    if (this.#text.startsWith('file', start)) declaration.isFileLocal = true;
    if (!this.#text.startsWith('public', start) || this.#frames.isOuterPublic[depth - 1] !== true) return;
    declaration.isPublic = true;
    this.#scopes.current().isPublic = true;
  }

  #meetUsing(): void {
    const start = this.#cursor.startIndex;
    const isInNamespace = this.#scopes.current().namespace !== '';
    const place = { line: lineAt(this.#lineStarts, start), isInNamespace };
    const fact = readUsing(this.#text.slice(start, this.#cursor.endIndex), place);
    if (fact !== null) this.#imports.push(fact);
  }

  #enterAccessorHolder(depth: number): void {
    const name = nameOfCallable(this.#cursor);
    this.#frames.nameStarts[depth] = startOfCallable(this.#cursor);
    this.#scopes.enter(depth, { unitPath: joinNames(this.#scopes.current().unitPath, name) });
  }

  #enterCallable(depth: number): void {
    const cursor = this.#cursor;
    if (cursor.childFilling('body') === null) return;
    const name = joinNames(this.#scopes.current().unitPath, nameOfCallable(cursor));
    const kind = cursor.nodeType === 'local_function_statement' ? 'function' : 'method';
    this.#beginUnit(depth, { name, kind, start: startOfCallable(cursor), end: cursor.endIndex });
  }

  /** `=>` makes a property a callable. */
  #enterArrow(depth: number): void {
    if (this.#frames.roles[depth - 1] !== ROLE.accessorHolder) return;
    const start = this.#frames.nameStarts[depth - 1] ?? 0;
    const name = this.#scopes.current().unitPath;
    this.#beginUnit(depth, { name, kind: 'method', start, end: this.#cursor.endIndex });
  }

  #enterLambda(depth: number): void {
    const cursor = this.#cursor;
    const { startIndex: start, endIndex: end } = cursor;
    const around = this.#units.at(this.#frames.units[depth] ?? -1);
    const name = this.#nameOfLambda(depth, start);
    if (name !== null) {
      this.#beginUnit(depth, { name, kind: 'function', start: this.#frames.nameStarts[depth - 1] ?? 0, end });
    } else if (around === undefined || (around.name === ANONYMOUS && hasBlock(cursor))) {
      const isIncidental = around === undefined && !hasBlock(cursor);
      this.#beginUnit(depth, { name: ANONYMOUS, kind: 'function', start, end, isIncidental });
    } else this.#frames.levels[depth] = (this.#frames.levels[depth] ?? 0) + 1;
  }

  /** Null when it is an argument or a result. */
  #nameOfLambda(depth: number, start: number): string | null {
    const { roles, nameStarts } = this.#frames;
    const unitPath = this.#scopes.current().unitPath;
    // The initial value of a property: the property's name is already in the path.
    if (roles[depth - 1] === ROLE.accessorHolder) return unitPath;
    if (roles[depth - 1] !== ROLE.target) return null;
    const name = nameOfTarget(this.#text, nameStarts[depth - 1] ?? start, start);
    return name === '' ? null : joinNames(unitPath, name);
  }

  #beginUnit(depth: number, unit: Parameters<UnitCollector['begin']>[0]): void {
    this.#frames.units[depth] = this.#units.begin(unit);
    this.#frames.beginsUnit[depth] = true;
    this.#frames.levels[depth] = 0;
    if (unit.name !== ANONYMOUS) this.#scopes.enter(depth, { unitPath: unit.name });
  }

  #meetParameter(depth: number): void {
    const { beginsUnit, units } = this.#frames;
    const owner = beginsUnit[depth - 1] === true ? depth - 1 : depth - 2;
    const unit = beginsUnit[owner] === true ? this.#units.at(units[owner] ?? -1) : undefined;
    if (unit !== undefined) unit.parameters += 1;
  }

  #enterTopLevel(depth: number): void {
    const start = this.#cursor.startIndex;
    const end = this.#cursor.endIndex;
    if (this.#topLevel < 0) {
      this.#symbols.addNamespace('');
      this.#topLevel = this.#units.begin({ name: TOP_LEVEL, kind: 'function', start, end });
    }
    const unit = this.#units.at(this.#topLevel);
    if (unit !== undefined) unit.end = end;
    this.#frames.units[depth] = this.#topLevel;
  }
}
