import type { ImportFact } from '../../model/facts.ts';
import { lineAt } from '../text/text-survey.ts';
import { type FreeName, operandOf } from './names.ts';
import * as kinds from './node-kinds.ts';
import type { SyntaxTree } from '../tree-sitter/syntax-tree.ts';

export interface ImportSource {
  readonly tree: SyntaxTree;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly free: readonly FreeName[];
}

/**
 * `names` holds what is selected from the package, as far as its name in this file is known: an alias says it, a path
 * only suggests it. It is empty where the package calls itself something else; then `SymbolFacts.references` has them.
 */
export function readImports(source: ImportSource): ImportFact[] {
  const { tree, text, lineStarts } = source;
  const members = membersByOperand(source.free);
  const imports: ImportFact[] = [];
  for (let node = 1; node < tree.length; node += 1) {
    if (tree.kind[node] !== kinds.IMPORT) continue;
    const spec = readSpec(tree, text, node);
    if (spec === null) continue;
    imports.push({
      specifier: spec.specifier,
      kind: spec.alias === '.' ? 'namespace' : 'static',
      isTypeOnly: false,
      usesOnlyTypes: false,
      names: namesOf(spec, members),
      line: lineAt(lineStarts, tree.start[node] ?? 0),
    });
  }
  return imports;
}

interface Spec {
  readonly specifier: string;
  /** `.`, `_`, a name, or null. */
  readonly alias: string | null;
}

function readSpec(tree: SyntaxTree, text: string, node: number): Spec | null {
  let alias: string | null = null;
  for (let child = node + 1; child < (tree.next[node] ?? 0); child += 1) {
    const written = text.slice(tree.start[child], tree.end[child]);
    if (tree.kind[child] !== kinds.TEXT) alias = written;
    else if (written.length > 2) return { specifier: written.slice(1, -1), alias };
  }
  return null;
}

function membersByOperand(free: readonly FreeName[]): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const { name } of free) {
    const operand = operandOf(name);
    if (operand === name) continue;
    const known = members.get(operand);
    const member = name.slice(operand.length + 1);
    if (known) known.push(member);
    else members.set(operand, [member]);
  }
  return members;
}

function namesOf({ specifier, alias }: Spec, members: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (alias === '.') return ['*'];
  if (alias === '_') return [];
  if (alias !== null) return members.get(alias) ?? [];
  for (const name of suggestedNames(specifier)) {
    const found = members.get(name);
    if (found) return found;
  }
  return [];
}

/**
 * The names that people give to a package at a path, the likeliest first: `shop/pricing/v2` and `gopkg.in/pricing.v2`
 * hold `pricing`, so do `go-pricing` and `pricing-go`.
 */
function suggestedNames(specifier: string): string[] {
  const parts = specifier.split('/');
  const last = /^v\d+$/.test(parts.at(-1) ?? '') && parts.length > 1 ? parts.at(-2) : parts.at(-1);
  const name = (last ?? '').replace(/\.v\d+$/, '');
  return [name, name.replace(/^go-|[-.]go$/g, ''), name.replaceAll('-', '_'), name.replaceAll('-', '')];
}
