import { type Binding, type CodeOutline, type Expression, type TextPart, declarationAround } from './code-outline.ts';

/** Looks names up in the file: the nearest binding in the callable around, else one outside of any. */
export interface TextResolver {
  /** What a name is bound to at an offset, or null. */
  valueOf(name: string, offset: number): Expression | null;
  /** The text of an expression with constants and local variables filled in; null where it is no text. */
  textOf(expression: Expression | undefined, offset: number): readonly TextPart[] | null;
  /** The same where it has no holes. */
  literalOf(expression: Expression | undefined, offset: number): string | null;
}

/** Names are followed so many times: a path built of a constant that is built of a constant, and no further. */
const MOST_HOPS = 3;

export function createTextResolver(outline: CodeOutline): TextResolver {
  const bindings = groupByName(outline);
  const valueOf = (name: string, offset: number): Expression | null =>
    chooseBinding(outline, bindings.get(lastName(name)) ?? [], offset);
  const textOf = (expression: Expression | undefined, offset: number): readonly TextPart[] | null =>
    expression === undefined ? null : fill(expression, { valueOf, offset, hops: 0 });
  return {
    valueOf,
    textOf,
    literalOf(expression, offset) {
      const parts = textOf(expression, offset);
      return parts !== null && parts.every((part) => typeof part === 'string') ? parts.join('') : null;
    },
  };
}

function groupByName({ bindings }: CodeOutline): Map<string, Binding[]> {
  const groups = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const group = groups.get(binding.name);
    if (group) group.push(binding);
    else groups.set(binding.name, [binding]);
  }
  return groups;
}

/** More bindings of one name than this are a file of its own kind, in which none is the obvious one. */
const MOST_CANDIDATES = 50;

function chooseBinding(outline: CodeOutline, candidates: readonly Binding[], offset: number): Expression | null {
  if (candidates.length > MOST_CANDIDATES) return null;
  const scoped = candidates.map((binding) => ({
    binding,
    scope: declarationAround(outline, binding.offset, 'callable'),
  }));
  const local = scoped.filter(({ scope }) => scope !== null && scope.start <= offset && offset < scope.end);
  const before = local.filter(({ binding }) => binding.offset < offset);
  const chosen = before.at(-1) ?? local[0] ?? scoped.find(({ scope }) => scope === null);
  return chosen?.binding.value ?? null;
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

interface Filling {
  readonly valueOf: TextResolver['valueOf'];
  readonly offset: number;
  readonly hops: number;
}

function fill(expression: Expression, filling: Filling): readonly TextPart[] | null {
  if (expression.kind === 'text') return mergeText(expression.parts.flatMap((part) => fillPart(part, filling)));
  if (expression.kind === 'name') return mergeText(fillPart({ name: expression.name }, filling));
  return expression.kind === 'call' ? [{ name: expression.call.name }] : null;
}

function fillPart(part: TextPart, filling: Filling): readonly TextPart[] {
  if (typeof part === 'string' || part.name === null || filling.hops >= MOST_HOPS) return [part];
  const value = filling.valueOf(part.name, filling.offset);
  if (value === null || (value.kind !== 'text' && value.kind !== 'name')) return [part];
  return fill(value, { ...filling, hops: filling.hops + 1 }) ?? [part];
}

function mergeText(parts: readonly TextPart[]): readonly TextPart[] {
  const merged: TextPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
}
