/** True for what every class of a language writes alike and tools generate, by the name of the unit. */
export function isCustomary(symbol: string): boolean {
  return CUSTOMARY_NAMES.has(symbol.slice(symbol.lastIndexOf('.') + 1));
}

const CUSTOMARY_NAMES: ReadonlySet<string> = new Set(
  'equals hashCode toString compareTo Equals GetHashCode ToString __eq__ __hash__ __repr__ __str__'.split(' '),
);
