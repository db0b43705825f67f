const NAMES: readonly (readonly string[])[] = [
  [],
  ['base'],
  ['top', 'base'],
  ['top', 'middle', 'base'],
  ['top', 'upper', 'lower', 'base'],
  ['top', 'upper', 'middle', 'lower', 'base'],
];

/** Names that say nothing but the place: what the layers are called is for the team to say. None for fewer than two. */
export function nameLayers(floors: readonly number[]): readonly string[] {
  const count = Math.max(-1, ...floors) + 1;
  return count < 2 ? [] : (NAMES[count] ?? []);
}
