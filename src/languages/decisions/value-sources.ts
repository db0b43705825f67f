import type { Expression } from './decision-outline.ts';

/** Names whose value an expression passes on unscaled: what is added, chosen, limited, rounded or looked up. */
export function sourcesOf(expression: Expression): readonly string[] {
  const names: string[] = [];
  followSources(expression, (part) => {
    if (part.kind === 'name' && names.length < SOURCE_LIMIT) names.push(part.path.join('.'));
  });
  return names;
}

const SOURCE_LIMIT = 16;
const STEP_LIMIT = 200;

/** Numbers that an expression may pass on, also from a table of the file that it looks up. */
export function constantsBelow(expression: Expression, find: (path: readonly string[]) => Expression | null): number[] {
  const numbers: number[] = [];
  const take = (part: Expression): void => {
    if (part.kind === 'number' && numbers.length < STEP_LIMIT) numbers.push(part.value);
    if (part.kind === 'table')
      for (const { value } of part.entries.slice(0, SOURCE_LIMIT))
        if (value.kind === 'number') numbers.push(value.value);
  };
  followSources(expression, (part) => {
    const held = part.kind === 'name' ? find(part.path) : null;
    take(held ?? part);
  });
  return numbers;
}

function followSources(expression: Expression, found: (part: Expression) => void): void {
  const open: Expression[] = [expression];
  for (let steps = 0; steps < STEP_LIMIT; steps += 1) {
    const part = open.pop();
    if (part === undefined) return;
    found(part);
    open.push(...passedOn(part).toReversed());
  }
}

function passedOn(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'choice':
      return expression.branches.map(({ value }) => value);
    case 'lookup':
      return expression.key.kind === 'number' ? [] : [expression.table];
    case 'table':
      return expression.entries.length <= TUPLE_LIMIT && expression.entries.every(({ key }) => key === null)
        ? expression.entries.map(({ value }) => value)
        : [];
    case 'operation':
      return PASSING.has(expression.operator) ? expression.operands : [];
    case 'call':
      return passedByCall(expression);
    default:
      return [];
  }
}

/** A longer list is no tuple. */
const TUPLE_LIMIT = 4;

const PASSING: ReadonlySet<string> = new Set(['+', '-', '??', '||', 'neg']);

function passedByCall({ receiver, name, arguments: given }: Expression & { kind: 'call' }): readonly Expression[] {
  if (LIMITING.test(name)) return given.map(({ value }) => value);
  return READING.test(name) && receiver !== null ? [receiver] : [];
}

const LIMITING =
  /^(?:min|max|clamp|least|greatest|round|floor|ceil|ceiling|number|decimal|float|parsefloat|bigdecimal|valueof)$/i;
const READING =
  /^(?:get|getordefault|getvalueordefault|trygetvalue|add|subtract|plus|minus|setscale|quantize|tofixed)$/i;
