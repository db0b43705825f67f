import * as kinds from './node-kinds.ts';
import { type SyntaxTree, directChildren } from '../tree-sitter/syntax-tree.ts';

const LONGEST_NAME = 80;

/** The name of a function without what is around it, `Tier.Price` for a method; null when nothing names it. */
export function nameFunction(tree: SyntaxTree, text: string, node: number): string | null {
  if (tree.kind[node] === kinds.FUNCTION) return textOf(tree, text, node + 1);
  if (tree.kind[node] === kinds.METHOD) return nameMethod(tree, text, node);
  const parent = tree.parent[node] ?? 0;
  if (tree.isDirect[node] !== 1) return nameOfWrapped(tree, text, node);
  if (tree.kind[parent] === kinds.ELEMENT) return nameOfElement(tree, text, parent);
  if (tree.kind[parent] === kinds.LIST) return nameOfValue({ tree, text, list: parent, node });
  return null;
}

function nameMethod(tree: SyntaxTree, text: string, node: number): string {
  const [name] = directChildren(tree, node, kinds.FIELD_NAME);
  const own = name === undefined ? '' : textOf(tree, text, name);
  const end = tree.next[node + 1] ?? 0;
  for (let child = node + 2; child < end; child += 1) {
    if (tree.kind[child] === kinds.TYPE_NAME) return `${textOf(tree, text, child)}.${own}`;
  }
  return own;
}

/** `Gold: func() {…}` or `"gold": func() {…}`. */
function nameOfElement(tree: SyntaxTree, text: string, element: number): string | null {
  const keyed = tree.parent[element] ?? 0;
  if (tree.kind[keyed] !== kinds.KEYED || element === keyed + 1) return null;
  const key = keyed + 2;
  if (key >= element || tree.isDirect[key] !== 1) return null;
  const kind = tree.kind[key];
  if (kind === kinds.TEXT) return textOf(tree, text, key).slice(1, -1) || null;
  return kind === kinds.IDENTIFIER ? textOf(tree, text, key) : null;
}

interface Value {
  readonly tree: SyntaxTree;
  readonly text: string;
  /** The list of values. */
  readonly list: number;
  readonly node: number;
}

/** `price := func() {…}`, `var price = func() {…}`, `order.price = func() {…}`; in a list each by its place. */
function nameOfValue({ tree, text, list, node }: Value): string | null {
  const statement = tree.parent[list] ?? 0;
  const kind = tree.kind[statement];
  const isSpec = kind === kinds.VARIABLE || kind === kinds.CONSTANT;
  if (!isSpec && ((kind !== kinds.DEFINE && kind !== kinds.ASSIGN) || list === statement + 1)) return null;
  const place = placeAmong(tree, list, node);
  const target = place < 0 ? undefined : childAt(tree, isSpec ? statement : statement + 1, place);
  return target === undefined ? null : nameOfTarget(tree, text, target);
}

/** Longer lists give no names: looking for each place from the start would cost the square of their length. */
const LONGEST_LIST = 20;

function placeAmong(tree: SyntaxTree, list: number, node: number): number {
  for (let place = 0; place < LONGEST_LIST; place += 1) {
    if (childAt(tree, list, place) === node) return place;
  }
  return -1;
}

function childAt(tree: SyntaxTree, node: number, place: number): number | undefined {
  const end = tree.next[node] ?? 0;
  let at = 0;
  for (let child = node + 1; child < end; child = tree.next[child] ?? end) {
    if (tree.isDirect[child] !== 1) continue;
    if (at === place) return child;
    at += 1;
  }
  return undefined;
}

function nameOfTarget(tree: SyntaxTree, text: string, target: number): string | null {
  if (tree.kind[target] === kinds.IDENTIFIER) return textOf(tree, text, target);
  if (tree.kind[target] !== kinds.SELECTOR) return null;
  const [field] = directChildren(tree, target, kinds.FIELD_NAME);
  return field === undefined ? null : textOf(tree, text, field);
}

/** At package level the result of a call is named after the variable that keeps it: `var load = once(func() {…})`. */
function nameOfWrapped(tree: SyntaxTree, text: string, node: number): string | null {
  const list = tree.parent[node] ?? 0;
  const variable = tree.parent[list] ?? 0;
  if (tree.kind[list] !== kinds.LIST || tree.kind[variable] !== kinds.VARIABLE || tree.parent[variable] !== 0)
    return null;
  return nameOfVariable(tree, text, variable);
}

function nameOfVariable(tree: SyntaxTree, text: string, variable: number): string | null {
  const name = variable + 1;
  return tree.kind[name] === kinds.IDENTIFIER ? textOf(tree, text, name) : null;
}

interface Named {
  readonly tree: SyntaxTree;
  readonly text: string;
  readonly node: number;
  /** What stands at package level around the function. */
  readonly holder: number;
  /** Name of the unit around, if any. */
  readonly outer: string | undefined;
}

const LONGEST_QUALIFIER = 200;

/** Puts before a name the unit around it, or the variable of the package whose value it is a part of. */
export function qualify({ tree, text, node, holder, outer }: Named, name: string): string {
  const isOwn = tree.parent[tree.parent[node] ?? 0] === holder;
  const variable = tree.kind[holder] === kinds.VARIABLE && !isOwn ? nameOfVariable(tree, text, holder) : null;
  const qualifier = outer ?? variable ?? '';
  if (qualifier.length > LONGEST_QUALIFIER) return `${qualifier.slice(0, LONGEST_QUALIFIER)}….${name}`;
  return qualifier === '' ? name : `${qualifier}.${name}`;
}

function textOf(tree: SyntaxTree, text: string, node: number): string {
  const start = tree.start[node] ?? 0;
  return text.slice(start, Math.min(tree.end[node] ?? 0, start + LONGEST_NAME));
}
