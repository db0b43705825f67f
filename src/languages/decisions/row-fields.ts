import type { Expression, TableEntry } from './decision-outline.ts';

/** One part of a row, by its name or by the variable that it is bound to. */
export interface RowField {
  readonly name: string;
  readonly value: Expression;
  readonly line: number;
  /** The name is a variable of its own and no property of the row. */
  readonly isBound: boolean;
}

/** Objects by field, tuples and constructed rows by place; an entry with a key has the key in front. */
export function fieldsOf({ key, value, line }: TableEntry, variables: readonly string[]): readonly RowField[] {
  const parts = partsOf(value);
  if (parts === null) return key === null ? [] : byPlace([key, value], variables, line);
  const named = parts.every(({ name }) => name !== '')
    ? parts.map((part) => ({ ...part, isBound: variables.includes(part.name) }))
    : null;
  const own =
    named ??
    byPlace(
      parts.map((part) => part.value),
      variables,
      line,
    );
  return key === null ? own : [{ name: '', value: key, line, isBound: false }, ...own];
}

function partsOf(
  value: Expression,
): { readonly name: string; readonly value: Expression; readonly line: number }[] | null {
  if (value.kind === 'call') {
    const parts = value.arguments.map((argument) => ({
      name: argument.name,
      value: argument.value,
      line: argument.value.line,
    }));
    const [only] = parts;
    return parts.length === 1 && only?.value.kind === 'table' ? partsOf(only.value) : parts;
  }
  if (value.kind !== 'table') return null;
  return value.entries.map(({ key, value, line }) => ({ name: nameOf(key), value, line }));
}

function nameOf(key: Expression | null): string {
  if (key?.kind === 'text') return key.text;
  return key?.kind === 'name' ? (key.path.at(-1) ?? '') : '';
}

function byPlace(values: readonly Expression[], variables: readonly string[], line: number): RowField[] {
  const isSplit = variables.length === values.length;
  return values.map((value, at) => ({ name: isSplit ? (variables[at] ?? '') : '', value, line, isBound: isSplit }));
}
