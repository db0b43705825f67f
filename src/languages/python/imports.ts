import type { SyntaxNode } from '../tree-sitter/syntax-node.ts';
import type { ImportFact, ImportKind } from '../../model/facts.ts';
import { FROM_IMPORT, FUTURE_IMPORT } from './node-roles.ts';

/** An import as written, before it is known which of its names the module offers on. */
export interface ImportDraft {
  readonly specifier: string;
  readonly kind: ImportKind;
  readonly isTypeOnly: boolean;
  readonly isOptional: boolean;
  readonly line: number;
  readonly names: readonly ImportedName[];
}

interface ImportedName {
  /** As the imported module has it; `*` for the module itself or all of it. */
  readonly imported: string;
  /** As this module has it; empty for a wildcard. */
  readonly bound: string;
  /** `import order as order` tells type checkers that the name is offered on (PEP 484). */
  readonly isOfferedOn: boolean;
}

export interface ImportPlace {
  readonly text: string;
  readonly role: number;
  readonly line: number;
  readonly isTypeOnly: boolean;
  /** Where its failure is caught. */
  readonly isOptional: boolean;
  /** Inside a function: it runs when the function does. */
  readonly isDeferred: boolean;
}

/** One for each module that a statement names. */
export function importOf(node: SyntaxNode, place: ImportPlace): ImportDraft[] {
  const { line, isTypeOnly, isOptional } = place;
  const said = { isTypeOnly, isOptional, line };
  const kind = place.isDeferred ? 'dynamic' : 'static';
  const listed = node.childrenForFieldName('name').map((child) => readName(child, place.text));
  if (place.role === FUTURE_IMPORT || place.role === FROM_IMPORT) {
    const specifier = place.role === FUTURE_IMPORT ? '__future__' : moduleOf(node, place.text);
    if (specifier === '') return [];
    const isWildcard = node.namedChildren.some((child) => child.type === 'wildcard_import');
    if (isWildcard) return [{ specifier, kind: place.isDeferred ? kind : 'namespace', ...said, names: [ALL] }];
    const names = listed.map(({ name, alias }) => {
      return { imported: name, bound: alias ?? name, isOfferedOn: alias === name };
    });
    return [{ specifier, kind, ...said, names }];
  }
  return listed.map(({ name, alias }) => {
    const bound = alias ?? name.slice(0, `${name}.`.indexOf('.'));
    const names = [{ imported: '*', bound, isOfferedOn: alias === name }];
    return { specifier: name, kind, ...said, names };
  });
}

/** Two facts where a statement imports some names for the module itself and some to offer them on. */
export function toFacts(draft: ImportDraft, isOffered: (name: string) => boolean): ImportFact[] {
  const { specifier, kind, isTypeOnly, isOptional, line } = draft;
  const offeredOn = draft.names.filter((name) => kind === 'static' && (name.isOfferedOn || isOffered(name.bound)));
  const own = draft.names.filter((name) => !offeredOn.includes(name));
  const facts: ImportFact[] = [];
  const spread = { specifier, isTypeOnly, usesOnlyTypes: false, line, ...(isOptional ? { isOptional } : {}) };
  if (own.length > 0 || offeredOn.length === 0) facts.push({ ...spread, kind, names: namesOf(own) });
  if (offeredOn.length > 0) facts.push({ ...spread, kind: 'reexport', names: namesOf(offeredOn) });
  return facts;
}

const ALL: ImportedName = { imported: '*', bound: '', isOfferedOn: false };

function namesOf(names: readonly ImportedName[]): string[] {
  return names.map(({ imported }) => imported);
}

function moduleOf(node: SyntaxNode, text: string): string {
  const module = node.childForFieldName('module_name');
  return module ? dotted(module, text) : '';
}

function readName(node: SyntaxNode, text: string): { name: string; alias: string | null } {
  const name = node.childForFieldName('name');
  const alias = node.childForFieldName('alias');
  if (node.type !== 'aliased_import' || !name) return { name: dotted(node, text), alias: null };
  return { name: dotted(name, text), alias: alias ? text.slice(alias.startIndex, alias.endIndex) : null };
}

/** Dots may stand apart, even on lines of their own behind a backslash. */
function dotted({ startIndex, endIndex }: SyntaxNode, text: string): string {
  return text.slice(startIndex, endIndex).replace(/[\s\\]+/g, '');
}
