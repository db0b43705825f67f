import {
  type Binding,
  type CallSite,
  type CodeOutline,
  type Declaration,
  type Expression,
  type TextPart,
  declarationAround,
  lastName,
} from './code-outline.ts';

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
  const scopes = new Map<Binding, Declaration | null>();
  const scopeOf = (binding: Binding): Declaration | null => {
    const known = scopes.get(binding);
    if (known !== undefined) return known;
    const scope = declarationAround(outline, binding.offset, 'callable');
    scopes.set(binding, scope);
    return scope;
  };
  const valueOf = (name: string, offset: number): Expression | null =>
    chooseBinding(bindings.get(lastName(name)) ?? [], offset, scopeOf);
  const answerOf = createAnswers(outline);
  const textOf = (expression: Expression | undefined, offset: number): readonly TextPart[] | null =>
    expression === undefined ? null : fill(expression, { valueOf, answerOf, offset, hops: 0 });
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

function chooseBinding(
  candidates: readonly Binding[],
  offset: number,
  scopeOf: (binding: Binding) => Declaration | null,
): Expression | null {
  if (candidates.length > MOST_CANDIDATES) return null;
  const scoped = candidates.map((binding) => ({ binding, scope: scopeOf(binding) }));
  const local = scoped.filter(({ scope }) => scope !== null && scope.start <= offset && offset < scope.end);
  const before = local.filter(({ binding }) => binding.offset < offset);
  const chosen = before.at(-1) ?? local[0] ?? scoped.find(({ scope }) => scope === null);
  return chosen?.binding.value ?? null;
}

/** A function that answers with a text, and the names that stand for what it was given. */
interface Answer {
  readonly parameters: readonly string[];
  readonly value: Expression;
  readonly offset: number;
}

/** More than this is no file of helpers. */
const MOST_RETURNS = 500;

/** Looks a function of the file up by name: the last text that it returns. */
function createAnswers(outline: CodeOutline): (name: string) => Answer | null {
  const answers = new Map<string, Answer>();
  for (const { value, offset } of outline.returns.slice(0, MOST_RETURNS)) {
    const around = value.kind === 'text' ? declarationAround(outline, offset, 'callable') : null;
    if (around !== null) answers.set(lastName(around.name), { parameters: around.parameters, value, offset });
  }
  return (name) => answers.get(name) ?? null;
}

interface Filling {
  readonly valueOf: TextResolver['valueOf'];
  readonly answerOf: (name: string) => Answer | null;
  readonly offset: number;
  readonly hops: number;
}

function fill(expression: Expression, filling: Filling): readonly TextPart[] | null {
  if (expression.kind === 'text') return mergeText(expression.parts.flatMap((part) => fillPart(part, filling)));
  if (expression.kind === 'name') return mergeText(fillPart({ name: expression.name }, filling));
  return expression.kind === 'call' ? fillCall(expression.call, filling) : null;
}

/** `orderUrl(id)` is what the function answers, with what it was given in the place of its parameters. */
function fillCall(call: CallSite, filling: Filling): readonly TextPart[] {
  const answer = filling.hops < MOST_HOPS ? filling.answerOf(call.name) : null;
  if (answer?.value.kind !== 'text') return pathMadeBy(call) ?? [{ name: call.name }];
  const given = new Map(answer.parameters.map((name, at) => [name, call.arguments[at]]));
  const deeper = { ...filling, hops: filling.hops + 1 };
  const parts = answer.value.parts.flatMap((part): readonly TextPart[] => {
    const argument = typeof part === 'string' || part.name === null ? undefined : given.get(part.name);
    if (argument === undefined) return fillPart(part, { ...deeper, offset: answer.offset });
    return fill(argument, deeper) ?? [{ name: null }];
  });
  return mergeText(parts);
}

/** `config.endpointFor('api/orders')` of another file puts its base before the path that it is given; null for other calls. */
function pathMadeBy({ name, arguments: [path] }: CallSite): readonly TextPart[] | null {
  if (path?.kind !== 'text' || !PATH_MAKER.test(name)) return null;
  const [first] = path.parts;
  if (typeof first !== 'string' || !/^\/?[\w-]+\//.test(first)) return null;
  return [{ name }, first.startsWith('/') ? '' : '/', ...path.parts];
}

const PATH_MAKER = /url|uri|endpoint|path|api/i;

function fillPart(part: TextPart, filling: Filling): readonly TextPart[] {
  if (typeof part === 'string' || part.name === null || filling.hops >= MOST_HOPS) return [part];
  const value = filling.valueOf(part.name, filling.offset);
  const filled = value === null ? null : fillValue(value, { ...filling, hops: filling.hops + 1 });
  // A member that is emptied somewhere is filled elsewhere.
  const isEmptied = part.name.includes('.') && filled?.every((text) => text === '');
  return filled === null || isEmptied ? [part] : filled;
}

/** A call that makes no text leaves the name that it is bound to. */
function fillValue(value: Expression, filling: Filling): readonly TextPart[] | null {
  if (value.kind !== 'call') return fill(value, filling);
  const isText = filling.answerOf(value.call.name) !== null || pathMadeBy(value.call) !== null;
  return isText ? fillCall(value.call, filling) : null;
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
