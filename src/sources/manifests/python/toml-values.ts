/** A table of untrusted TOML. */
export type Table = Readonly<Record<string, unknown>>;

export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The table under a name; an empty one where there is none. */
export function table(parent: Table, name: string): Table {
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  return isTable(value) ? value : {};
}

/** The list under a name, empty where there is none. */
export function list(parent: Table, name: string): readonly unknown[] {
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  return Array.isArray(value) ? value : [];
}

/** The texts of the list under a name, or the text that stands for a list of one. */
export function texts(parent: Table, name: string): readonly string[] {
  const value = Object.hasOwn(parent, name) ? parent[name] : undefined;
  if (typeof value === 'string') return [value];
  return list(parent, name).filter((entry): entry is string => typeof entry === 'string');
}
