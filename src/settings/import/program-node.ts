/** A node of a syntax tree after ESTree, as far as it is known before it is asked. */
export type ProgramNode = Readonly<Record<string, unknown>> & { readonly type: string; readonly start: number };

export function isNode(value: unknown): value is ProgramNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function nodeOf(node: object, key: string): ProgramNode | null {
  const value = (node as Readonly<Record<string, unknown>>)[key];
  return isNode(value) ? value : null;
}

export function nodesOf(node: object, key: string): ProgramNode[] {
  const value = (node as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function textOf(node: object | null, key: string): string | null {
  const value = node === null ? undefined : (node as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : null;
}
