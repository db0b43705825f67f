/** The same circle of nodes, told from its smallest node. */
export function fromSmallest(circle: readonly number[]): readonly number[] {
  const start = circle.indexOf(circle.reduce((a, b) => Math.min(a, b)));
  return [...circle.slice(start), ...circle.slice(0, start)];
}
